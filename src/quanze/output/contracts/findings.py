"""quanze-findings/1."""

from collections.abc import Sequence
from typing import Literal, NotRequired

# Until Python 3.12 pydantic reads a TypedDict only from here; it brings the package along.
from typing_extensions import TypedDict

from quanze.model.lists import ListName
from quanze.output.contracts.values import Count, Fingerprint, IsoDay, Ordinal, RuleCode


class PositionRecord(TypedDict):
    """A place in a file. Both count from 1; columns count code points."""

    line: Ordinal
    column: Ordinal


class RelatedRecord(TypedDict):
    """Another place that belongs to a finding."""

    file: str
    start: PositionRecord
    end: PositionRecord
    message: str


class EditRecord(TypedDict):
    """Replace what stands from ``start`` up to ``end`` by ``text``."""

    start: PositionRecord
    end: PositionRecord
    text: str


class FixRecord(TypedDict):
    """Edits that mend a finding. Safe: they cannot change what the list says."""

    title: str
    safe: bool
    edits: Sequence[EditRecord]


class FindingRecord(TypedDict):
    """One finding. ``fingerprint`` survives moved lines and reworded messages."""

    code: RuleCode
    level: Literal["error", "warning", "notice"]
    message: str
    file: str
    start: PositionRecord
    end: PositionRecord
    township: str | None
    list: ListName | None
    item: str | None
    field: str | None
    fingerprint: Fingerprint
    related: NotRequired[Sequence[RelatedRecord]]
    fix: NotRequired[FixRecord | None]


class FindingsSummary(TypedDict):
    """What was looked at, and how many findings of each level there are."""

    files: Count
    items: Count
    error: Count
    warning: Count
    notice: Count


class FindingsReport(TypedDict):
    """``quanze validate --format json``."""

    schema: Literal["quanze-findings/1"]
    version: str
    as_of: IsoDay
    summary: FindingsSummary
    findings: Sequence[FindingRecord]
