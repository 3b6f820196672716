"""Fields that somebody has emptied in a table of quanze's own, and where they stand."""

from collections.abc import Iterator, Sequence
from typing import Any

from quanze.exchange.importing.outcome import FieldChange
from quanze.exchange.office.reading import ReadRow
from quanze.model.plain import plain_value
from quanze.model.record import Record


def with_emptied(
    changes: Sequence[FieldChange], before: Record, row: ReadRow
) -> tuple[FieldChange, ...]:
    """``changes`` and, with ``after`` ``None``, what ``before`` says where the row stands blank.

    A mapping of which nothing is left goes as a whole. Fields that a record cannot be without stay:
    they are recognised by other means.
    """
    found = list(changes)
    for name, old in before:
        if old in (None, ()) or type(before).model_fields[name].is_required():
            continue
        if not isinstance(old, Record):
            if name in row.emptied:
                found.append(FieldChange(name, plain_value(old, "en"), None))
            continue
        said = {key: value for key, value in old if value not in (None, ())}
        gone = [key for key in said if f"{name}.{key}" in row.emptied]
        if gone and len(gone) == len(said) and name not in row.fields:
            found.append(FieldChange(name, plain_value(old, "en"), None))
        else:
            found += _gone(name, gone, said)
    return tuple(found)


def _gone(name: str, keys: Sequence[str], said: dict[str, Any]) -> Iterator[FieldChange]:
    for key in keys:
        yield FieldChange(f"{name}.{key}", plain_value(said[key], "en"), None)


def paths_gone(
    path: Sequence[str | int], changes: Sequence[FieldChange]
) -> Iterator[tuple[str | int, ...]]:
    """Where the fields of which nothing is left stand, in the file of the record at ``path``."""
    for change in changes:
        if change.after is None:
            yield (*path, *change.field.split("."))
