"""From a path of English names to the span in the file."""

from pydantic import BaseModel

from quanze.model.keys import chinese_title, nested_model
from quanze.model.kinds import FILE_MODELS, FileKind
from quanze.model.lists import LIST_NAMES
from quanze.model.paths import written_at
from quanze.rules.hit import Hit, Path
from quanze.source.document import Document
from quanze.source.scalars import part_of_scalar
from quanze.source.spans import Span

_START: Span = (0, 0)
#: Top-level fields whose entries have an id and a name.
_ENTRIES = (*LIST_NAMES, "raw_items", "opinions")


def locate(document: Document, kind: FileKind | None, hit: Hit) -> Span:
    """The span, in the text as written, that a hit marks.

    A scalar value is marked itself (or the part asked for). A container, an empty value or a
    field that is not there is marked at its key, else at the item's name, else at the next thing
    up that is written.
    """
    node, entry = written_at(document.spans, FILE_MODELS[kind] if kind else None, hit.path)
    if isinstance(node, tuple) and hit.target == "value" and node[1] > node[0]:
        if hit.part is None:
            return document.place(node)
        value = value_at(document, kind, hit.path)
        if isinstance(value, str):
            return document.place(part_of_scalar(document.parsed_text, node, value, hit.part))
        return document.place(node)
    if entry is not None:
        return document.place(entry)
    return document.place(_anchor(document, kind, hit.path))


def value_at(document: Document, kind: FileKind | None, path: Path) -> object:
    """The value at ``path`` in the data as read; ``None`` where nothing is written."""
    node = document.data
    model: type[BaseModel] | None = FILE_MODELS[kind] if kind else None
    for step in path:
        if isinstance(step, int):
            node = node[step] if isinstance(node, list) and step < len(node) else None
        elif isinstance(node, dict):
            title = chinese_title(model, step) if model and step in model.model_fields else step
            node = node.get(title, node.get(step))
            model = nested_model(model, step) if model and step in model.model_fields else None
        else:
            return None
    return node


def _anchor(document: Document, kind: FileKind | None, path: Path) -> Span:
    """What to mark where ``path`` itself is not written."""
    model = FILE_MODELS[kind] if kind else None
    if len(path) > 1 and path[0] in _ENTRIES:
        for step in ("name", "id"):
            node, _ = written_at(document.spans, model, (*path[:2], step))
            if isinstance(node, tuple) and node[1] > node[0]:
                return node
    for length in range(len(path), -1, -1):
        node, entry = written_at(document.spans, model, path[:length])
        if entry is not None:
            return entry
        if isinstance(node, dict) and node:
            start, end, _ = next(iter(node.values()))
            return start, end
        if isinstance(node, tuple):
            return node
    return _START
