"""Inside a changed text: which characters stayed, went and came.

Chinese has no word boundaries, so the comparison runs over characters; only what must not be torn
apart (第十二条, 2024, 《…》 numbers, names of departments) counts as one. Afterwards single
characters that happen to agree between two changes are given to the changes: 由区[-民-]{+财+}政局
helps nobody.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from quanze.text.likeness import likeness
from quanze.text.numerals import NUMERAL_PATTERN

SegmentKind: TypeAlias = Literal["kept", "deleted", "inserted"]

#: Kept characters between two changes that are too few to be read as kept.
_FEWEST_KEPT = 2
#: Texts less alike than this are shown one after the other: word marks would be confetti.
_ALIKE = 0.35
#: Entries of a list less alike than this are different entries.
_SAME_ENTRY = 0.6

_WORD = re.compile(
    rf"第{NUMERAL_PATTERN}[条款项目章节编](?:之[一二三四五六七八九十])?"
    r"|[省市区县旗][一-鿿]{1,12}?(?:委员会|办公室|局|大队|支队|中心)"
    r"|[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?"
    r"|[0-9０-９]+(?:[.．,:/-][0-9０-９]+)*"
    r"|[A-Za-z]+"
    r"|.",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Segment:
    """Some characters that stayed, went or came."""

    kind: SegmentKind
    text: str


def mark_words(old: str, new: str) -> tuple[Segment, ...]:
    """What became of ``old`` in ``new``.

    Kept and deleted segments in order make up ``old``, kept and inserted ones ``new``. No segment
    is empty, and between two kept ones stand at most one deleted and one inserted, in this order.
    """
    if old == new:
        return _segments([("kept", old)])
    if likeness(old, new) < _ALIKE:
        return _segments([("deleted", old), ("inserted", new)])
    return _segments(_merged(_opcodes(_WORD.findall(old), _WORD.findall(new))))


def mark_entries(old: Sequence[str], new: Sequence[str]) -> list[tuple[Segment, ...]]:
    """What became of the entries of a list, one tuple for each entry that changed.

    Entries that stand on both sides are left out, whatever their order; an entry reworded is
    marked inside.
    """
    gone, came = _without(old, new), _without(new, old)
    offers = sorted(
        (-likeness(before, after), a, b)
        for a, before in enumerate(gone)
        for b, after in enumerate(came)
    )
    partner: dict[int, int] = {}
    for weight, a, b in offers:
        if -weight >= _SAME_ENTRY and a not in partner and b not in partner.values():
            partner[a] = b
    marked = [
        mark_words(before, came[partner[a]]) if a in partner else (Segment("deleted", before),)
        for a, before in enumerate(gone)
    ]
    return marked + [
        (Segment("inserted", after),) for b, after in enumerate(came) if b not in partner.values()
    ]


def _without(entries: Sequence[str], others: Sequence[str]) -> list[str]:
    rest = list(others)
    left: list[str] = []
    for entry in entries:
        if entry in rest:
            rest.remove(entry)
        else:
            left.append(entry)
    return left


def _opcodes(old: list[str], new: list[str]) -> Iterator[tuple[str, str, str]]:
    """Runs of words as (kept, deleted, inserted), of which kept or the other two are empty."""
    from rapidfuzz.distance import Indel

    for step in Indel.opcodes(old, new):
        before = "".join(old[step.src_start : step.src_end])
        after = "".join(new[step.dest_start : step.dest_end])
        yield (before, "", "") if step.tag == "equal" else ("", before, after)


def _merged(runs: Iterator[tuple[str, str, str]]) -> list[tuple[SegmentKind, str]]:
    """Neighbouring changes made one, together with the few kept characters between them."""
    out: list[tuple[SegmentKind, str]] = []
    deleted = inserted = waiting = ""
    for kept, gone, came in runs:
        if kept and (deleted or inserted) and len(kept) <= _FEWEST_KEPT and not _ends_clause(kept):
            waiting += kept
        elif kept:
            out += [("deleted", deleted), ("inserted", inserted), ("kept", waiting + kept)]
            deleted = inserted = waiting = ""
        else:
            deleted += waiting + gone
            inserted += waiting + came
            waiting = ""
    out += [("deleted", deleted), ("inserted", inserted), ("kept", waiting)]
    return out


def _ends_clause(text: str) -> bool:
    """Whether a reader pauses in ``text``: clauses are compared one by one."""
    return any(character in "，。；：\n" for character in text)


def _segments(parts: Sequence[tuple[SegmentKind, str]]) -> tuple[Segment, ...]:
    return tuple(Segment(kind, text) for kind, text in parts if text)


def shown_entries(value: Any) -> tuple[str, ...]:
    """A field's value as texts: none where nothing is written, one for each part of a list."""
    if value is None:
        return ()
    if isinstance(value, tuple):
        return tuple(" ".join(shown_entries(part)) for part in value)
    if hasattr(value, "__pydantic_fields__"):
        return tuple(text for part in value.__dict__.values() for text in shown_entries(part))
    return (str(value),)
