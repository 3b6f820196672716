"""Figures in tables: numbers to Excel, so that they can be summed, that look as they were written."""

import re
from typing import Final

_FIGURE: Final = re.compile(r"([+-]?)(?:0|[1-9][0-9]{0,9})(?:\.([0-9]{1,4}))?")


def figure_of(text: str) -> tuple[float, str] | None:
    """The number that ``text`` is, and the format in which Excel shows it as it is written."""
    match = _FIGURE.fullmatch(text)
    if match is None:
        return None
    sign, decimals = match.groups()
    form = f"0.{'0' * len(decimals)}" if decimals else "0"
    value = float(text)
    if sign == "-" and not value:
        return None
    return value, f"+{form};-{form};+{form}" if sign == "+" else form
