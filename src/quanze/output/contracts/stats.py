"""quanze-stats/1."""

from collections.abc import Sequence
from typing import Literal

# Until Python 3.12 pydantic reads a TypedDict only from here; it brings the package along.
from typing_extensions import TypedDict

from quanze.output.contracts.values import Count, IsoDate, Share


class CountsRecord(TypedDict):
    """Items in each list."""

    basic: Count
    cooperative: Count
    reclaimed: Count
    empowered: Count
    total: Count


class FiguresRecord(TypedDict):
    """Items per township, not rounded."""

    basic: float
    cooperative: float
    reclaimed: float
    empowered: float
    total: float


class OpenFiguresRecord(TypedDict):
    """Figures of which some may be unknown (``null``)."""

    basic: float | None
    cooperative: float | None
    reclaimed: float | None
    empowered: float | None
    total: float | None


class TownshipRecord(CountsRecord):
    """One list file. ``county`` is ``null`` where the file does not name it."""

    code: str
    name: str
    county: str | None


class CategoryRecord(CountsRecord):
    """Items of one category; ``category`` is ``null`` where none is written."""

    category: str | None
    townships: Count


class PartRecord(TypedDict):
    """What a department has of one list. ``share`` is of all items of that list, 0 to 1."""

    items: Count
    townships: Count
    share: Share


class DepartmentRecord(TypedDict):
    """Reclaimed items that a department receives, cooperative items that it leads.

    ``name`` is ``null`` for items that name no department; ``county`` is set for bodies of one
    county. An item that names two departments counts for both.
    """

    name: str | None
    county: str | None
    reclaimed: PartRecord
    cooperative: PartRecord


class LocalNamesRecord(TypedDict):
    """Names that only this township has."""

    code: str
    name: str
    names: Sequence[str]


class NamesRecord(TypedDict):
    """Names of all townships (``shared``) and of one only (``local``)."""

    distinct: Count
    shared: Sequence[str]
    local: Sequence[LocalNamesRecord]


class ReferenceRecord(OpenFiguresRecord):
    """A published average and the difference of this run's mean from it."""

    name: str
    n: Count
    n_approximate: bool
    date: IsoDate
    source: str
    difference: OpenFiguresRecord


class OutlierRecord(TypedDict):
    """A figure outside ``low`` … ``high``. A fact, not a verdict."""

    code: str
    name: str
    list: Literal["basic", "cooperative", "reclaimed", "empowered", "total"]
    value: Count
    low: float
    high: float


class OutliersRecord(TypedDict):
    """``iqr``: beyond 1.5 interquartile ranges; ``sd``: beyond 3 standard deviations.

    In both cases also off the median by more than a tenth and more than one item. ``criterion``
    is ``null`` where there were fewer than five townships.
    """

    criterion: Literal["iqr", "sd"] | None
    found: Sequence[OutlierRecord]


class StatsReport(TypedDict):
    """``quanze stats --format json``. ``stdev_kind`` says with which divisor: n - 1."""

    schema: Literal["quanze-stats/1"]
    townships: Sequence[TownshipRecord]
    average: FiguresRecord
    median: FiguresRecord
    stdev: OpenFiguresRecord
    stdev_kind: Literal["sample"]
    min: CountsRecord
    max: CountsRecord
    by_category: Sequence[CategoryRecord]
    by_department: Sequence[DepartmentRecord]
    names: NamesRecord | None
    reference: Sequence[ReferenceRecord]
    outliers: OutliersRecord
    repeated: Sequence[str]
