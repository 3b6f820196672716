"""pydantic's errors as defects with the exact place and a sentence a clerk understands."""

from collections.abc import Sequence
from typing import Any, get_args

from quanze.knowledge.headings import MEANT_KEYS
from quanze.model.keys import english_name, key_in, keys_of, nested_model
from quanze.model.record import Record
from quanze.source.defects import Defect
from quanze.source.document import Document
from quanze.source.spans import Span, SpanTree, whole_span
from quanze.text.languages import Language, Text
from quanze.text.likeness import nearest
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
_TOP = Text("文件最上层", "the top of the file")


def describe(
    document: Document, model_class: type[Record], detail: Any, language: Language
) -> Defect | None:
    """The defect for one entry of ``ValidationError.errors()``."""
    loc: Sequence[str | int] = detail["loc"]
    parent, owner = _owner(model_class, loc[:-1])
    tree = _node(document.spans, loc[:-1])
    last = loc[-1] if loc else ""
    where = _where(parent, owner, loc[:-1], language)
    if detail["type"] == "extra_forbidden":
        return _unknown_key(document, tree, owner, str(last), where, language)
    if detail["type"] == "missing":
        return _missing(document, tree, owner, str(last), where, language, loc)
    return _wrong_value(document, tree, owner, loc, detail, language)


def _unknown_key(
    document: Document,
    tree: SpanTree | None,
    owner: type[Record] | None,
    key: str,
    where: Text,
    language: Language,
) -> Defect:
    span = document.place(_key_span(tree, key))
    name = english_name(owner, key) if owner else None
    if owner and name:
        # The model knows the key: the field stands there already in the other language.
        other = next(k for k in (key_in(owner, name, "zh"), name) if k != key)
        related = document.place(_key_span(tree, other))
        return Defect("Q003", "languages", span, {"key": key, "other": other}, related)
    written = "zh" if not key.isascii() else language
    known = keys_of(owner, written) if owner else ()
    meant = MEANT_KEYS.get(key)
    guess = meant if meant in known else nearest(key, known)
    if guess:
        values = {"key": key, "nearest": guess, "where": where}
        return Defect("Q005", "near", span, values, replacement=guess)
    shown = Text("、".join(known), ", ".join(known))
    return Defect("Q005", "", span, {"key": key, "known": shown, "where": where})


def _missing(
    document: Document,
    tree: SpanTree | None,
    owner: type[Record] | None,
    alias: str,
    where: Text,
    language: Language,
    loc: Sequence[str | int],
) -> Defect | None:
    name = (english_name(owner, alias) if owner else None) or alias
    key = key_in(owner, name, language) if owner else alias
    written = next((k for k in (alias, name) if isinstance(tree, dict) and k in tree), None)
    if name == "name" and len(loc) == 3:
        # An item without a name is Q101's: it says so whether the key is there or not.
        return None
    if written is not None:
        span = document.place(_key_span(tree, written))
        return Defect("Q006", "empty", span, {"key": written, "where": where})
    span = document.place(_first_key(tree) or _first_key(document.spans) or (0, 0))
    return Defect("Q006", "", span, {"key": key, "where": where})


def _wrong_value(
    document: Document,
    tree: SpanTree | None,
    owner: type[Record] | None,
    loc: Sequence[str | int],
    detail: Any,
    language: Language,
) -> Defect:
    last = loc[-1] if loc else ""
    variant = _VARIANTS.get(detail["type"], "other")
    value = detail["input"]
    values: dict[str, Any] = {
        "key": next((str(step) for step in reversed(loc) if isinstance(step, str)), "?"),
        "value": clip(str(value), 40),
        "found": _FOUND.get(type(value), _FOUND[str]),
    }
    if variant == "choice" and owner is not None:
        name = english_name(owner, str(last)) or ""
        choices = [str(choice) for choice in _choices(owner.model_fields[name].annotation)]
        values["choices"] = Text("、".join(choices), ", ".join(choices))
    node = _node(document.spans, loc)
    span = whole_span(node) if node is not None else None
    if isinstance(node, list | dict) or span is None or span[0] == span[1]:
        key_span = _key_span(tree, str(last)) if isinstance(last, str) else None
        span = key_span if key_span and key_span != (0, 0) else span
    span = span or _enclosing_key(document.spans, loc) or (0, 0)
    return Defect("Q007", variant, document.place(span), values)


def _choices(annotation: Any) -> list[Any]:
    """The members of the ``Literal`` in an annotation."""
    found: list[Any] = []
    for argument in get_args(annotation):
        found += _choices(argument) if get_args(argument) else [argument]
    return [choice for choice in found if isinstance(choice, str)]


def _owner(
    model_class: type[Record], loc: Sequence[str | int]
) -> tuple[str | None, type[Record] | None]:
    """The model of the mapping at ``loc`` and the key that holds it."""
    model: type[Record] | None = model_class
    key: str | None = None
    for step in loc:
        if isinstance(step, str) and model is not None:
            key = step
            name = english_name(model, step)
            model = nested_model(model, name) if name else None
    return key, model


def _where(
    parent: str | None, owner: type[Record] | None, loc: Sequence[str | int], language: Language
) -> Text:
    if parent is None or owner is None:
        return _TOP
    if loc and isinstance(loc[-1], int):
        number = loc[-1] + 1
        return Text(f"“{parent}”第 {number} 项", f"entry {number} of “{parent}”")
    return Text(f"“{parent}”", f"“{parent}”")


def _node(tree: SpanTree, loc: Sequence[str | int]) -> SpanTree | None:
    node: SpanTree | None = tree
    for step in loc:
        if isinstance(node, dict):
            entry = node.get(str(step))
            node = entry[2] if entry else None
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            return None
    return node


def _key_span(tree: SpanTree | None, key: str) -> Span:
    if isinstance(tree, dict) and key in tree:
        start, end, _ = tree[key]
        return start, end
    return (0, 0)


def _first_key(tree: SpanTree | None) -> Span | None:
    if isinstance(tree, dict) and tree:
        start, end, _ = next(iter(tree.values()))
        return start, end
    return None


def _enclosing_key(tree: SpanTree, loc: Sequence[str | int]) -> Span | None:
    for length in range(len(loc) - 1, -1, -1):
        step = loc[length]
        node = _node(tree, loc[:length])
        if isinstance(step, str) and isinstance(node, dict) and step in node:
            start, end, _ = node[step]
            return start, end
    return None
