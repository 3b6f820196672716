"""Pages as an old workbook (.xls, .et), record by record: no library that we use writes them."""

import struct
from collections.abc import Sequence

from exchange.office.made.page import Cell, Fault, Formula, Page, Serial
from old_workbooks import compound_file, record

_BOF, _EOF, _SHEET, _EXTENT, _MERGED, _COLUMNS = 0x809, 0x0A, 0x85, 0x200, 0xE5, 0x7D
_LABEL, _NUMBER, _ERROR_OR_BOOLEAN = 0x204, 0x203, 0x205
_FAULTS = {"#NULL!": 0, "#DIV/0!": 7, "#VALUE!": 15, "#REF!": 23, "#NAME?": 29, "#N/A": 42}
#: A merged-cells record holds at most this many areas (its length fits 16 bits and 8224 bytes).
_AREAS = 1000
_SECTOR = 512


def xls_bytes(pages: Sequence[Page]) -> bytes:
    """A workbook with these sheets."""
    bodies = [_sheet(page) for page in pages]
    start = record(_BOF, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    heads = [_head(page, 0) for page in pages]
    at = len(start) + sum(map(len, heads)) + len(record(_EOF))
    heads = []
    for page, body in zip(pages, bodies, strict=True):
        heads.append(_head(page, at))
        at += len(body)
    stream = b"".join([start, *heads, record(_EOF), *bodies])
    return compound_file("Workbook", stream + bytes(-len(stream) % _SECTOR))


def _head(page: Page, at: int) -> bytes:
    name = page.name or "Sheet1"
    written = name.encode("utf-16-le")
    return record(
        _SHEET, struct.pack("<IBBBB", at, 1 if page.hidden else 0, 0, len(name), 1) + written
    )


def _sheet(page: Page) -> bytes:
    start = record(_BOF, struct.pack("<HHHHII", 0x600, 16, 0, 0, 0, 0))
    hidden = b"".join(
        record(_COLUMNS, struct.pack("<HHHHHH", column, column, 2048, 0, 1, 0))
        for column in sorted(page.hidden_columns)
    )
    cells = b"".join(
        _cell(row - 1, column, page.cells[row, column]) for row, column in sorted(page.cells)
    )
    merged = b"".join(
        record(
            _MERGED,
            struct.pack("<H", len(areas))
            + b"".join(
                struct.pack("<HHHH", top - 1, bottom - 1, left, right)
                for top, left, bottom, right in areas
            ),
        )
        for areas in (
            page.merges[first : first + _AREAS] for first in range(0, len(page.merges), _AREAS)
        )
    )
    width = max((column for _, column in page.cells), default=0) + 1
    # Office programs pass over the first record of a sheet and expect this one there.
    extent = record(_EXTENT, struct.pack("<IIHHH", 0, page.height, 0, width, 0))
    return start + extent + hidden + cells + merged + record(_EOF)


def _cell(row: int, column: int, cell: Cell) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(cell, Formula):
        cell = cell.cached
    if isinstance(cell, Serial):
        cell = cell.days
    if cell is None:
        return b""
    if isinstance(cell, bool):
        return record(_ERROR_OR_BOOLEAN, place + bytes([cell, 0]))
    if isinstance(cell, Fault):
        return record(_ERROR_OR_BOOLEAN, place + bytes([_FAULTS[cell.code], 1]))
    if isinstance(cell, int | float):
        return record(_NUMBER, place + struct.pack("<d", cell))
    written = cell.encode("utf-16-le")
    return record(_LABEL, place + struct.pack("<HB", len(written) // 2, 1) + written)
