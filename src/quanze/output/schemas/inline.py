"""References inside a schema: written in place where something stands beside them."""

from typing import Any

Schema = dict[str, Any]

_PREFIX = "#/definitions/"


def inline_references(schema: Schema, definitions: dict[str, Schema]) -> Schema:
    """``schema`` with every reference that has neighbours replaced by what it refers to.

    The neighbours win, so an optional one may say ``type: [object, null]``. Plain references stay;
    the definitions that they need are put under ``definitions``, inlined likewise.
    """
    needed: dict[str, Schema] = {}
    out: Schema = _inlined(schema, definitions, needed)
    if needed:
        out["definitions"] = {name: needed[name] for name in definitions if name in needed}
    return out


def _inlined(node: Any, definitions: dict[str, Schema], needed: dict[str, Schema]) -> Any:
    if isinstance(node, list):
        return [_inlined(part, definitions, needed) for part in node]
    if not isinstance(node, dict):
        return node
    reference = node.get("$ref")
    if isinstance(reference, str):
        name = reference.removeprefix(_PREFIX)
        if len(node) > 1:
            beside = {key: value for key, value in node.items() if key != "$ref"}
            return _inlined({**definitions[name], **beside}, definitions, needed)
        if name not in needed:
            needed[name] = {}  # marks it, should a definition refer to itself
            needed[name] = _inlined(definitions[name], definitions, needed)
        return dict(node)
    return {key: _inlined(value, definitions, needed) for key, value in node.items()}
