"""Who receives a reclaimed item: the bodies that its names mean, and what is wrong where none does."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from quanze.knowledge.departments.bodies import Body, body_of
from quanze.knowledge.departments.names import Kind
from quanze.knowledge.placeholders import says_nothing
from quanze.knowledge.reference import Reference
from quanze.model.departments import Department
from quanze.model.items import ReclaimedItem
from quanze.model.township import Township
from quanze.rules.duties.abolished import is_abolished
from quanze.rules.duties.relative_receiver import relative_part
from quanze.rules.duties.township_receiver import is_of_a_township

#: Why an item reaches no department: none is written, or only 相关部门 and the like, or the township
#: itself; ``both``: a receiver stands beside 取消依据.
Trouble: TypeAlias = Literal["none", "relative", "township", "both"]

_NOTE: Final = re.compile(r"[（(]([^（）()]*)[)）]\s*$")
_SEVERAL: Final = re.compile("[、，,；;]")
#: Names of which the register or the usual names know today's for sure. A former body whose duties
#: went to several is left as written: which of them receives is not known.
_SURE: Final[tuple[Kind, ...]] = ("former", "short", "variant")


@dataclass(frozen=True, slots=True)
class Receivers:
    """The bodies that receive an item, the leading one first; or what is wrong.

    ``unresolved`` are names beside them that are no bodies (相关部门).
    """

    bodies: tuple[Body, ...] = ()
    unresolved: tuple[str, ...] = ()
    trouble: Trouble | None = None


class ReceiverNames:
    """Names as the townships of a workspace write them. ``register`` is the workspace's."""

    def __init__(self, register: Sequence[Department]) -> None:
        self._register = tuple(register)
        self._reference = Reference((), register)
        self._bodies: dict[tuple[str, tuple[str, ...]], Body] = {}

    def of(self, item: ReclaimedItem, township: Township) -> Receivers:
        """Who receives ``item`` of ``township``."""
        names = [name.strip() for name in item.receiving_departments if not says_nothing(name)]
        if is_abolished(item):
            return Receivers(trouble="both" if names else None)
        if not names:
            return Receivers(trouble="none")
        bodies: dict[Body, None] = {}
        unresolved: list[str] = []
        own = False
        for name in names:
            if relative_part(name) is not None:
                unresolved.append(name)
            elif is_of_a_township(name, township.name.strip()):
                unresolved.append(name)
                own = True
            else:
                bodies |= dict.fromkeys(self.bodies(name, township.parents))
        trouble: Trouble | None = None
        if not bodies:
            trouble = "township" if own else "relative"
        return Receivers(tuple(bodies), tuple(unresolved), trouble)

    def bodies(self, written: str, parents: tuple[str, ...]) -> tuple[Body, ...]:
        """The bodies that one entry means; most entries mean one."""
        resolution = self._reference.department_names(parents).resolve(written)
        if resolution is not None and resolution.kind == "several":
            parts = [part.strip() for part in _SEVERAL.split(written) if part.strip()]
            return tuple(self._body(part, parents) for part in parts)
        return (self._body(written, parents),)

    def order(self, body: Body) -> int:
        """The place of a body in the register; bodies that it lacks come last."""
        for place, department in enumerate(self._register):
            if department.jurisdictions and body.county not in department.jurisdictions:
                continue
            if body_of(department.name, body.places) == body:
                return place
        return len(self._register)

    def registered(self, words: str, places: Sequence[str]) -> str | None:
        """The full name of the first registered body of a county whose name has ``words`` in it."""
        for department in self._register:
            here = not department.jurisdictions or set(department.jurisdictions) & set(places)
            if here and words in department.name:
                body = body_of(department.name, places)
                if body.county is not None:
                    return body.name
        return None

    def _body(self, written: str, parents: tuple[str, ...]) -> Body:
        if (written, parents) not in self._bodies:
            resolution = self._reference.department_names(parents).resolve(written)
            sure = resolution is not None and resolution.kind in _SURE and resolution.today
            name = str(resolution.today) if resolution is not None and sure else written
            self._bodies[written, parents] = body_of(_without_note(name), parents)
        return self._bodies[written, parents]


def _without_note(name: str) -> str:
    """区水利局（牵头） is 区水利局; 原移交部门（区城市管理局） is 区城市管理局."""
    note = _NOTE.search(name)
    if note is None:
        return name
    bare = name[: note.start()].strip()
    return note[1] if relative_whole(bare) else bare or name


def relative_whole(name: str) -> bool:
    """Whether a name only points, from its first character to its last."""
    return relative_part(name) == (0, len(name))
