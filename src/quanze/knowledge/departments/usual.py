"""The usual bodies of cities and counties after the reforms of 2018 to 2025, with what they were."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

from quanze.knowledge.shipped import DATA_FOLDER, ShippedDataError

DEPARTMENTS_FILE: Final = "departments.jsonl"


#: Written in one place and left out in another: 发展和改革委员会, 发展改革委员会.
_AND: Final = str.maketrans(dict.fromkeys("和与"))


@dataclass(frozen=True, slots=True)
class FormerStem:
    """A name that was right until ``until`` (a year, month or day as far as known).

    ``sole``: its duties all went to one body, so that the name stands for that one.
    """

    name: str
    until: str | None
    sole: bool
    source: str


@dataclass(frozen=True, slots=True)
class UsualDepartment:
    """One body, its names without the place in front: 市场监督管理局, 委编办.

    ``variants`` are full names as right as ``name``, each used in some place.
    """

    name: str
    variants: tuple[str, ...]
    short: tuple[str, ...]
    former: tuple[FormerStem, ...]
    source: str
    note: str | None = None

    @property
    def full_names(self) -> tuple[str, ...]:
        return (self.name, *self.variants)


#: How a stem names a body: by a name of today, a short one, or a former one.
Naming = Literal["full", "short", "former"]


@dataclass(frozen=True, slots=True)
class Named:
    """An answer to a stem. ``former`` is set where the name is one of the past.

    ``full`` is the full name to write; ``sure`` says that no other can be meant by it: not so for
    教体局, which is 教育体育局 here and 教育和体育局 there.
    """

    department: UsualDepartment
    naming: Naming
    full: str
    sure: bool
    former: FormerStem | None = None


class UsualDepartments:
    """Look-up by stem."""

    def __init__(self, departments: Sequence[UsualDepartment]) -> None:
        self.departments = tuple(departments)
        self._stems: dict[str, Named] = {}
        for department in departments:
            for former in department.former:
                self._stems[former.name] = Named(
                    department, "former", department.name, former.sole, former
                )
        for department in departments:
            for stem in department.short:
                self._stems[stem] = Named(department, "short", *_in_full(stem, department))
        for department in departments:
            for stem in department.full_names:
                self._stems[stem] = Named(department, "full", stem, sure=True)

    def find(self, stem: str) -> Named | None:
        """The body that ``stem`` names."""
        return self._stems.get(stem)

    @property
    def stems(self) -> Sequence[str]:
        """All names of today."""
        return [name for department in self.departments for name in department.full_names]


def _in_full(short: str, department: UsualDepartment) -> tuple[str, bool]:
    """The full name that a short one is made from, and whether it can only be that one.

    卫健委 is 卫生健康委员会 and not 卫生健康局: its characters stand in the full name in order.
    """
    fitting = [name for name in department.full_names if stands_in(short, name)]
    if department.name in fitting:
        return department.name, True
    plain = [name.translate(_AND) for name in fitting]
    shortest = min(range(len(plain)), key=lambda at: len(plain[at]), default=None)
    full = department.name if shortest is None else fitting[shortest]
    return full, len(set(plain)) == 1


def stands_in(short: str, name: str) -> bool:
    """Whether the characters of ``short`` stand in ``name``, in order."""
    rest = iter(name)
    return all(character in rest for character in short)


def read_departments(file: Path) -> UsualDepartments:
    """The table in ``file``, one JSON object a line."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return UsualDepartments([_department(json.loads(line)) for line in lines if line])


@cache
def shipped_departments() -> UsualDepartments:
    """The table of the package.

    Raises:
        ShippedDataError: where it is missing or damaged.
    """
    try:
        return read_departments(DATA_FOLDER / DEPARTMENTS_FILE)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ShippedDataError(DEPARTMENTS_FILE) from error


def _department(row: dict[str, Any]) -> UsualDepartment:
    return UsualDepartment(
        row["name"],
        tuple(row.get("variants", ())),
        tuple(row.get("short", ())),
        tuple(
            FormerStem(
                former["name"], former.get("until"), former.get("sole", True), former["source"]
            )
            for former in row.get("former", ())
        ),
        row["source"],
        row.get("successor_note"),
    )
