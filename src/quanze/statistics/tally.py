"""What counting needs of one township: small, so that the lists themselves can be let go."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from quanze.model.items import CooperativeItem, ReclaimedItem
from quanze.model.lists import ListName
from quanze.model.township_list import TownshipList
from quanze.rules.duties.abolished import is_abolished
from quanze.statistics.columns import with_total
from quanze.statistics.tables import TownshipCounts
from quanze.text.visible import visible


@dataclass(frozen=True, slots=True)
class Tally:
    """One township counted.

    ``categories`` gives the number of items by list and category. ``receivers`` and ``leaders``
    give the number of items by the departments an item names together (an empty tuple where it
    names none); items whose power was abolished, so that nobody need receive them, are in neither.
    ``names`` has the name of every item once.
    """

    township: TownshipCounts
    categories: Mapping[tuple[ListName, str | None], int]
    receivers: Mapping[tuple[str, ...], int]
    leaders: Mapping[tuple[str, ...], int]
    names: frozenset[str]


def tally(township_list: TownshipList) -> Tally:
    """Count one list."""
    categories: Counter[tuple[ListName, str | None]] = Counter()
    receivers: Counter[tuple[str, ...]] = Counter()
    leaders: Counter[tuple[str, ...]] = Counter()
    names: set[str] = set()
    for item in township_list.items():
        categories[item.list, visible(item.category or "").strip() or None] += 1
        if item.name.strip():
            names.add(visible(item.name))
        if isinstance(item, ReclaimedItem) and (
            item.receiving_departments or not is_abolished(item)
        ):
            receivers[_named(item.receiving_departments)] += 1
        elif isinstance(item, CooperativeItem):
            leaders[_named(item.lead_departments)] += 1
    township = township_list.township
    parents = tuple(filter(None, (visible(parent).strip() for parent in township.parents)))
    name = visible(township.name)
    return Tally(
        TownshipCounts(township.code, name, parents, with_total(township_list.counts())),
        dict(categories),
        dict(receivers),
        dict(leaders),
        frozenset(names),
    )


def _named(departments: tuple[str, ...]) -> tuple[str, ...]:
    """The departments that an item names, each once."""
    return tuple(dict.fromkeys(name for part in departments if (name := visible(part).strip())))
