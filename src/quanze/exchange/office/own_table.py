"""quanze's own .csv tables of items, known by their headings and read back exactly."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from quanze.exchange.office.reading import LeftOut, Reading, ReadRow, StatedTownship, TableKind
from quanze.exchange.working.columns import Column, columns_of
from quanze.exchange.working.item_table import (
    CODE,
    FOUND,
    LIST,
    TOWNSHIP,
    list_columns,
    raw_columns,
)
from quanze.exchange.working.reading_back import TableContent, find_table, read_table
from quanze.model.items import ITEM_MODELS
from quanze.model.lists import LIST_LABELS, LISTS_BY_LABEL
from quanze.source.encoding import decode
from quanze.text.formulas import unguarded
from quanze.text.languages import Text

#: Fields of the table that are none of the item.
_WHOSE: Final = tuple(column.path[0] for column in (CODE, TOWNSHIP, LIST))
_TABLES: Final[tuple[tuple[TableKind, tuple[str, ...]], ...]] = (
    ("list", ("name", LIST.path[0])),
    ("raw", ("name",)),
)


def read_own_table(data: bytes, file: str) -> list[Reading] | None:
    """One reading for each township; ``None`` where ``data`` is no table of quanze's own."""
    text = (decode(data).text or "").removeprefix("\ufeff")
    if not text.startswith(
        (f"{CODE.title},{TOWNSHIP.title},", f'"{CODE.title}","{TOWNSHIP.title}",')
    ):
        return None
    try:
        rows = [
            [unguarded(cell) for cell in row]
            for row in csv.reader(io.StringIO(text, newline=""), strict=True)
        ]
    except csv.Error:
        return None
    titles = set(rows[0])
    if FOUND in titles:
        # Findings are no part of an item: they were made from it.
        place = rows[0].index(FOUND)
        rows = [row[:place] + row[place + 1 :] for row in rows]
    for kind, required in _TABLES:
        columns = list_columns() if kind == "list" else raw_columns()
        if titles >= {column.title for column in columns}:
            return _readings(rows, columns, kind, required, file)
    return None


def _readings(
    rows: Sequence[Sequence[str]],
    columns: Sequence[Column],
    kind: TableKind,
    required: Sequence[str],
    file: str,
) -> list[Reading] | None:
    shape = find_table(rows, columns, [*required, *_WHOSE])
    if shape is None:
        return None
    content = read_table(rows, shape, None, required)
    whose = {column.title for column in (CODE, TOWNSHIP, LIST)}
    stated = [column for column in shape.stated(None) if column.heading not in whose]
    found: dict[tuple[Any, Any], Reading] = {}
    for row in content.rows:
        about = {name: row.fields.get(name) for name in _WHOSE}
        key = (about[CODE.path[0]], about[TOWNSHIP.path[0]])
        reading = found.get(key)
        if reading is None:
            township = {
                name: value for name, value in zip(("code", "name"), key, strict=True) if value
            }
            reading = found[key] = Reading(
                file,
                kind,
                StatedTownship(key[1]),
                columns=list(stated),
                beside={"township": township},
            )
        placed, strange = _placed(row, about[LIST.path[0]])
        reading.rows.append(placed)
        if strange:
            reading.left_out.append(strange)
    return _with_rest(list(found.values()), content, file, kind)


def _placed(row: ReadRow, label: str | None) -> tuple[ReadRow, LeftOut | None]:
    """The row without what says whose it is, and what its list has no field for."""
    fields = {name: value for name, value in row.fields.items() if name not in _WHOSE}
    name = LISTS_BY_LABEL.get(label or "")
    if name is None:
        return replace(row, fields=fields), None
    own = {column.path[0] for column in columns_of(ITEM_MODELS[name])}
    strange = {field: value for field, value in fields.items() if field not in own}
    kept = {field: value for field, value in fields.items() if field in own}
    placed = replace(row, fields=kept, list=name)
    if not strange:
        return placed, None
    why = Text(
        f"{LIST_LABELS[name].zh}事项没有这样的字段", f"items of the {name} list have no such field"
    )
    titles = {column.path[0]: column.title for column in list_columns()}
    text = "；".join(f"{titles[field]}：{value}" for field, value in strange.items())
    return placed, LeftOut(row.where, text, why, "extra")


def _with_rest(
    readings: list[Reading], content: TableContent, file: str, kind: TableKind
) -> list[Reading]:
    """What is about no township is said with the first."""
    first = readings[0] if readings else Reading(file, kind)
    first.left_out += content.left_out
    first.remarks += content.remarks
    return readings or [first]
