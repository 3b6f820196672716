"""One order of keywords in every schema, so that a new version of pydantic moves no line.

The names under ``properties`` keep the order of the model: editors offer them in it. So do the
keys of a snippet's body, which are inserted as they stand.
"""

from typing import Any, Final

_FIRST: Final = (
    "$schema",
    "$id",
    "$ref",
    "title",
    "description",
    "markdownDescription",
    "type",
    "const",
    "enum",
    "enumDescriptions",
    "markdownEnumDescriptions",
    "format",
    "pattern",
    "patternErrorMessage",
    "errorMessage",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "minItems",
    "items",
    "anyOf",
    "additionalProperties",
    "properties",
    "required",
    "default",
    "examples",
    "defaultSnippets",
    "definitions",
)
_RANK: Final = {key: rank for rank, key in enumerate(_FIRST)}
#: Values of these keywords are the users' data, not schemas.
_DATA: Final = frozenset({"default", "enum", "examples", "defaultSnippets", "const", "required"})


def in_order(schema: dict[str, Any]) -> dict[str, Any]:
    """``schema`` with its keywords in order, unknown ones last by name; definitions by name."""
    keys = sorted(schema, key=lambda key: (_RANK.get(key, len(_RANK)), key))
    return {key: _value(key, schema[key]) for key in keys}


def _value(keyword: str, value: Any) -> Any:
    if keyword in _DATA:
        return value
    if keyword == "properties":
        return {name: in_order(part) for name, part in value.items()}
    if keyword == "definitions":
        return {name: in_order(value[name]) for name in sorted(value)}
    if isinstance(value, list):
        return [in_order(part) if isinstance(part, dict) else part for part in value]
    return in_order(value) if isinstance(value, dict) else value
