"""The reference data that a command looks things up in: the package's and the workspace's."""

import os
from pathlib import Path

from quanze.engine.registers import read_register, workspace_folder
from quanze.engine.workspace import Workspace
from quanze.knowledge.laws.instrument import Instrument
from quanze.knowledge.laws.registry import LOCAL_LAWS_FILE, shipped_registry
from quanze.knowledge.reference import Reference
from quanze.text.languages import Text
from quanze.usage import UsageError


def workspace_reference(workspace: Workspace, start: Path) -> Reference:
    """Laws and departments of the package with those that the workspace of ``start`` adds.

    Raises:
        UsageError: where a file of the workspace cannot be read.
    """
    folder = workspace_folder(workspace, start)
    return Reference(_local_laws(folder / LOCAL_LAWS_FILE), read_register(folder, workspace))


def _local_laws(file: Path) -> list[Instrument]:
    """The workspace's own instruments. Only a workspace that has some pays for reading them."""
    if not os.path.exists(file):  # noqa: PTH110 - Path.exists raises for a loop of links
        return []
    if not file.is_file():
        # A pipe would be waited for without end.
        raise UsageError(
            Text(f"“{file.name}”不是普通文件", f"“{file.name}” is no regular file"),
            Text("请移走，或者换成文本文件", "Move it away, or put a text file in its place."),
        )
    from quanze.exchange.local_registry import read_local_laws

    return read_local_laws(file, shipped_registry())
