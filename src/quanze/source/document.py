"""One file as read: its text, its plain data, and where everything stands."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from quanze.source.defects import Defect
from quanze.source.repair import Repair
from quanze.source.spans import Span, SpanTree
from quanze.text.lines import LineIndex


@dataclass(eq=False)
class Document:
    """A file's contents.

    ``text`` is what the user wrote (without byte order mark); ``parsed_text`` what the parser
    was given, which differs only where slips were repaired in memory. ``spans`` are offsets in
    ``parsed_text``; ``place`` turns them into spans of ``text``. ``data`` is ``None`` where the
    file is empty or could not be read to its end. ``unread`` are paths (keys as written) whose
    value a defect kept from being read: that they seem empty says nothing. ``empty`` are the paths
    of keys without value: ``spans`` has them, ``data`` has not.
    """

    name: str
    text: str
    data: Any = None
    spans: SpanTree = field(default_factory=dict)
    defects: list[Defect] = field(default_factory=list)
    unread: list[tuple[str | int, ...]] = field(default_factory=list)
    empty: list[tuple[str | int, ...]] = field(default_factory=list)
    repair: Repair | None = None
    encoding: str = "utf-8"

    @property
    def parsed_text(self) -> str:
        return self.repair.text if self.repair else self.text

    @cached_property
    def lines(self) -> LineIndex:
        return LineIndex(self.text)

    def place(self, span: Span) -> Span:
        """A span of the parsed text as a span of the text the user wrote."""
        if self.repair is None:
            return span
        return self.repair.original(span[0]), self.repair.original(span[1])
