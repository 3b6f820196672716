"""What ``quanze export`` does, once its options are known. Imported only when it runs."""

import datetime
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from quanze.cli.console import choose_language, day, print_note, print_result
from quanze.cli.export_material import Material, read_comparison, read_material, read_opinions
from quanze.cli.export_rounds import read_rounds
from quanze.cli.export_targets import Target, choose_targets, format_of, write_targets
from quanze.cli.formats import choose_format
from quanze.engine.gather import default_paths
from quanze.engine.registers import read_register, workspace_folder
from quanze.engine.workspace import Workspace, open_workspace
from quanze.findings.finding import Finding
from quanze.output.papers.formats import FORMATS
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.registry import REPORTS, ReportKind
from quanze.output.reports.report import joined
from quanze.text.languages import Language, Text
from quanze.usage import EXIT_CLEAN, EXIT_NOTHING, UsageError

if TYPE_CHECKING:
    from quanze.compare.records import Comparison

#: Files named one by one on the screen; of more only the number is said.
_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """The options as typed. ``options`` are the flags that shape a report."""

    paths: Sequence[str]
    report: str | None
    format_name: str | None
    output: str | None
    against: str | None
    options: tuple[str, ...]
    round: int | None
    as_of: datetime.datetime | None
    overwrite: bool
    quiet: bool
    lang: str | None


def run_export(request: ExportRequest) -> int:
    """Read, build, write, and give the exit code. Nothing is written before all is made."""
    base = Path.cwd()
    format_name = format_of(request.format_name, request.output)
    name = _report_name(request)
    as_of = day(request.as_of)
    if name is not None and REPORTS[name].compares:
        kind = REPORTS[name]
        _refuse_options(request, name, kind)
        given = _comparison_input(request, base, as_of)
    elif name is not None and REPORTS[name].reads == "opinions":
        kind = REPORTS[name]
        _refuse_options(request, name, kind)
        given = read_rounds(request.paths, request.round, request.lang, as_of)
    else:
        kind, given = _list_input(request, base, name, as_of)
    reports = kind.load()(given)
    if given.comparison is not None and not request.quiet:
        _say_unchanged(given.comparison, given.language)
    chosen = FORMATS[format_name]
    if request.output is None and chosen.text:
        whole = joined(kind.name, reports) if len(reports) > 1 else reports[0]
        print_result(chosen.load()(whole, as_of).decode("utf-8-sig"))
        return EXIT_CLEAN
    targets = choose_targets(
        reports,
        kind.name,
        format_name,
        request.output,
        [*request.paths, request.against or ""],
    )
    write_targets(targets, format_name, as_of, overwrite=request.overwrite)
    if not request.quiet:
        _say_written(targets, given.language)
    return EXIT_CLEAN


def _report_name(request: ExportRequest) -> str | None:
    """The report asked for; a second draft asks for a comparison. ``None``: what the files hold."""
    if request.report is not None:
        name = choose_format(request.report, list(REPORTS), "--report")
        if request.against is not None and not REPORTS[name].compares:
            raise UsageError(
                Text(
                    f"--against 只用于修改对照表，不能与 --report {name} 同用",
                    f"--against is for comparisons and cannot stand beside --report {name}",
                ),
                Text("请改为 --report comparison，或者去掉 --against", "Leave one of them out."),
            )
        return name
    return "comparison" if request.against is not None else None


def _refuse_options(request: ExportRequest, name: str, kind: ReportKind) -> None:
    """Refuse a flag that would change nothing in this report."""
    for option in request.options:
        if option not in kind.options:
            takers = [word for word, other in REPORTS.items() if option in other.options]
            raise UsageError(
                Text(
                    f"--{option} 对{kind.title.zh}（--report {name}）不起作用",
                    f"--{option} means nothing for --report {name} ({kind.title.en})",
                ),
                Text(
                    f"请去掉；它只用于 --report {'、'.join(takers)}",
                    f"Leave it out; it is for --report {', '.join(takers)}.",
                ),
            )


def _comparison_input(request: ExportRequest, base: Path, as_of: datetime.date) -> ExportInput:
    old, new = _sides(request)
    start = base / default_paths(base)[0] if new is None else base / new
    workspace = open_workspace(start if start.exists() else base / "lists")
    comparison = read_comparison(old, new, workspace, base)
    language = choose_language(request.lang, workspace.settings.language)
    folder = workspace_folder(workspace, start)
    return ExportInput(
        as_of,
        opinions=read_opinions(folder, base, workspace.settings.key_language),
        departments=read_register(folder, workspace),
        comparison=comparison,
        language=language,
    )


def _sides(request: ExportRequest) -> tuple[str, str | None]:
    """The words for the old and the new side; ``None`` for the current draft."""
    paths = list(request.paths)
    if request.against is not None:
        if len(paths) > 1:
            raise UsageError(
                Text(
                    f"已经用 --against 写明原稿，新稿只能写一个，不能写 {len(paths)} 个",
                    f"--against names the old draft, so one new draft can be named, not {len(paths)}",
                )
            )
        return request.against, paths[0] if paths else None
    if len(paths) != 2:
        raise UsageError(
            Text("修改对照表要两稿", "a comparison needs two drafts"),
            Text(
                "请写成 quanze export --report comparison 原稿 新稿，或者 --against 原稿",
                "Write quanze export --report comparison OLD NEW, or --against OLD.",
            ),
        )
    return paths[0], paths[1]


def _list_input(
    request: ExportRequest, base: Path, name: str | None, as_of: datetime.date
) -> tuple[ReportKind, ExportInput]:
    paths = [Path(path) for path in request.paths] or default_paths(base)
    start = base / paths[0]
    workspace = open_workspace(start)
    language = choose_language(request.lang, workspace.settings.language)
    material = read_material(paths, base, workspace)
    if name is None:
        name = "list" if material.lists or not material.raw_items else "raw"
    kind = REPORTS[name]
    _refuse_options(request, name, kind)
    material.refuse_gaps(kind.reads, checked="findings" in request.options)
    _refuse_nothing(material, kind, request)
    folder = workspace_folder(workspace, start)
    findings: tuple[Finding, ...] = ()
    if "findings" in request.options:
        shown = material.raw_items if kind.reads == "raw" else material.lists
        findings = _check(
            material, shown, workspace, start, base, as_of, language, quiet=request.quiet
        )
    return (
        kind,
        ExportInput(
            as_of,
            lists=tuple(material.lists.values()),
            files=tuple(material.lists),
            raw_items=tuple(material.raw_items.values()),
            raw_files=tuple(material.raw_items),
            opinions=tuple(material.opinions),
            departments=read_register(folder, workspace),
            settings=workspace.settings,
            findings=findings,
            with_basis="with-basis" in request.options,
            full="full" in request.options,
            language=language,
        ),
    )


def _refuse_nothing(material: Material, kind: ReportKind, request: ExportRequest) -> None:
    if material.raw_items if kind.reads == "raw" else material.lists:
        return
    where = "、".join(request.paths) or "lists"
    what = Text("原始事项", "raw items") if kind.reads == "raw" else Text("清单", "a list")
    raise UsageError(
        Text(f"“{where}”里没有{what.zh}", f"“{where}” does not hold {what.en}"),
        exit_code=EXIT_NOTHING,
    )


def _check(
    material: Material,
    shown: Collection[str],
    workspace: Workspace,
    start: Path,
    base: Path,
    as_of: datetime.date,
    language: Language,
    *,
    quiet: bool,
) -> tuple[Finding, ...]:
    """The findings as ``quanze validate`` gives them; those in no file that is ``shown`` are told of."""
    from quanze.cli.reference import workspace_reference
    from quanze.engine.run import check_documents
    from quanze.engine.selection import select_rules
    from quanze.engine.sources import FolderSources

    settings = workspace.settings
    report = check_documents(
        material.documents,
        settings,
        select_rules(settings.rules),
        as_of,
        workspace_reference(workspace, start),
        FolderSources(base, workspace.root),
    )
    elsewhere = [one for one in report.findings if one.place.file not in shown]
    if elsewhere and not quiet:
        files = sorted({finding.place.file for finding in elsewhere})
        print_note(
            Text(
                f"提示：另有 {len(elsewhere)} 条检查意见不在所写的文件上（{'、'.join(files)}），"
                "没有写进去；请看 quanze validate",
                f"note: findings on other files, which were left out: {len(elsewhere)} "
                f"({', '.join(files)}); see quanze validate",
            ).in_language(language)
        )
    return tuple(report.findings)


def _say_unchanged(comparison: "Comparison", language: Language) -> None:
    """Name the townships that have no paper, because nothing in them changed."""
    names = [one.name for one in comparison.townships if not one.changes]
    if names:
        text = Text(
            f"没有修改、不写对照表：{'、'.join(names)}",
            f"nothing changed and no paper: {', '.join(names)}",
        )
        print_note(text.in_language(language))


def _say_written(targets: Sequence[Target], language: Language) -> None:
    if len(targets) > _MOST_NAMED:
        folder = targets[0].path.parent
        note = Text(
            f"已写出 {len(targets)} 个文件，在 {folder}",
            f"{len(targets)} files written to {folder}",
        )
        print_note(note.in_language(language))
        return
    for target in targets:
        print_note(Text(f"已写出 {target.path}", f"{target.path} written").in_language(language))
