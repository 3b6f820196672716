"""Gold contents of office files beside what was read of them, in the words of the gold.

The gold format is that of the reference files: see their README. What a ``Reading`` does not say
(which items of another file a row is about) is not compared.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from quanze.exchange.office.reading import Change, Reading, ReadRow

Gold = Mapping[str, Any]

#: Fields of the gold that a ``ReadRow`` keeps under another name.
_FIELDS: Final = {
    "lead_department": "lead_departments",
    "receiving_department": "receiving_departments",
    "source": "channel",
    "item_no": "item",
}
#: Fields of the gold that are lists of texts.
_LISTS: Final = frozenset(
    {
        "legal_basis",
        "grant_basis",
        "lead_department",
        "receiving_department",
        "original_department",
    }
)
#: What a reading does not say.
_NOT_COMPARED: Final = frozenset({"same_name_as_row", "refers_to", "township", "more_rows"})
#: Every field of each kind, so that a value where the gold has none is found too.
_FIELDS_BY_KIND: Final = {
    "list": _LISTS
    | {
        "name",
        "category",
        "superior_duties",
        "township_duties",
        "working_method",
        "reason",
        "remarks",
        "mode",
    },
    "raw": frozenset(
        {
            "name",
            "source",
            "office",
            "legal_basis",
            "basis_sufficient",
            "needed",
            "feasible",
            "proposed_list",
            "proposed_text",
            "remarks",
        }
    ),
    "opinions": frozenset(
        {
            "name",
            "item_no",
            "department",
            "opinion",
            "opinion_text",
            "suggestion",
            "reason",
            "scope",
        }
    ),
}
#: Words as they stand in the cell.
_AS_WRITTEN: Final = {"proposed_text": "proposed_list", "opinion_text": "opinion"}
_OPINIONS: Final = {"无意见": "none", "修改": "modify", "删除": "delete", "新增": "add"}
_ANSWERS: Final = {"是": True, "否": False}
_LISTS_BY_WORD: Final = {
    "基本": "basic",
    "配合": "cooperative",
    "收回": "reclaimed",
    "赋权": "empowered",
}
_WORDS: Final[dict[str, Mapping[str, str | bool]]] = {
    "basis_sufficient": _ANSWERS,
    "needed": _ANSWERS,
    "feasible": _ANSWERS,
    "opinion": _OPINIONS,
    "proposed_list": _LISTS_BY_WORD,
}


def compared(item: Gold) -> dict[str, Any]:
    """What of an item of the gold is compared; fields without a value are left out."""
    found: dict[str, Any] = {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in item.items()
        if key not in _NOT_COMPARED
    }
    if isinstance(found.get("mode"), str):
        # 直接行使 and 直接 are one mode.
        found["mode"] = found["mode"].removesuffix("行使")
    return _without_empty(found)


def items_of(readings: Iterable[Reading], gold: Gold) -> list[dict[str, Any]]:
    """The items of ``readings`` in the words of the gold."""
    return [_item(row, gold) for reading in readings for row in reading.rows]


def _item(row: ReadRow, gold: Gold) -> dict[str, Any]:
    # Of documents the gold knows no rows.
    with_rows = any(item["row"] is not None for item in gold["items"])
    found: dict[str, Any] = {
        "seq": row.seq,
        "list": row.list,
        "row": row.where.row if with_rows else None,
        "sheet": row.where.sheet,
        "department": row.department,
        "scope": row.scope,
    }
    for key in _FIELDS_BY_KIND[gold["kind"]] - set(found):
        if key in _AS_WRITTEN:
            field = _AS_WRITTEN[key]
            found[key] = row.written.get(field, row.fields.get(field))
        else:
            found[key] = _value(key, row.fields.get(_FIELDS.get(key, key)))
    return _without_empty(found)


def _value(key: str, value: Any) -> Any:
    if value is None:
        return None
    if key in _WORDS:
        return _WORDS[key].get(value)
    if key in _LISTS:
        marks = "、" if key == "original_department" else "\n|；"
        return re.split(marks, value) if isinstance(value, str) else list(value)
    return value


def _without_empty(item: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: value for key, value in item.items() if value is not None and value not in ("", [])
    }


def township_of(reading: Reading) -> dict[str, str]:
    """The township in the words of the gold."""
    stated = reading.township
    found = {
        "name": stated.name,
        "county": stated.county,
        "city": stated.city,
        "province": stated.province,
    }
    return {key: value for key, value in found.items() if value}


def plain(text: str) -> str:
    """``text`` without whitespace."""
    return "".join(text.split())


def differences(readings: Sequence[Reading], gold: Gold) -> list[str]:
    """Every difference between what was read and the gold, a line each; none if all is well."""
    found = _wrong_kind_or_place(readings, gold)
    found += _wrong_items(items_of(readings, gold), [compared(i) for i in gold["items"]])
    found += _wrong_left_out(readings, gold)
    found += _unreported(readings, gold)
    return found


def _wrong_kind_or_place(readings: Sequence[Reading], gold: Gold) -> list[str]:
    found = [
        f"kind is {reading.kind}, not {gold['kind']}"
        for reading in readings
        if reading.rows and reading.kind != gold["kind"]
    ]
    stated = [township_of(reading) for reading in readings if reading.rows]
    expected = gold.get("townships", [gold["township"]])
    if len(stated) != len(expected):
        return [*found, f"{len(stated)} readings with rows, not {len(expected)}"]
    for one, other in zip(stated, expected, strict=True):
        # The gold has what titles state; a file's name or another title may tell more.
        more = {key for key in set(one) - set(other) if one[key] not in _titles(gold)}
        if more or any(one.get(key) != value for key, value in other.items()):
            found.append(f"township is {one}, not {other}")
    return found


def _titles(gold: Gold) -> str:
    return str(gold["file"]) + "".join(row["text"] for row in gold["skipped"])


def _wrong_items(read: Sequence[Gold], expected: Sequence[Gold]) -> list[str]:
    found = []
    if len(read) != len(expected):
        found.append(f"{len(read)} items, not {len(expected)}")
    for number, (one, other) in enumerate(zip(read, expected, strict=False), 1):
        found += [
            f"item {number} ({other.get('name')}): {key} is {one.get(key)!r}, not {other.get(key)!r}"
            for key in sorted({*one, *other})
            if one.get(key) != other.get(key)
        ]
    return found


def _wrong_left_out(readings: Sequence[Reading], gold: Gold) -> list[str]:
    """Rows that had to be left out and were not said to be, and items said to be left out."""
    left_out = [left for reading in readings for left in reading.left_out]
    places = {(left.where.sheet, left.where.row) for left in left_out if left.where.table is None}
    whole = {left.where.sheet for left in left_out if left.where.row is None}
    texts = [plain(left.text) for left in left_out]
    found = []
    for skipped in gold["skipped"]:
        sheet, row = skipped["sheet"], skipped["row"]
        if sheet is None and row is None:
            # Cells and lines stand side by side in the gold; each has to be accounted for.
            words = [word for word in skipped["text"].split() if word != "/"]
            said = all(any(word in one for one in texts) for word in words)
        elif row is None:
            said = sheet in whole or any(place[0] == sheet for place in places)
        else:
            said = (sheet, row) in places or sheet in whole
        if not said:
            found.append(f"not said to be left out: {sheet} row {row}, {skipped['text']!r}")
    items = {(item["sheet"], item["row"]) for item in gold["items"] if item["row"] is not None}
    return found + [f"an item is said to be left out: {place}" for place in sorted(items & places)]


def _unreported(readings: Sequence[Reading], gold: Gold) -> list[str]:
    """Cells that cannot be read and tracked changes of which nothing is said."""
    remarks = [remark for reading in readings for remark in reading.remarks]
    cells = {(r.where.sheet, r.where.row, r.where.column) for r in remarks}
    found = [
        f"unreadable and not reported: {cell['sheet']} {cell['column']}{cell['row']}"
        for cell in gold.get("unreadable", ())
        if (cell["sheet"], cell["row"], cell["column"]) not in cells
    ]
    said = [remark.message.zh for remark in remarks]
    said += [left.text for reading in readings for left in reading.left_out]
    changes = [remark.change for remark in remarks if remark.change is not None]
    return found + [
        f"a tracked change is not reported: {revision}"
        for revision in gold.get("revisions", ())
        if not (
            any(_same_change(change, revision) for change in changes)
            or (
                revision.get("row") == "deleted"
                and any(plain(revision["before"]) in plain(one) for one in said)
            )
        )
    ]


def _same_change(change: Change, revision: Gold) -> bool:
    """Whether ``change`` is ``revision``; a change may give the words only, or the whole field."""
    if "row" in revision:
        name = plain(revision.get("before") or revision.get("after") or "")
        return change.kind == revision["row"] and name in plain(
            f"{change.before or ''}{change.after or ''}"
        )
    field = _FIELDS.get(revision["field"], revision["field"])
    before, after = plain(change.before or ""), plain(change.after or "")
    return (
        change.field == field
        and bool(before or after)
        and before in plain(revision["before"])
        and after in plain(revision["after"])
    )
