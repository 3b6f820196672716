"""Workbooks and documents for tests, written from plain rows."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import docx
import xlsxwriter
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from quanze.exchange.office.read import read_office_file
from quanze.exchange.office.reading import Reading

Rows = Sequence[Sequence[Any]]


def put_workbook(
    file: Path,
    sheets: Mapping[str, Sequence[Any]],
    *,
    merged: Sequence[str] = (),
    hidden: Sequence[str] = (),
) -> Path:
    """A workbook. ``merged`` are ranges of the first sheet (A1:C1); None leaves a cell out."""
    book = xlsxwriter.Workbook(file, {"default_date_format": "yyyy-mm-dd"})
    for number, (name, rows) in enumerate(sheets.items()):
        sheet = book.add_worksheet(name)
        for row, values in enumerate(rows):
            for column, value in enumerate(values):
                if isinstance(value, str) and value.startswith("="):
                    sheet.write_formula(row, column, value, None, "")
                elif value not in (None, ""):
                    sheet.write(row, column, value)
        if name in hidden:
            sheet.hide()
        for area in merged if number == 0 else ():
            sheet.merge_range(area, "")
            row, column = _start(area)
            value = rows[row][column]
            if value not in (None, ""):
                sheet.write(row, column, value)
    book.close()
    return file


def _start(area: str) -> tuple[int, int]:
    first = area.partition(":")[0]
    return int(first[1:]) - 1, ord(first[0]) - ord("A")


def put_document(file: Path, *blocks: str | Rows) -> Path:
    """A document of paragraphs (texts) and tables (rows); None goes on with the cell above."""
    written = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            written.add_paragraph(block)
        else:
            add_table(written, block)
    written.save(str(file))
    return file


def add_table(document: Any, rows: Rows) -> Any:
    table = document.add_table(len(rows), len(rows[0]))
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if value is not None:
                table.cell(number, column).text = str(value)
    return table


def track(paragraph: Any, change: str, text: str) -> None:
    """Adds a tracked change (ins or del) behind a paragraph's text."""
    tag = "delText" if change == "del" else "t"
    paragraph._p.append(
        parse_xml(
            f'<w:{change} {nsdecls("w")} w:id="1" w:author="甲">'
            f"<w:r><w:{tag}>{text}</w:{tag}></w:r></w:{change}>"
        )
    )


def read_one(file: Path) -> Reading:
    """The only reading of a file."""
    (reading,) = read_office_file(file)
    return reading


def names(reading: Reading) -> list[str]:
    return [row.fields.get("name", "") for row in reading.rows]


def left(reading: Reading) -> dict[int | None, str]:
    """Why each row became no record, by its number."""
    return {one.where.row: one.code for one in reading.left_out}


def remarked(reading: Reading) -> list[tuple[str, int | None]]:
    return [(remark.code, remark.where.row) for remark in reading.remarks]
