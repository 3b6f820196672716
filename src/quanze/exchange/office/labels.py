"""Fields that running text names: 承接部门：县水利局；工作方式：……"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from quanze.exchange.office.cell_text import joined
from quanze.knowledge.columns.headings import Headings

#: Whose duties they are may be said with the township's own name: 云山乡配合职责.
_OF_TOWNSHIP: Final = (
    r"(?:[^\W\d_]{1,8}(?:镇|乡|街道)|镇街|乡镇)(?:[（(][^（）()\s]{1,6}[)）])?(?:办事处|政府)?"
    r"(?:配合)?(?:职责|责任)"
)
#: Roles that no running text labels, or whose words are too common there.
_NEVER = frozenset({"seq", "number", "list", "opinion", "mode", "answer.decision", "township"})


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text taken apart: what stands before the first label, then label, role and text."""

    before: str
    parts: tuple[tuple[str, str, str], ...]


@lru_cache(maxsize=8)
def _pattern(headings: Headings) -> re.Pattern[str]:
    words = sorted(
        (word for word in headings.words() if len(word) > 1 and headings.exact(word) not in _NEVER),
        key=lambda word: (-len(word), word),
    )
    spaced = "|".join(r"\s*".join(map(re.escape, word)) for word in words)
    return re.compile(
        rf"(?:^|(?<=[。；;，,、（(\s【]))(?:[（(]?[一二三四五六七八九十\d]{{1,2}}[)）.、．]\s*)?[【]?"
        rf"(?P<label>{spaced}|{_OF_TOWNSHIP})(?:[（(][^（）()]{{1,12}}[)）])?[】]?\s*[：:]"
    )


def take_labels(text: str, headings: Headings) -> Labelled:
    """``text`` cut at every label that stands at its beginning or behind a mark."""
    found = list(_pattern(headings).finditer(text))
    if not found:
        return Labelled(text, ())
    parts = []
    for number, match in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(text)
        label = joined(match["label"])
        role = headings.role(label) or ""
        parts.append((label, role, _trimmed(text[match.end() : end], last=end == len(text))))
    return Labelled(text[: found[0].start()], tuple(parts))


def _trimmed(text: str, *, last: bool) -> str:
    """Without the mark that led over to the next label, or the bracket that held all of them."""
    text = text.strip()
    if (
        last
        and text.endswith(("）", ")"))
        and text.count("（") + text.count("(") < (text.count("）") + text.count(")"))
    ):
        text = text[:-1]
    return text if last else text.rstrip("；;，,、（( \t\n\u3000")
