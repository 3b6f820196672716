"""Which items of a list an opinion is about: by number in all the forms it is written in, and by name."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from quanze.drafting.consultation.item_numbers import ItemNumber, number_in, read_numbers
from quanze.exchange.importing.matching import SURE
from quanze.model.items import BaseItem
from quanze.model.lists import ListName
from quanze.text.languages import Text
from quanze.text.likeness import likeness, nearest
from quanze.text.normal import bare_text, normal_text

#: A number is believed where the name beside it is at least so much like that of the item.
_SAME_ITEM: Final = 0.5


@dataclass(frozen=True, slots=True)
class Referred:
    """The items meant, and what a person should know of it. No items: none could be found."""

    items: tuple[BaseItem, ...]
    doubt: Text | None = None


class OpinedItems:
    """The items of one list, by id, by number and by name."""

    def __init__(self, items: Sequence[BaseItem]) -> None:
        self._items = items
        self._ids = {normal_text(item.id).casefold(): item for item in items}
        self._names: dict[str, list[BaseItem]] = {}
        self._numbers: dict[tuple[ListName, int], BaseItem] = {}
        for item in items:
            self._names.setdefault(bare_text(item.name), []).append(item)
            number = number_in(item.id)
            if number is not None:
                self._numbers.setdefault((item.list, number), item)

    def find(self, written: str | None, name: str | None, list_name: ListName | None) -> Referred:
        """The items that ``written`` (配3, 4, P003, 收8、收9) and ``name`` mean."""
        named = self._named(name, list_name)
        parts = read_numbers(written)
        numbered = [self._numbered(part, list_name) for part in parts]
        found = tuple(item for item in numbered if item is not None)
        if parts and len(found) == len(parts):
            if len(found) > 1 or not name or _alike(found[0].name, name):
                return Referred(found)
            if named is None:
                return Referred(
                    (),
                    Text(
                        f"编号“{written}”是“{found[0].name}”，与写的名称不符",
                        f"“{written}” is “{found[0].name}”, not what the name says",
                    ),
                )
        if named is not None:
            doubt = None
            if bare_text(named.name) != bare_text(name or ""):
                doubt = Text(
                    f"认作 {named.id}“{named.name}”", f"taken for {named.id} “{named.name}”"
                )
            elif parts and found and named not in found:
                doubt = Text(
                    f"编号“{written}”与名称不符，以名称为准：{named.id}",
                    f"“{written}” is another item; the name decides: {named.id}",
                )
            return Referred((named,), doubt)
        if not parts and not name:
            return Referred(())
        return Referred(found, self._not_found(written, name))

    def _not_found(self, written: str | None, name: str | None) -> Text:
        shown = name or written
        near = nearest(name, [item.name for item in self._items]) if name else None
        if near is None:
            return Text(f"清单里找不到“{shown}”", f"the list has no item “{shown}”")
        item = self._names[bare_text(near)][0]
        return Text(
            f"清单里找不到“{shown}”，最接近的是 {item.id}“{near}”",
            f"the list has no item “{shown}”; the nearest is {item.id} “{near}”",
        )

    def _numbered(self, number: ItemNumber, list_name: ListName | None) -> BaseItem | None:
        whole = self._ids.get(number.written.casefold())
        known = number.list or list_name
        if whole is not None or known is None or number.number is None:
            return whole
        return self._numbers.get((known, number.number))

    def _named(self, name: str | None, list_name: ListName | None) -> BaseItem | None:
        if not name:
            return None
        key = bare_text(name)
        same = self._names.get(key, [])
        same = [item for item in same if item.list == list_name] or same
        if len(same) == 1:
            return same[0]
        if same:
            return None
        pool = [item for item in self._items if list_name in (None, item.list)]
        likest = max(pool, key=lambda item: likeness(bare_text(item.name), key), default=None)
        alike = likest is not None and likeness(bare_text(likest.name), key) >= SURE
        return likest if alike else None


def _alike(left: str, right: str) -> bool:
    return likeness(bare_text(left), bare_text(right)) >= _SAME_ITEM
