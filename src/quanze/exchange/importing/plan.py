"""Readings into targets: which file each goes to, and what becomes of it. Nothing is written here."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from quanze.drafting.consultation import opinion_files
from quanze.drafting.list_file import RAW_FOLDER
from quanze.exchange.importing.existing import Existing, Shelf
from quanze.exchange.importing.list_file import list_target
from quanze.exchange.importing.outcome import Import, Target
from quanze.exchange.importing.raw_file import raw_target
from quanze.exchange.importing.townships import find_township
from quanze.exchange.importing.wishes import Wishes
from quanze.exchange.office.reading import Reading, ReadRow, TableKind
from quanze.knowledge.divisions.gazetteer import Gazetteer
from quanze.model.lists import LIST_LABELS
from quanze.model.opinions import ConsultationHead
from quanze.model.township import TOWNSHIP_DIGITS, Township
from quanze.model.township_list import TownshipList
from quanze.text.languages import Text
from quanze.usage import EXIT_NOTHING, UsageError

#: Characters that names of files cannot have on some system.
_FORBIDDEN: Final = str.maketrans(dict.fromkeys('<>:"/\\|?*\0', "_"))


def plan_import(
    readings: Sequence[Reading], shelf: Shelf, wishes: Wishes, gazetteer: Gazetteer
) -> Import:
    """What is to be written for ``readings``.

    Raises:
        UsageError: where a file says too little, contradicts another or cannot be updated; with
            exit code 3 where nothing was read.
    """
    if not any(reading.rows or reading.beside for reading in readings):
        raise UsageError(
            Text("没有读到任何事项", "no item was found"),
            Text("请看文件里的表头和事项", "Look at the headings and rows of the file."),
            exit_code=EXIT_NOTHING,
        )
    if wishes.code is not None or wishes.township is not None or wishes.name is not None:
        _check_single({one.township.name for one in readings if one.kind != "opinions"})
    targets: list[Target] = []
    groups: dict[tuple[TableKind, str], tuple[Township, list[Reading]]] = {}
    for reading in readings:
        if reading.kind == "opinions" or not (reading.rows or reading.beside):
            continue
        township = find_township(reading, wishes, shelf.townships(), gazetteer)
        key = (reading.kind, township.code[:TOWNSHIP_DIGITS])
        groups.setdefault(key, (township, []))[1].append(reading)
    for (kind, _), (_, together) in groups.items():
        _check_disjoint(kind, together)
    taken: set[Path] = set()
    for (kind, code), (township, together) in groups.items():
        existing = shelf.of_township(code, kind)
        if existing is not None:
            _check_same(existing, township)
        path = existing.path if existing else _new_path(shelf, kind, township, wishes, taken)
        taken.add(path)
        build = list_target if kind == "list" else raw_target
        targets.append(build(path, township, together, existing, wishes, shelf.language))
    targets += _opinion_targets(
        [
            reading
            for reading in readings
            if reading.kind == "opinions" and (reading.rows or reading.beside)
        ],
        shelf,
        wishes,
    )
    return Import(tuple(readings), tuple(targets))


def _check_single(stated: set[str | None]) -> None:
    """Refuse options that say whose file it is for files that name several townships."""
    names = sorted(name for name in stated if name)
    if len(names) > 1:
        raise UsageError(
            Text(
                f"文件里是 {len(names)} 个乡镇（{'、'.join(names)}），"
                "--township、--code、--name 只能用于一个",
                f"the files are of {len(names)} townships ({', '.join(names)}); "
                "--township, --code and --name are for one",
            ),
            Text("请一次导入一个乡镇的文件", "Import the files of one township at a time."),
        )


def _check_same(existing: Existing, township: Township) -> None:
    """Refuse to write one township's items into the file of another: a code may be mistyped."""
    known = existing.township
    if known is not None and known.name != township.name:
        file, code = existing.document.name, known.code
        raise UsageError(
            Text(
                f"区划代码 {code} 在“{file}”里是{known.name}，读到的却是{township.name}",
                f"{code} is {known.name} in “{file}”, but what was read is {township.name}",
            ),
            Text(
                f"请核对 --code；确实是同一个乡镇的，用 --township {known.name}",
                f"Check --code; if it is the same township, add --township {known.name}.",
            ),
        )


def _check_disjoint(kind: TableKind, readings: Sequence[Reading]) -> None:
    """Refuse two files that claim the same list of one township.

    Raw items come from every office in a file of its own.
    """
    if kind == "raw" and len({reading.file for reading in readings}) == len(readings):
        return
    seen: dict[str, Text] = {}
    for reading in readings:
        for part in dict.fromkeys(row.list or "" for row in reading.rows):
            here = _part_of(reading, part)
            if part in seen:
                name = reading.township.name or "同一个乡镇"
                kinds = LIST_LABELS[part] if part in LIST_LABELS else Text("", "")
                raise UsageError(
                    Text(
                        f"{seen[part].zh}和{here.zh}都是{name}的{kinds.zh}{_KINDS[kind].zh}",
                        f"{seen[part].en} and {here.en} are both the {kinds.en} "
                        f"{_KINDS[kind].en} of one township",
                    ),
                    Text("请只留一个", "Give one of them only."),
                )
            seen[part] = here


def _part_of(reading: Reading, part: str) -> Text:
    """The file, and the sheets that the rows of one list stand on."""
    rows = [row for row in reading.rows if (row.list or "") == part]
    sheets = list(dict.fromkeys(row.where.sheet for row in rows if row.where.sheet))
    zh = f"（{'、'.join(f'工作表“{sheet}”' for sheet in sheets)}）" if sheets else ""
    en = f" ({', '.join(f'sheet “{sheet}”' for sheet in sheets)})" if sheets else ""
    return Text(f"“{reading.file}”{zh}", f"“{reading.file}”{en}")


_KINDS: Final[dict[TableKind, Text]] = {
    "list": Text("清单", "list"),
    "raw": Text("原始事项", "raw items"),
    "opinions": Text("意见", "opinions"),
}


def _new_path(
    shelf: Shelf, kind: TableKind, township: Township, wishes: Wishes, taken: set[Path]
) -> Path:
    """A file that is not there yet: the township's name, with its code where that is taken."""
    folder = shelf.folder / RAW_FOLDER if kind == "raw" else shelf.folder
    # A list and its raw items go by one name.
    other = shelf.of_township(township.code, "list" if kind == "raw" else "raw")
    stem = file_name(wishes.name or (other.path.stem if other else township.name))
    path = folder / f"{stem}.yaml"
    if not path.exists() and path not in taken:
        return path
    if wishes.name is None:
        path = folder / f"{stem}-{township.code[:TOWNSHIP_DIGITS]}.yaml"
    if path.exists() or path in taken:
        raise UsageError(
            Text(
                f"已有“{shelf.shown(path)}”，而它不是{township.name}的{_KINDS[kind].zh}",
                f"“{shelf.shown(path)}” is there and not the {_KINDS[kind].en} of {township.name}",
            ),
            Text("请用 --name 另取文件名", "Choose another name with --name."),
        )
    return path


def file_name(text: str) -> str:
    """A name as a file may have it on any system."""
    return unicodedata.normalize("NFC", text).translate(_FORBIDDEN).strip(" .") or "_"


def _opinion_targets(readings: Sequence[Reading], shelf: Shelf, wishes: Wishes) -> list[Target]:
    """One target for every department and round."""
    if not readings:
        return []
    from quanze.exchange.importing.opinions_file import NOBODY, opinions_target

    groups: dict[
        tuple[int, str], tuple[list[Reading], list[tuple[ReadRow, TownshipList | None]]]
    ] = {}
    targets: list[Target] = []
    for reading in readings:
        if reading.beside.get("head"):
            targets.append(_own_opinions(reading, shelf, wishes))
            continue
        number = wishes.round or reading.round
        if number is None:
            raise UsageError(
                Text(
                    f"看不出“{reading.file}”是第几轮意见",
                    f"“{reading.file}” does not say which round it belongs to",
                ),
                Text("请用 --round 写明，如 --round 1", "Say so with --round, as in --round 1."),
            )
        whole = _list_meant(reading, shelf, wishes)
        for row in reading.rows:
            key = (number, row.department or NOBODY)
            together, rows = groups.setdefault(key, ([], []))
            rows.append((row, whole))
            if reading not in together:
                together.append(reading)
    for (number, department), (together, rows) in groups.items():
        existing = shelf.of_department(number, department)
        head = _head(number, department, existing, [whole for _, whole in rows], wishes)
        path = _opinions_path(shelf, number, department, existing)
        targets.append(
            opinions_target(path, head, together, rows, existing, wishes, shelf.language)
        )
    return targets


def _own_opinions(reading: Reading, shelf: Shelf, wishes: Wishes) -> Target:
    """The target of quanze's own workbook, which says all that its file says."""
    from quanze.exchange.importing.opinions_file import opinions_target

    try:
        head = ConsultationHead.model_validate(reading.beside["head"])
    except ValidationError as error:
        raise UsageError(
            Text(
                f"“{reading.file}”的“征求意见”表缺少轮次、部门或者稿次",
                f"“{reading.file}” lacks round, department or draft",
            ),
            Text("请在表里补上", "Fill them in."),
        ) from error
    existing = shelf.of_department(head.round, head.department)
    path = _opinions_path(shelf, head.round, head.department, existing)
    rows = [(row, None) for row in reading.rows]
    return opinions_target(path, head, [reading], rows, existing, wishes, shelf.language)


def _opinions_path(shelf: Shelf, number: int, department: str, existing: Existing | None) -> Path:
    """The file of a department's opinions in one round."""
    if existing is not None:
        return existing.path
    path = (
        opinion_files.round_folder(shelf.folder, number)
        / f"{opinion_files.file_name(department)}.yaml"
    )
    if path.exists():
        raise UsageError(
            Text(
                f"已有“{shelf.shown(path)}”，而它不是{department}第 {number} 轮的意见",
                f"“{shelf.shown(path)}” is there and not what {department} said in round {number}",
            ),
            Text("请先移走这个文件", "Move it away first."),
        )
    return path


def _list_meant(reading: Reading, shelf: Shelf, wishes: Wishes) -> TownshipList | None:
    """The list that opinions are about: that of the township stated, or the only one there is."""
    lists = [file.model for file in shelf.files() if isinstance(file.model, TownshipList)]
    name, code = wishes.township or reading.township.name, wishes.code
    named = [
        one
        for one in lists
        if (code is None or one.township.code[:TOWNSHIP_DIGITS] == code[:TOWNSHIP_DIGITS])
        and (name is None or one.township.name == name)
    ]
    return named[0] if len(named) == 1 else None


def _head(
    number: int,
    department: str,
    existing: Existing | None,
    lists: Sequence[TownshipList | None],
    wishes: Wishes,
) -> ConsultationHead:
    """Head of a department's file. The day on which it was received is what ``--date`` says."""
    drafts = {whole.head.version for whole in lists if whole is not None}
    draft = wishes.draft or (drafts.pop() if len(drafts) == 1 else None)
    if existing is not None:
        known: ConsultationHead = existing.model.head  # type: ignore[union-attr]
        return known.model_copy(update={"received": wishes.date or known.received})
    if draft is None:
        raise UsageError(
            Text(
                f"看不出{department}的意见是对哪一稿的",
                f"which draft the opinions of {department} are about is not known",
            ),
            Text("请用 --draft 写明，如 --draft draft-v2", "Say so with --draft."),
        )
    return ConsultationHead(round=number, department=department, draft=draft, received=wishes.date)
