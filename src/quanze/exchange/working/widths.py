"""How wide a column of a working table is, in Excel's units (digits of the standard font)."""

from collections.abc import Sequence
from typing import Final

from quanze.exchange.spreadsheets.row_heights import HIGHEST, lines_of, row_height
from quanze.exchange.working.columns import Column, Form

#: By field, or by path where the field of a mapping is of another kind.
_OF_FIELDS: Final[dict[str, float]] = {
    "answer.items": 14,
    "id": 9,
    "name": 28,
    "category": 13,
    "legal_basis": 34,
    "abolished_by": 14,
    "open_cases": 22,
    "source": 12,
    "superior_duties": 42,
    "township_duties": 42,
    "working_method": 34,
    "channel": 12,
    "office": 10,
    "proposed_because": 18,
    "dropped_because": 18,
    "township": 12,
    "code": 12,
    "item": 10,
    "items": 60,
    "suggestion": 36,
    "merged_into": 10,
    "went_to": 12,
    "period": 10,
    "remarks": 14,
}
_OF_FORMS: Final[dict[Form, float]] = {
    "text": 26,
    "lines": 36,
    "names": 16,
    "choice": 10,
    "choices": 16,
    "number": 9,
    "day": 12.5,
    "tiers": 40,
}
#: Room that the arrow of the filter takes in a heading.
_ARROW: Final = 3
#: What A4 in landscape holds without being made smaller, and columns that gain from the rest.
_PAGE: Final = 138.0
_GROWING: Final = 18.0
#: As wide as a column gets so that a long text fits into the highest row.
_WIDEST: Final = 120.0


def column_widths(
    columns: Sequence[Column], texts: Sequence[Sequence[str]], points: float
) -> list[float]:
    """The widths of all columns, a whole page at least. ``texts`` are the rows of the table."""
    widths = [
        _column_width(column, [row[number] for row in texts], points)
        for number, column in enumerate(columns)
    ]
    growing = sum(width for width in widths if width >= _GROWING)
    if sum(widths) < _PAGE and growing:
        factor = 1 + (_PAGE - sum(widths)) / growing
        widths = [width * factor if width >= _GROWING else width for width in widths]
    return widths


def _column_width(column: Column, texts: Sequence[str], points: float) -> float:
    """The usual width, or more where a text would not fit into the highest row otherwise."""
    usual = _OF_FIELDS.get(column.path[-1], _OF_FORMS[column.form])
    width = _OF_FIELDS.get(".".join(column.path), usual)
    width = max(width, min(2.0 * len(column.title), 12.0) + _ARROW)
    # A row can only overflow where its text is long: look at no other.
    long = [text for text in texts if len(text) > width or "\n" in text]
    while width < _WIDEST and any(
        lines_of(text, width) > 1 and row_height([(text, width)], points) > HIGHEST for text in long
    ):
        width *= 1.25
    return min(width, _WIDEST)
