"""The sheets of a workbook as grids."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from quanze.exchange.office.cell_text import lost_digits, text_of
from quanze.exchange.office.grid import Grid, GridBuilder
from quanze.exchange.old_errors import old_errors
from quanze.exchange.open_document import layouts_of
from quanze.exchange.unread_cells import unread_cells
from quanze.exchange.workbook import Value, sheets_of
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


@dataclass(frozen=True, slots=True)
class WholeSheet:
    """A worksheet with all that is known of it, whatever the form of its workbook.

    ``rows`` begin at cell A1. A merged range is its first and last row, first and last column,
    each from 0. ``faults`` are the cells that could not be read, by row and column from 0, with
    a key of :data:`FAULTS`.
    """

    name: str
    hidden: bool
    rows: list[list[Value]]
    merged: list[tuple[int, int, int, int]]
    faults: dict[tuple[int, int], str]


def whole_sheets(data: bytes, name: str) -> list[WholeSheet]:
    """The worksheets of the workbook ``data``, hidden ones too; ``name`` is that of the file.

    Raises:
        UsageError: where the workbook cannot be read.
    """
    sheets = sheets_of(data, name)
    unread = unread_cells(data) or old_errors(data)
    layouts = layouts_of(data)
    found = []
    for sheet in sheets:
        faults: dict[tuple[int, int], str] = dict(unread.get(sheet.name, {}))
        layout = layouts.get(sheet.name)
        if layout is not None:
            faults.update(layout.faults)
        for row, values in enumerate(sheet.rows):
            for column, value in enumerate(values):
                if not isinstance(value, str) and lost_digits(value):
                    faults[row, column] = "digits"
        merged = sheet.merged or (layout.merged if layout else [])
        found.append(WholeSheet(sheet.name, sheet.hidden, sheet.rows, merged, faults))
    return found


def sheet_grids(sheets: Iterable[WholeSheet]) -> Iterator[tuple[WholeSheet, Grid]]:
    """Every sheet and its grid; hidden sheets have an empty one."""
    for sheet in sheets:
        if sheet.hidden:
            yield sheet, Grid((), sheet.name)
            continue
        texts = [_trimmed([text_of(value) for value in values]) for values in sheet.rows]
        builder = GridBuilder(texts, sheet.merged, sheet.faults)
        yield sheet, Grid(tuple(builder.rows()), sheet.name)


def _trimmed(texts: list[str]) -> list[str]:
    """Cells of blanks only are blank."""
    return [text if text.strip() else "" for text in texts]
