"""Small workbooks and text tables of lists, written as clerks write them."""

import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter

BASIC = ("序号", "事项名称", "类别", "设定依据")
RECLAIMED = ("序号", "收回事项", "事项类别", "设定依据", "收回理由", "承接部门", "工作方式")
Rows = Sequence[Sequence[str]]


def workbook(sheets: Mapping[str, tuple[str, Sequence[str], Rows]]) -> bytes:
    """Sheets by name: a title over the table, its headings, its rows. All cells are text."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        for name, (title, headings, rows) in sheets.items():
            sheet = book.add_worksheet(name)
            sheet.merge_range(0, 0, 0, len(headings) - 1, title)
            for place, row in enumerate([headings, *rows], 1):
                for column, text in enumerate(row):
                    sheet.write_string(place, column, text)
    return stream.getvalue()


def list_book(
    path: Path,
    *,
    title: str = "新北区孟河镇基本履职事项清单（征求意见稿）",
    basic: Rows = (),
    reclaimed: Rows = (),
) -> Path:
    """A workbook of a list with one sheet or two."""
    sheets: dict[str, tuple[str, Sequence[str], Rows]] = {}
    if basic:
        sheets["基本履职事项"] = (title, BASIC, basic)
    if reclaimed:
        name = title.replace("基本履职事项", "上级部门收回事项")
        sheets["上级部门收回事项"] = (name, RECLAIMED, reclaimed)
    path.write_bytes(workbook(sheets))
    return path


def text_table(path: Path, headings: Sequence[str], rows: Rows) -> Path:
    """A .csv file in UTF-8."""
    lines = [",".join(row) for row in [headings, *rows]]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8-sig")
    return path
