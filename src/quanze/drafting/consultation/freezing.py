"""Freezing a draft: the current lists into ``drafts/<name>/``, whole or not at all."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from quanze.engine.sources import DRAFTS
from quanze.source.files import find_list_files, read_bytes
from quanze.source.folders import write_folder
from quanze.text.languages import Text
from quanze.usage import UsageError

#: What no system allows in the name of a folder, and what would hide it.
_UNFIT: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]|^\.|^\s|[\s.]$')


@dataclass(frozen=True, slots=True)
class Freeze:
    """What is to be frozen where. ``exists`` is true where the very same draft lies there."""

    folder: Path
    files: Mapping[PurePosixPath, bytes]
    exists: bool

    @property
    def name(self) -> str:
        return self.folder.name


def plan_freeze(workspace: Path, name: str, files: Mapping[PurePosixPath, bytes]) -> Freeze:
    """See whether the lists may be frozen under ``name``.

    Args:
        workspace: the folder of the workspace.
        name: of the draft.
        files: the lists, by their path relative to the workspace.

    Raises:
        UsageError: where the name is none for a folder, or another draft has it.
    """
    if not name or _UNFIT.search(name):
        raise UsageError(
            Text(f"“{name}”不能作稿子的名称", f"“{name}” cannot be the name of a draft"),
            Text("请写如 draft-v4 的名称", "Write a name such as draft-v4."),
        )
    folder = workspace / DRAFTS / name
    if not os.path.lexists(folder):
        return Freeze(folder, files, exists=False)
    frozen = {}
    if folder.is_dir():
        for path in find_list_files(folder):
            frozen[PurePosixPath(path.relative_to(folder).as_posix())] = read_bytes(path)
    if frozen != dict(files):
        raise UsageError(
            Text(
                f"已经有冻结稿“{name}”，内容和现在的清单不同",
                f"there is a frozen draft “{name}” that differs from the lists as they are",
            ),
            Text(
                "请改清单里的“版本”，或者用 --draft 另取名称；已冻结的稿子不会被改动",
                "Give the lists another 版本, or the draft another name by --draft; "
                "a frozen draft is never changed.",
            ),
        )
    return Freeze(folder, files, exists=True)


def write_freeze(freeze: Freeze) -> None:
    """Freeze. A process that is killed leaves no draft, or a whole one.

    Raises:
        UsageError: where it cannot be written.
    """
    if not freeze.exists:
        write_folder(freeze.folder, freeze.files)
