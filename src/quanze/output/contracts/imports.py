"""quanze-import/1."""

from collections.abc import Sequence
from typing import Any, Literal

# Until Python 3.12 pydantic reads a TypedDict only from here; it brings the package along.
from typing_extensions import TypedDict

from quanze.model.lists import ListName
from quanze.output.contracts.values import Count, Ordinal, Share

KindName = Literal["list", "raw", "opinions"]


class PlaceRecord(TypedDict):
    """A place as people see it: rows count from 1, columns are letters, tables of a document count
    from 1. ``file`` is set where several files were put together.
    """

    file: str | None
    sheet: str | None
    table: Ordinal | None
    row: Ordinal | None
    column: str | None


class ColumnRecord(PlaceRecord):
    """A column and the field it was taken for; ``null`` where no field holds it."""

    heading: str
    field: str | None
    list: ListName | None


class LeftOutRecord(PlaceRecord):
    """A row, paragraph or sheet that became no record, and why."""

    text: str
    code: str
    why: str


class RemarkRecord(PlaceRecord):
    """Something a person should look at."""

    code: str
    message: str


class UnheldRecord(TypedDict):
    """A column that no field holds, and how many rows have something in it."""

    heading: str
    rows: Count


class StatedRecord(TypedDict):
    """Whose file it is, as far as the file says."""

    name: str | None
    county: str | None
    city: str | None
    province: str | None


class ListCountsRecord(TypedDict):
    """Items in each list."""

    basic: Count
    cooperative: Count
    reclaimed: Count
    empowered: Count


class ReadingRecord(TypedDict):
    """One file that was read, or the part of it that is of one kind and township."""

    file: str
    kind: KindName
    township: StatedRecord
    round: int | None
    rows: Count
    lists: ListCountsRecord | None
    columns: Sequence[ColumnRecord]
    unheld: Sequence[UnheldRecord]
    left_out: Sequence[LeftOutRecord]
    remarks: Sequence[RemarkRecord]


class FieldChangeRecord(TypedDict):
    """A field (a nested one with a point) with its values before and after."""

    field: str
    before: Any
    after: Any


class ImportedRecord(PlaceRecord):
    """What became of a row. ``by`` and ``score`` say how it was recognised, ``called`` what it was
    called then; ``null`` where it is new or has its name still.
    """

    id: str
    list: ListName | None
    name: str
    fate: Literal["new", "updated", "unchanged"]
    by: Literal["id", "name", "likeness"] | None
    score: Share | None
    called: str | None
    changes: Sequence[FieldChangeRecord]


class MissingRecord(TypedDict):
    """A record of the file that what was read lacks."""

    id: str
    list: ListName | None
    name: str
    removed: bool


class TargetRecord(TypedDict):
    """One YAML file. ``untouched`` are its lists that what was read says nothing of."""

    file: str
    kind: KindName
    action: Literal["created", "updated", "unchanged"]
    code: str | None
    name: str | None
    department: str | None
    round: int | None
    sources: Sequence[str]
    records: Sequence[ImportedRecord]
    missing: Sequence[MissingRecord]
    changes: Sequence[FieldChangeRecord]
    untouched: Sequence[ListName]
    remarks: Sequence[RemarkRecord]


class ImportReport(TypedDict):
    """``quanze import --format json``. ``written`` is false for a dry run."""

    schema: Literal["quanze-import/1"]
    written: bool
    readings: Sequence[ReadingRecord]
    targets: Sequence[TargetRecord]
