"""The sheet with what is no table: whose list it is, which draft, of which day."""

from typing import Any, Final

from quanze.exchange.spreadsheets.book import POINTS, TITLE_POINTS, Book, set_page
from quanze.exchange.spreadsheets.cell_writing import write_text
from quanze.exchange.spreadsheets.row_heights import row_height
from quanze.exchange.working.columns import Column, columns_of
from quanze.exchange.working.drop_downs import DropDowns
from quanze.exchange.working.plans import HELP, LABEL, PART, VALUE, Plan
from quanze.exchange.working.values import cell_of, value_at
from quanze.model.record import Record
from quanze.text.formulas import starts_formula

_WIDTHS: Final = (12, 24, 40, 50)
_HEADING_ROW: Final = 1


def label_of(column: Column) -> str:
    """What the field is called in the column 项目: 在编 of 执法人员 is 执法人员·在编."""
    return f"{column.group}·{column.title}" if column.group else column.title


def write_about(
    book: Book, drop_downs: DropDowns, sheet: Any, title: str, plan: Plan, record: Record
) -> None:
    """Write the mappings of ``record``: part, label, value and what to write there."""
    for number, width in enumerate(_WIDTHS):
        sheet.set_column(number, number, width)
    write_text(sheet, 0, 0, title, book.look(font_name="宋体", font_size=TITLE_POINTS, bold=True))
    sheet.set_row(0, 32)
    heading = book.look(font_name="黑体", align="center", border=1, bg_color="#E7EEF4")
    for number, text in enumerate((PART, LABEL, VALUE, HELP)):
        write_text(sheet, _HEADING_ROW, number, text, heading)
    sheet.set_row(_HEADING_ROW, 24)
    row = _HEADING_ROW + 1
    for field in plan.mappings:
        for column in columns_of(plan.record(field)):
            _write_line(book, sheet, row, plan.title(field), column, getattr(record, field))
            if column.form == "choice":
                drop_downs.add(sheet, 2, (row, row), column.options, strict=True)
            row += 1
    sheet.freeze_panes(_HEADING_ROW + 1, 0)
    sheet.repeat_rows(_HEADING_ROW)
    set_page(sheet, landscape=False)


def _write_line(
    book: Book, sheet: Any, row: int, part: str, column: Column, record: Record
) -> None:
    plain = book.look(border=1, text_wrap=True)
    write_text(sheet, row, 0, part, plain)
    write_text(sheet, row, 1, label_of(column), plain)
    cell = cell_of(value_at(record, column), column)
    look: dict[str, Any] = {"border": 1, "text_wrap": True}
    if isinstance(cell, int):
        sheet.write_number(row, 2, cell, book.look(**look, align="left"))
    else:
        if cell and starts_formula(cell):
            look["quote_prefix"] = True
        write_text(sheet, row, 2, cell or "", book.look(**look, num_format="@"))
    write_text(sheet, row, 3, column.description, plain)
    texts = [(str(cell or ""), _WIDTHS[2] - 1.0), (column.description, _WIDTHS[3] - 1.0)]
    sheet.set_row(row, max(row_height(texts, POINTS), 22))
