"""Which keys each model knows, in which language, and the English name of every key."""

from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

from quanze.model.kinds import FILE_MODELS
from quanze.model.record import Record
from quanze.text.languages import Language


@cache
def keys_of(model: type[BaseModel], language: Language) -> tuple[str, ...]:
    """The keys of one mapping, in the order of the model."""
    if language == "en":
        return tuple(model.model_fields)
    return tuple(field.title or name for name, field in model.model_fields.items())


@cache
def english_name(model: type[BaseModel], key: str) -> str | None:
    """The field's name for a key in either language, or ``None`` where the model has no such key."""
    for name, field in model.model_fields.items():
        if key in (name, field.title):
            return name
    return None


@cache
def chinese_title(model: type[BaseModel], name: str) -> str:
    """The Chinese key of a field."""
    return model.model_fields[name].title or name


def key_in(model: type[BaseModel], name: str, language: Language) -> str:
    """The key of field ``name`` in ``language``."""
    return chinese_title(model, name) if language == "zh" else name


def nested_model(model: type[BaseModel], name: str) -> type[Record] | None:
    """The model of a field that holds a mapping or a list of mappings."""
    return next(_models_in(model.model_fields[name].annotation), None)


def _models_in(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    elif get_origin(annotation) in (tuple, Union, UnionType):
        for argument in get_args(annotation):
            yield from _models_in(argument)


@cache
def all_models() -> tuple[type[Record], ...]:
    """Every model that a quanze file can hold, each once."""
    found: list[type[Record]] = []

    def visit(model: type[Record]) -> None:
        if model in found:
            return
        found.append(model)
        for name in model.model_fields:
            for inner in _models_in(model.model_fields[name].annotation):
                visit(inner)

    for model in FILE_MODELS.values():
        visit(model)
    return tuple(found)


@cache
def all_keys() -> frozenset[str]:
    """Every key of every model in both languages: the words after which a colon is meant."""
    return frozenset(
        key
        for model in all_models()
        for language in ("zh", "en")
        for key in keys_of(model, language)
    )
