"""What each department receives and leads, the departments of different counties kept apart."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quanze.knowledge.departments.bodies import Body, body_of
from quanze.statistics.tables import DepartmentCounts, Part, TownshipCounts
from quanze.statistics.tally import Tally


@dataclass(slots=True)
class _Count:
    items: int = 0
    townships: int = 0


@dataclass(slots=True)
class _Row:
    reclaimed: _Count = field(default_factory=_Count)
    cooperative: _Count = field(default_factory=_Count)
    spellings: Counter[str] = field(default_factory=Counter)


class DepartmentCounter:
    """Keeps of every township which departments it names; names are resolved at the end."""

    def __init__(self) -> None:
        self._townships: list[
            tuple[TownshipCounts, Mapping[tuple[str, ...], int], Mapping[tuple[str, ...], int]]
        ] = []
        # A country names the same departments a million times: each spelling is kept once.
        self._known: dict[tuple[str, ...], tuple[str, ...]] = {}

    def add(self, tally: Tally) -> None:
        """Count one township in."""
        self._townships.append(
            (tally.township, self._kept(tally.receivers), self._kept(tally.leaders))
        )

    def _kept(self, groups: Mapping[tuple[str, ...], int]) -> dict[tuple[str, ...], int]:
        return {self._known.setdefault(names, names): items for names, items in groups.items()}

    def counts(self) -> tuple[DepartmentCounts, ...]:
        """All departments, those with the most items first, items without department last."""
        parents = _parents_by_county(township for township, _, _ in self._townships)
        rows: dict[Body | None, _Row] = {}
        for township, receivers, leaders in self._townships:
            above = parents[township.code[:6], township.parents]
            for body, (items, spellings) in _resolved(receivers, above).items():
                row = rows.setdefault(body, _Row())
                row.reclaimed.items += items
                row.reclaimed.townships += 1
                row.spellings.update(spellings)
            for body, (items, spellings) in _resolved(leaders, above).items():
                row = rows.setdefault(body, _Row())
                row.cooperative.items += items
                row.cooperative.townships += 1
                row.spellings.update(spellings)
        several = len(set(parents.values())) > 1
        return _tables(rows, _totals(self._townships), several=several)


def _parents_by_county(
    townships: Iterable[TownshipCounts],
) -> dict[tuple[str, tuple[str, ...]], tuple[str, ...]]:
    """The parents of every township; those that name none get what its county's others name.

    The first six digits of a division code are the county's. Where no list of a county names its
    parents, the digits stand for the county.
    """
    written: dict[str, Counter[tuple[str, ...]]] = {}
    for township in townships:
        written.setdefault(township.code[:6], Counter())[township.parents] += 1
    table: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}
    for county, spellings in written.items():
        named = [(-count, parents) for parents, count in spellings.items() if parents]
        common = min(named)[1] if named else (county,)
        for parents in spellings:
            table[county, parents] = parents or common
    return table


def _resolved(
    groups: Mapping[tuple[str, ...], int], parents: Sequence[str]
) -> dict[Body | None, tuple[int, Counter[str]]]:
    """Items by body for one township. An item that names one body twice counts once for it."""
    found: dict[Body | None, tuple[int, Counter[str]]] = {}
    for names, items in groups.items():
        bodies: dict[Body | None, str] = {body_of(name, parents): name for name in names}
        for body, name in (bodies or {None: ""}).items():
            count, spellings = found.setdefault(body, (0, Counter()))
            spellings[name] += items
            found[body] = count + items, spellings
    return found


def _totals(
    townships: Sequence[
        tuple[TownshipCounts, Mapping[tuple[str, ...], int], Mapping[tuple[str, ...], int]]
    ],
) -> tuple[int, int]:
    reclaimed = sum(township.counts["reclaimed"] for township, _, _ in townships)
    cooperative = sum(township.counts["cooperative"] for township, _, _ in townships)
    return reclaimed, cooperative


def _tables(
    rows: Mapping[Body | None, _Row], totals: tuple[int, int], *, several: bool
) -> tuple[DepartmentCounts, ...]:
    homonyms = Counter(body.name for body in rows if body)
    tables: list[DepartmentCounts] = []
    for body, row in rows.items():
        name = None
        if body is not None:
            name = _shown(body, ambiguous=homonyms[body.name] > 1) if several else _usual(row)
        tables.append(
            DepartmentCounts(
                name,
                body.county if body else None,
                _part(row.reclaimed, totals[0]),
                _part(row.cooperative, totals[1]),
            )
        )
    tables.sort(
        key=lambda row: (
            row.name is None,
            -row.reclaimed.items - row.cooperative.items,
            row.name or "",
        )
    )
    return tuple(tables)


def _shown(body: Body, *, ambiguous: bool) -> str:
    """The full name; with the place above it where two places of one name have such a body."""
    above = body.places[:-1]
    return f"{body.name}（{''.join(above)}）" if ambiguous and above else body.name


def _usual(row: _Row) -> str:
    """The spelling that most items use; of two equally frequent ones the shorter."""
    return min(row.spellings, key=lambda name: (-row.spellings[name], len(name), name))


def _part(count: _Count, total: int) -> Part:
    return Part(count.items, count.townships, count.items / total if total else 0.0)
