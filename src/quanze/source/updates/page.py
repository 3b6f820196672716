"""The text being updated, and the edits gathered for it."""

from dataclasses import dataclass, field

from quanze.source.edits import Edit
from quanze.source.spans import Span
from quanze.source.updates.extents import line_end, line_start, next_line


@dataclass(slots=True)
class Page:
    """``inline`` are the keys whose new values go on one line."""

    text: str
    inline: frozenset[str]
    edits: list[Edit] = field(default_factory=list)

    @property
    def newline(self) -> str:
        """The line break of the file."""
        if "\r\n" in self.text:
            return "\r\n"
        return "\r" if "\r" in self.text and "\n" not in self.text else "\n"

    def insert(self, at: int, text: str) -> None:
        self.edits.append(Edit(at, at, text))

    def replace(self, span: Span, text: str) -> None:
        self.edits.append(Edit(*span, text))

    def add_lines(self, at: int, indent: int, lines: list[str]) -> None:
        """New lines below the line of ``at`` and the comments that belong to it.

        Those are indented further than the new lines. A text of several lines among these would
        take them in.
        """
        self.insert(self.comments_end(at, indent), self._below(indent, lines))

    def comments_end(self, at: int, indent: int) -> int:
        """The end of the line of ``at``, or of the comments below it that stand behind ``indent``."""
        end = line_end(self.text, at)
        below = next_line(self.text, end)
        while below < len(self.text):
            stop = line_end(self.text, below)
            line = self.text[below:stop]
            content = line.lstrip(" \t")
            if content.startswith("#") and len(line) - len(content) > indent:
                end = stop
            elif content:
                break
            below = next_line(self.text, below)
        return end

    def add_lines_above(self, at: int, indent: int, lines: list[str]) -> None:
        """New lines above the line of ``at``."""
        text = self._below(indent, lines).removeprefix(self.newline) + self.newline
        self.insert(line_start(self.text, at), text)

    def add_before(self, at: int, indent: int, lines: list[str]) -> None:
        """New lines in front of what begins at ``at``, which moves to a line of its own."""
        text = self._below(indent, lines).removeprefix(self.newline).lstrip(" ")
        self.insert(at, text + self.newline + " " * indent)

    def remove_lines(self, start: int, end: int) -> None:
        """Take out all lines from that of ``start`` to that of ``end``.

        The line break above goes and that below stays, so that what is put behind ``end`` still
        has its place.
        """
        first, last = line_start(self.text, start), line_end(self.text, end)
        if first == 0:
            self.replace((0, next_line(self.text, end)), "")
            return
        self.replace((first - (2 if self.text.startswith("\r\n", first - 2) else 1), last), "")

    def alone_before(self, at: int) -> bool:
        """Whether nothing but blanks stands before ``at`` on its line."""
        return not self.text[line_start(self.text, at) : at].strip(" \t")

    def _below(self, indent: int, lines: list[str]) -> str:
        blank = " " * indent
        return "".join(self.newline + (blank + line if line else "") for line in lines)
