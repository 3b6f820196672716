"""Opinions out of readings: what one department said in one round, into its file."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from quanze.drafting.numbering import new_ids
from quanze.exchange.importing.existing import Existing
from quanze.exchange.importing.fields import changed_fields, write_fields
from quanze.exchange.importing.matching import Known, match
from quanze.exchange.importing.opined_items import OpinedItems
from quanze.exchange.importing.outcome import Fate, Missing, Record, Target
from quanze.exchange.importing.records import record_of
from quanze.exchange.importing.rewriting import rewritten
from quanze.exchange.importing.wishes import Wishes
from quanze.exchange.office.reading import Reading, ReadRow, Remark
from quanze.model.keys import key_in
from quanze.model.lists import LIST_LABELS, LISTS_BY_LABEL
from quanze.model.opinions import ConsultationHead, Opinion, Opinions, TownshipItems
from quanze.model.plain import keys_on_one_line, plain
from quanze.model.township_list import TownshipList
from quanze.model.updating import RecordUpdate
from quanze.source.yaml_text import yaml_text
from quanze.text.languages import Language, Text

#: Whose opinion it is where the file does not say.
NOBODY: Final = "未写明部门"
_SCOPES: Final = {"all": "对全部事项", "rest": "对其余事项"}


def opinions_target(
    path: Path,
    head: ConsultationHead,
    readings: list[Reading],
    rows: Sequence[tuple[ReadRow, TownshipList | None]],
    existing: Existing | None,
    wishes: Wishes,
    language: Language,
) -> Target:
    """What becomes of one department's opinions. ``rows`` come with the list that they are about.

    Raises:
        UsageError: where the file that is there cannot be updated.
    """
    target = Target(path, "opinions", readings, department=head.department, round=head.round)
    read: list[tuple[ReadRow, Opinion, dict[str, Any]]] = []
    indexes: dict[str, OpinedItems] = {}
    for row, whole in rows:
        index = None
        if whole is not None:
            code = whole.township.code
            index = indexes.setdefault(code, OpinedItems(list(whole.items())))
        for fields in _opinions_of(row, whole, index, target.remarks):
            one = ReadRow(row.where, fields, row.list, row.seq, row.extra, row.written)
            opinion, stated = record_of(Opinion, one, {"id": ""}, target.remarks)
            read.append((row, opinion, stated))
    beside = _beside(readings)
    if existing is None:
        _create(target, head, read, beside, language)
    else:
        existing.check_sound()
        target.before = existing.content
        _update(target, existing, head, read, beside, wishes)
    return target


def _beside(readings: Sequence[Reading]) -> dict[str, Any]:
    """What quanze's own workbook says beside the opinions: who was asked and agreed to what."""
    found: dict[str, Any] = {}
    for reading in readings:
        for name in ("asked", "agreed"):
            entries = reading.beside.get(name, ())
            if entries:
                found[name] = tuple(TownshipItems.model_validate(entry) for entry in entries)
    return found


def _opinions_of(
    row: ReadRow, whole: TownshipList | None, index: OpinedItems | None, remarks: list[Remark]
) -> list[dict[str, Any]]:
    """The fields of the opinions that a row holds: one for each item that it is about."""
    if row.own:
        # quanze's own workbook says exactly which item is meant.
        return [dict(row.fields)]
    fields = {name: value for name, value in row.fields.items() if name != "item"}
    written = row.fields.get("item")
    notes = [str(fields["remarks"])] if fields.get("remarks") else []
    if row.scope is not None:
        notes.append(_SCOPES[row.scope])
    if not fields.get("opinion") and row.written.get("opinion"):
        notes.append(f"原表意见：{row.written['opinion']}")
    list_name = row.list or LISTS_BY_LABEL.get(fields.get("list_name") or "")
    if list_name is not None:
        fields["list_name"] = LIST_LABELS[list_name].zh
    if whole is not None:
        fields.setdefault("township", whole.township.name)
        fields.setdefault("code", whole.township.code)
    items: Sequence[Any] = ()
    if index is not None and row.scope is None and fields.get("opinion") != "新增":
        referred = index.find(written, fields.get("name"), list_name)
        items = referred.items
        if referred.doubt is not None:
            remarks.append(Remark(row.where, referred.doubt, "item"))
    if not items:
        if written:
            notes.append(f"原表编号：{written}")
        return [{**fields, "remarks": "；".join(notes)}]
    return [
        {
            **fields,
            "item": item.id,
            "name": item.name,
            "list_name": LIST_LABELS[item.list].zh,
            "remarks": "；".join(notes),
        }
        for item in items
    ]


_Reads = Sequence[tuple[ReadRow, Opinion, dict[str, Any]]]


def _create(
    target: Target,
    head: ConsultationHead,
    read: _Reads,
    beside: dict[str, Any],
    language: Language,
) -> None:
    fresh = new_ids([opinion.id for _, opinion, _ in read if opinion.id], "")
    opinions: list[Opinion] = []
    for row, opinion, _ in read:
        given = opinion.model_copy(update={"id": opinion.id or next(fresh)})
        opinions.append(given)
        target.records.append(Record(given.id, _shown(given), "new", row.where, row.list))
    whole = Opinions(head=head, opinions=tuple(opinions), **beside)
    data = plain(whole, language)
    # By this key the file is known for what it is.
    data.setdefault(key_in(Opinions, "opinions", language), [])
    target.content = yaml_text(data, inline=keys_on_one_line()).encode()


def _update(
    target: Target,
    existing: Existing,
    head: ConsultationHead,
    read: _Reads,
    beside: dict[str, Any],
    wishes: Wishes,
) -> None:
    model = existing.model
    if not isinstance(model, Opinions):
        raise TypeError("opinions are wanted")
    language = existing.language("zh")
    update = RecordUpdate(existing.document, Opinions, language)
    old = model.opinions
    found = match(
        [_known(one) for one in old], [_known(one) for _, one, _ in read], lambda _old, _new: ()
    )
    fresh = new_ids([one.id for one in old], "")
    for number, (row, opinion, stated) in enumerate(read):
        if number not in found:
            given = opinion.model_copy(update={"id": next(fresh)})
            update.append(["opinions"], plain(given, language))
            target.records.append(Record(given.id, _shown(given), "new", row.where, row.list))
            continue
        place = found[number].old
        before = old[place]
        changes = tuple(changed_fields(before, {**stated, "id": before.id}))
        write_fields(update, ["opinions", place], opinion, before, changes, language)
        if changes and before.answer is not None:
            target.remarks.append(
                Remark(
                    row.where,
                    Text(
                        f"意见 {before.id} 已有答复，这次意见有改动，请再看答复是否合适",
                        f"opinion {before.id} had been answered and has changed now",
                    ),
                    "answered",
                )
            )
        fate: Fate = "updated" if changes else "unchanged"
        target.records.append(
            Record(before.id, _shown(opinion), fate, row.where, row.list, "name", changes=changes)
        )
    matched = {one.old for one in found.values()}
    for number, gone in enumerate(old):
        if number not in matched:
            target.missing.append(Missing(gone.id, _shown(gone), None, wishes.prune))
            if wishes.prune:
                update.remove(["opinions", number])
    stated_head = {name: getattr(head, name) for name in head.model_fields_set}
    stated_head = {name: value for name, value in stated_head.items() if value is not None}
    changes = tuple(changed_fields(model.head, stated_head))
    write_fields(update, ["head"], head, model.head, changes, language)
    target.beside += changes
    changes = tuple(changed_fields(model, beside))
    write_fields(update, [], model.model_copy(update=beside), model, changes, language)
    target.beside += changes
    target.content = rewritten(existing, update)


def _known(opinion: Opinion) -> Known:
    about = opinion.item or opinion.name or opinion.suggestion or opinion.remarks or ""
    return Known(opinion.id or None, about, f"{opinion.code or ''}/{opinion.opinion or ''}")


def _shown(opinion: Opinion) -> str:
    return opinion.name or opinion.remarks or opinion.suggestion or ""
