"""What an import did, or would do: for every file read, for every file written, row by row."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias

from quanze.exchange.office.reading import Reading, Remark, TableKind, Where
from quanze.model.lists import ListName
from quanze.model.township import Township

Fate: TypeAlias = Literal["new", "updated", "unchanged"]
MatchedBy: TypeAlias = Literal["id", "name", "likeness"]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field (English names, nested ones with a point) with its plain values before and after."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Record:
    """What became of one row. ``score`` (0 to 1) is below 1 where the record was recognised by likeness.

    ``called`` is the name that the file had for it then.
    """

    id: str
    name: str
    fate: Fate
    where: Where
    list: ListName | None = None
    by: MatchedBy | None = None
    score: float = 1.0
    called: str | None = None
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Missing:
    """A record of the file that the office files lack. ``removed`` where that was asked for."""

    id: str
    name: str
    list: ListName | None
    removed: bool


@dataclass(slots=True)
class Target:
    """One YAML file: what is to be written, and what its records became.

    ``content`` is ``None`` where nothing changes. ``before`` are the bytes that were read, ``None``
    for a new file. ``beside`` are changes of fields outside the records (township, head).
    """

    path: Path
    kind: TableKind
    readings: list[Reading]
    township: Township | None = None
    department: str | None = None
    round: int | None = None
    before: bytes | None = None
    content: bytes | None = None
    records: list[Record] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    beside: list[FieldChange] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    #: Lists of the file that the office files say nothing of, and that are left alone.
    untouched: tuple[ListName, ...] = ()
    declared: Mapping[ListName, int] = field(default_factory=dict)
    counts: Mapping[ListName, int] = field(default_factory=dict)

    @property
    def action(self) -> Literal["created", "updated", "unchanged"]:
        """What happens to the file as a whole."""
        if self.content is None:
            return "unchanged"
        return "created" if self.before is None else "updated"


@dataclass(frozen=True, slots=True)
class Import:
    """All that was read and all that is to be written."""

    readings: tuple[Reading, ...]
    targets: tuple[Target, ...]
