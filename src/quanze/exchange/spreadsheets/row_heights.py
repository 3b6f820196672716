"""How high a row must be for its texts: Excel fits no row that a program has written."""

import re
from collections.abc import Iterable
from typing import Final

from quanze.text.width import display_width

#: Excel's limit, in points.
HIGHEST: Final = 409.0
#: Marks that terminals show in one column and Chinese fonts in two.
_WIDE: Final = re.compile("[“”‘’—…·①-⑳×÷°±]")
#: Half characters that the ends of a line leave empty, because of marks that must not stand there.
_RAGGED: Final = 2
#: Points of paper above and below the text of a row.
_MARGIN: Final = 6.0
#: The height of a line of Chinese, as a multiple of the size of its characters.
_LEADING: Final = 1.4


def paper_width(text: str) -> int:
    """How many half characters wide a text is in a Chinese font."""
    return display_width(text) + len(_WIDE.findall(text))


def lines_of(text: str, room: float) -> int:
    """How many lines a text takes in a cell that has room for ``room`` half characters."""
    fitting = max(room - _RAGGED, 2.0)
    return sum(
        1 if (width := paper_width(line)) <= room else -int(-width // fitting)
        for line in text.split("\n")
    )


def row_height(cells: Iterable[tuple[str, float]], points: float) -> float:
    """The height in points of a row of texts, each with the room of its cell in half characters.

    ``points`` is the size of the characters. The height may be more than Excel allows: see
    :data:`HIGHEST`.
    """
    lines = max((lines_of(text, room) for text, room in cells), default=1)
    return lines * points * _LEADING + _MARGIN


def room_of(width: float, points: float) -> float:
    """How many half characters of a size in points fit into a column of a width in Excel's units.

    A unit is a digit of the standard font, 7 of 96 pixels an inch; half a character of
    10.5 points takes as much.
    """
    return width * 10.5 / points
