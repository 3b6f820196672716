"""The saved document with one date for all its parts, so that equal papers have equal bytes."""

import io
import zipfile
from collections.abc import Mapping
from typing import Final

#: The earliest that a ZIP archive can name.
_DATE: Final = (1980, 1, 1, 0, 0, 0)


def undated(data: bytes, instead: Mapping[str, bytes] | None = None) -> bytes:
    """``data``, a ZIP archive, packed again: the same parts in the same order, no clock in it.

    Parts that ``instead`` names are replaced by its bytes.
    """
    instead = instead or {}
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for entry in source.infolist():
            part = zipfile.ZipInfo(entry.filename, _DATE)
            part.compress_type = zipfile.ZIP_DEFLATED
            # Attributes as on any system.
            part.create_system, part.external_attr = 3, 0o600 << 16
            target.writestr(part, instead.get(entry.filename) or source.read(entry))
    return stream.getvalue()
