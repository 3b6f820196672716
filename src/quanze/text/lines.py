"""From an offset in a text to its line and column, counted from 1, columns in code points.

Only a line feed ends a line, as in editors: U+2028, U+2029 and U+0085, which YAML 1.1 takes
for line breaks, do not.
"""

from bisect import bisect_right
from typing import NamedTuple


class Position(NamedTuple):
    """A place in a text. Both numbers count from 1; the column counts code points."""

    line: int
    column: int


class LineIndex:
    """The lines of one text, found once."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        starts = [0]
        find = text.find
        at = find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = find("\n", at + 1)
        self._starts = starts

    def position(self, offset: int) -> Position:
        """The line and column of ``offset``, which may be the end of the text."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def offset(self, position: Position) -> int:
        """The offset of ``position``: the inverse of :meth:`position`."""
        return self._starts[position.line - 1] + position.column - 1

    def line(self, number: int) -> str:
        """The text of line ``number`` (from 1) without its line break."""
        start = self._starts[number - 1]
        end = self._starts[number] - 1 if number < len(self._starts) else len(self._text)
        return self._text[start:end].removesuffix("\r")

    def __len__(self) -> int:
        return len(self._starts)


def position_in(text: str, offset: int) -> Position:
    """One position without an index: cheaper where only one near the start is needed."""
    return Position(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def line_at(text: str, offset: int) -> str:
    """The line that ``offset`` stands in, without its line break."""
    end = text.find("\n", offset)
    return text[text.rfind("\n", 0, offset) + 1 : end if end >= 0 else len(text)].removesuffix("\r")
