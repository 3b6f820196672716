"""Pins in the two ways in which people and programs write them: 24/1 and 第二十四条第一款."""

import re
from typing import Final

from quanze.text.numerals import write_numeral
from quanze.text.pins import Number, Pin, Step

_STEP: Final = r"[0-9]{1,4}(?:[.-][0-9]{1,3})?(?:~[0-9]{1,4}(?:\.[0-9]{1,3})?)?"
_NOTATION: Final = re.compile(rf"({_STEP})(?:/({_STEP})?(?:/({_STEP})?(?:/({_STEP}))?)?)?")
_UNITS: Final = ("条", "款", "项", "目")


def read_pin(notation: str) -> Pin | None:
    """``24/1``, ``5//2``, ``30.1/2`` (also ``30-1``) as a pin; ``None`` for anything else."""
    form = _NOTATION.fullmatch(notation.strip())
    if form is None:
        return None
    article, paragraph, item, subitem = (_step(part) for part in form.groups())
    return Pin(article, paragraph, item, subitem)


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
