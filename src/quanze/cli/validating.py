"""What ``quanze validate`` does, once its options are known. Imported only when it runs."""

import datetime
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from quanze.cli.console import Screen, choose_language, day, print_result, screen
from quanze.cli.formats import choose_format, write_outputs
from quanze.cli.levels import choose_level
from quanze.cli.reference import workspace_reference
from quanze.engine.gather import default_paths, gather_files, read_files
from quanze.engine.run import Report, check_documents
from quanze.engine.selection import select_rules
from quanze.engine.sources import FolderSources
from quanze.engine.workspace import Workspace, open_workspace
from quanze.model.keys import all_keys
from quanze.source.document import Document
from quanze.source.reader import MOST_BYTES, read_document
from quanze.text.languages import Language, Text
from quanze.text.visible import visible
from quanze.usage import EXIT_CLEAN, EXIT_FINDINGS, UsageError

FORMATS = ("text", "concise", "json")
_STDIN = "-"


@dataclass(frozen=True, slots=True)
class ValidateRequest:
    """The options as typed."""

    paths: Sequence[str]
    select: Sequence[str]
    ignore: Sequence[str]
    fail_on: str
    as_of: datetime.datetime | None
    format_name: str
    outputs: Sequence[str]
    stdin_name: str
    quiet: bool
    lang: str | None


def run_validate(request: ValidateRequest) -> int:
    """Check, print, and give the exit code."""
    base = Path.cwd()
    fail_on = choose_level(request.fail_on)
    choose_format(request.format_name, FORMATS)
    workspace, start, documents = _documents(request, base)
    language = choose_language(request.lang, workspace.settings.language)
    selection = select_rules(workspace.settings.rules, request.select, request.ignore)
    reference = workspace_reference(workspace, start)
    report = check_documents(
        documents,
        workspace.settings,
        selection,
        day(request.as_of),
        reference,
        None if _STDIN in request.paths else FolderSources(base, workspace.root),
    )

    def render(format_name: str, look: Screen) -> str:
        return _render(report, format_name, language, look, summary=not request.quiet)

    write_outputs(request.outputs, FORMATS, render, request.paths)
    print_result(render(request.format_name, screen()))
    failed = fail_on is not None and report.reaches(fail_on)
    return EXIT_FINDINGS if failed else EXIT_CLEAN


def _documents(request: ValidateRequest, base: Path) -> tuple[Workspace, Path, Iterable[Document]]:
    """The workspace, the path it was found from, and the documents to check."""
    if _STDIN in request.paths:
        if len(request.paths) > 1:
            raise UsageError(
                Text("“-”（标准输入）不能与其他路径同用", "“-” cannot stand beside other paths")
            )
        if getattr(sys, "stdin", None) is None:
            raise UsageError(Text("标准输入是关着的，读不了", "standard input is closed"))
        data = sys.stdin.buffer.read(MOST_BYTES + 1)
        start = base / request.stdin_name
        document = read_document(data, visible(request.stdin_name), all_keys())
        return open_workspace(start), start, [document]
    paths = [Path(path) for path in request.paths] or default_paths(base)
    start = base / paths[0]
    workspace = open_workspace(start)
    return workspace, start, read_files(gather_files(paths, base, workspace), base)


def _render(
    report: Report, format_name: str, language: Language, look: Screen, *, summary: bool
) -> str:
    if format_name == "json":
        from quanze.output import findings_json

        return findings_json.render(report, language)
    if format_name == "concise":
        from quanze.output import findings_concise

        return findings_concise.render(report, language)
    from quanze.output import findings_text

    return findings_text.render(
        report, language, width=look.width, colour=look.colour, summary=summary
    )
