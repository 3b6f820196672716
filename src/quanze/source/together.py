"""Several files read, changed and written back: by one process at a time, and none of them stale."""

import contextlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from quanze.source.files import read_bytes
from quanze.source.folders import make_folder
from quanze.source.locking import locked
from quanze.source.writing import write_file
from quanze.text.languages import Text
from quanze.usage import UsageError


@dataclass(frozen=True, slots=True)
class FileChange:
    """``before`` are the bytes that were read, ``None`` where there was no file.

    ``content`` is ``None`` for a file that is not written, but that the others were made from.
    """

    path: Path
    before: bytes | None
    content: bytes | None


def write_together(changes: Sequence[FileChange]) -> None:
    """Write the files in this order, each whole or not at all.

    Raises:
        UsageError: where a file was changed by somebody else meanwhile (then none is written), or
            cannot be written.
    """
    if not any(change.content is not None for change in changes):
        return
    for change in changes:
        make_folder(change.path.parent)
    with contextlib.ExitStack() as stack:
        # All processes take the locks in one order, so that none waits for another in a circle.
        for path in sorted({os.path.realpath(change.path) for change in changes}):
            stack.enter_context(locked(Path(path)))
        for change in changes:
            now = read_bytes(change.path) if os.path.lexists(change.path) else None
            if now != change.before:
                raise _changed_meanwhile(change.path)
        for change in changes:
            if change.content is not None:
                write_file(change.path, change.content)


def _changed_meanwhile(path: Path) -> UsageError:
    return UsageError(
        Text(
            f"“{path.name}”刚才被改动了，没有写入",
            f"“{path.name}” was changed meanwhile; nothing was written",
        ),
        Text("请再运行一次", "Run the command again."),
    )
