"""The columns of a sheet, which all tables of a section share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from quanze.exchange.spreadsheets.book import POINTS
from quanze.exchange.spreadsheets.row_heights import HIGHEST, room_of, row_height
from quanze.output.reports.report import Column, Row, Section, Table

#: Excel's units that A4 holds without being made smaller.
_LANDSCAPE, _PORTRAIT = 138.0, 92.0
_NARROWEST: Final = 5.0
#: By how much a column grows at a time so that its longest text fits into the highest row, and
#: up to which multiple of its paper a sheet may grow, as it is printed as much smaller.
_STEP, _MOST = 1.25, 2.0

#: First and last column of the sheet over which a column of a table stretches, from 0.
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Grid:
    """``widths`` are those of the sheet's columns, in Excel's units."""

    widths: tuple[float, ...]

    def room(self, span: Span, points: float = POINTS) -> float:
        """How many half characters fit into a line across ``span``."""
        return room_of(sum(self.widths[span[0] : span[1] + 1]), points) - 1

    @property
    def whole(self) -> Span:
        return 0, len(self.widths) - 1

    def spans(self, columns: Sequence[Column]) -> list[Span]:
        """Where each column of a table stands: borders lie as near as can be to their shares."""
        if len(columns) == len(self.widths):
            return [(number, number) for number in range(len(columns))]
        total = sum(column.share for column in columns)
        ends = [sum(self.widths[: number + 1]) for number in range(len(self.widths))]
        spans: list[Span] = []
        start, wanted = 0, 0.0
        for number, column in enumerate(columns):
            wanted += column.share / total * ends[-1]
            last = len(self.widths) - (len(columns) - number)
            end = min(range(start, last + 1), key=lambda place: abs(ends[place] - wanted))
            if number == len(columns) - 1:
                end = last
            spans.append((start, end))
            start = end + 1
        return spans


def grid_of(section: Section) -> Grid:
    """The columns of the widest table of ``section``, as wide as its longest texts need."""
    tables = list(tables_of(section))
    if not tables:
        return Grid((_LANDSCAPE if section.landscape else _PORTRAIT,))
    widest = max(tables, key=lambda table: (len(table.columns), len(table.rows)))
    page = _LANDSCAPE if section.landscape else _PORTRAIT
    total = sum(column.share for column in widest.columns)
    widths = [
        max(column.share / total * page, _NARROWEST, min(2.0 * len(column.title), 8.0))
        for column in widest.columns
    ]
    factor = page / sum(widths)
    # A heading keeps its room even where all columns together then need more than a page.
    widths = [max(width * factor, _NARROWEST) for width in widths]
    while sum(widths) < _MOST * page and (growing := _too_narrow(tables, Grid(tuple(widths)))):
        widths = [
            width * _STEP if number in growing else width for number, width in enumerate(widths)
        ]
    return Grid(tuple(widths))


def tables_of(section: Section) -> Iterator[Table]:
    """The tables of a section that have columns, in order."""
    yield from (block for block in section.blocks if isinstance(block, Table) and block.columns)


def table_row_height(row: Row, spans: Sequence[Span], grid: Grid) -> float:
    """The height in points that a row of a table needs; it may be more than Excel allows."""
    if row.group:
        return row_height([(row.cells[0] if row.cells else "", grid.room(grid.whole))], POINTS)
    return row_height(
        ((cell, grid.room(span)) for cell, span in zip(row.cells, spans, strict=False)), POINTS
    )


def _too_narrow(tables: Sequence[Table], grid: Grid) -> set[int]:
    """The columns of the sheet in which a text needs more than the highest row."""
    found: set[int] = set()
    for table in tables:
        spans = grid.spans(table.columns)
        for row in table.rows:
            if table_row_height(row, spans, grid) > HIGHEST:
                for cell, span in zip(
                    row.cells, [grid.whole] if row.group else spans, strict=False
                ):
                    if row_height([(cell, grid.room(span))], POINTS) > HIGHEST:
                        found.update(range(span[0], span[1] + 1))
    return found
