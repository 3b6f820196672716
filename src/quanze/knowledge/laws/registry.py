"""Look-up of legal instruments by title: exact, short, with or without 中华人民共和国, nearest."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, Literal

from quanze.knowledge.laws.instrument import Instrument, instrument_from
from quanze.knowledge.laws.titles import same_title, title_key, without_edition
from quanze.knowledge.shipped import LAWS_FILE, shipped
from quanze.knowledge.sorted_lines import SortedLines
from quanze.text.likeness import nearest_of

#: Where a workspace keeps the instruments that the package lacks.
LOCAL_LAWS_FILE: Final = "laws.local.jsonl"
#: How the title asked for stands to the title of the instrument. ``exact`` also where white space,
#: brackets or inner marks differ; ``short``: without 中华人民共和国 or by a usual short name;
#: ``edition``: with a note on the edition inside the marks.
Naming = Literal["exact", "short", "edition"]


@dataclass(frozen=True, slots=True)
class Family:
    """All versions of one instrument, as found by one title."""

    key: str
    versions: tuple[Instrument, ...]

    @property
    def title(self) -> str:
        """The full title."""
        return self.versions[-1].title


@dataclass(frozen=True, slots=True)
class Found:
    """An answer to a title."""

    family: Family
    naming: Naming


class Registry:
    """The instruments of one registry file, and those that a workspace adds.

    ``added`` are rows of the workspace. A row that names the same version (title and start) as a
    shipped one stands in its place; a title of the workspace is no short name of another.
    """

    def __init__(self, lines: SortedLines, added: Sequence[Instrument] = ()) -> None:
        self._lines = lines
        self._families: dict[str, Family | None] = {}
        self._answers: dict[str, Found | None] = {}
        self._nearest: dict[tuple[str, float], str | None] = {}
        self._added: dict[str, list[Instrument]] = {}
        for instrument in added:
            self._added.setdefault(title_key(instrument.title), []).append(instrument)

    @property
    def head(self) -> Mapping[str, Any]:
        """What the file says of itself: sources, days, counts."""
        return self._lines.head

    @property
    def as_of(self) -> str:
        """The day of the data, as YYYY-MM-DD."""
        return str(self.head["as_of"])

    def horizon(self, kind: str) -> str:
        """The day or month up to which the kind was followed: 2026-06-26, 2025-06."""
        horizons: Mapping[str, str] = self.head["horizons"]
        return horizons.get(kind, self.as_of)

    def find(self, title: str) -> Found | None:
        """The instrument that ``title`` names, or ``None``."""
        if title not in self._answers:
            self._answers[title] = self._find(title)
        return self._answers[title]

    def family(self, key: str) -> Family | None:
        """The instrument with this :func:`title_key`, or for which it is an alias."""
        if key not in self._families:
            self._families[key] = self._read(key)
        return self._families[key]

    def nearest(self, title: str, *, at_least: float = 0.6) -> Family | None:
        """The instrument whose title is most like ``title``."""
        wanted = (title_key(title), at_least)
        if wanted not in self._nearest:
            self._nearest[wanted] = nearest_of(wanted[0], self._all_keys, at_least=at_least)
        key = self._nearest[wanted]
        return None if key is None else self.family(key)

    def families(self) -> Iterator[Family]:
        """Every instrument, in order of key."""
        for key in dict.fromkeys(self._all_keys):
            family = self.family(key)
            if family is not None and family.key == key:
                yield family

    def sources(self, instrument: Instrument) -> list[str]:
        """Where a version comes from: names with their dates."""
        known: Mapping[str, Mapping[str, str]] = self.head.get("sources", {})
        named = []
        for letter in instrument.sources:
            source = known.get(letter)
            if source is not None:
                version = source.get("version", "").rpartition(" ")[2]
                named.append(f"{source['name']} {version}".strip())
        return named

    def _find(self, title: str) -> Found | None:
        family = self.family(title_key(title))
        if family is not None:
            return Found(family, "exact" if _is_full(title, family) else "short")
        bare = without_edition(title)
        if bare != title and (family := self.family(title_key(bare))) is not None:
            return Found(family, "edition")
        return None

    def _read(self, key: str) -> Family | None:
        if not key:
            return None
        rows = [json.loads(line) for line in self._lines.find(key)]
        if rows and "same" in rows[0] and key not in self._added:
            return self.family(rows[0]["same"])
        versions = [instrument_from(row) for row in rows if "same" not in row]
        for instrument in self._added.get(key, ()):
            versions = [version for version in versions if version.start != instrument.start]
            versions.append(instrument)
        if not versions:
            return None
        versions.sort(key=lambda version: (version.start is not None, version.start))
        return Family(key, tuple(versions))

    @cached_property
    def _all_keys(self) -> list[str]:
        return [*self._lines.keys(), *self._added]


def _is_full(title: str, family: Family) -> bool:
    full = {version.title for version in family.versions}
    return any(same_title(title, known) for known in full)


def shipped_registry(added: Sequence[Instrument] = ()) -> Registry:
    """The registry of the package, with what a workspace adds.

    Raises:
        ShippedDataError: where the file is missing or damaged.
    """
    return Registry(shipped(LAWS_FILE), added)
