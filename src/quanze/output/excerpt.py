"""A line of the file with carets that stand right under the characters meant.

Chinese characters take two columns, so carets are counted in columns, not in characters. A line
too long for the screen is shown as a window around the place.
"""

from dataclasses import dataclass

from quanze.findings.finding import Place
from quanze.text.width import ELLIPSIS, display_width

#: Columns shown before the place when a line must be cut.
_CONTEXT = 16


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The text shown, and the carets below it with the blanks before them."""

    line: str
    carets: str


def excerpt(line: str, place: Place, width: int | None) -> Excerpt:
    """Cut ``line`` to ``width`` columns (``None``: leave it whole) and underline ``place``."""
    # A tab or a control character would move the carets.
    line = "".join(c if c.isprintable() or c == "\u3000" else " " for c in line)
    start = min(place.start.column - 1, len(line))
    end = place.end.column - 1 if place.end.line == place.start.line else len(line)
    end = min(max(end, start + 1), max(len(line), start + 1))
    if width is not None and display_width(line) > width:
        line, start, end = _window(line, start, end, width)
    before = display_width(line[:start])
    under = max(display_width(line[start:end]), 1)
    return Excerpt(line, " " * before + "^" * under)


def _window(line: str, start: int, end: int, width: int) -> tuple[str, int, int]:
    """The part of ``line`` around ``start`` that fits, with an ellipsis at each cut."""
    first = 0
    if display_width(line[:end]) > width - 1:
        first = start
        while first > 0 and display_width(line[first - 1 : start]) <= _CONTEXT:
            first -= 1
    prefix = ELLIPSIS if first else ""
    last, used = first, display_width(prefix)
    while last < len(line):
        used += display_width(line[last])
        if used > width - (1 if last < len(line) - 1 else 0):
            break
        last += 1
    suffix = ELLIPSIS if last < len(line) else ""
    shift = first - len(prefix)
    return prefix + line[first:last] + suffix, start - shift, min(end, last) - shift
