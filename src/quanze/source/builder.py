"""The one pass: events in, plain dicts, lists and strings out, with every span beside them.

No scalar is given a type here. An unquoted empty value, ``~`` and ``null`` are ``None``;
everything else is text, so codes keep their leading zeros and no word turns into a boolean.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from quanze.source.defects import MOST_DEFECTS, Defect
from quanze.source.events import open_events
from quanze.source.spans import Span, SpanTree

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_PROPERTIES = re.compile(r"(?:[&!]\S*[ \t\r\n]+)*(?:[&!]\S*)?")


@dataclass(slots=True)
class Built:
    """What one pass gave. ``error`` ended it early; what was read before is kept."""

    data: Any = None
    spans: SpanTree = field(default_factory=dict)
    defects: list[Defect] = field(default_factory=list)
    error: YAMLError | None = None


def build(text: str, most_levels: int, *, pure: bool = False) -> Built:
    """Read the first document of ``text``."""
    builder = _Builder(text, most_levels)
    try:
        builder.run(open_events(text, pure=pure))
    except YAMLError as error:
        return Built(None, {}, builder.defects, error)
    return Built(builder.data, builder.spans, builder.defects)


class _Builder:
    __slots__ = ("anchors", "data", "defects", "most_levels", "spans", "text")

    def __init__(self, text: str, most_levels: int) -> None:
        self.text = text
        self.most_levels = most_levels
        self.data: Any = None
        self.spans: SpanTree = {}
        self.defects: list[Defect] = []
        self.anchors: dict[str, str | None] = {}

    def run(self, next_event: Any) -> None:
        """Drain the events.

        ``node`` and ``tree`` are the container being filled, ``key`` the key that waits for its
        value. The stack holds the containers around. A container that must not be kept (second
        value of a key) is filled all the same and belongs to nobody.
        """
        stack: list[tuple[Any, Any, str | None, int, int]] = []
        node: Any = None
        tree: Any = None
        key: str | None = None
        key_start = key_end = 0
        documents = 0
        while (event := next_event()) is not None:
            kind = event.__class__
            if kind is ScalarEvent:
                value: Any = event.value
                start = event.start_mark.index
                end = event.end_mark.index
                if event.anchor is not None or event.tag is not None:
                    start = self.skip_properties(event, start, end)
                    if event.anchor is not None:
                        self.anchors[event.anchor] = value
                if node.__class__ is dict and key is None:
                    if value in tree:
                        self.duplicate(value, start, end, tree[value])
                        key, key_start, key_end = value, -1, end
                    else:
                        key, key_start, key_end = value, start, end
                    continue
                if value in _NULLS and not event.style:
                    value = None
                child: Any = (start, end)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                if event.anchor is not None or event.tag is not None:
                    mark = event.start_mark.index
                    self.skip_properties(event, mark, mark)
                if len(stack) >= self.most_levels:
                    mark = event.start_mark.index
                    self.report("Q010", "depth", (mark, mark + 1), limit=self.most_levels)
                    self.data = None
                    return
                if node.__class__ is dict and key is None:
                    mark = event.start_mark.index
                    self.report("Q002", "complex-key", (mark, mark + 1))
                    key, key_start, key_end = "", -1, mark
                    # The key itself is a container: read it, then wait for the value.
                    stack.append((node, tree, None, -2, key_end))
                else:
                    stack.append((node, tree, key, key_start, key_end))
                node = tree = None
                key = None
                if kind is MappingStartEvent:
                    node, tree = {}, {}
                else:
                    node, tree = [], []
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                value, child = node, tree
                node, tree, key, key_start, key_end = stack.pop()
                if key_start == -2:
                    key, key_start = "", -1
                    continue
            elif kind is AliasEvent:
                start, end = event.start_mark.index, event.end_mark.index
                self.report("Q008", "alias", (start, end), name=event.anchor)
                if node.__class__ is dict and key is None:
                    key, key_start, key_end = event.anchor, -1, end
                    continue
                value, child = self.anchors.get(event.anchor), (start, end)
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    mark = event.start_mark.index
                    self.report("Q008", "document", (mark, mark + 3))
                    return
                continue
            else:
                continue

            if node.__class__ is list:
                node.append(value)
                tree.append(child)
            elif node is None:
                self.data, self.spans = value, child
            else:
                if key_start >= 0:
                    tree[key] = (key_start, key_end, child)
                    if value is not None:
                        node[key] = value
                key = None

    def skip_properties(self, event: Any, start: int, end: int) -> int:
        """Report an anchor or tag; the offset at which the value itself begins."""
        properties = _PROPERTIES.match(self.text, start)
        width = properties.end() - start if properties else 0
        shown = self.text[start : start + width].strip() or "&"
        variant = "anchor" if event.anchor is not None else "tag"
        self.report("Q008", variant, (start, start + len(shown)), name=shown)
        return min(start + width, end) if end > start else start

    def duplicate(self, key: str, start: int, end: int, first: tuple[int, int, SpanTree]) -> None:
        self.report("Q003", "", (start, end), related=(first[0], first[1]), key=key)

    def report(
        self, code: str, variant: str, span: Span, related: Span | None = None, **values: Any
    ) -> None:
        if len(self.defects) < MOST_DEFECTS:
            self.defects.append(Defect(code, variant, span, values, related))
