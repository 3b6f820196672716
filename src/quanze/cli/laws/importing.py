"""What ``quanze laws import`` does."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from quanze.cli.console import day, print_note, print_result, screen, typed
from quanze.cli.laws.named_file import named_file
from quanze.cli.laws.workspace import surroundings
from quanze.engine.registers import workspace_folder
from quanze.exchange.local_registry import append_local_laws
from quanze.exchange.statutes.document_text import documents_of
from quanze.exchange.statutes.row import row_of
from quanze.exchange.statutes.statute import Statute, read_statute
from quanze.knowledge.laws.registry import LOCAL_LAWS_FILE, shipped_registry
from quanze.output.laws import import_text
from quanze.text.languages import Text
from quanze.text.visible import visible
from quanze.usage import EXIT_CLEAN, UsageError


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """The options as typed."""

    files: Sequence[str]
    replace: bool
    override: str | None
    dry_run: bool
    quiet: bool
    lang: str | None


def run_import(request: ImportRequest) -> int:
    """Read every file, then add all rows or none; say what was read."""
    around = surroundings(request.lang)
    override = _reason(request.override)
    today = day(None)
    read: list[tuple[str, Statute]] = []
    for name in request.files:
        documents = documents_of(named_file(name, around.base))
        read += [(document.name, read_statute(document)) for document in documents]
    rows: list[dict[str, Any]] = [row_of(statute, origin, today) for origin, statute in read]
    if override:
        rows = [{**row, "override": override} for row in rows]
    start = around.base / around.folder if around.folder is not None else around.base
    target = workspace_folder(around.workspace, start) / LOCAL_LAWS_FILE
    if not request.dry_run:
        append_local_laws(target, rows, shipped_registry(), replace=request.replace)
    look = screen()
    print_result(import_text.render(read, around.language, width=look.width, colour=look.colour))
    if not request.quiet:
        shown = target.relative_to(around.base) if target.is_relative_to(around.base) else target
        note = (
            Text("试运行，没有写文件", "dry run: nothing was written")
            if request.dry_run
            else Text(f"{len(rows)} 部已登记到“{shown}”", f"{len(rows)} added to “{shown}”")
        )
        print_note(note.in_language(around.language))
    return EXIT_CLEAN


def _reason(written: str | None) -> str | None:
    """Why a text goes before the shipped registry: whoever finds the row later must learn it."""
    if written is None:
        return None
    reason = visible(typed(written)).strip()
    if not reason:
        raise UsageError(
            Text("--override 后面没有写理由", "--override gives no reason"),
            Text(
                "请写明为什么以这份文本为准，如 --override 内置登记漏了一条",
                'Say why this text is right, as in --override "the shipped one lacks an article".',
            ),
        )
    return reason
