"""All reference data that checks look things up in, each part opened when first asked for."""

import datetime
from collections.abc import Sequence
from functools import cache, cached_property

from quanze.knowledge.departments.names import DepartmentNames
from quanze.knowledge.departments.usual import UsualDepartments, shipped_departments
from quanze.knowledge.divisions.gazetteer import Gazetteer, shipped_gazetteer
from quanze.knowledge.laws.instrument import Instrument
from quanze.knowledge.laws.judgement import Judgement, judge
from quanze.knowledge.laws.registry import Registry, shipped_registry
from quanze.knowledge.laws.successions import Successions, shipped_successions
from quanze.knowledge.laws.verdict import Grounds
from quanze.model.departments import Department
from quanze.text.citations import read_citations

#: How many entries of 设定依据 are remembered: lists repeat one another's.
_MOST_REMEMBERED = 20_000


@cache
def shipped_reference() -> "Reference":
    """What the package knows, opened once in a process."""
    return Reference()


class Reference:
    """The data of the package with what a workspace adds to it.

    ``local_laws`` are instruments of the workspace, ``departments`` its register; without one
    only the usual names are known. ``registry`` stands in place of the package's.
    """

    def __init__(
        self,
        local_laws: Sequence[Instrument] = (),
        departments: Sequence[Department] = (),
        registry: Registry | None = None,
    ) -> None:
        self._local_laws = tuple(local_laws)
        self._registry = registry
        self._departments = tuple(departments)
        self._names: dict[tuple[str, ...], DepartmentNames] = {}
        self._judged: dict[tuple[datetime.date, str], tuple[Judgement, ...]] = {}

    @cached_property
    def registry(self) -> Registry:
        """Legal instruments."""
        return self._registry or shipped_registry(self._local_laws)

    @cached_property
    def successions(self) -> Successions:
        """What articles became of others."""
        return shipped_successions()

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """Townships and their codes."""
        return shipped_gazetteer()

    @cached_property
    def usual_departments(self) -> UsualDepartments:
        """The usual bodies of cities and counties."""
        return shipped_departments()

    def department_names(self, parents: tuple[str, ...]) -> DepartmentNames:
        """The names of departments as a township below ``parents`` (province first) writes them."""
        if parents not in self._names:
            self._names[parents] = DepartmentNames(
                self.usual_departments, self._departments, parents, self.gazetteer
            )
        return self._names[parents]

    def judgements(self, text: str, day: datetime.date) -> tuple[Judgement, ...]:
        """Every citation in ``text`` judged by ``day``."""
        key = (day, text)
        if key not in self._judged:
            if len(self._judged) >= _MOST_REMEMBERED:
                self._judged.clear()
            grounds = Grounds(self.registry, self.successions, day)
            self._judged[key] = tuple(judge(one, grounds) for one in read_citations(text))
        return self._judged[key]
