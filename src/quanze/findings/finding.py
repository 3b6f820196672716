"""One finding, complete: what, where exactly, in whose list, and how it might be mended."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from quanze.findings.level import Level
from quanze.model.lists import ListName
from quanze.text.lines import Position


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file. Lines and columns count from 1, ``end`` is the place after the last."""

    file: str
    start: Position
    end: Position


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to a finding; ``key`` names its sentence in the catalogue."""

    place: Place
    key: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace what stands at ``place`` by ``text``."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Text edits that mend a finding. Safe: the meaning of the list cannot change by them."""

    edits: tuple[Edit, ...]
    safe: bool = True


@dataclass(frozen=True, slots=True)
class Finding:
    """What the engine hands to the renderers.

    ``message`` is a key of the catalogue (``Q301`` or ``Q004.tab``), filled with ``values``.
    ``township`` is its code; ``list``, ``item`` and ``field`` are English names and ids, ``None``
    where the finding is about the file. ``excerpt`` is the line at ``place.start``.
    ``fingerprint`` is 12 hex digits over rule, township, item, field and value: it survives moved
    lines and reworded messages. ``at_most`` is the gravest level that it may be given.
    """

    code: str
    level: Level
    message: str
    values: Mapping[str, Any]
    place: Place
    excerpt: str
    fingerprint: str
    township: str | None = None
    list: ListName | None = None
    item: str | None = None
    item_name: str | None = None
    field: str | None = None
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    at_most: Level | None = None

    def graded(self, level: Level) -> "Finding":
        """The finding at ``level``, or at the gravest level that it may have."""
        if self.at_most is not None and self.at_most.rank > level.rank:
            level = self.at_most
        return self if level is self.level else replace(self, level=level)

    @property
    def order(self) -> tuple[Any, ...]:
        """Sorts findings by file, place and code, so that every run prints the same."""
        place = self.place
        return place.file, place.start, place.end, self.code, self.message
