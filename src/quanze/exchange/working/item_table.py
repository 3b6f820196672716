"""All items of lists, or all raw items, in one table: what a .csv file holds.

Its first columns say whose item it is and on which list. The head of a list (version, stage, day)
has no place in it. A file is known to be such a table by its headings.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

from quanze.exchange.working.columns import Column, columns_of
from quanze.exchange.working.item_notes import ItemNote, WaitingNotes
from quanze.exchange.working.values import cell_of, value_at
from quanze.model.items import ITEM_MODELS
from quanze.model.lists import LIST_LABELS, LISTS_BY_LABEL, ListName
from quanze.model.raw_items import RawItem, RawItems
from quanze.model.record import Record
from quanze.model.township import Township
from quanze.model.township_list import TownshipList
from quanze.text.formulas import guarded

#: Whose item a row is. The paths are those of a record that no model has.
CODE: Final = Column(("township_code",), "区划代码", "text")
TOWNSHIP: Final = Column(("township_name",), "乡镇", "text")
LIST: Final = Column(("list_label",), "清单类别", "choice", tuple(LISTS_BY_LABEL))

#: Heading of the column with findings, which an import leaves alone.
FOUND: Final = "检查意见"


@cache
def list_columns() -> tuple[Column, ...]:
    """The columns of a table of items: those of all four lists, each once."""
    found: dict[tuple[str, ...], Column] = {}
    for model in ITEM_MODELS.values():
        for column in columns_of(model):
            found.setdefault(column.path, column)
    return (CODE, TOWNSHIP, LIST, *found.values())


@cache
def raw_columns() -> tuple[Column, ...]:
    """The columns of a table of raw items."""
    return (CODE, TOWNSHIP, *columns_of(RawItem))


def holds_items(records: Sequence[Record]) -> bool:
    """Whether ``records`` are files of one kind whose items can stand in one table."""
    return bool(records) and (
        all(isinstance(record, TownshipList) for record in records)
        or all(isinstance(record, RawItems) for record in records)
    )


def items_as_csv(records: Sequence[Record], notes: Sequence[ItemNote] = ()) -> str:
    """The items of township lists, or of files of raw items, as the text of a .csv file.

    Cells that a spreadsheet would run as formulas begin with an apostrophe, which an import takes
    away again. ``notes`` stand in a last column; those on no item in rows of their own below the
    items of their township. The caller writes the text as ``utf-8-sig``.
    """
    columns = raw_columns() if isinstance(records[0], RawItems) else list_columns()
    waiting = WaitingNotes(notes)
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([column.title for column in columns] + ([FOUND] if notes else []))
    for record in records:
        for township, name, item in _items(record):
            label = LIST_LABELS[name].zh if name else None
            row = _row(item, columns, {CODE: township.code, TOWNSHIP: township.name, LIST: label})
            found = waiting.take(name or "raw_items", item, township.code)
            writer.writerow([*row, *([_said(found)] if notes else [])])
        if left := waiting.left(_township(record).code):
            whose = {CODE: _township(record).code, TOWNSHIP: _township(record).name}
            writer.writerow([*_row(None, columns, whose), _said(left)])
    return stream.getvalue()


def _row(
    item: Record | None, columns: Sequence[Column], whose: Mapping[Column, str | None]
) -> list[str]:
    own = {column.path for column in columns_of(type(item))} if item is not None else set()
    row = []
    for column in columns:
        value: Any = whose.get(column)
        if item is not None and column.path in own:
            value = value_at(item, column)
        cell = cell_of(value, column)
        row.append("" if cell is None else guarded(str(cell)))
    return row


def _said(notes: Sequence[ItemNote]) -> str:
    return guarded("\n".join(note.text for note in notes))


def _township(record: Record) -> Township:
    if isinstance(record, TownshipList | RawItems):
        return record.township
    raise TypeError(f"no items in {type(record).__name__}")


def _items(record: Record) -> Iterator[tuple[Township, ListName | None, Record]]:
    if isinstance(record, TownshipList):
        for item in record.items():
            yield record.township, item.list, item
    elif isinstance(record, RawItems):
        for raw in record.raw_items:
            yield record.township, None, raw
