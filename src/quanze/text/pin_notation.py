"""Pins in the two ways in which people and programs write them: 24/1 and 第二十四条第一款."""

import re
from typing import Final

from quanze.text.normal import normal_text
from quanze.text.numerals import CHINESE_NUMERAL, NUMERAL_PATTERN, read_numeral, write_numeral
from quanze.text.pins import Number, Pin, Step

_STEP: Final = r"[0-9]{1,4}(?:[.-][1-9][0-9]{0,2})?(?:~[0-9]{1,4}(?:\.[1-9][0-9]{0,2})?)?"
_NOTATION: Final = re.compile(rf"({_STEP})(?:/({_STEP})?(?:/({_STEP})?(?:/({_STEP}))?)?)?")
_UNITS: Final = ("条", "款", "项", "目")
#: 24 26, which without the blank would be another number.
_TWO_NUMBERS: Final = re.compile(rf"(?:\d|[{CHINESE_NUMERAL}])\s+(?:\d|[{CHINESE_NUMERAL}])")
_MOST: Final = 9999
_WITHIN: Final = ("paragraph", "item", "subitem")
#: 24款 is none: what stands behind the article is told from it by 第 or 条.
_WORDS: Final = re.compile(
    rf"第?(?P<article>{NUMERAL_PATTERN})条?(?:之(?P<branch>{NUMERAL_PATTERN})条?)?"
    rf"(?:(?:第|(?<=条))(?P<paragraph>{NUMERAL_PATTERN})款)?"
    rf"(?:(?:第|(?<=[条款]))[(（]?(?P<item>{NUMERAL_PATTERN})[)）]?项)?"
    rf"(?:(?:第|(?<=项))(?P<subitem>{NUMERAL_PATTERN})目)?"
)


def read_pin(notation: str) -> Pin | None:
    """``24/1``, ``5//2``, ``30.1/2`` (also ``30-1``) as a pin; ``None`` for anything else.

    Numbers begin with 1, and a 目 stands in a 项.
    """
    form = _NOTATION.fullmatch(notation.strip())
    if form is None:
        return None
    article, paragraph, item, subitem = (_step(part) for part in form.groups())
    steps = (article, paragraph, item, subitem)
    if any(step is not None and not _counts_from_one(step) for step in steps):
        return None
    return None if subitem is not None and item is None else Pin(*steps)


def _counts_from_one(step: Step) -> bool:
    return step.first.value > 0 and (step.last is None or step.last.value > 0)


def read_place(written: str) -> Pin | None:
    """A place as people type it: ``24/1``, 119条第1款, 第六十二条之一, 62-1, 62之1, １１９, 六十二.

    ``None`` for anything else.
    """
    if _TWO_NUMBERS.search(written):
        return None
    text = normal_text(written)
    pin = read_pin(text)
    if pin is not None:
        return pin
    form = _WORDS.fullmatch(text)
    if form is None:
        return None
    numbers = {name: read_numeral(value) for name, value in form.groupdict().items() if value}
    article = numbers.pop("article")
    # 第〇条 and 一二十 are none; no text has more articles than can be written.
    if not article or not all(numbers.values()) or article > _MOST:
        return None
    paragraph, item, subitem = (_plain_step(numbers.get(name)) for name in _WITHIN)
    if subitem is not None and item is None:
        return None
    return Pin(Step(Number(article, numbers.get("branch") or 0)), paragraph, item, subitem)


def _plain_step(number: int | None) -> Step | None:
    return Step(Number(number)) if number else None


def chinese_pin(pin: Pin) -> str:
    """The pin as an official writes it: 第二十四条第一款, 第三十条之一, 第十二条至第十五条."""
    if pin.article is None and (pin.chapter or pin.section):
        parts: tuple[tuple[Step | None, str], ...] = ((pin.chapter, "章"), (pin.section, "节"))
    else:
        steps = (pin.article, pin.paragraph, pin.item, pin.subitem)
        parts = tuple(zip(steps, _UNITS, strict=True))
    head = "前款" if pin.previous else ""
    return head + "".join(_chinese_step(step, unit) for step, unit in parts if step is not None)


def _step(part: str | None) -> Step | None:
    if not part:
        return None
    first, _, last = part.partition("~")
    return Step(_number(first), _number(last) if last else None)


def _number(part: str) -> Number:
    value, _, branch = part.replace("-", ".").partition(".")
    return Number(int(value), int(branch) if branch else 0)


def _chinese_step(step: Step, unit: str) -> str:
    first = _chinese(step.first, unit)
    return first if step.last is None else f"{first}至{_chinese(step.last, unit)}"


def _chinese(number: Number, unit: str) -> str:
    written = f"第{write_numeral(number.value)}{unit}"
    return f"{written}之{write_numeral(number.branch)}" if number.branch else written
