"""Amounts as penalties write them: 500元, 1千元, 一万五千元, 1.5万元, 1,000元, 3倍, 5%, 百分之五."""

import re
from decimal import Decimal
from typing import Final, Literal, NamedTuple, TypeAlias

from quanze.text.numerals import read_numeral

Unit: TypeAlias = Literal["元", "倍", "%"]

_SIGNS: Final = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}
_CHINESE: Final = "零〇一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟"
_FIGURES: Final = r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12}(?:\.[0-9]{1,4})?"
_NUMBER: Final = rf"(?:(?:(?:{_FIGURES})[百千万亿]{{0,2}}){{1,2}}|[{_CHINESE}]{{1,14}})"
#: A regular expression for one amount; the unit of the first of two is often left out.
AMOUNT: Final = rf"(?:百分之{_NUMBER}|{_NUMBER}(?:元|圆|倍|%)?)"
_WHOLE: Final = re.compile(rf"(百分之)?({_NUMBER})(元|圆|倍|%)?")
_PART: Final = re.compile(rf"({_FIGURES})([百千万亿]*)")

#: Signs of the same width in one character each, so that places in the text stay.
_HALF_WIDTH: Final = str.maketrans("０１２３４５６７８９．％，（）", "0123456789.%,()")


class Amount(NamedTuple):
    """``value`` in ``unit``; no unit where none is written (1万以上3万元以下)."""

    value: Decimal
    unit: Unit | None


def half_width(text: str) -> str:
    """``text`` with figures, comma, point, percent sign and brackets half-width, as long as before."""
    return text.translate(_HALF_WIDTH)


def read_amount(text: str) -> Amount | None:
    """The amount that ``text`` (half-width) writes, or ``None`` where it cannot be told for sure."""
    match = _WHOLE.fullmatch(text)
    if match is None or (match[1] and match[3]):
        return None
    value = _figures(match[2]) if match[2][0].isdecimal() else _chinese(match[2])
    if value is None:
        return None
    unit: Unit | None = "%" if match[1] or match[3] == "%" else "倍" if match[3] == "倍" else None
    return Amount(value, "元" if match[3] in ("元", "圆") else unit)


def _chinese(text: str) -> Decimal | None:
    number = read_numeral(text)
    return None if number is None else Decimal(number)


def _figures(text: str) -> Decimal | None:
    """1万5千 is 15000; 1万5 may be 10005 or 15000 and is not read."""
    total, last = Decimal(0), 0
    for number, (figures, signs) in enumerate(_PART.findall(text)):
        factor = 1
        for sign in signs:
            factor *= _SIGNS[sign]
        if number and (factor == 1 or factor >= last):
            return None
        total, last = total + Decimal(figures.replace(",", "")) * factor, factor
    return total
