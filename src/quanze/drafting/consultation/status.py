"""How far each round has come: sent, received, decided, and what is still open."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.opinion_files import OpinionFile
from quanze.drafting.consultation.readiness import is_received
from quanze.drafting.consultation.side_by_side import Group, contradictions, group_opinions
from quanze.drafting.consultation.subjects import keys_of, subject_of
from quanze.model.opinions import needs_answer


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of items (``asked``, ``answered``) and of opinions that ask for something (the rest).

    ``asked`` is how many items were put to the department, ``answered`` how many of these it has
    answered. ``opinions`` = ``adopted`` + ``partly`` + ``refused`` + ``open``.
    """

    asked: int = 0
    answered: int = 0
    opinions: int = 0
    adopted: int = 0
    partly: int = 0
    refused: int = 0
    open: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.asked + other.asked,
            self.answered + other.answered,
            self.opinions + other.opinions,
            self.adopted + other.adopted,
            self.partly + other.partly,
            self.refused + other.refused,
            self.open + other.open,
        )


@dataclass(frozen=True, slots=True)
class DepartmentStatus:
    """One department in one round. ``received`` is the day, or ``None`` where none is written."""

    name: str
    file: str
    sent: datetime.date | None
    received: datetime.date | None
    has_answered: bool
    tally: Tally


@dataclass(frozen=True, slots=True)
class RoundStatus:
    """One round. ``groups`` are all subjects with opinions, ``unresolved`` those still open.

    ``due`` is the last day on which an answer is asked for.
    """

    number: int
    drafts: tuple[str, ...]
    departments: tuple[DepartmentStatus, ...]
    groups: tuple[Group, ...]
    due: datetime.date | None = None

    @property
    def tally(self) -> Tally:
        total = Tally()
        for department in self.departments:
            total += department.tally
        return total

    @property
    def waiting_for(self) -> tuple[str, ...]:
        """The departments from which nothing has come back."""
        return tuple(one.name for one in self.departments if not one.has_answered)

    @property
    def unresolved(self) -> tuple[Group, ...]:
        """What is not decided yet."""
        return tuple(group for group in self.groups if group.is_open)

    @property
    def contradictions(self) -> tuple[Group, ...]:
        """Where departments contradict one another."""
        return contradictions(self.groups)


def round_status(number: int, files: Sequence[OpinionFile], draft: Draft) -> RoundStatus:
    """The state of one round. ``draft`` only gives the order and the names of the items."""
    drafts = dict.fromkeys(file.model.head.draft for file in files)
    return RoundStatus(
        number,
        tuple(drafts),
        tuple(_department(file, draft) for file in files),
        group_opinions(draft, files),
        max((file.model.head.due for file in files if file.model.head.due), default=None),
    )


def all_rounds(
    rounds: Mapping[int, Sequence[OpinionFile]], draft: Draft
) -> tuple[RoundStatus, ...]:
    """Every round, the first one first."""
    return tuple(round_status(number, files, draft) for number, files in rounds.items())


def _department(file: OpinionFile, draft: Draft) -> DepartmentStatus:
    model = file.model
    asked = keys_of(model.asked)
    spoken = keys_of(model.agreed) | {subject_of(one, draft) for one in model.opinions}
    wishes = [one for one in model.opinions if one.opinion != "无意见"]
    decisions = [one.answer.decision for one in wishes if one.answer is not None]
    tally = Tally(
        asked=len(asked),
        answered=len(asked & spoken),
        opinions=len(wishes),
        adopted=decisions.count("采纳"),
        partly=decisions.count("部分采纳"),
        refused=decisions.count("不采纳"),
        open=sum(map(needs_answer, wishes)),
    )
    head = model.head
    return DepartmentStatus(
        head.department, file.name, head.sent, head.received, is_received(file), tally
    )
