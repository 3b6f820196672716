"""Which files of a folder are list files, their bytes, and the names people know them by."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath, PurePosixPath

from quanze.source.io_errors import io_reason
from quanze.source.reader import MOST_BYTES
from quanze.text.languages import Text
from quanze.text.visible import visible
from quanze.usage import UsageError

LIST_SUFFIXES = frozenset({".yaml", ".yml"})


def find_list_files(
    path: Path, exclude: Sequence[str] = (), root: Path | None = None
) -> list[Path]:
    """The list files (*.yaml, *.yml) that ``path`` stands for, sorted by path.

    A file stands for itself, whatever its name. Below a folder, hidden files and folders and the
    folders in ``exclude`` are left out; an entry of ``exclude`` is a folder's name, met at any
    depth, or its path relative to ``root``. What lies above ``path`` is never excluded: who asks
    for ``lists/drafts/draft-v2`` gets it. Links to folders are not followed, so no loop and
    nothing outside the folder is read.

    Raises:
        UsageError: where ``path`` does not exist.
    """
    if not path.is_dir():
        if not os.path.lexists(path):
            raise UsageError(
                Text(f"没有“{path}”这个文件或文件夹", f"there is no file or folder “{path}”")
            )
        return [path]
    excluded = Exclusion(exclude)
    prefix = _below(path, root)
    return sorted(_walk(path, prefix, excluded), key=lambda file: file.relative_to(path).parts)


class Exclusion:
    """The folders that a workspace leaves out."""

    __slots__ = ("_names", "_paths")

    def __init__(self, entries: Sequence[str]) -> None:
        paths = [PurePosixPath(entry.replace("\\", "/").strip("/")) for entry in entries]
        self._names = {path.name for path in paths if len(path.parts) == 1}
        self._paths = {path.parts for path in paths}

    def leaves_out(self, parts: Sequence[str]) -> bool:
        """Whether the folder or file at ``parts`` (from the root) is hidden or left out."""
        return parts[-1].startswith(".") or parts[-1] in self._names or tuple(parts) in self._paths

    def leaves_out_list(self, parts: Sequence[str]) -> bool:
        """Whether a file at ``parts``, seen with all its folders, is no list file to read."""
        return PurePath(parts[-1]).suffix.lower() not in LIST_SUFFIXES or any(
            self.leaves_out(parts[:length]) for length in range(1, len(parts) + 1)
        )


def _below(path: Path, root: Path | None) -> tuple[str, ...]:
    """The parts of ``path`` relative to ``root``; none where it is the root or lies elsewhere."""
    if root is None:
        return ()
    try:
        return path.resolve().relative_to(root.resolve()).parts
    except ValueError:
        return ()


def _walk(folder: Path, prefix: tuple[str, ...], excluded: Exclusion) -> Iterator[Path]:
    refused: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=refused.append):
        here = Path(parent)
        parts = (*prefix, *here.relative_to(folder).parts)
        folders[:] = [name for name in folders if not excluded.leaves_out((*parts, name))]
        for name in files:
            file = here / name
            if file.suffix.lower() not in LIST_SUFFIXES or excluded.leaves_out((*parts, name)):
                continue
            # A broken link is kept: reading it says what is wrong. A pipe would never end.
            if file.is_file() or file.is_symlink():
                yield file
    # So is a folder that may not be looked into: what is missed must not be missed silently.
    yield from (Path(error.filename) for error in refused)


def read_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """The bytes of a file, of one with more than ``most`` only so many that the reader will say so.

    Raises:
        UsageError: where the file cannot be read.
    """
    try:
        with path.open("rb") as stream:
            return stream.read(most + 1)
    except OSError as error:
        raise _cannot_read(path, error) from error


def _cannot_read(path: Path, error: OSError) -> UsageError:
    reason = io_reason(error)
    return UsageError(
        Text(f"读不了“{path}”（{reason.zh}）", f"cannot read “{path}” ({reason.en})"),
        Text("请检查文件是否存在、是否有读取权限", "Check that it exists and may be read."),
    )


def shown_name(path: Path, base: Path) -> str:
    """``path`` relative to ``base`` where it lies below it, with “/” on every system.

    ``base`` is the absolute folder that a relative ``path`` starts from. Links are left as they
    are named. What a file name holds besides text (Linux allows any byte) is replaced.
    """
    whole = Path(os.path.normpath(base / path))
    try:
        shown = whole.relative_to(os.path.normpath(base))
    except ValueError:
        shown = whole
    return visible(os.fsencode(shown.as_posix()).decode("utf-8", "replace"))
