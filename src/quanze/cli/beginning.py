"""What ``quanze init`` does, once its options are known. Imported only when it runs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quanze.cli.console import choose_language, day, print_note, print_result, typed
from quanze.drafting.list_file import RAW_FOLDER
from quanze.drafting.workspace.new_files import register_file, settings_file, township_files
from quanze.engine.gather import DEFAULT_FOLDER
from quanze.engine.registers import REGISTER_FILE, read_register
from quanze.engine.workspace import SETTINGS_FILE, Workspace, open_workspace
from quanze.exchange.importing.existing import Shelf
from quanze.exchange.importing.townships import township_of
from quanze.exchange.office.reading import TableKind
from quanze.knowledge.divisions.finding import find_county, find_unit
from quanze.knowledge.divisions.gazetteer import Gazetteer, shipped_gazetteer
from quanze.knowledge.divisions.units import standing
from quanze.model.township import Township
from quanze.source.files import shown_name
from quanze.source.folders import make_folder
from quanze.source.writing import write_file
from quanze.text.languages import Text
from quanze.usage import EXIT_CLEAN, UsageError


@dataclass(frozen=True, slots=True)
class InitRequest:
    """The options as typed."""

    folder: str | None
    townships: Sequence[str]
    county: str | None
    city: str | None
    sample: bool
    quiet: bool
    lang: str | None


def run_init(request: InitRequest) -> int:
    """Make the files that are missing; those that are there are named and left alone."""
    base = Path.cwd()
    folder = _folder(request, base)
    workspace = open_workspace(base / folder)
    _check_outside(workspace, base / folder, base)
    language = choose_language(request.lang, workspace.settings.language)
    townships, left_out = _townships(request, shipped_gazetteer())
    wanted = _wanted(request, townships, folder, base, workspace)
    there = [name for name, _, exists in wanted if exists]
    missing = [(name, text) for name, text, exists in wanted if not exists]
    if not missing:
        raise UsageError(
            Text(
                f"这些文件都已经有了，没有改动：{'、'.join(there)}",
                f"all of these are there already and were left alone: {', '.join(there)}",
            ),
            Text("请换一个文件夹，或者写明别的乡镇", "Choose another folder or township."),
        )
    for name, text in missing:
        _write(base / name, text)
    lines = [Text(f"新建 {name}", f"new: {name}") for name, _ in missing]
    lines += [Text(f"已有 {name}，没有动", f"there already, left alone: {name}") for name in there]
    print_result("\n".join(line.in_language(language) for line in lines))
    if not request.quiet:
        counties = {one.parents[-1] for one in townships}
        for note in [
            *_strange_counties(counties, base / folder, workspace),
            *_notes(request, left_out),
        ]:
            print_note(note.in_language(language))
    return EXIT_CLEAN


def _folder(request: InitRequest, base: Path) -> Path:
    if request.folder is None:
        return Path() if (base / SETTINGS_FILE).is_file() else Path(DEFAULT_FOLDER)
    folder = Path(request.folder)
    if (base / folder).exists() and not (base / folder).is_dir():
        raise UsageError(
            Text(f"“{request.folder}”不是文件夹", f"“{request.folder}” is no folder"),
            Text("请换一个名称", "Choose another name."),
        )
    return folder


def _check_outside(workspace: Workspace, folder: Path, base: Path) -> None:
    """Refuse a workspace inside another: its settings would hide those of the outer one."""
    if workspace.root is not None and workspace.root.resolve() != folder.resolve():
        outer = shown_name(workspace.root, base)
        raise UsageError(
            Text(
                f"“{shown_name(folder, base)}”已经在工作区“{outer}”里面",
                f"“{shown_name(folder, base)}” is inside the workspace “{outer}”",
            ),
            Text(f"请运行 quanze init {outer}", f"Run quanze init {outer}."),
        )


def _townships(request: InitRequest, gazetteer: Gazetteer) -> tuple[list[Township], list[str]]:
    """The townships asked for, and names of what a county has besides townships."""
    county = typed(request.county).strip() if request.county else None
    city = typed(request.city).strip() if request.city else None
    if request.townships:
        units = [
            find_unit(gazetteer, typed(name).strip(), county, city) for name in request.townships
        ]
        return [township_of(unit) for unit in dict.fromkeys(units)], []
    if county is None:
        if city is not None or request.sample:
            option = "--city" if city is not None else "--sample"
            raise UsageError(
                Text(f"{option} 要与 --county 或 --township 同用", f"{option} stands alone"),
                Text(
                    "请写明县（市、区）或者乡镇，如 --county 新北区",
                    "Name a county or a township, as in --county 新北区.",
                ),
            )
        return [], []
    units = gazetteer.units_of(find_county(gazetteer, county, city))
    listed = [township_of(unit) for unit in standing(units)]
    return (
        [one for one in listed if one.type is not None],
        [one.name for one in listed if one.type is None],
    )


def _wanted(
    request: InitRequest,
    townships: Sequence[Township],
    folder: Path,
    base: Path,
    workspace: Workspace,
) -> list[tuple[str, str, bool]]:
    """Names of files as people know them, their texts, and whether they are there already."""
    keys = workspace.settings.key_language
    texts = dict(settings_file())
    counties = list(dict.fromkeys(one.parents[-1] for one in townships))
    if counties:
        texts |= register_file(counties, keys)
    wanted = []
    for name, text in texts.items():
        path = base / folder / name
        wanted.append((shown_name(path, base), text, path.exists()))
    shelf = Shelf(base / folder, base, workspace)
    today = day(None)
    for stem, (township, *both_texts) in township_files(
        townships, today, keys, sample=request.sample
    ).items():
        places: tuple[tuple[TableKind, Path], ...] = (
            ("list", base / folder / f"{stem}.yaml"),
            ("raw", base / folder / RAW_FOLDER / f"{stem}.yaml"),
        )
        for (kind, path), text in zip(places, both_texts, strict=True):
            known = shelf.of_township(township.code, kind)
            name = known.document.name if known else shown_name(path, base)
            wanted.append((name, text, known is not None or path.exists()))
    return wanted


def _write(path: Path, text: str) -> None:
    make_folder(path.parent)
    write_file(path, text.encode())


def _strange_counties(counties: set[str], folder: Path, workspace: Workspace) -> Iterator[Text]:
    """Counties of which the register, which was there already, has no departments."""
    register = read_register(folder, workspace)
    known = {place for department in register for place in department.jurisdictions}
    everywhere = any(not department.jurisdictions for department in register)
    for county in sorted(counties - known):
        if not everywhere:
            yield Text(
                f"{REGISTER_FILE} 里没有{county}的部门，请补上",
                f"{REGISTER_FILE} has no departments of {county}: add them",
            )


def _notes(request: InitRequest, left_out: Sequence[str]) -> list[Text]:
    notes: list[Text] = []
    if left_out:
        names = "、".join(left_out)
        notes.append(Text(f"不是乡镇（街道），没有建：{names}", f"no townships, left out: {names}"))
    if request.sample:
        notes.append(
            Text(
                "样例里的执法人员数、赋权决定是示范，请换成本地的实际情况",
                "staff and grant decision of the sample are examples: put in your own",
            )
        )
    notes.append(
        Text(
            "接着：把原始事项或清单读进来（quanze import 文件），再检查（quanze validate）",
            "next: quanze import FILE, then quanze validate",
        )
        if request.townships or request.county
        else Text(
            "还没有清单和部门名录：写明 --county 或 --township 再运行一次，或者用 quanze import 读入",
            "no lists and departments yet: run again with --county or --township, or quanze import",
        )
    )
    return notes
