"""A text with its slips replaced in memory, and the way back to the text as the user wrote it."""

from bisect import bisect_right
from dataclasses import dataclass

from quanze.source.spans import Span


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip: the span in the text as written, and what the parser is given in its place."""

    variant: str
    start: int
    end: int
    replacement: str
    key: str = ""


class Repair:
    """A text with its slips replaced, and the way back from its offsets to those of the original."""

    __slots__ = ("_ends", "_originals", "_starts", "text")

    def __init__(self, original: str, slips: list[Slip]) -> None:
        pieces: list[str] = []
        done = length = 0
        #: Offsets in the repaired text at which replacements start and end, and where in the
        #: original text each stood.
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._originals: list[Span] = []
        for slip in slips:
            if slip.start < done:
                continue
            pieces += (original[done : slip.start], slip.replacement)
            length += slip.start - done
            self._starts.append(length)
            length += len(slip.replacement)
            self._ends.append(length)
            self._originals.append((slip.start, slip.end))
            done = slip.end
        pieces.append(original[done:])
        self.text = "".join(pieces) if slips else original

    def original(self, offset: int) -> int:
        """The offset in the original text of an offset in the repaired one.

        Inside a replacement it is a place inside what was replaced; the order of two offsets
        never turns round.
        """
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return offset
        start, end = self._originals[number]
        if offset >= self._ends[number]:
            return end + offset - self._ends[number]
        return min(start + offset - self._starts[number], end)
