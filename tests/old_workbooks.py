"""Workbooks of the old kind (.xls, .et), made by hand: no library that we use writes them."""

import struct

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
#: Streams below this length would stand elsewhere in the file.
_STREAM = 4096


def xls_bytes(cells: list[tuple[int, int, str]], *, protected: bool = False) -> bytes:
    """A workbook with one sheet 清单 and texts at (row, column), both from 0."""
    return compound_file("Workbook", biff(cells, protected=protected))


def biff(cells: list[tuple[int, int, str]], *, protected: bool = False) -> bytes:
    """The records of such a workbook."""
    lock = record(0x2F, b"\1\0\1\0\1\0" + bytes(48)) if protected else b""
    name = b"\2\1" + "清单".encode("utf-16-le")
    start = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0)) + lock
    length = len(start) + len(record(0x85, bytes(6) + name)) + len(record(0x0A))
    sheet = record(0x85, struct.pack("<IH", length, 0) + name)
    labels = b"".join(
        record(
            0x204,
            struct.pack("<HHHHB", row, column, 0, len(text), 1) + text.encode("utf-16-le"),
        )
        for row, column, text in cells
    )
    body = record(0x809, struct.pack("<HHHHII", 0x600, 16, 0, 0, 0, 0)) + labels + record(0x0A)
    return start + sheet + record(0x0A) + body


def record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def compound_file(name: str, content: bytes) -> bytes:
    """A file of the old Office format with one stream."""
    content = content.ljust(_STREAM, b"\0")
    sectors = len(content) // _SECTOR
    content = content[: sectors * _SECTOR]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack(
        "<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, _STREAM, _END, 0, _END, 0, 0
    )
    header += struct.pack("<108I", *[_FREE] * 108)
    chain = [_FAT, _END, *range(3, 2 + sectors), _END]
    table = struct.pack("<128I", *chain, *[_FREE] * (128 - len(chain)))
    root = entry("Root Entry", 5, child=1, start=_END, length=0)
    stream = entry(name, 2, child=_FREE, start=2, length=len(content))
    return header + table + (root + stream).ljust(_SECTOR, b"\0") + content


def entry(name: str, kind: int, *, child: int, start: int, length: int) -> bytes:
    written = name.encode("utf-16-le") + b"\0\0"
    ends = struct.pack("<HBBIII", len(written), kind, 1, _FREE, _FREE, child)
    return written.ljust(64, b"\0") + ends + bytes(36) + struct.pack("<III", start, length, 0)
