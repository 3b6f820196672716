"""The reference data that a command looks things up in: the package's and the workspace's."""

from pathlib import Path

from quanze.engine.registers import read_register, workspace_folder
from quanze.engine.workspace import Workspace
from quanze.knowledge.laws.instrument import Instrument
from quanze.knowledge.laws.registry import LOCAL_LAWS_FILE, shipped_registry
from quanze.knowledge.reference import Reference


def workspace_reference(workspace: Workspace, start: Path) -> Reference:
    """Laws and departments of the package with those that the workspace of ``start`` adds.

    Raises:
        UsageError: where a file of the workspace cannot be read.
    """
    folder = workspace_folder(workspace, start)
    return Reference(_local_laws(folder / LOCAL_LAWS_FILE), read_register(folder, workspace))


def _local_laws(file: Path) -> list[Instrument]:
    """The workspace's own instruments. Only a workspace that has some pays for reading them."""
    if not file.exists():
        return []
    from quanze.exchange.local_registry import read_local_laws

    return read_local_laws(file, shipped_registry())
