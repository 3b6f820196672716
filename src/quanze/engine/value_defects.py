"""pydantic's errors as defects with the exact place and a sentence a clerk understands."""

from collections.abc import Mapping
from typing import Any, get_args

from quanze.engine.written import Site
from quanze.model.items import BaseItem
from quanze.model.keys import key_in
from quanze.source.defects import Defect
from quanze.text.languages import Text
from quanze.text.width import clip

_VARIANTS = {
    "string_type": "text",
    "tuple_type": "list",
    "list_type": "list",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "dict_type": "mapping",
    "int_parsing": "number",
    "int_type": "number",
    "int_from_float": "number",
    "int_parsing_size": "number",
    "greater_than_equal": "range",
    "day": "day",
    "date_type": "day",
    "date_parsing": "day",
    "date_from_datetime_parsing": "day",
    "date_from_datetime_inexact": "day",
    "literal_error": "choice",
    "string_pattern_mismatch": "code",
}

_FOUND = {
    str: Text("一段文字", "text"),
    list: Text("列表", "a list"),
    dict: Text("一组“键: 值”", "a mapping"),
    type(None): Text("空的", "empty"),
}
#: How many columns of a wrong value a message shows.
_SHOWN = 40


def describe(site: Site, error: Mapping[str, Any]) -> Defect | None:
    """The defect for one entry of ``ValidationError.errors()``; ``None`` where a rule says it.

    Unknown keys are not its business.
    """
    if error["type"] == "missing":
        return _missing(site)
    return _wrong_value(site, error)


def _missing(site: Site) -> Defect | None:
    name = site.field or str(site.last)
    if name == "name" and site.owner is not None and issubclass(site.owner, BaseItem):
        # An item without a name is Q101's, whether its key is there or not.
        return None
    key = key_in(site.owner, name, site.language) if site.owner else name
    for written in (str(site.last), name):
        span = site.key_span(written)
        if span is not None:
            values = {"key": written, "where": site.where()}
            return Defect("Q006", "empty", span, values, path=site.path)
    values = {"key": key, "where": site.where()}
    return Defect("Q006", "", site.mapping_span(), values, path=site.path)


def _wrong_value(site: Site, error: Mapping[str, Any]) -> Defect:
    value = error["input"]
    found = _FOUND.get(type(value), _FOUND[str])
    variant = _VARIANTS.get(error["type"], "other")
    if isinstance(site.last, int) and value is None:
        variant = "empty-entry"
    elif isinstance(site.last, int) and variant == "mapping":
        variant = "entry"
    values: dict[str, Any] = {
        "key": site.key,
        "value": clip(value, _SHOWN) if isinstance(value, str) else found,
        "found": found,
        "number": site.last + 1 if isinstance(site.last, int) else 0,
    }
    if variant == "choice" and site.owner is not None and site.field is not None:
        choices = _choices(site.owner.model_fields[site.field].annotation)
        values["choices"] = Text("、".join(choices), ", ".join(choices))
    return Defect("Q007", variant, site.value_span(), values, path=site.path)


def _choices(annotation: Any) -> list[str]:
    """The members of the ``Literal`` in an annotation."""
    found: list[Any] = []
    for argument in get_args(annotation):
        found += _choices(argument) if get_args(argument) else [argument]
    return [choice for choice in found if isinstance(choice, str)]
