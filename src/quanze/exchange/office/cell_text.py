"""Cells to texts, and texts as the fields of a list want them."""

import datetime
import re
import unicodedata
from typing import Final

from quanze.exchange.workbook import Value

#: From here on a number with a binary point no longer holds every whole number.
_EXACT: Final = 10**15
#: How .xlsx writes characters that XML cannot hold, and every kind of line break.
_ESCAPED: Final = re.compile(r"_x000[Dd]_")
_BREAKS: Final = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")
#: Marks that no reader sees: zero width characters and byte order marks.
_UNSEEN: Final = re.compile(r"[\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f]")
_BLANKS: Final = " \t\u3000\xa0"
_NUMBER: Final = re.compile(r"[(]?第?([0-9]{1,9})(?:\.0+)?[项号]?[)]?[.、,:]?")


def text_of(value: Value) -> str:
    """The text of a cell as a person would type it: 12 for 12.0, 2025-03-06 for a day."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float | int):
        return str(int(value)) if float(value).is_integer() else repr(value)
    if isinstance(value, datetime.datetime):
        whole = value.time() == datetime.time()
        return value.date().isoformat() if whole else value.isoformat(" ", "minutes")
    if isinstance(value, datetime.time):
        return value.isoformat("minutes")
    return str(value)


def lost_digits(value: Value) -> bool:
    """Whether a number has more digits than a spreadsheet keeps (codes of 18 digits)."""
    return isinstance(value, float | int) and not isinstance(value, bool) and abs(value) >= _EXACT


def clean(text: str) -> str:
    """A text with plain line breaks and without characters that no reader sees."""
    return _UNSEEN.sub("", _BREAKS.sub("\n", _ESCAPED.sub("", text)))


def joined(text: str) -> str:
    """Without any white space: names, categories, departments."""
    return "".join(text.split())


def lines(text: str) -> str:
    """Each line trimmed, empty ones dropped."""
    kept = (line.strip(_BLANKS) for line in text.split("\n"))
    return "\n".join(line for line in kept if line)


def whole_number(text: str) -> int | None:
    """序号 as a whole number: 1, １, ``12 ``, 8. and （3） are; 一, 1-1 and blank are not."""
    match = _NUMBER.fullmatch("".join(unicodedata.normalize("NFKC", text).split()))
    return int(match[1]) if match else None
