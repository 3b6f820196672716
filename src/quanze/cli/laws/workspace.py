"""The workspace that a laws command stands in: its reference data, lists and language."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from quanze.cli.console import choose_language
from quanze.cli.reference import workspace_reference
from quanze.engine.citing import Citing, citations_in
from quanze.engine.gather import DEFAULT_FOLDER, gather_files, read_files
from quanze.engine.workspace import SETTINGS_FILE, Workspace, open_workspace
from quanze.knowledge.reference import Reference
from quanze.text.languages import Language
from quanze.usage import EXIT_NOTHING, UsageError


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``folder`` holds the lists; ``None`` where the command is not run in a workspace."""

    base: Path
    folder: Path | None
    workspace: Workspace
    reference: Reference
    language: Language

    def citings(self, day: datetime.date) -> Iterable[Citing]:
        """Every citation in the lists of the workspace, judged by ``day``."""
        if self.folder is None:
            return []
        try:
            files = gather_files([self.folder], self.base, self.workspace)
        except UsageError as error:
            if error.exit_code == EXIT_NOTHING:
                return []
            raise
        documents = read_files(files, self.base)
        settings = self.workspace.settings
        return citations_in(documents, self.reference, day, settings.key_language)


def surroundings(lang: str | None) -> Surroundings:
    """Those of the folder that the command is run in: its ``lists``, or itself with settings."""
    base = Path.cwd()
    folder: Path | None = None
    if (base / DEFAULT_FOLDER).is_dir():
        folder = Path(DEFAULT_FOLDER)
    elif (base / SETTINGS_FILE).is_file():
        folder = Path()
    start = base / folder if folder is not None else base
    workspace = open_workspace(start)
    language = choose_language(lang, workspace.settings.language)
    reference = workspace_reference(workspace, start)
    return Surroundings(base, folder, workspace, reference, language)
