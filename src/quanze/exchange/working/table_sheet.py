"""A sheet with one row a record: title, headings, rows, and all that makes it easy to work on."""

from collections.abc import Sequence
from typing import Any, Final

from quanze.exchange.spreadsheets.book import POINTS, TITLE_POINTS, Book, set_page
from quanze.exchange.spreadsheets.cell_writing import write_text
from quanze.exchange.spreadsheets.notes import write_findings, write_help
from quanze.exchange.spreadsheets.row_heights import HIGHEST, room_of, row_height
from quanze.exchange.working.columns import Column
from quanze.exchange.working.drop_downs import SPARE_ROWS, DropDowns
from quanze.exchange.working.item_notes import WaitingNotes
from quanze.exchange.working.values import cell_of, value_at
from quanze.exchange.working.widths import column_widths
from quanze.findings.level import Level
from quanze.model.record import Record
from quanze.text.formulas import starts_formula

#: Rows of the title, of the headings and of the first record, from 0.
TITLE_ROW, HEADING_ROW, FIRST_ROW = 0, 1, 2
#: Columns that stay in sight when the sheet is moved sideways: id and name.
_FROZEN: Final = 2
#: Widths beyond which A4 in landscape makes the writing too small.
_MOST_ON_A4: Final = 240.0
_CENTRED: Final = frozenset({"choice", "number", "day"})
#: What Excel must not take for a number or a day when it is typed.
_TEXT_FORMAT: Final = "@"
#: Cells of a fixed form are short, so that Excel shows them whole in spite of the text format.
_SHORT: Final = frozenset({"id", "code", "source", "went_to", "merged_into", "item", "period"})


def write_table(
    book: Book,
    drop_downs: DropDowns,
    sheet: Any,
    table: str,
    title: str,
    columns: Sequence[Column],
    records: Sequence[Record],
    categories: Sequence[str],
    notes: WaitingNotes,
) -> None:
    """Write ``records`` of the file's field ``table`` into ``sheet``.

    ``categories`` are those offered for 类别; ``notes`` go to their records.
    """
    cells = [
        [cell_of(value_at(record, column), column) for column in columns] for record in records
    ]
    texts = [["" if cell is None else str(cell) for cell in row] for row in cells]
    widths = column_widths(columns, texts, POINTS)
    last = FIRST_ROW + max(len(records), 1) - 1
    for number, (column, width) in enumerate(zip(columns, widths, strict=True)):
        sheet.set_column(number, number, width, book.look(**_properties(column)))
        _offer(drop_downs, sheet, number, column, last, categories)
    write_text(
        sheet, TITLE_ROW, 0, title, book.look(font_name="宋体", font_size=TITLE_POINTS, bold=True)
    )
    sheet.set_row(TITLE_ROW, 32)
    _write_headings(book, sheet, columns, widths)
    rooms = [room_of(width, POINTS) - 1 for width in widths]
    for index, row in enumerate(cells):
        number = FIRST_ROW + index
        sheet.set_row(
            number, min(row_height(zip(texts[index], rooms, strict=True), POINTS), HIGHEST)
        )
        for place, (cell, column) in enumerate(zip(row, columns, strict=True)):
            look = _properties(column) | {"border": 1}
            if isinstance(cell, str) and starts_formula(cell):
                look["quote_prefix"] = True
            if isinstance(cell, int):
                sheet.write_number(number, place, cell, book.look(**look))
            else:
                write_text(sheet, number, place, cell or "", book.look(**look))
    _write_notes(sheet, table, columns, records, notes)
    sheet.autofilter(HEADING_ROW, 0, last, len(columns) - 1)
    sheet.freeze_panes(FIRST_ROW, min(_FROZEN, len(columns) - 1))
    sheet.repeat_rows(HEADING_ROW)
    set_page(sheet, landscape=True, large=sum(widths) > _MOST_ON_A4)


def _properties(column: Column) -> dict[str, Any]:
    properties: dict[str, Any] = {"text_wrap": True, "valign": "top"}
    if column.form in _CENTRED:
        properties["align"] = "center"
    if column.form in ("day", "choice") or column.path[-1] in _SHORT:
        properties["num_format"] = _TEXT_FORMAT
    return properties


def _write_headings(
    book: Book, sheet: Any, columns: Sequence[Column], widths: Sequence[float]
) -> None:
    look = book.look(font_name="黑体", text_wrap=True, align="center", border=1, bg_color="#E7EEF4")
    for number, column in enumerate(columns):
        write_text(sheet, HEADING_ROW, number, column.title, look)
        if words := _help(column):
            write_help(sheet, HEADING_ROW, number, words)
    # The arrow of the filter hides the end of a line that is full.
    cells = [(column.title, width - 3) for column, width in zip(columns, widths, strict=True)]
    sheet.set_row(HEADING_ROW, max(row_height(cells, POINTS), 32))


def _help(column: Column) -> str:
    sentences = [f"属于“{column.group}”" if column.group else "", column.description]
    match column.form:
        case "lines":
            sentences.append("一格里有几条的，一条写一行")
        case "names":
            sentences.append("有几个的，用顿号隔开")
        case "choices":
            sentences.append(f"可选：{'、'.join(column.options)}；有几个的，用顿号隔开")
        case "tiers":
            sentences.append("一档写一行：情形｜条件｜幅度")
        case _:
            pass
    return "\n".join(sentence for sentence in sentences if sentence)


def _offer(
    drop_downs: DropDowns,
    sheet: Any,
    number: int,
    column: Column,
    last: int,
    categories: Sequence[str],
) -> None:
    rows = (FIRST_ROW, last + SPARE_ROWS)
    if column.form == "choice":
        drop_downs.add(sheet, number, rows, column.options, strict=True)
    elif column.path == ("category",) and categories:
        drop_downs.add(sheet, number, rows, categories, strict=False)


def _write_notes(
    sheet: Any,
    table: str,
    columns: Sequence[Column],
    records: Sequence[Record],
    notes: WaitingNotes,
) -> None:
    for row, record in enumerate(records, FIRST_ROW):
        found: dict[int, list[tuple[str, Level]]] = {}
        for note in notes.take(table, record):
            column = _column_of(columns, note.field)
            found.setdefault(column, []).append((note.text, note.level))
        for column, here in found.items():
            write_findings(sheet, row, column, here)


def _column_of(columns: Sequence[Column], field: str | None) -> int:
    """Where a finding about ``field`` stands: at its first column, or at the name."""
    for number, column in enumerate(columns):
        if field in column.path:
            return number
    return min(1, len(columns) - 1)
