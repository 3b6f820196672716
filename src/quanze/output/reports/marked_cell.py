"""A cell put together of segments, which knows where those that went or came stand in its text."""

from collections.abc import Iterable, Iterator
from typing import Literal

from quanze.compare.words import Segment
from quanze.output.reports.report import Emphasis


class MarkedCell:
    """Lines of text in which the segments of one kind are marked."""

    def __init__(self, kind: Literal["deleted", "inserted"]) -> None:
        self._kind = kind
        self._text = ""
        self._spans: list[tuple[int, int]] = []

    def line(self, segments: Iterable[Segment]) -> None:
        """Add a line below those that are there."""
        if self._text:
            self._text += "\n"
        for segment in segments:
            start = len(self._text)
            self._text += segment.text
            if segment.kind == self._kind:
                self._spans.append((start, len(self._text)))

    @property
    def text(self) -> str:
        return self._text

    def emphases(self, column: int) -> Iterator[Emphasis]:
        """The marked parts, as those of the cell in ``column``."""
        for start, end in self._spans:
            yield Emphasis(column, start, end, self._kind)
