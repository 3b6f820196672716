"""Numbers as citations write them: 十二, 一百零三, 二〇二四, １２, 12, 廿一.

Article numbers reach 1260 (民法典), so units up to 万 are read.
"""

import re
from functools import lru_cache

_DIGITS = {
    **{character: value for value, character in enumerate("〇一二三四五六七八九")},
    **{character: value for value, character in enumerate("零壹贰叁肆伍陆柒捌玖")},
    "○": 0,
    "两": 2,
}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_TENS = {"廿": 20, "卅": 30}

CHINESE_NUMERAL = "〇零○一二三四五六七八九十百千万两廿卅壹贰叁肆伍陆柒捌玖拾佰仟"
NUMERAL_PATTERN = rf"(?:[0-9０-９]+|[{CHINESE_NUMERAL}]+)"
_NUMERAL = re.compile(NUMERAL_PATTERN)


#: Longer runs of digits are no number of an article; int() itself refuses them from 4,300 on.
_LONGEST = 18


def read_numeral(text: str) -> int | None:
    """The number that ``text`` writes, or ``None`` where it writes none (十百, 一二十, empty)."""
    return None if len(text) > _LONGEST else _remembered(text)


@lru_cache(maxsize=4096)
def _remembered(text: str) -> int | None:
    """The same for short texts: the numbers of articles come again and again."""
    if not _NUMERAL.fullmatch(text):
        return None
    if text[0].isdecimal():
        return int(text)
    if all(character in _DIGITS for character in text):
        return int("".join(str(_DIGITS[character]) for character in text))
    return _read_with_units(text)


def _read_with_units(text: str) -> int | None:
    """A numeral with 十, 百, 千 or 万; every unit must be smaller than the one before it."""
    high, separator, low = text.partition("万")
    if separator:
        left = read_numeral(high)
        right = read_numeral(low.lstrip("零〇○")) if low else 0
        if left is None or right is None or not left < 10_000 > right:
            return None
        return left * 10_000 + right
    total, pending, last_unit = 0, None, 10_000
    for character in text:
        if character in _TENS:
            if pending is not None or last_unit <= 10:
                return None
            total, last_unit = total + _TENS[character], 10
        elif character in _UNITS:
            unit = _UNITS[character]
            # 十二 and 一百十二 leave out the 一 before 十; officials do write both.
            if unit >= last_unit or (pending is None and unit != 10):
                return None
            total += (1 if pending is None else pending) * unit
            pending, last_unit = None, unit
        elif character in "零〇○":
            if pending is not None:
                return None
        else:
            if pending is not None:
                return None
            pending = _DIGITS[character]
    return total + (pending or 0)


def write_numeral(number: int) -> str:
    """``number`` (0–9999) in the Chinese numerals of article numbers: 12 is 十二, 103 一百零三."""
    if not 0 <= number <= 9999:
        raise ValueError(f"article numbers run from 0 to 9999, not {number}")
    digits = "零一二三四五六七八九"
    if number < 10:
        return digits[number]
    out = ""
    for unit, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            out += digits[digit] + sign
        elif out and number and not out.endswith("零"):
            out += "零"
    return out.removeprefix("一") if out.startswith("一十") else out
