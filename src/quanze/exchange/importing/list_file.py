"""A list out of readings: a new file, or the changes of the one that is there."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias

from quanze.drafting.numbering import DIGITS, LETTERS
from quanze.exchange.importing.emptied import paths_gone, with_emptied
from quanze.exchange.importing.existing import Existing
from quanze.exchange.importing.fields import changed_fields, write_fields
from quanze.exchange.importing.ids import Unnumbered, give_ids
from quanze.exchange.importing.kept import Kept
from quanze.exchange.importing.matching import SURE, Found, Guess, Known, match
from quanze.exchange.importing.outcome import FieldChange, Missing, Record, Target
from quanze.exchange.importing.records import record_of
from quanze.exchange.importing.rewriting import rewritten
from quanze.exchange.importing.several_files import together
from quanze.exchange.importing.stages import stage_told
from quanze.exchange.importing.wishes import Wishes
from quanze.exchange.office.reading import Reading, ReadRow, Remark, Where
from quanze.model.items import ITEM_MODELS, BaseItem
from quanze.model.lists import LIST_LABELS, LIST_NAMES, ListName
from quanze.model.plain import keys_on_one_line, plain
from quanze.model.township import Township
from quanze.model.township_list import DeclaredTotals, ListHead, TownshipList
from quanze.model.updating import RecordUpdate
from quanze.source.yaml_text import yaml_text
from quanze.text.languages import Language, Text

#: The version of a list that nobody named.
FIRST_DRAFT: Final = "draft-v1"

#: A row with its item and the fields of it that the row states.
_Read: TypeAlias = tuple[ReadRow, BaseItem, dict[str, Any]]


def list_target(
    path: Path,
    township: Township,
    readings: list[Reading],
    existing: Existing | None,
    wishes: Wishes,
    language: Language,
) -> Target:
    """What becomes of the list of ``township``. Nothing is written.

    Raises:
        UsageError: where the file that is there cannot be updated.
    """
    target = Target(path, "list", readings, township)
    rows = [_item(row, target.remarks) for row in together(readings, target.remarks)]
    present = {item.list for _, item, _ in rows}
    target.counts = {name: sum(item.list == name for _, item, _ in rows) for name in LIST_NAMES}
    target.declared = {
        name: count for reading in readings for name, count in reading.declared.items()
    }
    _compare_totals(target)
    if existing is None:
        _create(target, township, rows, wishes, language)
    else:
        existing.check_sound()
        target.before = existing.content
        _update(target, existing, rows, present, wishes)
    return target


def _item(row: ReadRow, remarks: list[Remark]) -> _Read:
    model = ITEM_MODELS[row.list or "basic"]
    item, stated = record_of(model, row, {"id": "", "name": ""}, remarks)
    return row, item, stated


def _create(
    target: Target, township: Township, rows: list[_Read], wishes: Wishes, language: Language
) -> None:
    """A new file, its ids those of the rows, else numbered in their order."""
    ids = _ids_of(rows, {}, (), target.remarks)
    items: dict[ListName, list[BaseItem]] = {name: [] for name in LIST_NAMES}
    for (row, item, _), given in zip(rows, ids, strict=True):
        items[item.list].append(item.model_copy(update={"id": given}))
        target.records.append(Record(given, item.name, "new", row.where, item.list))
    head = _head(target, wishes)
    whole = TownshipList(
        township=township,
        head=head,
        **{name: tuple(entries) for name, entries in items.items()},  # type: ignore[arg-type]
    )
    data = plain(whole, language)
    target.content = yaml_text(data, inline=keys_on_one_line()).encode()


def _head(target: Target, wishes: Wishes) -> ListHead:
    stated = next(
        (reading.beside["head"] for reading in target.readings if "head" in reading.beside), None
    )
    fields: dict[str, Any] = {"version": FIRST_DRAFT, **(stated or {})}
    if stated is None:
        fields["stage"] = stage_told(target.readings)
        if target.declared:
            fields["declared_totals"] = target.declared
    asked = {"version": wishes.draft, "stage": wishes.stage, "date": wishes.date}
    fields.update({name: value for name, value in asked.items() if value is not None})
    return ListHead.model_validate(fields)


def _update(
    target: Target,
    existing: Existing,
    rows: list[_Read],
    present: set[ListName],
    wishes: Wishes,
) -> None:
    """The changes of the file that is there."""
    model = existing.model
    if not isinstance(model, TownshipList):
        raise TypeError("a list is wanted")
    language = existing.language("zh")
    update = RecordUpdate(existing.document, TownshipList, language)
    old = list(model.items())
    places = [(name, number) for name in LIST_NAMES for number in range(len(model.items_of(name)))]
    found = _match(old, [item for _, item, _ in rows], [row.own for row, _, _ in rows])
    known = {number: old[one.old] for number, one in found.items()}
    ids = _ids_of(rows, known, old, target.remarks)
    gone: list[tuple[str | int, ...]] = []
    kept = Kept(target.readings)
    for number, (row, item, stated) in enumerate(rows):
        wanted = item.model_copy(update={"id": ids[number]})
        if number not in found:
            target.records.append(Record(wanted.id, item.name, "new", row.where, item.list))
            update.append([item.list], plain(wanted, language))
            _mention_namesake(target, wanted, row, old)
            continue
        before = old[found[number].old]
        changed = tuple(changed_fields(before, {**stated, "id": wanted.id}))
        changes = with_emptied(changed, before, row)
        kept.look(row, before, stated, wanted.id)
        write_fields(update, places[found[number].old], wanted, before, changes, language)
        gone += paths_gone(places[found[number].old], changes)
        target.records.append(_told(wanted, before, row, found[number], changes))
    target.remarks += kept.remarks()
    matched = {one.old for one in found.values()}
    for number, lacking in enumerate(old):
        if number in matched or lacking.list not in present:
            continue
        target.missing.append(Missing(lacking.id, lacking.name, lacking.list, wishes.prune))
        if wishes.prune:
            gone.append(places[number])
    target.untouched = tuple(
        name for name in LIST_NAMES if name not in present and model.items_of(name)
    )
    _update_beside(target, update, model, wishes, language)
    target.content = rewritten(existing, update, gone)


def _told(
    wanted: BaseItem,
    before: BaseItem,
    row: ReadRow,
    found: Found,
    changes: tuple[FieldChange, ...],
) -> Record:
    return Record(
        wanted.id,
        wanted.name,
        "updated" if changes else "unchanged",
        row.where,
        wanted.list,
        found.by,
        found.score,
        before.name if before.name != wanted.name else None,
        changes,
    )


def _match(
    old: Sequence[BaseItem], new: Sequence[BaseItem], own: Sequence[bool]
) -> dict[int, Found]:
    """The item that each of ``new`` is; ``own`` says of which quanze wrote the id."""
    before = [Known(item.id or None, item.name, item.list) for item in old]
    after = [
        Known(item.id or None, item.name, item.list, exact)
        for item, exact in zip(new, own, strict=True)
    ]
    return match(before, after, _guess(old, new))


def _guess(old: Sequence[BaseItem], new: Sequence[BaseItem]) -> Guess:
    """Guesses as quanze diff makes them: names above all, and what items say besides."""

    def guess(before: Sequence[int], after: Sequence[int]) -> list[tuple[int, int, float]]:
        from quanze.compare.matching import match_items

        offers: list[tuple[int, int, float]] = []
        for name in LIST_NAMES:
            left = [number for number in before if old[number].list == name]
            right = [number for number in after if new[number].list == name]
            matching = match_items(
                [old[number] for number in left], [new[number] for number in right], SURE
            )
            offers += [
                (left[pair.old], right[pair.new], pair.match.score) for pair in matching.pairs
            ]
        return offers

    return guess


def _ids_of(
    rows: Sequence[_Read],
    known: Mapping[int, BaseItem],
    old: Sequence[BaseItem],
    remarks: list[Remark],
) -> list[str]:
    return give_ids(
        [Unnumbered(row.where, item.id, item.list) for row, item, _ in rows],
        known,
        {name: [item for item in old if item.list == name] for name in LIST_NAMES},
        {name: (LETTERS[name], DIGITS) for name in LIST_NAMES},
        remarks,
    )


def _mention_namesake(
    target: Target, item: BaseItem, row: ReadRow, old: Sequence[BaseItem]
) -> None:
    """A new item that another list of the file has under the same name."""
    for other in old:
        if other.list != item.list and other.name == item.name and item.name:
            label = LIST_LABELS[other.list]
            target.remarks.append(
                Remark(
                    row.where,
                    Text(
                        f"同名事项 {other.id} 已在{label.zh}清单里，没有改动",
                        f"{other.id} of the {label.en} list has the same name and was left alone",
                    ),
                    "namesake",
                )
            )


def _compare_totals(target: Target) -> None:
    for name, declared in target.declared.items():
        counted = target.counts.get(name, 0)
        if counted != declared:
            label = LIST_LABELS[name]
            target.remarks.append(
                Remark(
                    Where(),
                    Text(
                        f"{label.zh}事项：文件写明共 {declared} 项，实际读到 {counted} 项",
                        f"{label.en}: the file says {declared}, read were {counted}",
                    ),
                    "declared-total",
                )
            )


def _update_beside(
    target: Target, update: RecordUpdate, model: TownshipList, wishes: Wishes, language: Language
) -> None:
    """Fields of township and head that the office file or the command line states otherwise."""
    head: dict[str, Any] = {}
    if target.declared:
        head["declared_totals"] = DeclaredTotals.model_validate(target.declared)
    township: dict[str, Any] = {}
    for reading in target.readings:
        stated = reading.beside.get("head")
        if stated:
            read = ListHead.model_validate({"version": model.head.version, **stated})
            head |= {name: getattr(read, name) for name in stated}
        stated = reading.beside.get("township")
        if stated:
            whole = Township.model_validate({**model.township.model_dump(), **stated})
            township |= {name: getattr(whole, name) for name in stated}
    asked = {"version": wishes.draft, "stage": wishes.stage, "date": wishes.date}
    head |= {name: value for name, value in asked.items() if value is not None}
    for part, stated in (("township", township), ("head", head)):
        record = getattr(model, part)
        changes = tuple(changed_fields(record, stated))
        wanted = record.model_copy(update=stated)
        write_fields(update, [part], wanted, record, changes, language)
        target.beside += [
            FieldChange(f"{part}.{change.field}", change.before, change.after) for change in changes
        ]
