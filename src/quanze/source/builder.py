"""The one pass: events in, plain dicts, lists and strings out, with every span beside them.

No scalar is given a type here. An unquoted empty value, ``~`` and ``null`` are ``None``;
everything else is text, so codes keep their leading zeros and no word turns into a boolean.
"""

import re
from dataclasses import dataclass, field
from typing import Any, TypeAlias

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


#: How much of an anchor or tag a message shows.
_SHOWN = 20
#: Marks of ``key_start`` for a key that is itself a container, and for one whose value is dropped.
_IS_KEY = -(1 << 60)
_NOBODYS = _IS_KEY - 1

_Path: TypeAlias = tuple[str | int, ...]
#: A container with its spans, and its waiting key with start and end.
_Frame: TypeAlias = tuple[Any, Any, str | None, int, int]


@dataclass(slots=True)
class Built:
    """What one pass gave. An ``error`` ended it early: then only the defects before it are kept.

    ``unread`` are the paths (keys as written) whose value a defect kept from being read, ``empty``
    those of keys without value, which ``data`` leaves out.
    """

    data: Any = None
    spans: SpanTree = field(default_factory=dict)
    defects: list[Defect] = field(default_factory=list)
    unread: list[_Path] = field(default_factory=list)
    empty: list[_Path] = field(default_factory=list)
    error: YAMLError | None = None


def build(text: str, most_levels: int, *, pure: bool = False) -> Built:
    """Read the first document of ``text``."""
    builder = _Builder(text, most_levels)
    try:
        builder.run(open_events(text, pure=pure))
    except YAMLError as error:
        return Built(defects=builder.defects, error=error)
    return Built(builder.data, builder.spans, builder.defects, builder.unread, builder.empty)


class _Builder:
    __slots__ = ("anchors", "data", "defects", "empty", "most_levels", "spans", "text", "unread")

    def __init__(self, text: str, most_levels: int) -> None:
        self.text = text
        self.most_levels = most_levels
        self.data: Any = None
        self.spans: SpanTree = {}
        self.defects: list[Defect] = []
        self.unread: list[_Path] = []
        self.empty: list[_Path] = []
        self.anchors: dict[str, str | None] = {}

    def run(self, next_event: Any) -> None:
        """Drain the events.

        ``node`` and ``tree`` are the container being filled, ``key`` the key that waits for its
        value. The stack holds the containers around. A container that must not be kept (second
        value of a key) is filled all the same and belongs to nobody. ``key_start`` is negative
        for a key that must not simply be stored: ``~start`` for one that was there before.
        """
        stack: list[_Frame] = []
        node: Any = None
        tree: Any = None
        mapping = False
        key: str | None = None
        key_start = key_end = 0
        documents = 0
        # Hardly any list has these characters: asking the text once spares asking every event.
        decorated = "&" in self.text or "!" in self.text
        while (event := next_event()) is not None:
            kind = event.__class__
            if kind is ScalarEvent:
                value: Any = event.value
                start = event.start_mark.index
                end = event.end_mark.index
                if decorated and (event.anchor is not None or event.tag is not None):
                    start = self.skip_properties(event, start, end)
                    if event.anchor is not None:
                        self.anchors[event.anchor] = value
                    if not value:
                        # “!重点” was meant as text: as a tag it swallowed the value.
                        self.unread.append(_step_to(stack, node, key))
                if mapping and key is None:
                    key = value
                    key_start = ~start if value in tree else start
                    key_end = end
                    continue
                if len(value) < 5 and value in _NULLS and not event.style:
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
                if mapping and key is None:
                    mark = event.start_mark.index
                    self.report("Q002", "complex-key", (mark, mark + 1))
                    self.unread.append(_path(stack))
                    # The key itself is a container: read it, then wait for the value.
                    stack.append((node, tree, None, _IS_KEY, mark))
                else:
                    # In a list there is no key: its place keeps where the entry began.
                    begin = key_start if mapping else event.start_mark.index
                    stack.append((node, tree, key, begin, key_end))
                key = None
                mapping = kind is MappingStartEvent
                node, tree = ({}, {}) if mapping else ([], [])
                continue
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                value, child = node, tree
                node, tree, key, key_start, key_end = stack.pop()
                mapping = node.__class__ is dict
                if key_start == _IS_KEY:
                    key, key_start = "", _NOBODYS
                    continue
                if not child and kind is MappingEndEvent and node.__class__ is list:
                    # An entry “{}” says no more than an empty one.
                    value, child = None, (key_start, event.end_mark.index)
            elif kind is AliasEvent:
                start, end = event.start_mark.index, event.end_mark.index
                self.report("Q008", "alias", (start, end), name=event.anchor)
                if mapping and key is None:
                    key, key_start, key_end = event.anchor, _NOBODYS, end
                    continue
                value, child = self.anchors.get(event.anchor), (start, end)
                self.unread.append(_step_to(stack, node, key))
            elif kind is DocumentStartEvent:
                documents += 1
                if documents > 1:
                    mark = event.start_mark.index
                    width = 3 if self.text.startswith("---", mark) else 1
                    self.report("Q008", "document", (mark, mark + width))
                    return
                continue
            else:
                continue

            if not mapping:
                if node is None:
                    self.data, self.spans = value, child
                else:
                    node.append(value)
                    tree.append(child)
            else:
                if key_start >= 0:
                    tree[key] = (key_start, key_end, child)
                    if value is not None:
                        node[key] = value
                    else:
                        self.empty.append((*_path(stack), str(key)))
                elif key_start != _NOBODYS:
                    first = tree[key]
                    variant = ""
                    if value is not None and key not in node:
                        variant = "first-empty"
                        tree[key] = (~key_start, key_end, child)
                        node[key] = value
                    self.report("Q003", variant, (~key_start, key_end), first[:2], key=key)
                key = None

    def skip_properties(self, event: Any, start: int, end: int) -> int:
        """Report an anchor or tag; the offset at which the value itself begins."""
        properties = _PROPERTIES.match(self.text, start)
        width = properties.end() - start if properties else 0
        shown = self.text[start : start + width].rstrip() or "&"
        variant = "anchor" if event.anchor is not None else "tag"
        self.report("Q008", variant, (start, start + len(shown)), name=shown[:_SHOWN])
        return min(start + width, end) if end > start else start

    def report(
        self, code: str, variant: str, span: Span, related: Span | None = None, **values: Any
    ) -> None:
        if len(self.defects) < MOST_DEFECTS:
            self.defects.append(Defect(code, variant, span, values, related))


def _path(stack: list[_Frame]) -> _Path:
    """The path to the container being filled. The first frame holds the document itself."""
    return tuple(
        key if key is not None else len(outer) for outer, _, key, _, _ in stack if outer is not None
    )


def _step_to(stack: list[_Frame], node: Any, key: str | None) -> _Path:
    """The path to the value that comes next."""
    return (*_path(stack), key if key is not None else len(node or ()))
