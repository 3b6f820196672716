"""Schemas of the files that people write: lists, raw items, departments, in either key language."""

from typing import Any

from quanze.model.keys import all_models
from quanze.model.kinds import FILE_MODELS, FileKind
from quanze.output.schemas.editor import EditorSchema
from quanze.output.schemas.inline import inline_references
from quanze.text.languages import Language, Text

TITLES: dict[FileKind, Text] = {
    "list": Text("履行职责事项清单", "Responsibility list of a township"),
    "raw": Text("原始事项", "Raw items of a township"),
    "opinions": Text("征求意见", "Opinions of one department in one round"),
    "departments": Text("部门名录", "Register of departments"),
}


def file_schema(kind: FileKind, language: Language) -> dict[str, Any]:
    """The schema of one kind of file, made from its model."""
    model = FILE_MODELS[kind]
    raw = model.model_json_schema(
        by_alias=language == "zh", ref_template="#/definitions/{model}", mode="validation"
    )
    models = {one.__name__: one for one in all_models()}
    editor = EditorSchema(language)
    definitions = {
        name: editor.mapping(definition, models[name])
        for name, definition in raw.pop("$defs", {}).items()
    }
    root = {**editor.mapping(raw, model), "title": TITLES[kind].in_language(language)}
    return inline_references(root, definitions)
