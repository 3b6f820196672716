"""Where every key and every value of a document stands.

The tree of spans mirrors the tree of data: a mapping is a dict from the key as written to
``(key start, key end, child)``, a sequence a list of children, a scalar ``(start, end)``.
Offsets are code points of the text that was parsed; quotes belong to a scalar's span.
"""

from collections.abc import Sequence
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]
SpanTree: TypeAlias = Span | list["SpanTree"] | dict[str, tuple[int, int, "SpanTree"]]


def whole_span(tree: SpanTree) -> Span | None:
    """First to last character of a node; ``None`` for an empty flow list or mapping.

    The end is the end of the last child: the parser's own end marks of blocks run on to the
    next token.
    """
    if isinstance(tree, tuple):
        return tree
    if not tree:
        return None
    if isinstance(tree, list):
        start, end = whole_span(tree[0]), whole_span(tree[-1])
        return (start[0], end[1]) if start and end else start or end
    entries = list(tree.values())
    key_start, key_end, last = entries[0][0], entries[-1][1], whole_span(entries[-1][2])
    return key_start, max(key_end, last[1]) if last else key_end


def child(tree: SpanTree, step: str | int) -> SpanTree | None:
    """The node one step down: a key of a mapping or a number in a sequence."""
    if isinstance(tree, dict) and isinstance(step, str):
        entry = tree.get(step)
        return entry[2] if entry else None
    if isinstance(tree, list) and isinstance(step, int) and 0 <= step < len(tree):
        return tree[step]
    return None


def follow(tree: SpanTree, steps: Sequence[str | int]) -> SpanTree | None:
    """The node at the end of ``steps``, or ``None`` where the way breaks off."""
    node: SpanTree | None = tree
    for step in steps:
        if node is None:
            return None
        node = child(node, step)
    return node
