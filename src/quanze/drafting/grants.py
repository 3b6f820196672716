"""Which department hands which powers down to which township.

Powers that the law itself gives to townships (行使方式 直接) are handed down by nobody, and one
without an original department by nobody that is known: neither is here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quanze.drafting.receivers import ReceiverNames
from quanze.knowledge.departments.bodies import Body
from quanze.knowledge.placeholders import says_nothing
from quanze.model.departments import Department
from quanze.model.items import EmpoweredItem
from quanze.model.township import Township
from quanze.model.township_list import TownshipList
from quanze.rules.duties.relative_receiver import relative_part
from quanze.rules.empowerment.powers import given_by_law


@dataclass(frozen=True, slots=True)
class Grant:
    """What one department hands down to one township, in file order."""

    department: Body
    township: Township
    items: tuple[EmpoweredItem, ...]

    @property
    def delegated(self) -> tuple[EmpoweredItem, ...]:
        """Those exercised in the department's name."""
        return tuple(item for item in self.items if item.mode == "委托")


def grants_of(
    lists: Iterable[TownshipList], register: Sequence[Department] = ()
) -> tuple[Grant, ...]:
    """The grants of all ``lists``: department by department as first mentioned, then by list."""
    names = ReceiverNames(register)
    found: dict[Body, dict[str, tuple[Township, list[EmpoweredItem]]]] = {}
    for one in lists:
        for item in one.empowered:
            written = item.original_department or ""
            if says_nothing(written) or given_by_law(item) or relative_part(written) is not None:
                continue
            for body in names.bodies(written, one.township.parents):
                townships = found.setdefault(body, {})
                townships.setdefault(one.township.code, (one.township, []))[1].append(item)
    return tuple(
        Grant(body, township, tuple(items))
        for body, townships in found.items()
        for township, items in townships.values()
    )
