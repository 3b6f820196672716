"""What comes back from departments, as rows: the contract between reading files and taking in."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from quanze.knowledge.placeholders import says_nothing
from quanze.text.languages import Text

#: Whether a row is about items, the whole list (全部事项), or what the other rows leave (其余事项).
Scope: TypeAlias = Literal["items", "all", "rest"]


def opinion_word(cell: str | None) -> str:
    """A cell of the column 意见 without the strokes that people put into empty cells."""
    return (cell or "").strip(" \n\t\u3000/\\-—－／")


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """One row as written. Blank cells are ``None``.

    ``place`` names the row as people see it (征求意见!12). ``code``, ``township``, ``list_name``,
    ``number`` (编号) and ``name`` tell the item; any of them may be missing or changed. A row
    without opinion, suggestion and reason is no answer, but may hold a name or ``content``
    (对应内容) that somebody changed.
    """

    place: Text
    code: str | None = None
    township: str | None = None
    list_name: str | None = None
    number: str | None = None
    name: str | None = None
    content: str | None = None
    opinion: str | None = None
    suggestion: str | None = None
    reason: str | None = None
    department: str | None = None
    scope: Scope = "items"

    @property
    def is_blank(self) -> bool:
        """Whether nothing was answered in it."""
        # 无 in the column 意见 is an answer; in the others it says that there is nothing to say.
        return not opinion_word(self.opinion) and all(
            says_nothing(text) for text in (self.suggestion, self.reason)
        )

    @property
    def names_nothing(self) -> bool:
        """Whether it names neither an item nor a township, nor speaks of the whole list."""
        return self.scope == "items" and not (
            self.code or self.township or self.number or self.name
        )


@dataclass(frozen=True, slots=True)
class Returned:
    """One file. ``round``, ``department`` and ``draft`` are set where the file itself tells them.

    ``own`` is true for a workbook that quanze wrote and recognised. ``remarks`` are what a person should know of the
    reading.
    """

    file: str
    rows: tuple[ReturnedRow, ...]
    round: int | None = None
    department: str | None = None
    draft: str | None = None
    township: str | None = None
    own: bool = False
    remarks: tuple[Text, ...] = field(default=())
