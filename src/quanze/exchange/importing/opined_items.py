"""Which items of a list an opinion is about: by number in all the forms it is written in, and by name."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from quanze.drafting.numbering import LETTERS
from quanze.exchange.importing.matching import SURE
from quanze.model.items import BaseItem
from quanze.model.lists import ListName
from quanze.text.languages import Text
from quanze.text.likeness import likeness, nearest
from quanze.text.normal import bare_text

_MARKS: Final = re.compile(r"[、，,；;\s]+|(?<=\d)[和及与](?=\D|\d)")
_NUMBER: Final = re.compile(
    r"(?P<list>[A-Za-z]{1,8}|基本|配合|收回|赋权|[基配收赋])?[^\d]{0,3}(?P<number>\d{1,6})"
)
_LISTS: Final[dict[str, ListName]] = {
    **{letter: name for name, letter in LETTERS.items()},
    "基": "basic",
    "配": "cooperative",
    "收": "reclaimed",
    "赋": "empowered",
}
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
        self._ids = {_folded(item.id): item for item in items}
        self._names: dict[str, list[BaseItem]] = {}
        self._numbers: dict[tuple[ListName, int], BaseItem] = {}
        for item in items:
            self._names.setdefault(bare_text(item.name), []).append(item)
            match = _NUMBER.search(item.id)
            if match:
                self._numbers.setdefault((item.list, int(match["number"])), item)

    def find(self, written: str | None, name: str | None, list_name: ListName | None) -> Referred:
        """The items that ``written`` (配3, 4, P003, 收8、收9) and ``name`` mean."""
        named = self._named(name, list_name)
        parts = [part for part in _MARKS.split(written or "") if part]
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

    def _numbered(self, part: str, list_name: ListName | None) -> BaseItem | None:
        text = _folded(part)
        if text in self._ids:
            return self._ids[text]
        match = _NUMBER.search(text)
        if match is None:
            return None
        sign = match["list"]
        known = _LISTS.get(sign[0].upper()) if sign else list_name
        return self._numbers.get((known, int(match["number"]))) if known else None

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


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().upper()
