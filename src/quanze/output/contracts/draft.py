"""quanze-draft/1."""

from collections.abc import Sequence
from typing import Literal

# Until Python 3.12 pydantic reads a TypedDict only from here; it brings the package along.
from typing_extensions import TypedDict

from quanze.model.lists import ListName
from quanze.output.contracts.stats import CountsRecord
from quanze.output.contracts.values import Count, Share

#: Where an item goes: one of the four lists, none of them, or nowhere until a person decides.
ResultName = Literal["basic", "cooperative", "reclaimed", "empowered", "dropped", "open"]
QuestionName = Literal["basis_sufficient", "needed", "feasible"]


class DecisionRowRecord(TypedDict):
    """One row of the decision table; of the rows that apply to an item the first counts.

    Answers are 是, 否 and 未答. ``led_by`` and ``grounds``: ``null`` asks nothing, an empty list
    that none is given, any other that at least one of these is.
    """

    id: str
    basis_sufficient: Sequence[str]
    needed: Sequence[str]
    feasible: Sequence[str]
    led_by: Sequence[str] | None
    grounds: Sequence[str] | None
    result: ResultName
    reason: str
    source: str


class RawTotalsRecord(TypedDict):
    """Raw items by what became of them; ``raw`` is the sum of the others."""

    raw: Count
    went: Count
    merged: Count
    dropped: Count
    open: Count


class AccountRecord(TypedDict):
    """What became of one raw item.

    ``to`` are ids of items in ``list``; ``into`` is the raw item that it was merged into. ``row``
    is that of the decision table which applies, ``null`` where it was not asked; ``decided`` what
    the table or 拟列入 says. ``fresh`` marks what this run brought about.
    """

    id: str
    name: str
    status: Literal["went", "merged", "dropped", "open"]
    list: ListName | None
    to: Sequence[str]
    into: str | None
    decided: ResultName | None
    row: str | None
    reason: str
    missing: Sequence[QuestionName]
    fresh: bool


class AddedRecord(TypedDict):
    """A new item of the list."""

    list: ListName
    id: str
    name: str
    source: Sequence[str]


class SourcesRecord(TypedDict):
    """An item that the list had already and whose 来源 gained raw items."""

    id: str
    source: Sequence[str]


class MemberRecord(TypedDict):
    """A raw item that may be merged; ``like`` is the likest other one, ``score`` how like, 0 to 1."""

    id: str
    name: str
    like: str
    score: Share
    signs: Sequence[
        Literal["same-name", "same-basis", "same-office", "differing-words", "other-list"]
    ]


class ProposalRecord(TypedDict):
    """Raw items that may be one: ``members`` into ``into``. Nothing is merged unasked."""

    into: str
    name: str
    members: Sequence[MemberRecord]


class RemarkRecord(TypedDict):
    """What somebody should look at in the list, by raw item."""

    id: str
    message: str


class TownshipDraftRecord(TypedDict):
    """One file of raw items and its list. ``created``: the list is new."""

    code: str
    name: str
    raw_file: str
    list_file: str
    created: bool
    totals: RawTotalsRecord
    lists: CountsRecord
    added: Sequence[AddedRecord]
    sources: Sequence[SourcesRecord]
    items: Sequence[AccountRecord]
    proposals: Sequence[ProposalRecord]
    remarks: Sequence[RemarkRecord]


class DraftReport(TypedDict):
    """``quanze draft --format json``. ``written`` is false where no file was to be written."""

    schema: Literal["quanze-draft/1"]
    written: bool
    table: Sequence[DecisionRowRecord]
    townships: Sequence[TownshipDraftRecord]
