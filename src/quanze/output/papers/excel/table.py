"""A table on a sheet: headings, rows, category rows across it, notes at the cells with findings."""

from typing import Any, Final

from quanze.exchange.spreadsheets.book import POINTS, Book
from quanze.exchange.spreadsheets.cell_writing import possible, write_text
from quanze.exchange.spreadsheets.notes import write_findings
from quanze.exchange.spreadsheets.row_heights import HIGHEST, row_height
from quanze.findings.level import Level
from quanze.output.papers.emphasis import pieces
from quanze.output.papers.excel.figures import figure_of
from quanze.output.papers.excel.grid import Grid, Span, table_row_height
from quanze.output.reports.report import Emphasis, Row, Table
from quanze.text.formulas import starts_formula
from quanze.text.languages import Text

_HEADING_LOOK: Final = {
    "font_name": "黑体",
    "text_wrap": True,
    "align": "center",
    "border": 1,
    "bg_color": "#E7EEF4",
}
_GROUP_LOOK: Final = {"font_name": "黑体", "bg_color": "#F5F7F9", "top": 1, "bottom": 1}
_EMPHASES: Final[dict[str, dict[str, Any]]] = {
    "deleted": {"font_strikeout": True, "font_color": "#A61B29"},
    "inserted": {"underline": 1, "font_color": "#1B5E9B"},
}
#: Said where even the highest row of Excel is too low for a text.
_CUT: Final = Text(
    "这一行的内容太长，打印时会被截断（内容都在）；请调大列宽",
    "this row is cut off in print (nothing is lost): make the column wider",
)
_LEAST_HEADING: Final = 24.0


def write_table(book: Book, sheet: Any, top: int, table: Table, grid: Grid) -> list[float]:
    """Write ``table`` with its headings in row ``top`` (from 0); the heights of its rows."""
    return _TableWriter(book, sheet, table, grid).write(top)


class _TableWriter:
    def __init__(self, book: Book, sheet: Any, table: Table, grid: Grid) -> None:
        self._book = book
        self._sheet = sheet
        self._table = table
        self._grid = grid
        self._spans = grid.spans(table.columns)

    def write(self, top: int) -> list[float]:
        titles = [column.title for column in self._table.columns]
        # The arrow of the filter takes room at the end of the line.
        rooms = [self._grid.room(span) - 2 for span in self._spans]
        heights = [max(row_height(zip(titles, rooms, strict=True), POINTS), _LEAST_HEADING)]
        for title, span in zip(titles, self._spans, strict=True):
            self._cell(top, span, title, dict(_HEADING_LOOK))
        for number, row in enumerate(self._table.rows, top + 1):
            needed = table_row_height(row, self._spans, self._grid)
            heights.append(min(needed, HIGHEST))
            if row.group:
                self._group(number, row)
            else:
                self._row(number, row)
            self._notes(number, row, cut=needed > HIGHEST)
        for number, height in enumerate(heights, top):
            self._sheet.set_row(number, height)
        return heights

    def _row(self, number: int, row: Row) -> None:
        for place, (column, span) in enumerate(zip(self._table.columns, self._spans, strict=True)):
            text = row.cells[place] if place < len(row.cells) else ""
            look: dict[str, Any] = {"text_wrap": True, "border": 1, "align": column.align}
            emphases = [one for one in row.emphases if one.column == place]
            if column.align == "right" and (figure := figure_of(text)) is not None:
                value, form = figure
                look |= {"num_format": form}
                self._merge(number, span, self._book.look(**look))
                self._sheet.write_number(number, span[0], value, self._book.look(**look))
            elif emphases and text:
                self._emphasised(number, span, text, emphases, look)
            else:
                self._cell(number, span, text, look)

    def _group(self, number: int, row: Row) -> None:
        """Its text runs over empty cells: cells that are joined can be neither filtered nor sorted."""
        first, last = self._grid.whole
        text = row.cells[0] if row.cells else ""
        for place in range(first, last + 1):
            look: dict[str, Any] = dict(_GROUP_LOOK)
            if place == first:
                look["left"] = 1
            if place == last:
                look["right"] = 1
            self._cell(number, (place, place), text if place == first else "", look)

    def _cell(self, number: int, span: Span, text: str, look: dict[str, Any]) -> None:
        if starts_formula(text):
            look["quote_prefix"] = True
        form = self._book.look(**look)
        self._merge(number, span, form)
        write_text(self._sheet, number, span[0], text, form)

    def _merge(self, number: int, span: Span, form: Any) -> None:
        if span[0] != span[1]:
            self._sheet.merge_range(number, span[0], number, span[1], "", form)

    def _emphasised(
        self, number: int, span: Span, text: str, emphases: list[Emphasis], look: dict[str, Any]
    ) -> None:
        parts = list(pieces(text, emphases, emphases[0].column))
        if len(parts) == 1:
            self._cell(number, span, text, look | _EMPHASES.get(parts[0][1], {}))
            return
        # Checks that Excel's cell holds it; the pieces then take its place.
        self._cell(number, span, text, look)
        fragments: list[Any] = []
        for piece, kind in parts:
            if kind:
                fragments.append(self._book.look(**_EMPHASES[kind]))
            fragments.append(possible(piece))
        form = self._book.look(**look | ({"quote_prefix": True} if starts_formula(text) else {}))
        self._sheet.write_rich_string(number, span[0], *fragments, form)

    def _notes(self, number: int, row: Row, *, cut: bool) -> None:
        found: dict[int, list[tuple[str, Level]]] = {}
        for mark in row.marks:
            place = 0 if row.group else min(mark.column, len(self._spans) - 1)
            found.setdefault(self._spans[place][0], []).append((mark.text, mark.level))
        if cut:
            found.setdefault(0, []).append((_CUT.zh, Level.NOTICE))
        for column, here in found.items():
            write_findings(self._sheet, number, column, here)
