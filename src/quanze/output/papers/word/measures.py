"""The page and the type area of GB/T 9704-2012, in twentieths of a point (twips).

A4; top margin 37 mm, binding margin 28 mm, type area 156 × 225 mm; 3号 type (16 pt), 22 lines of 28
characters. Exact lines of 28.95 pt and a run spacing of -0.25 pt give just that (measured with
LibreOffice; Word's own character grid does not).
"""

from typing import Final

_MILLIMETRE: Final = 1440 / 25.4


def twips(millimetres: float) -> int:
    """Millimetres in twentieths of a point."""
    return round(millimetres * _MILLIMETRE)


PAGE_WIDTH: Final = twips(210)
PAGE_HEIGHT: Final = twips(297)
TOP, BOTTOM, LEFT, RIGHT = twips(37), twips(35), twips(28), twips(26)
#: The type area: what stands between the margins.
TEXT_WIDTH: Final = PAGE_WIDTH - LEFT - RIGHT
TEXT_HEIGHT: Final = PAGE_HEIGHT - TOP - BOTTOM

#: 28.95 pt: 22 lines fill the type area.
LINE: Final = 579
#: -0.25 pt: 28 characters of 16 pt fill a line.
SPACING: Final = -5

#: The dashes of the page number stand 7 mm below the type area; so far are they from the edge.
NUMBER_CENTRE: Final = 35 - 7
#: 4号 type, and the line that it stands on.
NUMBER_SIZE: Final = 14
NUMBER_LINE: Final = 320
#: Footers are measured from the edge to the bottom of their last line.
FOOTER: Final = twips(NUMBER_CENTRE) - NUMBER_LINE // 2

#: Type sizes in points: 2号, 3号, 4号, 小四, 五号.
SIZE_2, SIZE_3, SIZE_4, SIZE_4_SMALL, SIZE_5 = 22, 16, 14, 12, 10.5
