"""Records to plain data with keys in either language: what the YAML writer is given."""

import datetime
from functools import cache
from typing import Any, Final

from quanze.model.items import CooperativeItem, EmpoweredItem, ReclaimedItem
from quanze.model.keys import all_models, key_in
from quanze.model.record import Record
from quanze.text.languages import Language

#: Fields (English names) that are written on one line.
_ON_ONE_LINE: Final = (
    "parents",
    "enforcement_staff",
    "declared_totals",
    "source",
    "lead_departments",
    "receiving_departments",
    "departments",
    "documents",
    "went_to",
    "led_by",
    "grounds",
    "items",
    "short_names",
    "jurisdictions",
)

_LAST: Final[dict[type[Record], tuple[str, ...]]] = {
    CooperativeItem: ("legal_basis", "source", "remarks"),
    ReclaimedItem: ("source", "remarks"),
    EmpoweredItem: ("source", "remarks"),
}


def plain(record: Record, language: Language) -> dict[str, Any]:
    """The record as dicts, lists, texts, whole numbers and days; what is empty is left out."""
    data: dict[str, Any] = {}
    model = type(record)
    for name in written_order(model):
        value = plain_value(getattr(record, name), language)
        if value is not None and value not in ([], {}):
            data[key_in(model, name, language)] = value
    return data


@cache
def written_order(model: type[Record]) -> tuple[str, ...]:
    """The fields of the model; those that every item has last go behind those of its list."""
    last = _LAST.get(model, ())
    names = model.model_fields
    return (
        *(name for name in names if name not in last),
        *(name for name in names if name in last),
    )


def plain_value(value: Any, language: Language) -> Any:
    if isinstance(value, Record):
        return plain(value, language)
    if isinstance(value, tuple):
        return [plain_value(part, language) for part in value]
    if value is None or isinstance(value, str | int | datetime.date):
        return value
    raise TypeError(f"no plain form of {type(value).__name__}")


def keys_on_one_line() -> frozenset[str]:
    """The keys, in both languages, whose value the YAML writer puts on one line.

    部门名录 is the list of a whole register and not a list of names.
    """
    titles = {
        model.model_fields[name].title
        for model in all_models()
        for name in _ON_ONE_LINE
        if name in model.model_fields and model.__name__ != "DepartmentRegister"
    }
    # The English key of a register is that of a raw item's departments as well: a list of
    # mappings is never on one line in our own files, so that writers leave it out themselves.
    return frozenset(title for title in titles if title) | frozenset(_ON_ONE_LINE) - {"departments"}
