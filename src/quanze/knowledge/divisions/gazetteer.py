"""Look-up of township-level units by code and by name."""

from functools import cached_property
from typing import Final

from quanze.knowledge.divisions.units import Unit, read_units
from quanze.knowledge.shipped import DIVISIONS_FILE, shipped
from quanze.knowledge.sorted_lines import SortedLines
from quanze.text.likeness import nearest

_COUNTY_DIGITS: Final = 6
_CODE_DIGITS: Final = 9


class Gazetteer:
    """The units of one data file. Codes may have nine digits, or the twelve of statistics."""

    def __init__(self, lines: SortedLines) -> None:
        self._lines = lines
        self._counties: dict[str, list[Unit]] = {}

    @property
    def as_of(self) -> str:
        """The day of the data, as YYYY-MM-DD."""
        return str(self._lines.head["as_of"])

    def units_of(self, county_code: str) -> list[Unit]:
        """The units of a county, given its six digits; empty where there is none."""
        if county_code not in self._counties:
            lines = self._lines.find(county_code)
            self._counties[county_code] = read_units(lines[0].decode()) if lines else []
        return self._counties[county_code]

    def with_code(self, code: str) -> list[Unit]:
        """The units that have ``code``: those of 民政部 first, then by their statistical code."""
        short = code[:_CODE_DIGITS]
        units = self.units_of(short[:_COUNTY_DIGITS])
        listed = [unit for unit in units if unit.code == short]
        return listed + [
            unit for unit in units if unit.statistical_code == short and unit.code != short
        ]

    def county_code(self, places: tuple[str, ...]) -> str | None:
        """The six digits of the county that ``places`` (from the province down) lead to."""
        if not places:
            return None
        codes = self._by_county.get(places[-1], [])
        above = set(places[:-1])
        fitting = [code for code, parents in codes if above <= set(parents)]
        return fitting[0] if len(fitting) == 1 else None

    def is_place(self, name: str) -> bool:
        """Whether any province, city, county or district has this name."""
        return name in self._places

    def named(self, name: str, county_code: str) -> Unit | None:
        """The unit of that name in a county; listed ones before those that were abolished."""
        units = [unit for unit in self.units_of(county_code) if unit.name == name]
        return min(units, key=lambda unit: unit.note, default=None)

    def all_named(self, name: str) -> list[Unit]:
        """The units of that name in the whole country, in order of code."""
        written = name.encode()
        return [
            unit
            for line in self._lines.lines()
            if written in line
            for unit in read_units(line.decode())
            if unit.name == name
        ]

    def township_names(self) -> set[str]:
        """The names of all units that are there today."""
        return {
            unit.name
            for line in self._lines.lines()
            for unit in read_units(line.decode())
            if not unit.note
        }

    def counties_named(self, name: str) -> list[tuple[str, tuple[str, ...]]]:
        """Codes of six digits and places (province to county) of the counties of that name."""
        return [
            (code, tuple(part for part in (*above, name) if part))
            for code, above in self._by_county.get(name, [])
        ]

    @property
    def county_names(self) -> list[str]:
        """The names of all counties."""
        return list(self._by_county)

    def nearest(self, name: str, county_code: str) -> Unit | None:
        """The unit of the county whose name is most like ``name``."""
        units = {unit.name: unit for unit in self.units_of(county_code) if not unit.note}
        found = nearest(name, units, at_least=0.5)
        return units[found] if found else None

    @cached_property
    def _by_county(self) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
        found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for line in self._lines.lines():
            code, province, city, county = line.decode().split("\t", 4)[:4]
            found.setdefault(county, []).append((code, (province, city)))
        return found

    @cached_property
    def _places(self) -> frozenset[str]:
        above = {place for found in self._by_county.values() for _, pair in found for place in pair}
        return frozenset(above | set(self._by_county)) - {""}


def shipped_gazetteer() -> Gazetteer:
    """The gazetteer of the package."""
    return Gazetteer(shipped(DIVISIONS_FILE))
