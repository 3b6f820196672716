"""Notes at cells (批注): what was found there, as large as its text and coloured by its level."""

from collections.abc import Sequence
from typing import Any, Final

from quanze.exchange.spreadsheets.cell_writing import possible
from quanze.exchange.spreadsheets.row_heights import lines_of
from quanze.findings.level import Level

AUTHOR: Final = "quanze"
_COLOURS: Final[dict[Level, str]] = {
    Level.ERROR: "#F8D7DA",
    Level.WARNING: "#FFF3CD",
    Level.NOTICE: "#E2EEF9",
}
#: Of notes that explain a column and find nothing.
_PLAIN: Final = "#FFFFE1"
_POINTS: Final = 9
#: Half characters a line, and how many pixels one takes; pixels a line; pixels round the text.
_ROOM, _PIXELS, _LINE, _AROUND = 44, 6, 17, 14
#: Excel takes no longer note.
_LONGEST: Final = 32_000


def write_findings(sheet: Any, row: int, column: int, found: Sequence[tuple[str, Level]]) -> None:
    """A note with all that was found at a cell, the gravest first and deciding its colour."""
    ordered = sorted(found, key=lambda one: one[1].rank)
    text = "\n".join(text for text, _ in ordered)
    _write(sheet, row, column, text, _COLOURS[ordered[0][1]])


def write_help(sheet: Any, row: int, column: int, text: str) -> None:
    """A note that says what belongs into a column."""
    _write(sheet, row, column, text, _PLAIN)


def _write(sheet: Any, row: int, column: int, text: str, colour: str) -> None:
    text = "".join(mark if mark == "\n" or mark.isprintable() else " " for mark in possible(text))
    if len(text) > _LONGEST:
        text = text[:_LONGEST] + "…（余下的请看 quanze validate 的结果）"
    sheet.write_comment(
        row,
        column,
        text,
        {
            "author": AUTHOR,
            "color": colour,
            "font_name": "宋体",
            "font_size": _POINTS,
            "width": _ROOM * _PIXELS + _AROUND,
            "height": min(lines_of(text, _ROOM), 60) * _LINE + _AROUND,
        },
    )
