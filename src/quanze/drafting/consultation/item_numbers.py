"""编号 as people retype them: p3, P３, 配3, 配（3）, 第3项, a bare 3, and several in one cell."""

import re
from dataclasses import dataclass
from typing import Final

from quanze.drafting.numbering import LETTERS
from quanze.model.lists import LIST_LABELS, LIST_NAMES, ListName
from quanze.text.normal import normal_text

_SEVERAL: Final = re.compile(r"[、，,；;/\s和及与]+")
#: White space that parts no two numbers: P 003.
_GAP: Final = re.compile(r"(?<![0-9０-９项号条])\s+")
_FORM: Final = re.compile(r"^(?P<mark>[A-Za-z]{1,4}|基本|配合|收回|赋权|基|配|收|赋)?[-—_第(.]*0*(?P<number>[0-9]{1,6})[项号条]?\)?(?:\.0+)?$")  # fmt: skip
_FIRST: Final = {LIST_LABELS[name].zh[0]: name for name in LIST_NAMES}
_BY_LETTER: Final = {letter: name for name, letter in LETTERS.items()}


@dataclass(frozen=True, slots=True)
class ItemNumber:
    """One number. ``list`` is what a letter or word before it says, ``number`` its value.

    ``written`` is the cleaned text, to be compared with ids as they are.
    """

    written: str
    list: ListName | None
    number: int | None


def read_numbers(text: str | None) -> tuple[ItemNumber, ...]:
    """The numbers in a cell; none for blanks and strokes."""
    written = _GAP.sub("", text or "")
    parts = (normal_text(part).strip("/-—.") for part in _SEVERAL.split(written))
    return tuple(_read(part) for part in parts if part)


def list_of_label(text: str | None) -> ListName | None:
    """The list that a cell such as 配合, 配合履职事项 or 收回事项 names."""
    for name in LIST_NAMES:
        if text and LIST_LABELS[name].zh in text:
            return name
    return None


def _read(part: str) -> ItemNumber:
    match = _FORM.fullmatch(part)
    if match is None:
        return ItemNumber(part, None, None)
    mark = match["mark"] or ""
    named = _FIRST.get(mark[:1]) or _BY_LETTER.get(mark.upper())
    return ItemNumber(part, named, int(match["number"]))


def number_in(id_: str) -> int | None:
    """The number at the end of an id: 3 for P003."""
    match = re.search(r"([0-9]{1,9})$", id_)
    return int(match[1]) if match else None
