"""成稿: raw items that belong together become one item of a list, with an id of its own."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from quanze.drafting.numbering import LETTERS, new_ids
from quanze.model.items import ITEM_MODELS, BaseItem
from quanze.model.lists import LIST_NAMES, ListName
from quanze.model.raw_items import RawItem
from quanze.model.settings import Settings
from quanze.text.normal import normal_citation, normal_text


@dataclass(frozen=True, slots=True)
class Bundle:
    """The raw items of one new item: the first gives name and category, ``merged`` went into it."""

    list: ListName
    head: RawItem
    merged: tuple[RawItem, ...] = ()

    @property
    def members(self) -> tuple[RawItem, ...]:
        return (self.head, *self.merged)


def in_list_order(bundles: Iterable[Bundle], settings: Settings) -> list[Bundle]:
    """List by list, by category as in the settings, then as the raw items stand.

    Categories that the settings do not know come behind those that they do, items without any last.
    """
    bundles = list(bundles)
    ordered: list[Bundle] = []
    for name in LIST_NAMES:
        own = [bundle for bundle in bundles if bundle.list == name]
        known = settings.categories.of(name)
        found = dict.fromkeys([*known, *(one.head.category for one in own if one.head.category)])
        rank = {category: number for number, category in enumerate(found)}
        ordered += sorted(own, key=lambda one: rank.get(one.head.category or "", len(rank)))
    return ordered


def new_items(
    bundles: Sequence[Bundle], existing: Sequence[BaseItem], used: Iterable[str] = ()
) -> list[BaseItem]:
    """One item for each bundle, in the order given.

    Numbering goes on from that of ``existing``. No id of theirs nor any in ``used`` is given again.
    """
    taken = {normal_text(item.id) for item in existing} | {normal_text(one) for one in used}
    numbers = {
        name: _free_ids([item.id for item in existing if item.list == name], name, taken)
        for name in LIST_NAMES
    }
    return [_item(bundle, next(numbers[bundle.list])) for bundle in bundles]


def _free_ids(own: Sequence[str], name: ListName, taken: set[str]) -> Iterator[str]:
    for fresh in new_ids(own, LETTERS[name]):
        if normal_text(fresh) not in taken:
            taken.add(normal_text(fresh))
            yield fresh


def _item(bundle: Bundle, identity: str) -> BaseItem:
    head, members = bundle.head, bundle.members
    departments = _distinct(chain(*(one.departments for one in members)), normal_text)
    values: dict[str, Any] = {
        "id": identity,
        "name": head.name,
        "category": head.category or next((one.category for one in members if one.category), None),
        "legal_basis": _distinct(chain(*(one.legal_basis for one in members)), normal_citation),
        "source": tuple(one.id for one in members),
    }
    if bundle.list == "cooperative":
        values["lead_departments"] = departments
    elif bundle.list == "reclaimed":
        values["receiving_departments"] = departments
        values["reason"] = _reason(head)
    elif bundle.list == "empowered" and len(departments) == 1:
        # Of several only a person can say which one exercised the power.
        values["original_department"] = departments[0]
    return ITEM_MODELS[bundle.list].model_validate(values)


def _reason(head: RawItem) -> str | None:
    """What the raw item itself says of why it is taken back."""
    said = "、".join(head.grounds)
    because = head.proposed_because or ""
    return "；".join(part for part in (said, because) if part) or None


def _distinct(texts: Iterable[str], key: Any) -> tuple[str, ...]:
    """The texts without those that are another one in a different spelling; order kept."""
    kept: dict[str, str] = {}
    for text in texts:
        kept.setdefault(key(text), text)
    return tuple(kept.values())
