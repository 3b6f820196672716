"""The items of one township, found by id in any form, by number within a list, and by name."""

from collections.abc import Collection, Sequence
from functools import cached_property
from typing import Final

from quanze.drafting.consultation.draft import DraftTownship
from quanze.drafting.consultation.item_numbers import ItemNumber, number_in
from quanze.model.lists import LIST_NAMES, ListName
from quanze.text.likeness import containment, likeness
from quanze.text.normal import bare_text, normal_text

#: From which score two names count as one item's, and how far ahead of the next it must be.
_ALIKE: Final = 0.7
_AHEAD: Final = 0.08
#: A name of at least so many characters that another holds nearly whole is that other's.
_LONG_ENOUGH: Final = 5
#: What containment counts beside likeness: a name cut short is a little less sure.
_CONTAINED: Final = 0.95


class TownshipIndex:
    """Look-up of one township's items. Ids are given back as the list writes them."""

    def __init__(self, township: DraftTownship) -> None:
        self.township = township

    def by_number(self, number: ItemNumber, column: ListName | None) -> str | None:
        """The item that a number means. ``column`` is the list that the row's own column names."""
        whole = self._folded.get(number.written.casefold())
        if whole is not None:
            return whole
        if number.number is None:
            return None
        lists = [number.list or column] if number.list or column else list(LIST_NAMES)
        found = [id_ for name in lists if name and (id_ := self._numbered(name, number.number))]
        return found[0] if len(found) == 1 else None

    def by_name(self, name: str, column: ListName | None) -> str | None:
        """The item of exactly this name but for spacing and punctuation, if it is one."""
        found = self._names.get(bare_text(name), [])
        if len(found) > 1 and column is not None:
            found = [id_ for id_ in found if self.township.items[id_].list == column]
        return found[0] if len(found) == 1 else None

    def likest(
        self, name: str, column: ListName | None, among: Collection[str] | None = None
    ) -> tuple[str, float] | None:
        """The item whose name is surely meant by another one, with its score (0 to 1)."""
        wanted = bare_text(name)
        scored: list[tuple[float, str]] = []
        for known, ids in self._names.items():
            for id_ in ids:
                item = self.township.items[id_]
                if (column and item.list != column) or (among is not None and id_ not in among):
                    continue
                scored.append((name_likeness(wanted, known), id_))
        scored.sort(key=lambda entry: -entry[0])
        if not scored or scored[0][0] < _ALIKE:
            return None
        if len(scored) > 1 and scored[0][0] - scored[1][0] < _AHEAD:
            return None
        return scored[0][1], scored[0][0]

    def _numbered(self, name: ListName, number: int) -> str | None:
        """The item with this number in its id; where no id has one, the one at this position."""
        ids = [item.id for item in self.township.model.items_of(name)]
        with_number = [id_ for id_ in ids if number_in(id_) is not None]
        if with_number:
            return _only([id_ for id_ in with_number if number_in(id_) == number])
        return ids[number - 1] if 0 < number <= len(ids) else None

    @cached_property
    def _folded(self) -> dict[str, str]:
        return {normal_text(id_).casefold(): id_ for id_ in self.township.items}

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for id_, item in self.township.items.items():
            found.setdefault(bare_text(item.name), []).append(id_)
        return found


def name_likeness(left: str, right: str) -> float:
    """How likely two names (bare texts) are one item's: alike, reordered, or one cut short."""
    score = likeness(left, right)
    if min(len(left), len(right)) >= _LONG_ENOUGH:
        score = max(score, _CONTAINED * containment(left, right))
    return score


def _only(found: Sequence[str]) -> str | None:
    return found[0] if len(found) == 1 else None
