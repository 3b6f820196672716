"""A checksum of a paper in the paper itself, by which a later run knows that nobody has edited it.

Programs keep a document's properties when they save it, so that who saved it last proves nothing;
the checksum is over all that the file holds. It is no signature: it guards against losing work.
"""

import hashlib
import io
import re
import zipfile
from pathlib import Path
from typing import Final

from quanze.output.papers.packing import packed

_SCHEME: Final = "quanze:sha256:"
_BLANK: Final = _SCHEME + "0" * 64
#: As it stands in each format; what a list says is escaped and cannot look so.
_SEAL: Final = re.compile(
    rf'(?:<dc:identifier>|<meta name="identifier" content="|<!-- ){_SCHEME}([0-9a-f]{{64}})'.encode()
)
_CORE: Final = "docProps/core.xml"
#: The name of the web page's program, behind which its checksum stands.
_GENERATOR: Final = b'<meta name="generator" content="quanze">\n'
#: Formats that have a place for the checksum. Tables of texts have none.
SEALED: Final = frozenset({"docx", "xlsx", "html", "md"})


def seal(data: bytes, format_name: str) -> bytes:
    """``data`` with its checksum in it; unchanged in a format that has no place for one."""
    if format_name in {"docx", "xlsx"}:
        return _sealed_archive(data)
    if format_name == "html":
        line = f'<meta name="identifier" content="{_BLANK}">\n'.encode()
        return _filled(data.replace(_GENERATOR, _GENERATOR + line, 1))
    if format_name == "md":
        return _filled(data + f"\n<!-- {_BLANK} -->\n".encode())
    return data


def is_untouched(path: Path, format_name: str) -> bool:
    """Whether the file is as :func:`seal` left it. Not so where it cannot be read, or has none."""
    if format_name not in SEALED:
        return False
    try:
        if format_name in {"docx", "xlsx"}:
            with zipfile.ZipFile(path) as archive:
                data = archive.read(_CORE)
                rest = _parts(archive)
        else:
            data, rest = path.read_bytes(), b""
    except (OSError, zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, ValueError):
        return False
    found = _last(data)
    return found is not None and found[1].decode() == _digest(data, found, rest)


def _sealed_archive(data: bytes) -> bytes:
    """The properties of Office files are a part of their own, with one line for an identifier."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
        rest = _parts(archive)
    line = f"<dc:identifier>{_BLANK}</dc:identifier></cp:coreProperties>".encode()
    parts[_CORE] = _filled(parts[_CORE].replace(b"</cp:coreProperties>", line), rest)
    return packed(parts.items())


def _parts(archive: zipfile.ZipFile) -> bytes:
    """Names, sizes and checksums of all other parts, as the archive's directory has them."""
    return "\n".join(
        f"{entry.filename}\t{entry.file_size}\t{entry.CRC}"
        for entry in sorted(archive.infolist(), key=lambda entry: entry.filename)
        if entry.filename != _CORE
    ).encode()


def _last(data: bytes) -> re.Match[bytes] | None:
    """The checksum's place: of several, all but the last are texts."""
    return max(_SEAL.finditer(data), key=lambda match: match.start(), default=None)


def _filled(data: bytes, rest: bytes = b"") -> bytes:
    found = _last(data)
    if found is None:
        return data
    start, end = found.span(1)
    return data[:start] + _digest(data, found, rest).encode() + data[end:]


def _digest(data: bytes, found: re.Match[bytes], rest: bytes) -> str:
    start, end = found.span(1)
    whole = hashlib.sha256(data[:start])
    whole.update(data[end:])
    whole.update(rest)
    return whole.hexdigest()
