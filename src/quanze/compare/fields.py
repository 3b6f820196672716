"""The fields of an item as one flat row, and which of them differ."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from quanze.compare.grades import Grade, grade_of
from quanze.model.items import ITEM_MODELS, BaseItem
from quanze.model.keys import nested_model
from quanze.model.record import Record
from quanze.model.township_list import TownshipList


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that differs.

    ``field`` is its English name, dotted where it is nested. Values are as in the model; ``None``
    where nothing is written or the list has no such field.
    """

    field: str
    old: Any
    new: Any
    grade: Grade = "editorial"


@cache
def field_names() -> tuple[str, ...]:
    """All fields of the four kinds of items, flat and in the order of the models."""
    names: dict[str, None] = {}
    for model in ITEM_MODELS.values():
        for name in model.model_fields:
            # The id is shown with the references to both items.
            if name != "id":
                names |= dict.fromkeys(flat_names(model, name))
    return tuple(names)


@cache
def flat_names(model: type[Record], name: str) -> tuple[str, ...]:
    """``name`` itself, or the dotted names below it where the field holds one record."""
    nested = nested_model(model, name)
    if nested is None or "tuple" in str(model.model_fields[name].annotation):
        return (name,)
    return tuple(
        f"{name}.{below}" for inner in nested.model_fields for below in flat_names(nested, inner)
    )


def value_of(record: Record, name: str) -> Any:
    """The value of a flat field; ``None`` where it is empty or the record has no such field."""
    value: Any = record
    for step in name.split("."):
        value = getattr(value, step, None)
    return None if value in ((), "") else value


def changed_fields(old: BaseItem, new: BaseItem) -> tuple[FieldChange, ...]:
    """The fields of two items that differ, each with its grade."""
    if old.list == new.list and old.__dict__ == new.__dict__:
        return ()
    return tuple(
        FieldChange(name, before, after, grade_of(name, before, after))
        for name, before, after in _differing(old, new, field_names())
    )


def changed_head(old: TownshipList, new: TownshipList) -> tuple[FieldChange, ...]:
    """What differs in the description of the township and the head of the list. Not graded."""
    return tuple(
        FieldChange(name, before, after) for name, before, after in _differing(old, new, _heads())
    )


@cache
def _heads() -> tuple[str, ...]:
    return tuple(name for part in ("township", "head") for name in flat_names(TownshipList, part))


def _differing(old: Record, new: Record, names: tuple[str, ...]) -> Iterator[tuple[str, Any, Any]]:
    for name in names:
        before, after = value_of(old, name), value_of(new, name)
        if before != after:
            yield name, before, after


def plain(value: Any) -> Any:
    """A value as JSON knows it: days as 2026-10-30, records as objects under English names."""
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    if isinstance(value, Record):
        return {name: plain(part) for name, part in value.__dict__.items()}
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value
