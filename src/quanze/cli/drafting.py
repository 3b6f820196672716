"""What ``quanze draft`` does, once its options are known. Imported only when it runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from quanze.cli.console import Screen, choose_language, print_note, print_result, screen
from quanze.cli.formats import choose_format, write_outputs
from quanze.drafting.account import totals
from quanze.drafting.list_file import RAW_FOLDER
from quanze.drafting.merge_requests import MergeRequest, parse_merge_request
from quanze.drafting.raw_file import RawFile, read_raw_file
from quanze.drafting.township_draft import TownshipDraft, Wishes, draft_township
from quanze.engine.gather import DEFAULT_FOLDER, gather_files
from quanze.engine.workspace import Workspace, open_workspace
from quanze.knowledge.decisions.decide import decide, unreached_rows
from quanze.knowledge.decisions.own_rows import table_with
from quanze.knowledge.decisions.row import Row
from quanze.source.together import write_together
from quanze.text.languages import Language, Text
from quanze.text.normal import normal_text
from quanze.usage import EXIT_CLEAN, EXIT_FINDINGS, UsageError

FORMATS = ("text", "json")
_LEAST_SCORE = 0.5
_WRITTEN = Text("已写入：{files}", "written: {files}")
_NOTHING = Text("没有要改的", "nothing to change")
_NOT_WRITTEN = Text("没有写文件", "no file was written")
_STRICT = Text(
    "还有 {count} 件待定，按 --strict 没有写文件",
    "{count} raw items are open: no file was written (--strict)",
)


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """The options as typed."""

    raw: Sequence[str]
    list_file: str | None
    propose: bool
    merges: Sequence[str]
    accept_from: float | None
    explain: bool
    strict: bool
    dry_run: bool
    format_name: str
    outputs: Sequence[str]
    quiet: bool
    lang: str | None


def run_draft(request: DraftRequest) -> int:
    """Draft, write, report, and give the exit code."""
    base = Path.cwd()
    choose_format(request.format_name, FORMATS)
    _check_score(request.accept_from)
    paths, ids = _paths_and_ids(request, base)
    workspace = open_workspace(base / paths[0] if paths else base / DEFAULT_FOLDER)
    settings = workspace.settings
    language = choose_language(request.lang, settings.language)
    rows = table_with(settings.drafting.rows)
    if request.explain and not paths:
        return _show_table(rows, request, language)
    raw_files = _read(paths, base, workspace)
    if request.explain:
        return _show_decisions(raw_files, ids, rows, request, language)
    requests = [parse_merge_request(word) for word in request.merges]
    list_file = base / request.list_file if request.list_file else None
    _one_file_only(raw_files, requests, list_file)
    wishes = Wishes(requests, request.accept_from, list_file)
    drafts = [draft_township(raw, base, wishes, rows, settings) for raw in raw_files]
    _check_targets(drafts)
    waiting = sum(totals(one.drafted.accounts)["open"] for one in drafts)
    stopped = request.strict and waiting > 0
    writing = not (request.dry_run or request.propose or stopped)

    def render(format_name: str, look: Screen) -> str:
        return _render(drafts, rows, format_name, language, look, request, written=writing)

    write_outputs(request.outputs, FORMATS, render, request.raw)
    if writing:
        write_together([change for one in drafts if one.files for change in one.changes])
    print_result(render(request.format_name, screen()))
    if not request.quiet:
        _note(drafts, language, waiting, writing=writing, stopped=stopped)
    return EXIT_FINDINGS if stopped else EXIT_CLEAN


def _paths_and_ids(request: DraftRequest, base: Path) -> tuple[list[Path], list[str]]:
    """The files meant, and with ``--explain`` the ids: words that name no file."""
    ids: list[str] = []
    words = list(request.raw)
    if request.explain:
        ids = [word for word in words if not (base / word).exists() and _looks_like_id(word)]
        words = [word for word in words if word not in ids]
        if not words and not ids:
            return [], []
    if words:
        return [Path(word) for word in words], ids
    usual = Path(DEFAULT_FOLDER) / RAW_FOLDER
    for folder in (usual, Path(RAW_FOLDER)):
        if (base / folder).is_dir():
            return [folder], ids
    raise UsageError(
        Text(f"这里没有 {usual} 文件夹", f"there is no folder “{usual}” here"),
        Text(
            "请写明原始事项文件，如 quanze draft lists/raw/柳塘镇.yaml",
            "Name the file of raw items, as in quanze draft lists/raw/柳塘镇.yaml.",
        ),
    )


def _check_score(score: float | None) -> None:
    """Below a half any two sentences of officialese are alike."""
    if score is not None and not _LEAST_SCORE <= score <= 1:
        raise UsageError(
            Text(f"--accept-merges 不能是 {score:g}", f"--accept-merges cannot be {score:g}"),
            Text(f"请写 {_LEAST_SCORE} 至 1 之间的数，如 0.95", f"Write {_LEAST_SCORE} to 1."),
        )


def _looks_like_id(word: str) -> bool:
    return "/" not in word and "\\" not in word and "." not in word


def _read(paths: Sequence[Path], base: Path, workspace: Workspace) -> list[RawFile]:
    key_language = workspace.settings.key_language
    return [
        read_raw_file(file, base, key_language) for file in gather_files(paths, base, workspace)
    ]


def _one_file_only(
    raw_files: Sequence[RawFile], merges: Sequence[MergeRequest], list_file: Path | None
) -> None:
    for given, option in ((merges, "--merge"), (list_file, "--list")):
        if given and len(raw_files) > 1:
            raise UsageError(
                Text(
                    f"有 {len(raw_files)} 个原始事项文件，{option} 说的是哪一个？",
                    f"there are {len(raw_files)} files of raw items: which does {option} mean?",
                ),
                Text("请一次只写一个文件", "Name one file at a time."),
            )


def _check_targets(drafts: Sequence[TownshipDraft]) -> None:
    """Two files of raw items may not be drafted into one list: the second would undo the first."""
    seen: dict[str, str] = {}
    for one in drafts:
        other = seen.setdefault(one.list_name, one.raw.name)
        if other != one.raw.name:
            raise UsageError(
                Text(
                    f"“{other}”和“{one.raw.name}”都要列入“{one.list_name}”",
                    f"“{other}” and “{one.raw.name}” are both to go into “{one.list_name}”",
                ),
                Text("请一个乡镇只留一个原始事项文件", "Keep one file of raw items a township."),
            )


def _note(
    drafts: Sequence[TownshipDraft],
    language: Language,
    waiting: int,
    *,
    writing: bool,
    stopped: bool,
) -> None:
    names: list[str] = []
    for one in drafts:
        names += [one.raw.name if path == one.raw.path else one.list_name for path, _ in one.files]
    if not names:
        note = _NOTHING.in_language(language)
    elif writing:
        note = _WRITTEN.in_language(language).format(
            files=("、" if language == "zh" else ", ").join(names)
        )
    elif stopped:
        note = _STRICT.in_language(language).format(count=waiting)
    else:
        note = _NOT_WRITTEN.in_language(language)
    print_note(note)


def _render(
    drafts: Sequence[TownshipDraft],
    rows: Sequence[Row],
    format_name: str,
    language: Language,
    look: Screen,
    request: DraftRequest,
    *,
    written: bool,
) -> str:
    if format_name == "json":
        from quanze.output.draft import draft_json

        return draft_json.render(drafts, rows, language, written=written)
    from quanze.output.draft import draft_text

    return draft_text.render(
        drafts, language, width=look.width, propose=request.propose, summary=not request.quiet
    )


def _show_table(rows: Sequence[Row], request: DraftRequest, language: Language) -> int:
    if request.format_name == "json":
        from quanze.output.draft import draft_json

        print_result(draft_json.render([], rows, language, written=False))
        return EXIT_CLEAN
    from quanze.output.draft.table_text import render_table

    print_result(render_table(rows, unreached_rows(rows), language, screen().width))
    return EXIT_CLEAN


def _show_decisions(
    raw_files: Sequence[RawFile],
    ids: Sequence[str],
    rows: Sequence[Row],
    request: DraftRequest,
    language: Language,
) -> int:
    """Which row decides the items asked for, or all of the files named."""
    from quanze.output.draft.table_text import render_decision

    if request.format_name != "text":
        raise UsageError(
            Text("--explain 写明编号时只有 text 格式", "--explain with ids has only text"),
            Text(
                "各项按哪一行，也在 quanze draft --dry-run --format json 里",
                "quanze draft --dry-run --format json has the rows of all items.",
            ),
        )
    items = [item for raw in raw_files for item in raw.items]
    wanted = {normal_text(one) for one in ids}
    unknown = wanted - {normal_text(item.id) for item in items}
    if unknown:
        names = "、".join(sorted(unknown))
        raise UsageError(
            Text(f"没有原始事项“{names}”", f"there is no raw item “{names}”"),
            Text("请写底稿里有的编号，如 Y0001", "Write the id of a raw item, such as Y0001."),
        )
    shown = [item for item in items if not wanted or normal_text(item.id) in wanted]
    blocks = (render_decision(item, decide(item, rows), language, screen().width) for item in shown)
    print_result("\n".join(blocks))
    return EXIT_CLEAN
