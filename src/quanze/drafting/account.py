"""What became of every raw item: each has exactly one account."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, get_args

from quanze.knowledge.decisions.row import Result
from quanze.model.lists import ListName
from quanze.text.languages import Text

#: Went into a list, was merged into another raw item, was left out with a reason, or waits for
#: somebody to decide.
Status: TypeAlias = Literal["went", "merged", "dropped", "open"]
STATUSES: Final[tuple[Status, ...]] = get_args(Status)


@dataclass(frozen=True, slots=True)
class Account:
    """The account of one raw item.

    ``to`` are the ids of items of the list, ``into`` is the raw item that it finally went with.
    ``result`` and ``row`` are what the decision table (or 拟列入) says, where it was asked.
    ``missing`` are the questions (names of fields) without answer. ``fresh`` marks what this run
    brought about.
    """

    id: str
    name: str
    status: Status
    reason: Text
    list: ListName | None = None
    to: tuple[str, ...] = ()
    into: str = ""
    result: Result | None = None
    row: str = ""
    missing: tuple[str, ...] = ()
    fresh: bool = False


def totals(accounts: Iterable[Account]) -> dict[Status, int]:
    """How many raw items have each status; they add up to all of them."""
    counts = dict.fromkeys(STATUSES, 0)
    for account in accounts:
        counts[account.status] += 1
    return counts
