"""pydantic's JSON Schema made fit for editors: draft-07, lenient to YAML, with words and examples.

Why each step is needed was tried with yaml-language-server 1.25:

* older servers know draft-07 only, and in draft-07 nothing beside a ``$ref`` counts: a mapping
  that has a title of its own is written in place;
* ``anyOf`` with ``null`` and ``default: null`` complete a key as ``key: null``;
* a value without quotes may arrive as a number, and a key without a value as null; quanze reads
  the first as text and the second as absent, so the editor must not complain.
"""

from typing import Any

from quanze.model.keys import english_name
from quanze.model.record import Record
from quanze.model.settings import Categories
from quanze.output.schemas.descriptions import description_of
from quanze.output.schemas.examples import examples_of
from quanze.output.schemas.meanings import MEANINGS, UNANSWERED
from quanze.output.schemas.snippets import heading, snippets_for
from quanze.text.languages import Language, Text

Schema = dict[str, Any]

_CODE_MESSAGE = Text(
    '区划代码是九位（或十二位）数字，要加引号，如 "320402100"',
    'A division code has nine (or twelve) digits, in quotes: "320402100".',
)
_DAY_MESSAGE = Text("日期写成 2026-10-30 的形式", "Write a day as 2026-10-30.")
_NUMBER_MESSAGE = Text("请写整数，不带单位", "Write a whole number without a unit.")
_CATEGORIES = Categories()


class EditorSchema:
    """Rewrites the schema of one file kind in one key language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def mapping(self, schema: Schema, model: type[Record]) -> Schema:
        """The schema of a mapping; its properties keep the order of the model."""
        required = schema.get("required", [])
        properties = {
            key: self._property(value, model, key, optional=key not in required)
            for key, value in schema["properties"].items()
        }
        words = self._say(description_of(model.__name__))
        out: Schema = {
            # The server says “expected …” with it.
            "title": heading(words),
            "description": words,
            "type": "object",
            "additionalProperties": False,
            "properties": properties,
        }
        if required:
            out["required"] = required
        snippets = snippets_for(model, self._language)
        if snippets:
            out["defaultSnippets"] = snippets
        return out

    def _property(self, schema: Schema, model: type[Record], key: str, *, optional: bool) -> Schema:
        name = english_name(model, key) or key
        value = {key: part for key, part in schema.items() if key not in _DROPPED}
        if "anyOf" in value:
            value |= next(part for part in value.pop("anyOf") if part.get("type") != "null")
        out = self._words(schema, model, name)
        out |= self._value(value, model, name)
        if optional:
            _allow_empty(out, self._say(UNANSWERED))
        return out

    def _words(self, schema: Schema, model: type[Record], name: str) -> Schema:
        """Title, description and its Markdown form."""
        words = description_of(model.__name__, name)
        title = model.model_fields[name].title or name
        if self._language == "en":
            shown, about = name.replace("_", " "), words.en
            other = f"Chinese key: `{title}`"
        else:
            shown, about = title, schema.get("description") or words.zh
            other = f"英文键：`{name}`"
        return {
            "title": shown,
            "description": about,
            "markdownDescription": f"{about}\n\n{other}",
        }

    def _value(self, value: Schema, model: type[Record], name: str) -> Schema:
        examples = self._examples(model, name)
        if "$ref" in value:
            return value
        if value["type"] == "array":
            items = value["items"]
            if "$ref" not in items:
                items = self._scalar(items, name) | _with("examples", examples)
            return {"type": "array", "items": items}
        scalar = self._scalar(value, name)
        return scalar if "enum" in scalar else scalar | _with("examples", examples)

    def _scalar(self, value: Schema, name: str) -> Schema:
        if "enum" in value:
            meanings = MEANINGS.get(name, {})
            words = [self._say(meanings[one]) for one in value["enum"] if one in meanings]
            both = len(words) == len(value["enum"])
            return {"type": "string", "enum": value["enum"]} | (
                {"enumDescriptions": words, "markdownEnumDescriptions": words} if both else {}
            )
        if value["type"] == "integer":
            message = self._say(_NUMBER_MESSAGE)
            # In quotes the same number is as good.
            return {
                **value,
                "type": ["integer", "string"],
                "pattern": "^[0-9]+$",
                "patternErrorMessage": message,
            }
        if value.get("format") == "date":
            message = self._say(_DAY_MESSAGE)
            return {
                "type": "string",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                "patternErrorMessage": message,
                "errorMessage": message,
            }
        if "pattern" in value:
            message = self._say(_CODE_MESSAGE)
            return {**value, "patternErrorMessage": message, "errorMessage": message}
        return {**value, "type": ["string", "number"]}

    def _examples(self, model: type[Record], name: str) -> list[Any]:
        list_name = getattr(model, "list", None)
        if name == "category" and list_name is not None:
            return list(_CATEGORIES.of(list_name))
        return examples_of(model.__name__, name)

    def _say(self, words: Text) -> str:
        return words.in_language(self._language)


#: What pydantic says and an editor must not: see the module's text.
_DROPPED = frozenset({"title", "description", "default"})


def _with(key: str, values: list[Any]) -> Schema:
    return {key: values} if values else {}


def _allow_empty(schema: Schema, unanswered: str) -> None:
    """Let the key stand without a value."""
    # A reference is to a mapping; what stands beside it wins when it is written in place.
    schema.setdefault("type", "object")
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    schema["type"] = [*kinds, "null"]
    if "enum" in schema:
        schema["enum"] = [*schema["enum"], None]
        for key in ("enumDescriptions", "markdownEnumDescriptions"):
            if key in schema:
                schema[key] = [*schema[key], unanswered]
