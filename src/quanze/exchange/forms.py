"""What a file is, told from its bytes: the name may say anything."""

import io
import re
import zipfile
from typing import Final, Literal

#: ``ole``: the old Office format, as .doc and .wps are; ``workbook``: what calamine reads, .xlsx,
#: .ods, .xls and .et; ``encrypted``: Office with a password; ``packed``: .rar or .7z; ``archive``:
#: a .zip that is none of these.
Form = Literal[
    "docx",
    "workbook",
    "archive",
    "pdf",
    "ole",
    "encrypted",
    "rtf",
    "html",
    "ofd",
    "packed",
    "damaged",
    "empty",
    "text",
]

_STARTS: Final[tuple[tuple[bytes, Form], ...]] = (
    (b"%PDF", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"Rar!", "packed"),
    (b"7z\xbc\xaf\x27\x1c", "packed"),
)
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: The first record of a workbook, then the one that says it is encrypted.
_XLS_PASSWORD: Final = re.compile(rb"\x09\x08\x10\x00.{16}\x2f\x00", re.DOTALL)
#: How far into a file %PDF may stand: some writers put a mark or a header before it.
_PROBE: Final = 1024


def form_of(data: bytes) -> Form:
    """What ``data`` is. ``text`` where nothing else is known; whether it is text, decoding tells."""
    if not data.strip(b"\0\r\n\t \xef\xbb\xbf"):
        return "empty"
    for start, form in _STARTS:
        if data.startswith(start):
            return form
    if data.startswith(_OLE):
        return _ole_form(data)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_form(data)
    start = data[:_PROBE].lstrip(b"\xef\xbb\xbf\r\n\t ").lower()
    if start.startswith((b"<html", b"<!doctype html")):
        return "html"
    return "pdf" if b"%PDF-" in data[:_PROBE] else "text"


def _ole_form(data: bytes) -> Form:
    if "EncryptedPackage".encode("utf-16-le") in data or _XLS_PASSWORD.search(data):
        return "encrypted"
    if "WordDocument".encode("utf-16-le") in data:
        return "ole"
    streams = ("Workbook", "Book")
    return "workbook" if any(name.encode("utf-16-le") in data for name in streams) else "ole"


def _zip_form(data: bytes) -> Form:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "mimetype" in names:
                kind = archive.getinfo("mimetype").file_size < _PROBE and archive.read("mimetype")
                return "workbook" if kind and b"spreadsheet" in kind else "archive"
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
        return "damaged"
    if "word/document.xml" in names:
        return "docx"
    if "OFD.xml" in names:
        return "ofd"
    if "[Content_Types].xml" not in names:
        return "archive"
    return "workbook" if any(name.startswith("xl/") for name in names) else "docx"
