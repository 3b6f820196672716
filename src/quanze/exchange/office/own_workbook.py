"""quanze's own working workbooks, known by their hidden sheet and read back exactly.

What people do to such a workbook is allowed: rows moved, added and taken out, columns moved, added
and taken out, sheets in another order, sheets taken out. Where the structure itself is gone (a
sheet renamed, a heading of id or name overwritten) the general reader is asked instead.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from quanze.exchange.column_letters import column_letters
from quanze.exchange.office.reading import LeftOut, Reading, ReadRow, Remark, StatedTownship, Where
from quanze.exchange.office.sheet_grids import FAULTS, WholeSheet
from quanze.exchange.working.about_sheet import label_of
from quanze.exchange.working.columns import columns_of
from quanze.exchange.working.mark import MARK_SHEET
from quanze.exchange.working.plans import (
    FORMAT,
    LABEL,
    PART,
    PLANS,
    VALUE,
    WORDS_SHEET,
    Plan,
)
from quanze.exchange.working.reading_back import Rows, find_table, read_table
from quanze.exchange.working.values import Cell, UnreadableCellError, as_text, nested, value_of
from quanze.model.kinds import FILE_MODELS
from quanze.model.lists import LIST_NAMES, LISTS_BY_LABEL, ListName
from quanze.model.record import Record
from quanze.text.languages import Text

#: Fields that tell the table of a kind of record, and that none of its rows can be without.
_NEEDED: Final[dict[str, tuple[str, ...]]] = {
    "opinions": ("opinion",),
    "asked": ("code",),
    "agreed": ("code",),
}
_NAME: Final = ("name",)
#: An opinion may be one on which nobody has decided yet.
_MAY_BE_EMPTY: Final = frozenset({"opinions"})


def read_own_workbook(sheets: Iterable[WholeSheet], file: str) -> list[Reading] | None:
    """What a working workbook holds, hidden sheets given too; ``None`` where it is no such one.

    ``file`` is its name. Of lists and raw items, ``beside`` of the reading holds the township and
    the head; of opinions, all that is no opinion.
    """
    by_name = {sheet.name: sheet for sheet in sheets}
    mark = _mark(by_name.pop(MARK_SHEET, None))
    plan = next((plan for plan in PLANS.values() if mark.get("kind") == plan.kind), None)
    if plan is None:
        return None
    by_name.pop(WORDS_SHEET, None)
    reading = Reading(file, plan.kind)
    beside: dict[str, Any] = {}
    about = by_name.pop(mark.get("about", ""), None)
    if about is not None and not _read_about(about, plan, reading, beside):
        return None
    missing = []
    for field in plan.tables:
        sheet = by_name.pop(mark.get(field, ""), None)
        if sheet is None:
            missing.append(field)
        elif not _read_sheet(sheet, plan, field, reading, beside):
            return None
    if (missing or about is None) and by_name:
        # A sheet that we do not know may be one of ours under another name.
        return None
    for name in by_name:
        why = Text("不是 quanze 写的工作表", "no sheet of quanze's")
        reading.left_out.append(LeftOut(Where(name), "", why, "other-sheet"))
    for field in missing:
        title = plan.title(field)
        message = Text(f"没有工作表“{title}”", f"there is no sheet “{title}”")
        reading.remarks.append(Remark(Where(), message, "missing-sheet"))
    reading.beside = beside
    _state(reading, beside)
    department = beside.get("head", {}).get("department")
    if department:
        reading.rows = [replace(row, department=department) for row in reading.rows]
    return [reading]


def record_of(reading: Reading) -> Record:
    """The whole file that a reading of a working workbook states.

    Raises:
        pydantic.ValidationError: where people have left out what it cannot be without.
    """
    plan = PLANS[reading.kind]
    data: dict[str, Any] = dict(reading.beside)
    if reading.kind == "list":
        for name in LIST_NAMES:
            data[name] = [row.fields for row in reading.rows if row.list == name]
    else:
        data[plan.tables[0]] = [row.fields for row in reading.rows]
    return FILE_MODELS[reading.kind].model_validate(data)


def _mark(sheet: WholeSheet | None) -> dict[str, str]:
    """Kind and names of sheets; nothing where the mark is missing or of another version."""
    if sheet is None or not sheet.rows or as_text(next(iter(sheet.rows[0]), "")) != FORMAT:
        return {}
    return {as_text(row[0]): as_text(row[1]) for row in sheet.rows[1:] if len(row) > 1}


def _read_sheet(
    sheet: WholeSheet, plan: Plan, field: str, reading: Reading, beside: dict[str, Any]
) -> bool:
    rows = filled_rows(sheet)
    needed = _NEEDED.get(field, _NAME)
    shape = find_table(rows, columns_of(plan.record(field)), needed)
    if shape is None:
        return False
    required = needed if field not in _MAY_BE_EMPTY else ()
    content = read_table(rows, shape, sheet.name, required, sheet.faults)
    reading.left_out += content.left_out
    reading.remarks += content.remarks
    for (row, column), fault in sorted(sheet.faults.items()):
        if row > shape.heading_row:
            where = Where(sheet.name, row + 1, column=column_letters(column))
            reading.remarks.append(Remark(where, FAULTS[fault], f"unreadable-{fault}"))
    if field in plan.tables[1:] and plan.kind != "list":
        beside[field] = [dict(row.fields) for row in content.rows]
        reading.left_out += [_unknown(row) for row in content.rows if row.extra]
    else:
        name = next((name for name in LIST_NAMES if name == field), None)
        reading.columns += shape.stated(sheet.name, name)
        reading.rows += [replace(row, list=_list_of(field, row)) for row in content.rows]
    return True


def filled_rows(sheet: WholeSheet) -> Rows:
    """The cells of a sheet, each merged range filled from its top left cell."""
    if not sheet.merged:
        return sheet.rows
    rows: list[list[Cell]] = [list(row) for row in sheet.rows]
    for top, bottom, left, right in sheet.merged:
        for row in rows[top : bottom + 1]:
            row[left : right + 1] = [rows[top][left]] * len(row[left : right + 1])
    return rows


def _list_of(field: str, row: ReadRow) -> ListName | None:
    """The list of an item: that of its table; of an opinion: the one it names."""
    own = next((name for name in LIST_NAMES if name == field), None)
    return own or LISTS_BY_LABEL.get(row.fields.get("list_name", ""))


def _unknown(row: ReadRow) -> LeftOut:
    text = "；".join(f"{title}：{text}" for title, text in row.extra.items())
    return LeftOut(row.where, text, Text("没有这样的列", "there is no such column"), "extra")


def _read_about(sheet: WholeSheet, plan: Plan, reading: Reading, beside: dict[str, Any]) -> bool:
    """The mappings on the sheet of what is no table; false where it is not laid out as ours."""
    rows = filled_rows(sheet)
    places: dict[str, int] = {}
    start = 0
    for number, row in enumerate(rows):
        places = {as_text(cell).strip(): place for place, cell in enumerate(row)}
        if {PART, LABEL, VALUE} <= set(places):
            start = number + 1
            break
    else:
        return False
    fields = {
        (plan.title(field), label_of(column)): (field, column)
        for field in plan.mappings
        for column in columns_of(plan.record(field))
    }
    values: list[tuple[tuple[str, ...], Any]] = [((field,), {}) for field in plan.mappings]
    for number, row in enumerate(rows[start:], start + 1):
        part, label, cell = (row[places[title]] for title in (PART, LABEL, VALUE))
        where = Where(sheet.name, number)
        found = fields.get((as_text(part).strip(), as_text(label).strip()))
        if found is None:
            if any(as_text(one).strip() for one in row):
                why = Text("没有这一项", "there is no such entry")
                shown = " ".join(" ".join(as_text(one) for one in row).split())
                reading.left_out.append(LeftOut(where, shown, why, "other-entry"))
            continue
        field, column = found
        try:
            values.append(((field, *column.path), value_of(cell, column)))
        except UnreadableCellError as error:
            why = Text(f"{label_of(column)}{error.why.zh}", f"{label_of(column)} {error.why.en}")
            reading.left_out.append(LeftOut(where, as_text(cell), why, "unreadable"))
    beside.update(nested(values))
    return True


def _state(reading: Reading, beside: Mapping[str, Any]) -> None:
    """Say again, in the terms of every reading, what ``beside`` says of township and totals."""
    township, head = beside.get("township", {}), beside.get("head", {})
    parents: tuple[str, ...] = township.get("parents", ())
    above = dict(zip(("county", "city", "province"), reversed(parents), strict=False))
    reading.township = StatedTownship(township.get("name"), **above)
    reading.round = head.get("round")
    reading.declared = head.get("declared_totals", {})
