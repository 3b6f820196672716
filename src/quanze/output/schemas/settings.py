"""The schema of quanze.toml, for Taplo and other editors of TOML."""

from typing import Any

from quanze.model.settings import Settings
from quanze.output.schemas.inline import inline_references
from quanze.output.schemas.meanings import MEANINGS


def settings_schema() -> dict[str, Any]:
    """Made from the model of the settings; the defaults are in it."""
    raw = Settings.model_json_schema(ref_template="#/definitions/{model}")
    definitions = {name: _tidy(part) for name, part in raw.pop("$defs", {}).items()}
    root = inline_references(_tidy(raw), definitions)
    return {
        **root,
        "title": "quanze.toml",
        "description": "工作区的设置；每一项都有默认值，可以只写要改的。",
    }


def _tidy(node: Any, name: str = "") -> Any:
    """Without pydantic's own titles and the defaults of whole tables, with the meaning of values.

    ``name`` is the setting that ``node`` describes.
    """
    if isinstance(node, list):
        return [_tidy(part) for part in node]
    if not isinstance(node, dict):
        return node
    out: dict[str, Any] = {}
    for key, value in node.items():
        if key == "title" or (key == "default" and isinstance(value, dict)):
            continue
        if key == "properties":
            out[key] = {inner: _tidy(part, inner) for inner, part in value.items()}
        elif key in ("default", "enum", "required"):
            out[key] = value
        else:
            out[key] = _tidy(value, name if key == "additionalProperties" else "")
    meanings = MEANINGS.get(name, {})
    if all(value in meanings for value in out.get("enum", [None])):
        out["enumDescriptions"] = [meanings[value].zh for value in out["enum"]]
    return out
