"""The files in a .zip: their names in whatever encoding, and never more than fits."""

import io
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from quanze.exchange.refusals import refuse, refuse_form, refuse_size
from quanze.text.languages import Text

MOST_ENTRIES: Final = 5_000
MOST_UNPACKED: Final = 512 * 1024 * 1024
_ENCRYPTED: Final = 0x1
_UTF_8: Final = 0x800


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of an archive. ``name`` is its path with “/”; ``read`` gives its bytes."""

    name: str
    read: Callable[[], bytes]


def open_archive(data: bytes, name: str) -> list[Entry]:
    """The files of the archive ``data``, sorted by name, without what systems put in unasked.

    Sizes are those the archive states; zipfile unpacks no more of an entry than it states.

    Raises:
        UsageError: where it is damaged, has a password, or would unpack to too much.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise refuse_form(name, "damaged") from error
    files = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(files) > MOST_ENTRIES:
        raise refuse(
            name,
            Text(
                f"里有 {len(files)} 个文件，最多 {MOST_ENTRIES} 个",
                f"holds {len(files)} files; {MOST_ENTRIES} is the most",
            ),
            Text("请分成几个压缩包", "Split it into several archives."),
        )
    if sum(entry.file_size for entry in files) > MOST_UNPACKED:
        raise refuse_size(name, MOST_UNPACKED)
    found = []
    for info in files:
        inner = _name(info)
        if _is_wanted(inner):
            found.append(Entry(inner, _reader(archive, info, f"{name}/{inner}")))
    return sorted(found, key=lambda entry: entry.name)


def _reader(archive: zipfile.ZipFile, info: zipfile.ZipInfo, shown: str) -> Callable[[], bytes]:
    def read() -> bytes:
        if info.flag_bits & _ENCRYPTED:
            raise refuse_form(shown, "encrypted")
        try:
            return archive.read(info)
        except (
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            ValueError,
            EOFError,
            RuntimeError,
        ) as error:
            raise refuse_form(shown, "damaged") from error

    return read


def _name(info: zipfile.ZipInfo) -> str:
    """The path. Without the mark for UTF-8, zipfile has read the bytes as cp437."""
    name = info.filename
    if not info.flag_bits & _UTF_8:
        raw = name.encode("cp437", "replace")
        for encoding in ("utf-8", "gb18030"):
            try:
                name = raw.decode(encoding)
                break
            except UnicodeDecodeError:
                continue
    return name.replace("\\", "/").lstrip("/")


def _is_wanted(name: str) -> bool:
    """Whether people put it there: not hidden, no lock file of Word, none of macOS's folders."""
    parts = PurePosixPath(name).parts
    return not any(part.startswith((".", "~$")) or part == "__MACOSX" for part in parts)
