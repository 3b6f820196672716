"""What makes quanze know its own workbook again, whatever it is called by then."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

FormKind: TypeAlias = Literal["request", "decisions"]

#: The first cell of the hidden sheet; the number changes when the layout does.
FORMAT: Final = "quanze-consultation/1"
MARKER_SHEET: Final = "_quanze"
#: What a cell of the hidden row above the headings begins with.
KEY: Final = "quanze:"


@dataclass(frozen=True, slots=True)
class Marker:
    """Which form it is. ``department`` is empty for decisions, which are about all of them."""

    kind: FormKind
    round: int
    draft: str
    department: str = ""

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """As the hidden sheet and the document's properties hold it."""
        return (
            ("format", FORMAT),
            ("kind", self.kind),
            ("round", str(self.round)),
            ("department", self.department),
            ("draft", self.draft),
        )


def read_marker(pairs: Iterable[tuple[str, str]]) -> Marker | None:
    """The marker in such pairs; ``None`` where they are no (whole) marker of this format."""
    known: Mapping[str, str] = dict(pairs)
    kind, number = known.get("kind", ""), known.get("round", "")
    if known.get("format") != FORMAT or not number.isdecimal() or int(number) < 1:
        return None
    draft, department = known.get("draft", ""), known.get("department", "")
    if kind == "request":
        return Marker("request", int(number), draft, department)
    return Marker("decisions", int(number), draft, department) if kind == "decisions" else None
