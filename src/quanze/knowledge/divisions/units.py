"""One township-level unit, and how a line of the data file writes it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

TYPE_SIGNS: Final[dict[str, str]] = {
    "镇": "Z",
    "乡": "X",
    "街道": "J",
    "民族乡": "M",
    "苏木": "S",
    "民族苏木": "N",
    "区公所": "G",
    "类乡级单位": "L",
}
_TYPES: Final = {sign: name for name, sign in TYPE_SIGNS.items()}
#: What the data's ``note`` says; their numbers stand in the file.
KNOWN_NOTES: Final = (
    "",
    "撤销",
    "不在民政部2026名录(撤并、更名或名称写法不同)",
    "县级码不在民政部2026名录",
)
ABOLISHED, NOT_LISTED, COUNTY_GONE = 1, 2, 3


def type_told_by(name: str) -> str:
    """The type that the end of a name tells; empty where it tells none."""
    endings = ("民族乡", "民族苏木", "苏木", "街道", "镇", "乡")
    return next((ending for ending in endings if name.endswith(ending)), "")


@dataclass(frozen=True, slots=True)
class Unit:
    """A township, subdistrict or the like.

    ``code`` has nine digits: that of 民政部 where it lists the unit, else that of 国家统计局 2023;
    ``statistical_code`` is the latter. ``note`` is a number of :data:`KNOWN_NOTES`. ``county``
    is the name of the county, ``places`` lead from the province to it.
    """

    code: str
    name: str
    type: str
    statistical_code: str | None
    note: int
    places: tuple[str, ...]

    @property
    def county(self) -> str:
        return self.places[-1]


def read_units(line: str) -> list[Unit]:
    """The units of one county's line."""
    county, province, city, name, *units = line.split("\t")
    places = tuple(dict.fromkeys(part for part in (province, city, name) if part))
    return [_unit(county, written, places) for written in units]


def _unit(county: str, written: str, places: tuple[str, ...]) -> Unit:
    cells = written.split(",")
    code, name = cells[0][:3], cells[0][3:]
    other, sign, note = (*cells[1:], "=" if len(cells) == 1 else "", "", "")[:3]
    statistical = None if other == "-" else county + (code if other == "=" else other)
    return Unit(
        county + code,
        name,
        _TYPES[sign] if sign else type_told_by(name),
        statistical,
        int(note or 0),
        places,
    )


def standing(units: Iterable[Unit]) -> list[Unit]:
    """The units that are there today.

    Where none is listed by 民政部 those that only the statistics know are given: the townships of
    cities without counties (东莞, 儋州) are listed nowhere else.
    """
    found = list(units)
    listed = [unit for unit in found if not unit.note]
    return listed or [unit for unit in found if unit.note != ABOLISHED]
