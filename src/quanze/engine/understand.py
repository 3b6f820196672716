"""Plain data to a model, as far as possible: what does not fit becomes a defect and is left out.

pydantic says what is wrong; the parts that are wrong are taken out of a copy of the data and the
rest is validated again, so that one wrong value does not hide the state of 329 other items.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from quanze.engine.value_defects import describe
from quanze.model.keys import english_name
from quanze.model.kinds import FILE_MODELS, FileKind, kind_of
from quanze.model.record import Record
from quanze.rules.hit import Path
from quanze.source.defects import Defect
from quanze.source.document import Document
from quanze.text.languages import Language

#: Each round takes out what the last one complained of; a file needs two, rarely three.
_MOST_ROUNDS = 8


@dataclass(slots=True)
class Understood:
    """The kind of a file, its model without the wrong parts, what was wrong, and where.

    ``damaged`` are the paths (English names) that were taken out or filled in: other rules stay
    silent about them.
    """

    kind: FileKind | None
    model: Record | None = None
    defects: list[Defect] = field(default_factory=list)
    damaged: frozenset[Path] = frozenset()


def understand(document: Document, language: Language) -> Understood:
    """Turn the data of ``document`` into the model of its kind."""
    data = document.data
    kind = kind_of(data)
    if kind is None:
        return Understood(None, defects=_no_kind(document))
    model_class = FILE_MODELS[kind]
    try:
        return Understood(kind, model_class.model_validate(data))
    except ValidationError as error:
        first = error
    errors: Sequence[Any] = first.errors(include_url=False)
    defects: list[Defect] = []
    damaged: set[Path] = set()
    for detail in errors:
        defect = describe(document, model_class, detail, language)
        if defect is not None:
            defects.append(defect)
        damaged.add(_english_path(model_class, detail["loc"]))
    model = _recover(model_class, data, errors)
    return Understood(kind, model, defects, frozenset(damaged))


def _no_kind(document: Document) -> list[Defect]:
    if any(defect.code in ("Q001", "Q002", "Q010") for defect in document.defects):
        if document.data is None:
            return []
    if document.data is None:
        return [] if document.defects else [Defect("Q006", "file", (0, 0))]
    spans = document.spans
    span = (0, 0)
    if isinstance(spans, dict) and spans:
        start, end, _ = next(iter(spans.values()))
        span = document.place((start, end))
    return [Defect("Q005", "file", span)]


def _recover(model_class: type[Record], data: Any, errors: Sequence[Any]) -> Record | None:
    """The model of ``data`` without the parts that do not fit; ``None`` where nothing is left."""
    data = _copy(data)
    for _ in range(_MOST_ROUNDS):
        for detail in errors:
            if not _take_out(data, detail):
                return None
        try:
            return model_class.model_validate(data)
        except ValidationError as error:
            errors = error.errors(include_url=False)
    return None


def _copy(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _copy(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_copy(value) for value in data]
    return data


def _take_out(data: Any, detail: Any) -> bool:
    """Remove the part that an error names, or fill in what it misses; whether that was possible."""
    *parents, last = detail["loc"] or (None,)
    node = data
    for step in parents:
        try:
            node = node[step]
        except (KeyError, IndexError, TypeError):
            return False
    if detail["type"] == "missing" and isinstance(node, dict):
        # An empty mapping where a mapping belongs draws its own errors, and is filled next round.
        node[last] = {} if last in _MAPPINGS else ""
    elif isinstance(node, dict) and isinstance(last, str) and last in node:
        if node[last] == "" or node[last] == {}:
            node[last] = {} if node[last] == "" else []
        else:
            del node[last]
    elif isinstance(node, list) and isinstance(last, int) and last < len(node):
        # The place stays taken, so that the numbers of the later entries stay right.
        node[last] = {} if node[last] not in ({}, "") else ("" if node[last] == {} else "-")
    else:
        return False
    return True


_MAPPINGS = frozenset({"乡镇", "清单", "township", "head"})


def _english_path(model_class: type[Record], loc: Sequence[str | int]) -> Path:
    """Pydantic's ``loc``, whose keys are as written or aliases, in English names."""
    from quanze.model.keys import nested_model

    path: list[str | int] = []
    model: type[Record] | None = model_class
    for step in loc:
        if isinstance(step, int) or model is None:
            path.append(step)
            continue
        name = english_name(model, step)
        path.append(name or step)
        model = nested_model(model, name) if name else None
    return tuple(path)
