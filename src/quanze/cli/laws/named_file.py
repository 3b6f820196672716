"""A file that a laws command was told to read."""

import os
from pathlib import Path

from quanze.text.languages import Text
from quanze.usage import UsageError


def named_file(name: str, base: Path) -> Path:
    """The path that a command was told to read; a pipe will do.

    Raises:
        UsageError: where there is none, or it is a folder.
    """
    path = base / name
    if not os.path.exists(path):  # noqa: PTH110 - Path.exists raises for names that are too long
        # All that belongs to workspaces takes half a second to import, which parse does without.
        from quanze.engine.gather import missing_path

        raise missing_path(Path(name), base)
    if path.is_dir():
        raise UsageError(
            Text(f"“{name}”是文件夹", f"“{name}” is a folder"),
            Text("请写出其中的文件名", "Name the files in it."),
        )
    return path
