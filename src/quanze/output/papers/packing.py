"""Parts packed into the archive that an Office file is: equal parts give equal bytes."""

import io
import zipfile
from collections.abc import Iterable
from typing import Final

#: The earliest that a ZIP archive can name: no clock is in it.
_DATE: Final = (1980, 1, 1, 0, 0, 0)


def packed(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """The archive of ``parts``, names and contents, in their order."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            part = zipfile.ZipInfo(name, _DATE)
            part.compress_type = zipfile.ZIP_DEFLATED
            # Attributes as on any system.
            part.create_system, part.external_attr = 3, 0o600 << 16
            archive.writestr(part, content)
    return stream.getvalue()
