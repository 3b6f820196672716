"""One sheet: the title, then its blocks one below another."""

from collections.abc import Sequence
from typing import Any, Final

from quanze.exchange.spreadsheets.book import POINTS, TITLE_POINTS, Book, set_page
from quanze.exchange.spreadsheets.cell_writing import write_text
from quanze.exchange.spreadsheets.row_heights import HIGHEST, room_of, row_height
from quanze.output.papers.excel.grid import Span, grid_of, tables_of
from quanze.output.papers.excel.table import write_table
from quanze.output.reports.report import FormField, Heading, Paragraph, Section, Table
from quanze.text.formulas import starts_formula

_SUBTITLE_POINTS: Final = 12.0
#: What is filled in by hand has a line of its own, however short its label.
_LABEL_SHARE: Final = 0.4
#: Rows above the headings may stay in sight as long as they leave room for what is below.
_MOST_FROZEN: Final = 220.0
_HEADING_FONTS: Final = {1: "黑体", 2: "楷体", 3: "仿宋", 4: "仿宋"}
#: Cells know only an indent of all lines, which is another thing.
_INDENT: Final = "\u3000" * 2
_STYLES: Final[dict[str, dict[str, Any]]] = {
    "body": {},
    "address": {},
    "note": {"font_size": 9.0},
    "signature": {"align": "right"},
    "centre": {"align": "center"},
}


class SheetWriter:
    """Writes a section from the top down."""

    def __init__(self, book: Book, section: Section) -> None:
        self._book = book
        self._section = section
        self._sheet = book.add_sheet(section.name or section.title)
        self._grid = grid_of(section)
        self._row = 0
        self._height = 0.0

    def write(self) -> None:
        """Write all of it."""
        section, sheet = self._section, self._sheet
        for number, width in enumerate(self._grid.widths):
            sheet.set_column(number, number, width)
        if section.title:
            self._line(
                section.title, font_name="宋体", font_size=TITLE_POINTS, bold=True, align="center"
            )
        if section.subtitle:
            self._line(
                section.subtitle, font_name="楷体", font_size=_SUBTITLE_POINTS, align="center"
            )
        tables = list(tables_of(section))
        for block in section.blocks:
            match block:
                case Heading():
                    self._line(
                        block.text, font_name=_HEADING_FONTS[block.level], bold=block.level > 2
                    )
                case Paragraph():
                    indent = _INDENT if block.style == "body" else ""
                    lines = (indent + line for line in block.text.split("\n"))
                    self._line("\n".join(lines), **_STYLES[block.style])
                case FormField():
                    self._form_field(block)
                case Table():
                    self._table(block, only=len(tables) == 1)
        set_page(sheet, landscape=section.landscape)

    def _line(self, text: str, **look: Any) -> None:
        points = float(look.get("font_size", POINTS))
        look.setdefault("align", "left")
        room = self._grid.room(self._grid.whole, points)
        self._cell(text, self._grid.whole, {"text_wrap": True} | look)
        self._end_row(row_height([(text, room)], points))

    def _cell(self, text: str, span: Span, look: dict[str, Any]) -> None:
        if starts_formula(text):
            look["quote_prefix"] = True
        form = self._book.look(**look)
        if span[0] != span[1]:
            self._sheet.merge_range(self._row, span[0], self._row, span[1], "", form)
        write_text(self._sheet, self._row, span[0], text, form)

    def _end_row(self, height: float) -> None:
        height = min(height, HIGHEST)
        self._sheet.set_row(self._row, height)
        self._row += 1
        self._height += height

    def _form_field(self, field: FormField) -> None:
        label = f"{field.label.rstrip('：:')}："
        first, last = self._grid.whole
        if first == last:
            self._line(f"{label}{field.value or '＿' * 12}")
            return
        widths = self._grid.widths
        end, used = first, widths[first]
        while (
            end < last - 1
            and used < sum(widths) * _LABEL_SHARE
            and room_of(used, POINTS) < 2 * len(label)
        ):
            end += 1
            used += widths[end]
        spans = ((first, end), (end + 1, last))
        self._cell(label, spans[0], {"text_wrap": True})
        self._cell(field.value, spans[1], {"text_wrap": True, "bottom": 1})
        texts = zip((label, field.value), (self._grid.room(span) for span in spans), strict=True)
        self._end_row(max(row_height(texts, POINTS), 26.0))

    def _table(self, table: Table, *, only: bool) -> None:
        if not table.columns:
            return
        if table.caption:
            self._line(table.caption, font_name="黑体")
        heading = self._row
        heights = write_table(self._book, self._sheet, self._row, table, self._grid)
        if only:
            self._make_handy(heading, len(heights), table)
        self._height += sum(heights)
        # A blank row, so that Excel takes what follows for no part of the table.
        self._row += len(heights) + 1

    def _make_handy(self, heading: int, rows: int, table: Table) -> None:
        """Headings that stay in sight and on every page, and a filter below them."""
        self._sheet.repeat_rows(heading)
        if self._height <= _MOST_FROZEN:
            self._sheet.freeze_panes(heading + 1, 0)
        if table.rows:
            self._sheet.autofilter(heading, 0, heading + rows - 1, len(table.columns) - 1)


def write_section(book: Book, section: Section) -> None:
    """Add the sheet of a section."""
    SheetWriter(book, section).write()


def write_sections(book: Book, sections: Sequence[Section]) -> None:
    """Add the sheets of all sections."""
    for section in sections:
        write_section(book, section)
