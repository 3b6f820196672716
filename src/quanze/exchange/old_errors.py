"""The cells of an .xls or .et that hold an error value (#REF!), which calamine gives as blank.

The forms are [MS-CFB] 2.2 to 2.6 (the file as sectors) and [MS-XLS] 2.4.24, 2.4.28, 2.4.127 and
2.5.133 (BoolErr, BoundSheet8, Formula, FormulaValue).
"""

import struct
from collections.abc import Iterator
from typing import Final

from quanze.exchange.unread_cells import Fault, Faults

_OLD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Sector numbers from here on are marks, none of them a sector.
_MARKS: Final = 0xFFFFFFFA
_NAMES: Final = ("Workbook", "WORKBOOK")
_FORMULA, _BOOL_ERR, _BOUND_SHEET, _BOF, _EOF = 0x0006, 0x0205, 0x0085, 0x0809, 0x000A
_SHEET_SIZE: Final = 8


def old_errors(data: bytes) -> Faults:
    """The error values, sheet by sheet. Nothing for other forms, and for what is not sound."""
    if not data.startswith(_OLD):
        return {}
    try:
        stream = _workbook(data)
        return {
            name: errors for name, start in _sheets(stream) if (errors := _errors(stream, start))
        }
    except (struct.error, IndexError, ValueError):
        return {}


def _workbook(data: bytes) -> bytes:
    """The stream that holds the sheets."""
    size = 1 << struct.unpack_from("<H", data, 0x1E)[0]
    if size not in (512, 4096):
        raise ValueError(size)
    first_entry, _, cutoff, first_small, _, first_more, _ = struct.unpack_from("<7I", data, 0x30)

    def sector(number: int) -> bytes:
        return data[(number + 1) * size : (number + 2) * size]

    tables = list(struct.unpack_from("<109I", data, 0x4C))
    more, seen = first_more, set[int]()
    while more < _MARKS and more not in seen:
        seen.add(more)
        numbers = _numbers(sector(more))
        tables += numbers[:-1]
        more = numbers[-1]
    chain = [number for table in tables if table < _MARKS for number in _numbers(sector(table))]
    entries = b"".join(sector(number) for number in _linked(chain, first_entry))
    root = b""
    for at in range(0, len(entries), 128):
        length = struct.unpack_from("<H", entries, at + 64)[0]
        name = entries[at : at + max(length - 2, 0)].decode("utf-16-le", "replace")
        start, whole = struct.unpack_from("<2I", entries, at + 116)
        if entries[at + 66] == 5:
            root = b"".join(sector(number) for number in _linked(chain, start))
        elif name in _NAMES and whole >= cutoff:
            return b"".join(sector(number) for number in _linked(chain, start))[:whole]
        elif name in _NAMES:
            # A small stream stands in sectors of 64 bytes inside the root's own stream.
            small = [n for s in _linked(chain, first_small) for n in _numbers(sector(s))]
            parts = (root[number * 64 : number * 64 + 64] for number in _linked(small, start))
            return b"".join(parts)[:whole]
    return b""


def _numbers(sector: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(sector) // 4}I", sector))


def _linked(chain: list[int], start: int) -> Iterator[int]:
    seen: set[int] = set()
    while start < _MARKS and start not in seen:
        seen.add(start)
        yield start
        start = chain[start]


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Kind and body of the records from ``at`` to the end of what begins there."""
    depth = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<2H", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0:
            return
        at += 4 + length


def _sheets(stream: bytes) -> Iterator[tuple[str, int]]:
    """The name of every sheet and where its records begin."""
    for kind, body in _records(stream, 0):
        if kind == _BOUND_SHEET and len(body) > _SHEET_SIZE:
            length, wide = body[6], body[7] & 1
            text = body[_SHEET_SIZE : _SHEET_SIZE + length * (1 + wide)]
            name = text.decode("utf-16-le" if wide else "latin-1", "replace")
            yield name, struct.unpack_from("<I", body)[0]


def _errors(stream: bytes, start: int) -> dict[tuple[int, int], Fault]:
    found: dict[tuple[int, int], Fault] = {}
    for kind, body in _records(stream, start):
        if (kind == _BOOL_ERR and len(body) >= 8 and body[7] == 1) or (
            kind == _FORMULA and len(body) >= 14 and body[12:14] == b"\xff\xff" and body[6] == 2
        ):
            row, column = struct.unpack_from("<2H", body)
            found[row, column] = "error"
    return found
