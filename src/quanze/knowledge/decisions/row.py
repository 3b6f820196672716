"""One row of the decision table: conditions on what is known of a raw item, and the result."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, get_args

from quanze.model.raw_items import Destination, LedBy, RawItem, ReclaimingGround
from quanze.text.languages import Text

#: 待定: the answers do not decide it; a person must.
Result: TypeAlias = Destination | Literal["待定"]
Answer: TypeAlias = Literal["是", "否", "未答"]

ANSWERS: Final[tuple[Answer, ...]] = get_args(Answer)
ANY_ANSWER: Final[frozenset[Answer]] = frozenset(ANSWERS)
LED_BY: Final[tuple[LedBy, ...]] = get_args(LedBy)
GROUNDS: Final[tuple[ReclaimingGround, ...]] = get_args(ReclaimingGround)

#: The fields of a raw item that hold the three answers, in the order in which they are asked.
QUESTIONS: Final = ("basis_sufficient", "needed", "feasible")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the table looks at."""

    basis_sufficient: Answer = "未答"
    needed: Answer = "未答"
    feasible: Answer = "未答"
    led_by: frozenset[LedBy] = frozenset()
    grounds: frozenset[ReclaimingGround] = frozenset()

    @property
    def missing(self) -> tuple[str, ...]:
        """The questions (names of fields) that nobody has answered yet."""
        return tuple(name for name in QUESTIONS if getattr(self, name) == "未答")


def facts_of(item: RawItem) -> Facts:
    """What the table looks at, of one raw item."""
    return Facts(
        item.basis_sufficient or "未答",
        item.needed or "未答",
        item.feasible or "未答",
        frozenset(item.led_by),
        frozenset(item.grounds),
    )


@dataclass(frozen=True, slots=True)
class Row:
    """A row. It applies where every condition holds; of the rows that apply the first counts.

    An answer must be among those named. ``led_by`` and ``grounds``: ``None`` asks nothing, an
    empty set asks that none is given, any other that at least one of these is.
    """

    id: str
    result: Result
    reason: Text
    source: Text
    basis_sufficient: frozenset[Answer] = ANY_ANSWER
    needed: frozenset[Answer] = ANY_ANSWER
    feasible: frozenset[Answer] = ANY_ANSWER
    led_by: frozenset[LedBy] | None = None
    grounds: frozenset[ReclaimingGround] | None = None

    def applies(self, facts: Facts) -> bool:
        return (
            facts.basis_sufficient in self.basis_sufficient
            and facts.needed in self.needed
            and facts.feasible in self.feasible
            and _holds(self.led_by, facts.led_by)
            and _holds(self.grounds, facts.grounds)
        )


def _holds(asked: Iterable[str] | None, given: frozenset[str]) -> bool:
    if asked is None:
        return True
    wanted = frozenset(asked)
    return bool(wanted & given) if wanted else not given
