"""What people put beside the cells or words of a file: notes, comments, pictures. Only counted."""

import io
import re
import zipfile
import zlib
from typing import Final

from quanze.text.languages import Text

#: Notes of Excel (a threaded comment leaves a note as well), comments of Word.
_NOTES: Final = re.compile(r"xl/comments[^/]*\.xml|xl/comments/[^/]+\.xml|word/comments\.xml")
_NOTE: Final = re.compile(rb"<(?:\w+:)?comment\s")
#: Pictures, text boxes and attached files.
_DRAWN: Final = re.compile(r"xl/(?:media/.+|drawings/drawing[^/]*\.xml|embeddings/.+)")


def note_remark(data: bytes) -> Text | None:
    """That a workbook or document has notes, which are not read; ``None`` where it has none.

    ``data`` is a file that was read already, so that its parts can be trusted to unpack.
    """
    count = 0
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in filter(_NOTES.fullmatch, archive.namelist()):
                try:
                    count += len(_NOTE.findall(archive.read(name)))
                except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError):
                    count += 1
    if not count:
        return None
    return Text(
        f"有 {count} 处批注没有读入，请打开文件查看",
        f"{count} comments were not read; open the file to see them",
    )


def drawing_remark(data: bytes) -> Text | None:
    """That a workbook has pictures or text boxes, which are not read; ``None`` where it has none."""
    if not data.startswith(b"PK"):
        return None
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if not any(map(_DRAWN.fullmatch, archive.namelist())):
            return None
    return Text(
        "有图片、文本框或者附件，没有读入，请打开文件查看",
        "pictures, text boxes or attachments were not read; open the file to see them",
    )
