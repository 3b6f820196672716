"""What people do in Excel along the road: fill in, answer, decide. openpyxl stands for Excel."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import openpyxl

#: How far down a heading row may stand.
_LOOK = 8


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """A workbook, saved in place when all is done."""
    book = openpyxl.load_workbook(path)
    yield book
    book.save(path)


def table(sheet: Any, heading: str = "编号") -> tuple[int, dict[str, int]]:
    """The row of the headings, and the column of each."""
    for row in range(1, min(_LOOK, sheet.max_row) + 1):
        columns = {
            str(cell.value).replace("\n", ""): cell.column
            for cell in sheet[row]
            if cell.value is not None
        }
        if heading in columns:
            return row, columns
    return 0, {}


def records(sheet: Any, heading: str = "编号") -> Iterator[tuple[int, dict[str, Any]]]:
    """The rows below the headings, each with its number."""
    top, columns = table(sheet, heading)
    for row in range(top + 1, sheet.max_row + 1) if top else ():
        values = {title: sheet.cell(row, column).value for title, column in columns.items()}
        if values[heading]:
            yield row, values


def cells_by_id(path: Path) -> dict[str, dict[str, Any]]:
    """Every item of a working workbook: its cells by heading."""
    book = openpyxl.load_workbook(path)
    return {
        str(values["编号"]): values
        for sheet in book
        if sheet.sheet_state == "visible"
        for _, values in records(sheet)
    }


def put(sheet: Any, row: int, values: Mapping[str, Any], heading: str = "编号") -> None:
    """Write cells of one row by heading."""
    _, columns = table(sheet, heading)
    for title, value in values.items():
        sheet.cell(row, columns[title]).value = value


def fill_in(path: Path, cells: Mapping[str, Mapping[str, Any]]) -> int:
    """Complete the items of a working workbook. ``cells``: by id. How many were touched."""
    touched = 0
    with opened(path) as book:
        for sheet in book:
            if sheet.sheet_state != "visible":
                continue
            for row, values in list(records(sheet)):
                wanted = cells.get(str(values["编号"]))
                if wanted:
                    put(sheet, row, wanted)
                    touched += 1
    return touched


def set_head(path: Path, values: Mapping[tuple[str, str], Any]) -> None:
    """Write into the sheet 清单信息: (部分, 项目) → 内容."""
    with opened(path) as book:
        sheet = book["清单信息"]
        part = ""
        done = set()
        for row in range(1, sheet.max_row + 1):
            part = str(sheet.cell(row, 1).value or part)
            key = part, str(sheet.cell(row, 2).value)
            if key in values:
                sheet.cell(row, 3).value = values[key]
                done.add(key)
        assert done == set(values)


def answer_request(path: Path, opinions: Mapping[str, Mapping[str, str]]) -> None:
    """A department fills in its sheet: the opinions by item id, 无意见 on all others.

    ``opinions[""]`` is an item to be added, in the first blank row below.
    """
    with opened(path) as book:
        sheet = book["征求意见"]
        below = 0
        for row, values in list(records(sheet)):
            put(sheet, row, opinions.get(str(values["编号"]), {"意见": "无意见"}))
            below = row
        if "" in opinions:
            # The line below the items says what the blank rows are for.
            put(sheet, below + 2, opinions[""])


def decide(path: Path, decisions: Mapping[tuple[str, str], Mapping[str, str]]) -> int:
    """Fill in the sheet of decisions: by department and item id. How many opinions it holds."""
    with opened(path) as book:
        sheet = book["意见处理"]
        rows = list(records(sheet, "部门"))
        for row, values in rows:
            put(sheet, row, decisions[str(values["部门"]), str(values["编号"] or "")], "部门")
        return len(rows)
