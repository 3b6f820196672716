"""The numbers that Word counts itself: they stand in no text and are worked out here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from quanze.exchange.word_document import WordDocument
from quanze.text.numerals import write_numeral

#: No list has more levels.
_LEVELS: Final = 9
_HIGHEST: Final = 9999


@dataclass(frozen=True, slots=True)
class _Level:
    """How a level is written: ``text`` has %1 … %9 for the counts of the levels."""

    form: str
    text: str
    start: int


class AutomaticNumbers:
    """Counts the paragraphs of one document, which must be given in reading order."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self._numbering = document.numbering()
        self._counts: dict[str, list[int | None]] = {}
        self._levels: dict[tuple[str, int], _Level | None] = {}
        self._lists: dict[str, str | None] = {}
        self._restarted: set[tuple[str, int]] = set()

    def next(self, paragraph: Any) -> str:
        """The number in front of a paragraph (1. or （一）); empty where it has none."""
        if self._numbering is None:
            return ""
        found = self._document.automatic_number(paragraph)
        if found is None or not found[1].isdigit() or int(found[1]) >= _LEVELS:
            return ""
        number, level = found[0], int(found[1])
        abstract = self._list_of(number)
        if abstract is None:
            return ""
        counts = self._counts.setdefault(abstract, [None] * _LEVELS)
        self._restart(number, level, counts)
        about = self._level(abstract, level)
        if about is None:
            return ""
        before = counts[level]
        counts[level] = about.start if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        return self._written(abstract, about, counts)

    def _written(self, abstract: str, about: _Level, counts: list[int | None]) -> str:
        if about.form in ("bullet", "none") or "%" not in about.text:
            return ""
        text = about.text
        for level in range(_LEVELS):
            sign = f"%{level + 1}"
            if sign in text:
                of_level = self._level(abstract, level)
                count = counts[level]
                if count is None:
                    count = of_level.start if of_level else 1
                text = text.replace(sign, _write(count, of_level.form if of_level else "decimal"))
        return text

    def _restart(self, number: str, level: int, counts: list[int | None]) -> None:
        """A list that begins anew though it shares its description with another."""
        if (number, level) in self._restarted:
            return
        self._restarted.add((number, level))
        found = self._numbering.xpath(
            f"w:num[@w:numId='{number}']/w:lvlOverride[@w:ilvl='{level}']/w:startOverride/@w:val"
        )
        if found and found[0].isdigit():
            counts[level] = int(found[0]) - 1

    def _list_of(self, number: str) -> str | None:
        if number not in self._lists:
            found = self._numbering.xpath(f"w:num[@w:numId='{number}']/w:abstractNumId/@w:val")
            self._lists[number] = found[0] if found else None
        return self._lists[number]

    def _level(self, abstract: str, level: int) -> _Level | None:
        key = (abstract, level)
        if key not in self._levels:
            place = f"w:abstractNum[@w:abstractNumId='{abstract}']/w:lvl[@w:ilvl='{level}']"
            form = self._numbering.xpath(f"{place}/w:numFmt/@w:val")
            text = self._numbering.xpath(f"{place}/w:lvlText/@w:val")
            start = self._numbering.xpath(f"{place}/w:start/@w:val")
            self._levels[key] = (
                _Level(
                    form[0] if form else "decimal",
                    text[0],
                    int(start[0]) if start and start[0].isdigit() else 1,
                )
                if text
                else None
            )
        return self._levels[key]


def _write(count: int, form: str) -> str:
    if not 0 <= count <= _HIGHEST:
        return str(count)
    writer = _WRITERS.get(form)
    return writer(count) if writer else str(count)


def _circled(count: int) -> str:
    return chr(ord("①") + count - 1) if 1 <= count <= 20 else str(count)


def _lettered(count: int) -> str:
    return chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1) if count else "0"


def _roman(count: int) -> str:
    signs = ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50)
    out = ""
    for sign, value in (*signs, ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)):
        out += sign * (count // value)
        count %= value
    return out


_FULL_WIDTH: Final = str.maketrans("0123456789", "０１２３４５６７８９")
_DIGITS: Final = str.maketrans("0123456789", "〇一二三四五六七八九")
_FORMAL: Final = str.maketrans("零一二三四五六七八九十百千", "零壹贰叁肆伍陆柒捌玖拾佰仟")
#: How Word's forms of numbers (ST_NumberFormat of ISO/IEC 29500) are written; others as decimals.
_WRITERS: Final[dict[str, Callable[[int], str]]] = {
    "chineseCounting": write_numeral,
    "chineseCountingThousand": write_numeral,
    "taiwaneseCounting": write_numeral,
    "taiwaneseCountingThousand": write_numeral,
    "japaneseCounting": write_numeral,
    "chineseLegalSimplified": lambda count: write_numeral(count).translate(_FORMAL),
    "ideographDigital": lambda count: str(count).translate(_DIGITS),
    "taiwaneseDigital": lambda count: str(count).translate(_DIGITS),
    "decimalFullWidth": lambda count: str(count).translate(_FULL_WIDTH),
    "decimalFullWidth2": lambda count: str(count).translate(_FULL_WIDTH),
    "decimalZero": lambda count: f"{count:02d}",
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "lowerLetter": _lettered,
    "upperLetter": lambda count: _lettered(count).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda count: _roman(count).upper(),
}
