"""What counting gives. Numbers are exact; rounding is the renderers' matter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from quanze.knowledge.references import Reference
from quanze.model.lists import ListName
from quanze.statistics.columns import Column

#: How an outlier was found: outside the fences of Tukey, or far from the mean.
Criterion: TypeAlias = Literal["iqr", "sd"]


@dataclass(frozen=True, slots=True)
class TownshipCounts:
    """One list file: items in each list. ``parents`` are province, city and county as written."""

    code: str
    name: str
    parents: tuple[str, ...]
    counts: Mapping[Column, int]

    @property
    def county(self) -> str | None:
        """The county (区、县、市) above the township, ``None`` where the file names no parents."""
        return self.parents[-1] if self.parents else None


@dataclass(frozen=True, slots=True)
class Summary:
    """One column over all townships, in items per township.

    ``stdev`` is the sample standard deviation (divisor n - 1, as STDEV in spreadsheets), ``None``
    for a single township.
    """

    mean: float
    median: float
    stdev: float | None
    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class CategoryCounts:
    """Items of one category over all townships; ``category`` is ``None`` where none is written.

    ``townships`` is the number of townships that have any such item.
    """

    category: str | None
    counts: Mapping[Column, int]
    townships: int


@dataclass(frozen=True, slots=True)
class Part:
    """What a department has of one list.

    ``share`` is ``items`` divided by all items of that list, 0 to 1. An item that names two
    departments counts for both, so shares may add up to more than 1.
    """

    items: int
    townships: int
    share: float


@dataclass(frozen=True, slots=True)
class DepartmentCounts:
    """One department: what it receives and what it leads.

    ``name`` is ``None`` for the items that name no department. Where the run covers several
    counties it is the full name (天宁区民政局), otherwise the name as the lists write it.
    ``county`` is set for a body of one county, ``None`` for bodies above it.
    """

    name: str | None
    county: str | None
    reclaimed: Part
    cooperative: Part


@dataclass(frozen=True, slots=True)
class LocalNames:
    """个性事项 of one township: names that no other township of the run has."""

    code: str
    township: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameSharing:
    """共性 and 个性: which names all townships have, and which only one. Needs two townships.

    Names are the same when they differ in spacing and width of characters only.
    """

    distinct: int
    shared: tuple[str, ...]
    local: tuple[LocalNames, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Mean of the run minus the published mean; ``None`` where no figure was published."""

    reference: Reference
    difference: Mapping[Column, float | None]


@dataclass(frozen=True, slots=True)
class Outlier:
    """A township whose figure lies outside ``low`` … ``high``. A fact, not a verdict."""

    code: str
    township: str
    column: Column
    value: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Outliers:
    """Those found, and by which criterion; ``None`` where there were too few townships to judge."""

    criterion: Criterion | None
    found: tuple[Outlier, ...] = ()


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything that ``quanze stats`` shows.

    Townships stand in the order of their codes, categories and departments with the most items
    first. ``repeated`` are codes that more than one file has: each file counts as a township.
    """

    townships: tuple[TownshipCounts, ...]
    summaries: Mapping[Column, Summary]
    categories: tuple[CategoryCounts, ...]
    departments: tuple[DepartmentCounts, ...]
    names: NameSharing | None
    comparisons: tuple[Comparison, ...]
    outliers: Outliers
    repeated: tuple[str, ...] = ()

    @property
    def counties(self) -> int:
        """How many counties the run covers, as far as the files say."""
        return len({township.parents for township in self.townships if township.parents})

    def items(self, name: ListName) -> int:
        """All items of one list."""
        return sum(township.counts[name] for township in self.townships)
