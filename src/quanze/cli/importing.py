"""What ``quanze import`` does, once its options are known. Imported only when it runs."""

import datetime
import os
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, get_args

from quanze.cli.console import Screen, choose_language, print_note, print_result, screen, typed
from quanze.cli.formats import choose_format, write_outputs
from quanze.engine.gather import DEFAULT_FOLDER, missing_path
from quanze.engine.workspace import SETTINGS_FILE, Workspace, open_workspace
from quanze.exchange.importing.carrying_out import write_targets
from quanze.exchange.importing.existing import Shelf
from quanze.exchange.importing.outcome import Import
from quanze.exchange.importing.plan import plan_import
from quanze.exchange.importing.wishes import Wishes
from quanze.exchange.office.read import read_office_file
from quanze.exchange.office.reading import Reading
from quanze.knowledge.columns.headings import Headings
from quanze.knowledge.divisions.gazetteer import shipped_gazetteer
from quanze.model.township_list import Stage
from quanze.source.files import LIST_SUFFIXES
from quanze.text.counted import counted
from quanze.text.languages import Language, Text
from quanze.usage import EXIT_CLEAN, UsageError

FORMATS: Final = ("text", "json")
_COMMAS: Final = re.compile(r"[,，、\s]+")


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """The options as typed."""

    files: Sequence[str]
    folder: str | None
    name: str | None
    township: str | None
    code: str | None
    parents: str | None
    draft: str | None
    stage: str | None
    date: datetime.datetime | None
    round: int | None
    prune: bool
    dry_run: bool
    format_name: str
    outputs: Sequence[str]
    quiet: bool
    lang: str | None


def run_import(request: ImportRequest) -> int:
    """Read, plan, write, report."""
    base = Path.cwd()
    choose_format(request.format_name, FORMATS)
    folder = _folder(request, base)
    workspace = open_workspace(base / folder)
    language = choose_language(request.lang, workspace.settings.language)
    wishes = _wishes(request)
    readings = _read(request.files, base, workspace, language)
    shelf = Shelf(base / folder, base, workspace)
    done = plan_import(readings, shelf, wishes, shipped_gazetteer())
    names = {str(target.path): shelf.shown(target.path) for target in done.targets}

    def render(format_name: str, look: Screen) -> str:
        return _render(done, names, format_name, language, look, written=not request.dry_run)

    # Everything has been computed before the first file is written.
    shown = render(request.format_name, screen())
    if not request.dry_run:
        write_targets(done.targets)
    write_outputs(request.outputs, FORMATS, render, request.files)
    print_result(shown)
    if not request.quiet and request.format_name == "text":
        print_note(_closing(done, dry_run=request.dry_run).in_language(language))
    return EXIT_CLEAN


def _folder(request: ImportRequest, base: Path) -> Path:
    """Where to write: as asked, ``lists/``, or the folder itself where it is a workspace."""
    if request.folder is None:
        here = (base / SETTINGS_FILE).is_file() and not (base / DEFAULT_FOLDER).is_dir()
        return Path() if here else Path(DEFAULT_FOLDER)
    folder = Path(request.folder)
    if (base / folder).exists() and not (base / folder).is_dir():
        raise UsageError(
            Text(f"“{request.folder}”不是文件夹", f"“{request.folder}” is no folder"),
            Text(
                "-o 后面请写文件夹，文件名用 --name", "Name a folder after -o, the file by --name."
            ),
        )
    return folder


def _wishes(request: ImportRequest) -> Wishes:
    parents = tuple(part for part in _COMMAS.split(typed(request.parents or "")) if part)
    return Wishes(
        name=_file_stem(request.name),
        township=typed(request.township).strip() if request.township else None,
        code=request.code.strip() if request.code else None,
        parents=parents,
        draft=typed(request.draft).strip() if request.draft else None,
        stage=_stage(request.stage),
        date=request.date.date() if request.date else None,
        round=request.round,
        prune=request.prune,
    )


def _file_stem(name: str | None) -> str | None:
    if name is None:
        return None
    stem = typed(name).strip()
    stem = stem[: -len(Path(stem).suffix)] if Path(stem).suffix in LIST_SUFFIXES else stem
    if not stem or "/" in stem or "\\" in stem or stem.startswith("."):
        raise UsageError(
            Text(f"--name 不能是“{name}”", f"--name cannot be “{name}”"),
            Text(
                "请只写文件名，如 zhenglu；文件夹用 -o",
                "Write the name only, such as zhenglu; the folder goes after -o.",
            ),
        )
    return stem


def _stage(asked: str | None) -> Stage | None:
    if asked is None:
        return None
    word = typed(asked).strip()
    for stage in get_args(Stage):
        if stage == word:
            return stage  # type: ignore[no-any-return]
    stages = get_args(Stage)
    raise UsageError(
        Text(f"--stage 不能是“{word}”", f"--stage cannot be “{word}”"),
        Text(f"可以写：{'、'.join(stages)}", f"Write one of: {', '.join(stages)}."),
    )


def _read(
    files: Sequence[str], base: Path, workspace: Workspace, language: Language
) -> list[Reading]:
    """What the files hold. Where some cannot be read, each says so, and nothing is done."""
    headings = Headings(workspace.settings.import_.headings)
    readings: list[Reading] = []
    refused: list[UsageError] = []
    seen: set[Path] = set()
    called = Counter(Path(name).name for name in files)
    for name in files:
        path = base / name
        real = Path(os.path.realpath(path))
        if real in seen:
            continue
        seen.add(real)
        try:
            read = _read_one(path, Path(name), base, headings)
            for reading in read if called[path.name] > 1 else ():
                # Two offices may both call it 底稿.xlsx.
                reading.file = name
            readings += read
        except UsageError as error:
            refused.append(error)
    label = "错误：" if language == "zh" else "error: "
    for one in refused[:-1]:
        print_note(label + one.in_language(language))
    if refused:
        raise refused[-1]
    return readings


def _read_one(path: Path, name: Path, base: Path, headings: Headings) -> list[Reading]:
    if not path.exists():
        raise missing_path(name, base)
    if path.is_dir():
        raise UsageError(
            Text(f"“{name}”是文件夹", f"“{name}” is a folder"),
            Text(f"请写明其中的文件，如 {name}/*.xlsx", f"Name its files, as in {name}/*.xlsx."),
        )
    if path.is_fifo() and not path.is_relative_to("/dev") and not path.is_relative_to("/proc"):
        # Reading would wait for a writer for ever; what a shell makes of <(…) has one.
        raise UsageError(
            Text(f"“{name}”是命名管道，不是文件", f"“{name}” is a named pipe, no file"),
            Text("请写明要导入的文件", "Name the file to be imported."),
        )
    if path.suffix.lower() in LIST_SUFFIXES:
        raise UsageError(
            Text(f"“{name}”已经是 YAML 文件", f"“{name}” is a YAML file already"),
            Text("不必导入，请直接检查：quanze validate", "Check it with quanze validate."),
        )
    return read_office_file(path, headings)


def _closing(done: Import, *, dry_run: bool) -> Text:
    if dry_run:
        return Text("试运行，没有写文件", "dry run: nothing was written")
    written = sum(target.content is not None for target in done.targets)
    if not written:
        return Text("没有要改的，文件没有动", "nothing to change; no file was written")
    return Text(
        f"已写入 {written} 个文件；接着可以运行 quanze validate",
        f"{counted(written, 'file')} written; quanze validate checks them",
    )


def _render(
    done: Import,
    names: dict[str, str],
    format_name: str,
    language: Language,
    look: Screen,
    *,
    written: bool,
) -> str:
    if format_name == "json":
        from quanze.output.imports import import_json

        return import_json.render(done, names, language, written=written)
    from quanze.output.imports import import_text

    return import_text.render(done, names, language, width=look.width, colour=look.colour)
