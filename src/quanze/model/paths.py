"""From a path of English names to the spans of what is written there, in keys of either language."""

from collections.abc import Sequence

from pydantic import BaseModel

from quanze.model.keys import chinese_title, nested_model
from quanze.source.spans import Span, SpanTree


def written_at(
    tree: SpanTree, model: type[BaseModel] | None, path: Sequence[str | int]
) -> tuple[SpanTree | None, Span | None]:
    """The node at ``path`` and the span of its own key; ``None`` for what is not there."""
    node: SpanTree | None = tree
    entry: Span | None = None
    for step in path:
        entry = None
        if isinstance(step, int):
            node = node[step] if isinstance(node, list) and step < len(node) else None
        elif isinstance(node, dict):
            known = model is not None and step in model.model_fields
            title = chinese_title(model, step) if model and known else step
            found = node.get(title) or node.get(step)
            model = nested_model(model, step) if model and known else None
            if found is None:
                return None, None
            entry, node = (found[0], found[1]), found[2]
        else:
            return None, None
    return node, entry
