"""Pages as a workbook of today (.xlsx)."""

import io
from collections.abc import Sequence

import xlsxwriter

from exchange.office.made.page import Cell, Fault, Formula, Page, Serial


def xlsx_bytes(pages: Sequence[Page]) -> bytes:
    """A workbook; texts are written as texts, whatever they look like."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    wrapped = book.add_format({"text_wrap": True, "border": 1, "valign": "vcenter"})
    # What people type with an apostrophe before it, so that it stays text.
    quoted = book.add_format({"text_wrap": True, "border": 1, "quote_prefix": True})
    dated = book.add_format({"num_format": "yyyy/m/d", "border": 1})
    for page in pages:
        sheet = book.add_worksheet(page.name)
        for top, left, bottom, right in page.merges:
            sheet.merge_range(top - 1, left, bottom - 1, right, "", wrapped)
        for (row, column), cell in page.cells.items():
            form = wrapped
            if isinstance(cell, Serial):
                form = dated
            elif isinstance(cell, str) and cell.strip().isdigit():
                form = quoted
            _write(sheet, row - 1, column, cell, form)
        for row in page.hidden_rows:
            sheet.set_row(row - 1, None, None, {"hidden": True})
        for column in page.hidden_columns:
            sheet.set_column(column, column, None, None, {"hidden": True})
        if page.hidden:
            sheet.hide()
    book.close()
    return stream.getvalue()


def _write(sheet: object, row: int, column: int, cell: Cell, form: object) -> None:
    write = {
        str: "write_string",
        bool: "write_boolean",
        int: "write_number",
        float: "write_number",
    }
    if isinstance(cell, Formula):
        # An empty value is what programs leave that write formulas without computing them.
        value = "" if cell.cached is None else cell.cached
        sheet.write_formula(row, column, cell.text, form, value)  # type: ignore[attr-defined]
    elif isinstance(cell, Fault):
        # xlsxwriter marks such a value as an error by itself.
        sheet.write_formula(row, column, "=" + cell.code, form, cell.code)  # type: ignore[attr-defined]
    elif isinstance(cell, Serial):
        sheet.write_number(row, column, cell.days, form)  # type: ignore[attr-defined]
    else:
        getattr(sheet, write[type(cell)])(row, column, cell, form)
