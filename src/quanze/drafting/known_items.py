"""The items that a list has, by id and by the raw items that they were made of."""

from collections.abc import Sequence

from quanze.model.items import BaseItem
from quanze.model.raw_items import RawItem
from quanze.model.township_list import TownshipList
from quanze.text.normal import normal_text


class KnownItems:
    """The items of an existing list; of none where there is no list yet."""

    def __init__(self, model: TownshipList | None) -> None:
        self.exist = model is not None
        self._items = list(model.items()) if model is not None else []
        self._by_id = {normal_text(item.id): item for item in self._items if item.id}
        #: Raw ids in their normal form → the items that name them as 来源.
        self.by_source: dict[str, list[BaseItem]] = {}
        for item in self._items:
            for source in item.source:
                self.by_source.setdefault(normal_text(source), []).append(item)

    def made_of(self, item: RawItem, merged: Sequence[RawItem]) -> list[BaseItem]:
        """The items that a raw item became, in list order; empty where there is none.

        First those that name it or that it names; only without any those of what was merged into
        it, which stood in the list by themselves before.
        """
        return self._of([item]) or self._of(merged)

    def has(self, identity: str) -> bool:
        """Whether the list has an item with this id."""
        return normal_text(identity) in self._by_id

    def own(self, item: RawItem) -> list[BaseItem]:
        """The items that name this raw item, or that it names."""
        return self._of([item])

    def _of(self, items: Sequence[RawItem]) -> list[BaseItem]:
        found: set[int] = set()
        for item in items:
            found |= {id(one) for one in self.by_source.get(normal_text(item.id), ())}
            named = (self._by_id.get(normal_text(one)) for one in item.went_to)
            found |= {id(one) for one in named if one is not None}
        return [item for item in self._items if id(item) in found]
