"""defaultSnippets: one choice in the editor inserts a complete entry with places to fill in."""

import re
from typing import Any

from quanze.model.keys import key_in, nested_model
from quanze.model.record import Record
from quanze.output.schemas.descriptions import description_of
from quanze.output.schemas.examples import EXAMPLES
from quanze.text.languages import Language, Text


def snippets_for(model: type[Record], language: Language) -> list[dict[str, Any]]:
    """The snippet of a model, none where there is no example of it."""
    entry = EXAMPLES.get(model.__name__)
    if entry is None:
        return []
    what = description_of(model.__name__).in_language(language)
    name = heading(what)
    label = Text(f"{name}（完整）", f"{name} (complete)").in_language(language)
    return [{"label": label, "description": what, "body": _Body(language).mapping(model, entry)}]


def heading(description: str) -> str:
    """The first words of a description: what is described, without what is said of it."""
    return re.split("[：；:;]", description, maxsplit=1)[0]


class _Body:
    """Turns values into numbered places: ``${1:J001}``."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._places = 0

    def mapping(self, model: type[Record], entry: dict[str, Any]) -> dict[str, Any]:
        body: dict[str, Any] = {}
        for name, value in entry.items():
            inner = nested_model(model, name)
            body[key_in(model, name, self._language)] = self._value(inner, name, value)
        return body

    def _value(self, inner: type[Record] | None, name: str, value: Any) -> Any:
        if isinstance(value, list):
            return [self._value(inner, name, one) for one in value]
        if isinstance(value, dict) and inner is not None:
            return self.mapping(inner, value)
        self._places += 1
        place = f"${{{self._places}:{value}}}"
        # A code of digits only would be a number without quotes.
        return f'"{place}"' if name == "code" else place
