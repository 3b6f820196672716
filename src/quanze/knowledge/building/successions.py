"""successions.tsv as gathered → one line an old article with all that succeeded it."""

from pathlib import Path
from typing import Final

from quanze.knowledge.laws.titles import title_key
from quanze.knowledge.shipped import SUCCESSIONS_FORMAT
from quanze.knowledge.sorted_lines import write_sorted_lines

_KINDS: Final = {"same": "s", "revised": "r", "weak": "w"}
#: Columns of a row that name its pair of texts.
_PAIR: Final = slice(0, 3)
_NEW: Final = slice(4, 6)


def build_successions(facts: Path) -> bytes:
    """Keys are ``title_key(old) old_pin``; a line lists pair:new_pin:score:kind, best first.

    Rows of kind none say only that no likeness was found; they are left out.
    """
    pairs: dict[tuple[str, ...], int] = {}
    found: dict[str, list[str]] = {}
    rows = (facts / "successions.tsv").read_text(encoding="utf-8").splitlines()
    for row in rows[1:]:
        cells = row.split("\t")
        number = pairs.setdefault((*cells[_PAIR], *cells[_NEW]), len(pairs))
        old_pin, new_pin, score, kind = cells[3], cells[6], cells[7], cells[8]
        if kind in _KINDS:
            key = f"{title_key(cells[0])} {_pin(old_pin)}"
            hundredths = round(float(score) * 100)
            found.setdefault(key, []).append(
                f"{number}:{_pin(new_pin)}:{hundredths}:{_KINDS[kind]}"
            )
    head = {
        "as_of": "2026-11-23",
        "pairs": [list(pair) for pair in pairs],
        "method": "likeness of the two articles' texts, 0 to 100",
    }
    lines = ((key, "\t".join([key, *targets])) for key, targets in found.items())
    return write_sorted_lines(SUCCESSIONS_FORMAT, head, lines)


def _pin(written: str) -> str:
    """``133-1/2`` as ``133.1/2``, the form of :class:`quanze.text.pins.Pin`."""
    article, slash, rest = written.partition("/")
    return article.replace("-", ".") + slash + rest
