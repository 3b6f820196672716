"""What calamine does not tell of an .ods: merged ranges, and formulas without a value."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any, Final
from xml.etree import ElementTree

from quanze.exchange.unread_cells import Fault
from quanze.exchange.workbook import MOST_CELLS

_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_CALC: Final = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_CELLS: Final = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_ROW: Final = f"{_TABLE}table-row"
#: An empty row may be repeated to the end of the sheet.
_MOST_ROWS: Final = 1_048_576


class SheetLayout:
    """The merged ranges (top, bottom, left, right, each from 0) and faults of one sheet."""

    def __init__(self) -> None:
        self.merged: list[tuple[int, int, int, int]] = []
        self.faults: dict[tuple[int, int], Fault] = {}


def layouts_of(data: bytes) -> dict[str, SheetLayout]:
    """The layout of every sheet of an .ods; empty for other forms and for a file without content.

    ``data`` is a workbook that was read already, so that its parts can be trusted to unpack.
    """
    if not data.startswith(b"PK"):
        return {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if "content.xml" not in archive.namelist():
            return {}
        # Entities are refused by expat's own limits; the part's size was checked when reading.
        root = ElementTree.fromstring(archive.read("content.xml"))  # noqa: S314
    return {sheet.get(f"{_TABLE}name", ""): _layout(sheet) for sheet in root.iter(f"{_TABLE}table")}


def _layout(sheet: Any) -> SheetLayout:
    layout = SheetLayout()
    number = 0
    for row in sheet.iter(_ROW):
        repeated = _count(row, f"{_TABLE}number-rows-repeated")
        for column, cell in _cells(row):
            down = _count(cell, f"{_TABLE}number-rows-spanned")
            across = _count(cell, f"{_TABLE}number-columns-spanned")
            if (down > 1 or across > 1) and down * across <= MOST_CELLS:
                layout.merged.append((number, number + down - 1, column, column + across - 1))
            fault = _fault(cell)
            if fault:
                layout.faults[number, column] = fault
        number += min(repeated, _MOST_ROWS)
    return layout


def _cells(row: Any) -> Iterator[tuple[int, Any]]:
    column = 0
    for cell in row:
        if cell.tag in _CELLS:
            yield column, cell
            column += _count(cell, f"{_TABLE}number-columns-repeated")


def _fault(cell: Any) -> Fault | None:
    if cell.get(f"{_TABLE}formula") is None:
        return None
    if cell.get(f"{_CALC}value-type") == "error":
        return "error"
    return None if cell.get(f"{_OFFICE}value-type") else "formula"


def _count(element: Any, name: str) -> int:
    written = element.get(name, "1")
    return int(written) if written.isascii() and written.isdigit() and len(written) < 8 else 1
