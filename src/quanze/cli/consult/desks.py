"""The workspace that a subcommand works in, and its language."""

from dataclasses import dataclass
from pathlib import Path

from quanze.cli.console import choose_language
from quanze.drafting.consultation.desk import Desk, open_desk
from quanze.engine.gather import default_paths, missing_path
from quanze.engine.workspace import open_workspace
from quanze.text.languages import Language, Text
from quanze.usage import UsageError


@dataclass(frozen=True, slots=True)
class At:
    """Where and how a subcommand runs."""

    desk: Desk
    start: Path
    language: Language


def open_at(path: str | None, lang: str | None, number: int | None, example: str) -> At:
    """The workspace named on the command line, or that of the current folder.

    ``number`` is the round asked for, ``example`` what to type to name a workspace.

    Raises:
        UsageError: where there is no workspace, a file is named, or no round can have the number.
    """
    if number is not None and number < 1:
        raise UsageError(
            Text(f"--round 不能是 {number}", f"--round cannot be {number}"),
            Text("轮次从 1 起", "Rounds count from 1."),
        )
    base = Path.cwd()
    named = Path(path) if path is not None else _default(base, example)
    start = base / named
    if not start.exists():
        raise missing_path(named, base)
    if not start.is_dir():
        raise UsageError(
            Text(f"“{named}”是文件，不是工作区文件夹", f"“{named}” is a file, no workspace"),
            Text(
                "征求意见按整个工作区进行，请写文件夹，如 lists",
                "All townships are consulted on together: name the folder, such as lists.",
            ),
        )
    workspace = open_workspace(start)
    desk = open_desk(start, base, workspace)
    return At(desk, start, choose_language(lang, workspace.settings.language))


def _default(base: Path, example: str) -> Path:
    try:
        return default_paths(base)[0]
    except UsageError as error:
        raise UsageError(
            error.message,
            Text(f"请写明工作区文件夹，如 {example}", f"Name the workspace, as in {example}."),
        ) from error
