"""quanze-diff/1."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal, NotRequired

from pydantic import Field

# Until Python 3.12 pydantic reads a TypedDict only from here; it brings the package along.
from typing_extensions import TypedDict

from quanze.model.lists import ListName
from quanze.output.contracts.values import Count, Ordinal, Share

ChangeKind = Literal[
    "added", "removed", "renamed", "moved", "changed", "split", "merged", "renumbered"
]


class ItemRecord(TypedDict):
    """Where an item stands."""

    list: ListName
    id: str
    name: str
    file: str
    line: Ordinal


class FieldRecord(TypedDict):
    """One field of an item before and after; ``null`` where it was absent."""

    field: str
    old: Any
    new: Any


class MatchRecord(TypedDict):
    """How the two sides were recognised as one item."""

    by: Literal["id", "name", "likeness", "declared"]
    score: Share


class ChangeRecord(TypedDict):
    """One change. ``old`` is empty for an added item, ``new`` for a removed one."""

    kinds: Annotated[Sequence[ChangeKind], Field(min_length=1)]
    grade: Literal["substantive", "general", "editorial"]
    old: Sequence[ItemRecord]
    new: Sequence[ItemRecord]
    fields: Sequence[FieldRecord]
    match: NotRequired[MatchRecord | None]


class TownshipChanges(TypedDict):
    """The changes of one township."""

    code: str
    name: str
    changes: Sequence[ChangeRecord]


class DiffSummary(TypedDict):
    """How many changes are of each kind; one change may be of several."""

    added: Count
    removed: Count
    renamed: Count
    moved: Count
    changed: Count
    split: Count
    merged: Count
    renumbered: Count


class NotComparedRecord(TypedDict):
    """What could not be read and so was not compared: a township, a list of it, or a file.

    ``places`` is how many places of the files could not be understood.
    """

    code: NotRequired[str]
    name: NotRequired[str]
    list: NotRequired[ListName]
    files: NotRequired[Sequence[str]]
    places: NotRequired[int]


class DiffReport(TypedDict):
    """``quanze diff --format json``."""

    schema: Literal["quanze-diff/1"]
    old: str
    new: str
    summary: DiffSummary
    townships: Sequence[TownshipChanges]
    not_compared: NotRequired[Sequence[NotComparedRecord]]
