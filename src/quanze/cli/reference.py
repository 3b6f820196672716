"""The reference data that a command looks things up in: the package's and the workspace's."""

from pathlib import Path

from quanze.engine.registers import read_register, workspace_folder
from quanze.engine.workspace import Workspace
from quanze.knowledge.reference import Reference


def workspace_reference(workspace: Workspace, start: Path) -> Reference:
    """Laws and departments of the package with those that the workspace of ``start`` adds.

    Raises:
        UsageError: where a file of the workspace cannot be read.
    """
    folder = workspace_folder(workspace, start)
    return Reference((), read_register(folder, workspace))
