"""The sheets of a workbook as grids."""

from collections.abc import Sequence
from typing import Final

from quanze.exchange.office.cell_text import lost_digits, text_of
from quanze.exchange.office.grid import Grid, GridBuilder
from quanze.exchange.open_document import layouts_of
from quanze.exchange.unread_cells import unread_cells
from quanze.exchange.workbook import Sheet
from quanze.text.languages import Text

#: Why a cell could not be read.
FAULTS: Final[dict[str, Text]] = {
    "formula": Text(
        "是公式，文件里没有它的结果；请用 WPS 或 Excel 打开并保存一次再导入",
        "holds a formula whose result is not in the file; open it in WPS or Excel and save it once",
    ),
    "error": Text("是错误值（如 #REF!）", "holds an error value (such as #REF!)"),
    "digits": Text(
        "是数字格式，超过 15 位的部分已经丢失；请改为文本格式重新填写",
        "is a number and has lost its digits beyond 15; format it as text and fill it in again",
    ),
}


def sheet_grids(data: bytes, sheets: Sequence[Sheet]) -> list[tuple[Sheet, Grid]]:
    """Every sheet of the workbook ``data`` and its grid; hidden sheets have an empty one."""
    faults = unread_cells(data)
    layouts = layouts_of(data)
    found = []
    for sheet in sheets:
        if sheet.hidden:
            found.append((sheet, Grid((), sheet.name)))
            continue
        layout = layouts.get(sheet.name)
        unread: dict[tuple[int, int], str] = dict(faults.get(sheet.name, {}))
        if layout is not None:
            unread.update(layout.faults)
        texts = []
        for row, values in enumerate(sheet.rows):
            texts.append([text_of(value) for value in values])
            for column, value in enumerate(values):
                if not isinstance(value, str) and lost_digits(value):
                    unread[row, column] = "digits"
        merged = sheet.merged or (layout.merged if layout else [])
        builder = GridBuilder([_trimmed(row) for row in texts], merged, unread)
        found.append((sheet, Grid(tuple(builder.rows()), sheet.name)))
    return found


def _trimmed(texts: list[str]) -> list[str]:
    """Cells of blanks only are blank."""
    return [text if text.strip() else "" for text in texts]
