"""Tracked changes of paragraphs, put to the fields whose texts they changed."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from quanze.exchange.office.columns import Column
from quanze.exchange.office.grid import Row
from quanze.exchange.office.reading import Change

#: The text of a paragraph → its texts by ``seq``, ``name`` or the label of a field.
Reader: TypeAlias = Callable[[str], Mapping[str, str]]


def changes_of(row: Row, columns: Sequence[Column], read: Reader) -> tuple[tuple[int, Change], ...]:
    """The changes of a paragraph's fields by column: 4.发展茶产业 → 3.发展茶产业 is one of 序号."""
    places = {
        column.role if column.role in ("seq", "name") else column.heading: column.index
        for column in columns
    }
    found: list[tuple[int, Change]] = []
    for _, change in row.changes:
        before, after = read(change.before or ""), read(change.after or "")
        parts = [
            (places[name], Change(change.kind, None, before.get(name), after.get(name)))
            for name in dict.fromkeys([*before, *after])
            if name in places and before.get(name) != after.get(name)
        ]
        # What no field shows (a mark at the end) is still said, as of the name.
        found += parts or [(places["name"], change)]
    return tuple(found)
