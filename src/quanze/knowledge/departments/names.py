"""Which department a written name means: by the workspace's register, else by the usual names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal

from quanze.knowledge.departments.prefixes import PARTY, Name, league, take_apart
from quanze.knowledge.departments.usual import Named, UsualDepartments, stands_in
from quanze.model.departments import Department
from quanze.text.likeness import nearest

if TYPE_CHECKING:
    from quanze.knowledge.divisions.gazetteer import Gazetteer

#: ``former`` and ``short`` names have one of today; ``split``: a former name whose duties went to
#: several bodies; ``variant``: right elsewhere, here another is used; ``unknown``: in no register;
#: ``elsewhere``: of a place that the township does not belong to; ``several``: more than one body.
Kind = Literal["former", "split", "short", "variant", "unknown", "elsewhere", "several"]

_NOTE: Final = re.compile(r"[（(][^（）()]*[)）]\s*$")
_ONCE: Final = "原"
_SEVERAL: Final = re.compile("[、，,；;]")
_BODY: Final = re.compile("[局委办厅部院署队]$|中心$|公司$")
_COUNTY_SIGNS: Final = "区县旗"
_ALIKE: Final = 0.55
_NEARLY: Final = 0.8
_LONGEST_PLACE: Final = 9
_SHORTEST_PLACE: Final = 3


@dataclass(frozen=True, slots=True)
class Resolution:
    """What is to be said of a name. ``today`` is the name to write, as the list writes places.

    ``safe``: ``today`` means the same body for sure. ``until``: until when a former name was right.
    ``place``: the other place. ``registered``: whether the workspace's register says so, not only
    the usual names. ``source``: where the name of today comes from.
    """

    kind: Kind
    today: str | None = None
    safe: bool = False
    until: str | None = None
    place: str | None = None
    note: str | None = None
    registered: bool = False
    source: str | None = None


class DepartmentNames:
    """The names as one county's townships write them. ``parents`` lead from the province down."""

    def __init__(
        self,
        usual: UsualDepartments,
        register: Sequence[Department],
        parents: Sequence[str],
        gazetteer: "Gazetteer",
    ) -> None:
        self._usual = usual
        self._parents = tuple(parents)
        self._gazetteer = gazetteer
        self._answers: dict[str, Resolution | None] = {}
        self._names: dict[str, Department] = {}
        self._short: dict[str, Department] = {}
        self._former: dict[str, tuple[Department, str | None]] = {}
        for department in register:
            if not department.jurisdictions or set(department.jurisdictions) & set(parents):
                self._take_in(department)

    def resolve(self, written: str) -> Resolution | None:
        """What is to be said of a name; ``None`` where it is right, or nothing is known of it."""
        if written not in self._answers:
            bare = _NOTE.sub("", written).strip()
            found = self._resolve(bare)
            if bare.startswith(_ONCE) and (found is None or found.kind == "unknown"):
                found = self._resolve(bare.removeprefix(_ONCE)) or found
            if found is not None and found.today is not None and bare != written.strip():
                # What stands in brackets behind the name stays.
                found = replace(found, today=written.replace(bare, found.today, 1))
            self._answers[written] = found
        return self._answers[written]

    def _take_in(self, department: Department) -> None:
        self._names[self._common(department.name)] = department
        for short in department.short_names:
            self._short[self._common(short)] = department
        for former in department.former_names:
            self._former[self._common(former.name)] = (department, former.until)

    def _common(self, name: str) -> str:
        return take_apart(name, self._parents).common

    def _resolve(self, written: str) -> Resolution | None:
        name = take_apart(written, self._parents)
        if name.common in self._names:
            department = self._names[name.common]
            return self._succeeded(department, name) if department.successor else None
        place = self._elsewhere(name)
        if place is not None:
            return Resolution("elsewhere", place=place)
        if name.common in self._short:
            today = self._written(self._short[name.common].name, name)
            return Resolution("short", today, safe=True, registered=True)
        if name.common in self._former:
            department, until = self._former[name.common]
            today = self._written(department.successor or department.name, name)
            return Resolution("former", today, safe=True, until=until, registered=True)
        if league(written):
            return _league_in_full(written)
        usual = self._usual.find(name.stem)
        if usual is not None:
            return self._by_usual_names(usual, name)
        return self._unknown(name)

    def _succeeded(self, department: Department, name: Name) -> Resolution:
        return Resolution(
            "former",
            self._written(department.successor or "", name),
            safe=True,
            registered=True,
        )

    def _by_usual_names(self, usual: Named, name: Name) -> Resolution | None:
        """A name that the register lacks, but that is known."""
        registered = self._registered_for(usual, name)
        today = registered or name.before + usual.full
        source, note = usual.department.source, usual.department.note
        if usual.naming == "full":
            if registered is None:
                return self._unregistered(name)
            return Resolution("variant", registered, registered=True)
        if usual.naming == "short":
            return Resolution(
                "short",
                today,
                safe=usual.sure if registered is None else stands_in(name.stem, registered),
                registered=registered is not None,
                source=source,
            )
        until = usual.former.until if usual.former else None
        kind: Kind = "former" if usual.former is None or usual.former.sole else "split"
        return Resolution(
            kind,
            today,
            safe=usual.sure,
            until=until,
            note=note,
            registered=registered is not None,
            source=source,
        )

    def _registered_for(self, usual: Named, name: Name) -> str | None:
        """The name in the register of the body that is usually named so."""
        for stem in usual.department.full_names:
            department = self._names.get(name.sign + stem)
            if department is not None:
                return self._written(department.name, name)
        return None

    def _unregistered(self, name: Name) -> Resolution | None:
        """A usual name of a body that the register lacks, where the register covers its level."""
        return Resolution("unknown", registered=True) if self._covers(name) else None

    def _unknown(self, name: Name) -> Resolution | None:
        if not name.stem:
            return None
        parts = _SEVERAL.split(name.before + name.stem)
        if len(parts) > 1 and all(_BODY.search(part) for part in parts):
            return Resolution("several", registered=True)
        if self._covers(name):
            near = nearest(name.common, self._names, at_least=_ALIKE)
            today = self._written(self._names[near].name, name) if near else None
            return Resolution("unknown", today, registered=True)
        near = nearest(name.stem, self._usual.stems, at_least=_NEARLY)
        if near is None or self._holds_usual_name(name.stem):
            return None
        return Resolution("unknown", name.before + near)

    def _holds_usual_name(self, stem: str) -> bool:
        """生态环境局天宁分局, 天宁生态环境局: bodies of their own, no slips of another."""
        return any(
            len(stem) > len(known) + 1 and (stem.startswith(known) or stem.endswith(known))
            for known in self._usual.stems
        )

    def _covers(self, name: Name) -> bool:
        """Whether the register lists bodies of the level that the name is of."""
        return (
            any(known.startswith(name.sign) for known in self._names)
            if name.sign
            else bool(self._names)
        )

    def _written(self, today: str, name: Name) -> str:
        """A name of the register with the place written as the list writes it."""
        known = take_apart(today, self._parents)
        return name.before + known.stem if known.sign == name.sign else today

    def _elsewhere(self, name: Name) -> str | None:
        """The place that a name is of, where the township does not belong to it."""
        if not self._county_given:
            return None
        sign = name.before.removeprefix(PARTY)
        if len(sign) == 1:
            endings = {place[-1] for place in self._parents}
            return sign if sign in _COUNTY_SIGNS and sign not in endings else None
        # Of another county, alone or behind the city that both belong to: 常州市武进区城市管理局.
        for length in range(_LONGEST_PLACE, _SHORTEST_PLACE - 1, -1):
            place = name.stem[:length]
            if len(name.stem) > length and self._gazetteer.is_place(place):
                return place
        return None

    @cached_property
    def _county_given(self) -> bool:
        """Whether the places above the township go down to its county, not to a city only."""
        if not self._parents:
            return False
        return (
            self._parents[-1].endswith(tuple(_COUNTY_SIGNS))
            or self._gazetteer.county_code(self._parents) is not None
        )


def _league_in_full(written: str) -> Resolution | None:
    """团区委 in full is 共青团区委."""
    return (
        None if written.startswith("共青团") else Resolution("short", f"共青{written}", safe=True)
    )
