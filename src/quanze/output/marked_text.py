"""Marked text in lines for a terminal: wrapped first, then coloured, so that no colour breaks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from quanze.compare.words import Segment
from quanze.output.diff_labels import clean
from quanze.text.width import display_width, wrap

Style: TypeAlias = Literal["", "bold", "dim", "deleted", "inserted", "warning"]

_CODES: dict[Style, str] = {
    "bold": "\x1b[1m",
    "dim": "\x1b[2m",
    "warning": "\x1b[33m",
    # Struck out and underlined as well: not everybody tells red from green.
    "deleted": "\x1b[31;9m",
    "inserted": "\x1b[32;4m",
}
_RESET = "\x1b[0m"
_MARKS = {"kept": ("", ""), "deleted": ("[-", "-]"), "inserted": ("{+", "+}")}
#: Continuation lines stand two columns further in.
_HANGING = "  "


@dataclass(frozen=True, slots=True)
class Run:
    """Some characters in one style."""

    text: str
    style: Style = ""


@dataclass(frozen=True, slots=True)
class Page:
    """How wide lines may be (``None``: no limit) and whether they are coloured."""

    width: int | None
    colour: bool

    def lines(self, indent: str, *runs: Run) -> Iterator[str]:
        """The runs after ``indent``; a line that is too long goes on below, further in."""
        runs = tuple(Run(clean(run.text), run.style) for run in runs)
        text = "".join(run.text for run in runs)
        room = None if self.width is None else self.width - display_width(indent + _HANGING)
        lines = text.split("\n") if room is None else wrap(text, room)
        if not self.colour:
            yield from (self._placed(indent, number, line) for number, line in enumerate(lines))
            return
        styles = [run.style for run in runs for _ in run.text]
        at = 0
        for number, line in enumerate(lines):
            at, painted = _painted(line, text, styles, at)
            yield self._placed(indent, number, painted)

    @staticmethod
    def _placed(indent: str, number: int, line: str) -> str:
        return (indent + (_HANGING if number else "") + line).rstrip()

    def marked(self, segments: Iterable[Segment]) -> list[Run]:
        """Segments as runs: in colour where there is colour, else between marks."""
        runs: list[Run] = []
        for segment in segments:
            style: Style = "" if segment.kind == "kept" else segment.kind
            before, after = ("", "") if self.colour else _MARKS[segment.kind]
            runs.append(Run(f"{before}{segment.text}{after}", style))
        return runs


def _painted(line: str, text: str, styles: Sequence[Style], at: int) -> tuple[int, str]:
    """``line`` in the styles of its characters in ``text`` from ``at`` on, and where it ends.

    Wrapping leaves out nothing but white space, so the next equal character is the right one.
    """
    out: list[str] = []
    current: Style = ""
    for character in line:
        while text[at] != character:
            at += 1
        if styles[at] != current:
            out += [_RESET if current else "", _CODES.get(styles[at], "")]
            current = styles[at]
        out.append(character)
        at += 1
    return at, "".join(out) + (_RESET if current else "")
