"""Raw items out of readings: a new file, or the changes of the one that is there."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

from quanze.drafting.numbering import RAW_DIGITS, RAW_LETTER
from quanze.exchange.importing.emptied import paths_gone, with_emptied
from quanze.exchange.importing.existing import Existing
from quanze.exchange.importing.fields import changed_fields, write_fields
from quanze.exchange.importing.ids import Unnumbered, give_ids
from quanze.exchange.importing.kept import Kept
from quanze.exchange.importing.matching import Known, guess_by_names, match
from quanze.exchange.importing.outcome import Missing, Record, Target
from quanze.exchange.importing.records import record_of
from quanze.exchange.importing.rewriting import rewritten
from quanze.exchange.importing.several_files import namesakes, together
from quanze.exchange.importing.unread_words import remarks_after, with_unread
from quanze.exchange.importing.wishes import Wishes
from quanze.exchange.office.reading import Reading, ReadRow, Remark
from quanze.model.keys import key_in
from quanze.model.plain import keys_on_one_line, plain
from quanze.model.raw_items import RawItem, RawItems
from quanze.model.township import Township
from quanze.model.updating import RecordUpdate
from quanze.source.yaml_text import yaml_text
from quanze.text.languages import Language

_Read: TypeAlias = tuple[ReadRow, RawItem, dict[str, Any]]


def raw_target(
    path: Path,
    township: Township,
    readings: list[Reading],
    existing: Existing | None,
    wishes: Wishes,
    language: Language,
) -> Target:
    """What becomes of the raw items of ``township``. Nothing is written.

    Raises:
        UsageError: where the file that is there cannot be updated.
    """
    target = Target(path, "raw", readings, township)
    rows: list[_Read] = []
    for row in together(readings, target.remarks):
        item, stated = record_of(RawItem, row, {"id": "", "name": ""}, target.remarks)
        rows.append((row, item, stated))
    target.remarks += namesakes([row for row, *_ in rows])
    if existing is None:
        _create(target, township, rows, language)
    else:
        existing.check_sound()
        target.before = existing.content
        _update(target, existing, rows, wishes)
    return target


def _create(target: Target, township: Township, rows: list[_Read], language: Language) -> None:
    items: list[RawItem] = []
    for (row, item, _), given in zip(rows, _ids_of(rows, {}, (), target.remarks), strict=True):
        items.append(with_unread(item, row).model_copy(update={"id": given}))
        target.records.append(Record(given, item.name, "new", row.where))
    whole = RawItems(township=township, raw_items=tuple(items))
    data = plain(whole, language)
    data.setdefault(key_in(RawItems, "raw_items", language), [])
    target.content = yaml_text(data, inline=keys_on_one_line()).encode()


def _update(target: Target, existing: Existing, rows: list[_Read], wishes: Wishes) -> None:
    model = existing.model
    if not isinstance(model, RawItems):
        raise TypeError("raw items are wanted")
    language = existing.language("zh")
    update = RecordUpdate(existing.document, RawItems, language)
    old = model.raw_items
    before = [_known(item) for item in old]
    after = [replace(_known(item), own=row.own) for row, item, _ in rows]
    found = match(before, after, guess_by_names(before, after))
    known = {number: old[one.old] for number, one in found.items()}
    ids = _ids_of(rows, known, old, target.remarks)
    gone: list[tuple[str | int, ...]] = []
    kept = Kept(target.readings)
    for number, (row, item, stated) in enumerate(rows):
        wanted = item.model_copy(update={"id": ids[number]})
        if number not in found:
            target.records.append(Record(wanted.id, item.name, "new", row.where))
            update.append(["raw_items"], plain(with_unread(wanted, row), language))
            continue
        one = found[number]
        was = old[one.old]
        remarks = remarks_after(was, item, row, stated)
        wanted = wanted.model_copy(update={"remarks": remarks})
        told = {**stated, "id": wanted.id, "remarks": remarks}
        # What becomes of 备注 is settled already.
        rest = replace(row, emptied=tuple(name for name in row.emptied if name != "remarks"))
        changes = with_emptied(tuple(changed_fields(was, told)), was, rest)
        kept.look(row, was, stated, wanted.id)
        write_fields(update, ["raw_items", one.old], wanted, was, changes, language)
        gone += paths_gone(["raw_items", one.old], changes)
        target.records.append(
            Record(
                wanted.id,
                wanted.name,
                "updated" if changes else "unchanged",
                row.where,
                None,
                one.by,
                one.score,
                was.name if was.name != wanted.name else None,
                changes,
            )
        )
    target.remarks += kept.remarks()
    matched = {one.old for one in found.values()}
    for number, lacking in enumerate(old):
        if number not in matched:
            target.missing.append(Missing(lacking.id, lacking.name, None, wishes.prune))
            if wishes.prune:
                gone.append(("raw_items", number))
    target.content = rewritten(existing, update, gone)


def _known(item: RawItem) -> Known:
    return Known(item.id or None, item.name, office=item.office or "")


def _ids_of(
    rows: Sequence[_Read],
    known: dict[int, RawItem],
    old: Sequence[RawItem],
    remarks: list[Remark],
) -> list[str]:
    return give_ids(
        [Unnumbered(row.where, item.id) for row, item, _ in rows],
        known,
        {"": old},
        {"": (RAW_LETTER, RAW_DIGITS)},
        remarks,
    )
