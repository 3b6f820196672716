"""The records of a comparison: what changed, as data. Renderers know nothing else."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias, get_args

from quanze.compare.fields import FieldChange
from quanze.compare.grades import GRADES, Grade
from quanze.compare.matching import Match
from quanze.compare.sides import PlacedItem, Side
from quanze.model.lists import ListName
from quanze.text.languages import Text

Kind: TypeAlias = Literal[
    "added", "removed", "renamed", "moved", "changed", "split", "merged", "renumbered"
]
#: In the order of the summary.
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

KIND_LABELS: Final[Mapping[Kind, Text]] = {
    "added": Text("新增", "added"),
    "removed": Text("取消", "removed"),
    "renamed": Text("更名", "renamed"),
    "moved": Text("移动", "moved"),
    "changed": Text("修改", "changed"),
    "split": Text("拆分", "split"),
    "merged": Text("合并", "merged"),
    "renumbered": Text("改号", "renumbered"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one item (several where items were split or merged).

    ``old`` and ``new`` are the items on each side; one of them is empty for an item that is added
    or removed. ``fields`` hold what differs between the first old and the first new item; the id
    and the list are those of the items. ``match`` is ``None`` where there is nothing to match.
    """

    kinds: tuple[Kind, ...]
    grade: Grade
    old: tuple[PlacedItem, ...] = ()
    new: tuple[PlacedItem, ...] = ()
    fields: tuple[FieldChange, ...] = ()
    match: Match | None = None

    @property
    def renumbered_only(self) -> bool:
        return self.kinds == ("renumbered",)


Presence: TypeAlias = Literal["both", "added", "removed"]


@dataclass(frozen=True, slots=True)
class TownshipComparison:
    """One township. ``counts`` are the items of each list, old and new.

    ``head`` are differences of the township's description and of the head of its list (version,
    stage, declared totals). They have no grade and are not counted: every draft has a new head.
    Items of ``unread_lists``, which one side's file holds but not in a form that can be
    understood, are neither added nor removed.
    """

    code: str
    name: str
    presence: Presence
    changes: tuple[Change, ...]
    head: tuple[FieldChange, ...]
    counts: Mapping[ListName, tuple[int, int]]
    unread_lists: tuple[ListName, ...] = ()


@dataclass(frozen=True, slots=True)
class NotCompared:
    """A township that only one side has, where the other may have it in a file that was not read.

    ``files`` are those of the other side. ``certain`` is false where nothing in them shows whose
    they are.
    """

    code: str
    name: str
    presence: Presence
    files: tuple[str, ...]
    certain: bool


@dataclass(frozen=True, slots=True)
class Summary:
    """How many changes there are of each kind and grade; a change of two kinds counts in both."""

    kinds: Mapping[Kind, int]
    grades: Mapping[Grade, int]
    total: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that a comparison found.

    ``left_out`` names townships that were not compared because the other argument was a single
    file of another township, ``not_compared`` those that may stand in a file that was not read.
    ``grades`` are those that were asked for; none means all.
    """

    old: Side
    new: Side
    townships: tuple[TownshipComparison, ...]
    left_out: tuple[str, ...] = ()
    grades: tuple[Grade, ...] = ()
    not_compared: tuple[NotCompared, ...] = ()

    def changes(self) -> Iterator[Change]:
        for township in self.townships:
            yield from township.changes

    def summary(self) -> Summary:
        kinds: Counter[Kind] = Counter(dict.fromkeys(KINDS, 0))
        grades: Counter[Grade] = Counter(dict.fromkeys(GRADES, 0))
        total = 0
        for change in self.changes():
            total += 1
            kinds.update(change.kinds)
            grades[change.grade] += 1
        return Summary(kinds, grades, total)

    def of_grades(self, grades: Collection[Grade]) -> "Comparison":
        """The same comparison with only the changes of these grades, and no heads of lists."""
        townships = (
            replace(
                township,
                head=(),
                changes=tuple(change for change in township.changes if change.grade in grades),
            )
            for township in self.townships
        )
        return replace(
            self,
            grades=tuple(grade for grade in GRADES if grade in grades),
            # A township that came or went is told through its items.
            townships=tuple(
                township
                for township in townships
                if township.changes or township.presence == "both"
            ),
        )
