"""Fields of a record that an office file states otherwise, and the edits that put them right."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from quanze.exchange.importing.outcome import FieldChange
from quanze.model.plain import plain, plain_value
from quanze.model.record import Record
from quanze.model.updating import RecordUpdate
from quanze.text.languages import Language


def changed_fields(
    before: Record, stated: Mapping[str, Any], *, prefix: str = ""
) -> Iterator[FieldChange]:
    """The fields whose stated value is another than that of ``before``.

    ``stated`` are values of the model; a nested record counts field by field, and those that it
    does not state stay. Blanks and line breaks at the ends of a text make no difference.
    """
    for name, value in stated.items():
        old = getattr(before, name)
        if isinstance(value, Record):
            inner = {key: getattr(value, key) for key in value.model_fields_set}
            inner = {key: part for key, part in inner.items() if part not in (None, ())}
            if isinstance(old, Record):
                yield from changed_fields(old, inner, prefix=f"{prefix}{name}.")
            elif inner:
                yield FieldChange(f"{prefix}{name}", None, plain(value, "en"))
        elif _bare(old) != _bare(value):
            yield FieldChange(f"{prefix}{name}", plain_value(old, "en"), plain_value(value, "en"))


def _bare(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, tuple):
        return [_bare(part) for part in value]
    return value


def write_fields(
    update: RecordUpdate,
    path: Sequence[str | int],
    record: Record,
    before: Record,
    changes: Sequence[FieldChange],
    language: Language,
) -> None:
    """Ask for the changes of one record. ``record`` has the values that are wanted.

    Fields of which nothing is left are somebody else's (:mod:`.emptied`).
    """
    for change in changes:
        if change.after is None:
            continue
        steps = change.field.split(".")
        value: Any = record
        old: Any = before
        for step in steps:
            value = getattr(value, step)
            old = getattr(old, step)
        if isinstance(old, tuple) and any(isinstance(part, Record) for part in (*old, *value)):
            for number in range(len(old)):
                update.remove([*path, *steps, number])
            for part in value:
                update.append([*path, *steps], plain_value(part, language))
        else:
            update.set([*path, *steps], plain_value(value, language))
