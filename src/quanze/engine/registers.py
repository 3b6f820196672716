"""The workspace's register of departments, as far as it can be understood."""

from pathlib import Path
from typing import Final

from quanze.engine.understand import understand
from quanze.engine.workspace import Workspace
from quanze.model.departments import Department, DepartmentRegister
from quanze.model.keys import all_keys
from quanze.source.files import read_bytes
from quanze.source.reader import read_document

REGISTER_FILE: Final = "departments.yaml"


def workspace_folder(workspace: Workspace, start: Path) -> Path:
    """The folder with the workspace's own data: that of quanze.toml, else where ``start`` is."""
    if workspace.root is not None:
        return workspace.root
    return start if start.is_dir() else start.parent


def read_register(folder: Path, workspace: Workspace) -> tuple[Department, ...]:
    """The departments in ``departments.yaml`` of ``folder``; empty where there is no such file.

    Entries that are wrong are left out: validate reports them as findings of that file.

    Raises:
        UsageError: where the file cannot be opened.
    """
    file = folder / REGISTER_FILE
    if not file.is_file():
        return ()
    document = read_document(read_bytes(file), REGISTER_FILE, all_keys())
    model = understand(document, workspace.settings.key_language).model
    return model.departments if isinstance(model, DepartmentRegister) else ()
