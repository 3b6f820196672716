"""Files with macros: their contents are read as of any other, and no macro is ever run."""

import io
import re
import zipfile
import zlib
from typing import Final

from quanze.exchange.word_document import MOST_UNPACKED

_TYPES: Final = "[Content_Types].xml"
#: The types of documents with macros and of templates, which python-docx does not open.
_OTHER_TYPES: Final = re.compile(
    rb"application/vnd\.(?:ms-word\.(?:document|template)\.macroEnabled"
    rb"|openxmlformats-officedocument\.wordprocessingml\.template)\.main\+xml"
)
_PLAIN_TYPE: Final = (
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
)
#: The storage in which .xls and .et keep macros.
_OLD: Final = b"\xd0\xcf\x11\xe0"
_OLD_MACROS: Final = "_VBA_PROJECT".encode("utf-16-le")


def has_macros(data: bytes) -> bool:
    """Whether a workbook or document holds macros. ``data`` is a file that could be read."""
    if data.startswith(_OLD):
        return _OLD_MACROS in data
    if not data.startswith(b"PK"):
        return False
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return any(name.endswith("vbaProject.bin") for name in archive.namelist())


def without_macros(data: bytes) -> bytes:
    """A document as one of the plain kind, where it is of another kind; unsound ones unchanged."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MOST_UNPACKED:
                return data
            types = archive.read(_TYPES)
            if not _OTHER_TYPES.search(types):
                return data
            written = io.BytesIO()
            with zipfile.ZipFile(written, "w") as plain:
                for entry in archive.infolist():
                    content = archive.read(entry)
                    if entry.filename == _TYPES:
                        content = _OTHER_TYPES.sub(_PLAIN_TYPE, content)
                    plain.writestr(entry.filename, content)
            return written.getvalue()
    except (zipfile.BadZipFile, zlib.error, KeyError, OSError, EOFError, ValueError, RuntimeError):
        return data
