"""Whether a draft carries an adopted opinion out: what stands there instead of what stood before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from quanze.model.items import BaseItem, departments_of
from quanze.model.lists import ListName
from quanze.model.opinions import Opinion
from quanze.model.township_list import TownshipList
from quanze.text.likeness import containment, likeness
from quanze.text.normal import bare_text

#: From here on two names may be one item's that was reworded.
_ALIKE: Final = 0.6
#: From here on a new item may be the one that was asked for: names are seldom taken over as they
#: were proposed.
_ASKED_FOR: Final = 0.4
#: An id of an item in a sentence.
_ID: Final = re.compile(r"(?<![0-9A-Za-z])[A-Za-z]+-?[0-9]+(?![0-9A-Za-z])")


@dataclass(frozen=True, slots=True)
class Standing:
    """An item in a list, by place."""

    list: ListName
    number: int
    item: BaseItem


class DraftItems:
    """The items of one township in one draft."""

    def __init__(self, model: TownshipList) -> None:
        self._model = model

    def of_id(self, id_: str) -> Standing | None:
        """The item of that id."""
        return self._by_id.get(id_)

    def named(self, name: str, in_list: ListName | None = None) -> Standing | None:
        """The item of that name but for spacing and punctuation."""
        for one in self._by_name.get(bare_text(name), ()):
            if in_list is None or one.list == in_list:
                return one
        return None

    def successor(self, item: BaseItem) -> Standing | None:
        """What became of an item of an earlier draft: of the same id and alike, or the same name."""
        same_id = self.of_id(item.id)
        if same_id is not None and _alike(same_id.item.name, item.name) >= _ALIKE:
            return same_id
        return self.named(item.name, item.list) or self.named(item.name)

    def renamed(self, before: Standing, old: "DraftItems") -> Standing | None:
        """The item of ``old`` under a like name that ``old`` had not, and otherwise word for word.

        Items that say little besides their names may be alike by chance, and are not compared.
        """
        if not before.item.legal_basis or not departments_of(before.item):
            return None
        for one in self._by_id.values():
            if (
                one.list == before.list
                and _same(before.item.model_copy(update={"name": one.item.name}), one.item)
                and old.named(one.item.name) is None
                and _alike(one.item.name, before.item.name) >= _ALIKE
            ):
                return one
        return None

    def holds_new(self, name: str, before: "DraftItems") -> bool:
        """Whether an item that ``before`` had not may be the one of this name."""
        return any(_alike(one.item.name, name) >= _ASKED_FOR for one in self._new(before))

    def holds_part(self, item: BaseItem, before: "DraftItems") -> bool:
        """Whether an item that ``before`` had not may have been split off from ``item``."""
        return any(
            _alike(one.item.name, item.name) >= _ALIKE or set(one.item.source) & set(item.source)
            for one in self._new(before)
        )

    def _new(self, before: "DraftItems") -> Iterator[Standing]:
        return (one for one in self._by_id.values() if before.named(one.item.name) is None)

    @cached_property
    def _by_id(self) -> dict[str, Standing]:
        return {
            item.id: Standing(item.list, number, item)
            for name in ("basic", "cooperative", "reclaimed", "empowered")
            for number, item in enumerate(self._model.items_of(name))
        }

    @cached_property
    def _by_name(self) -> dict[str, list[Standing]]:
        found: dict[str, list[Standing]] = {}
        for one in self._by_id.values():
            found.setdefault(bare_text(one.item.name), []).append(one)
        return found


@dataclass(frozen=True, slots=True)
class Failing:
    """How an opinion was not carried out; ``at`` is the item of the new draft that shows it."""

    variant: str
    at: Standing | None = None
    missing: str = ""


def failing(opinion: Opinion, department: str, old: DraftItems, new: DraftItems) -> Failing | None:
    """Why ``new`` does not carry out ``opinion``, which was given on ``old``; ``None`` if it may."""
    before = old.of_id(opinion.item) if opinion.item else None
    named: list[Standing] = []
    for id_ in opinion.answer.items if opinion.answer else ():
        standing = _meant(id_, old, new)
        if standing is not None:
            named.append(standing)
        elif before is None or id_ != before.item.id:
            return Failing("no-item", missing=id_)
    if opinion.opinion == "新增":
        name = opinion.name
        if named or not name or new.named(name) or new.holds_new(name, old):
            return None
        return Failing("add")
    if any(_differs(old, standing) for standing in named):
        return None
    if before is None or any(_changed(one, old, new) for one in _mentioned(opinion, old)):
        return None
    if opinion.opinion == "删除":
        return _still_there(before, opinion, department, old, new)
    if _changed(before, old, new):
        return None
    return Failing("change", new.successor(before.item))


def _meant(id_: str, old: DraftItems, new: DraftItems) -> Standing | None:
    """The item of an id in the new draft; where only the old one has it, what became of that."""
    standing = new.of_id(id_)
    before = old.of_id(id_) if standing is None else None
    return standing if before is None else new.successor(before.item)


def _mentioned(opinion: Opinion, old: DraftItems) -> Iterator[Standing]:
    """The items that an opinion names beside its own: 与 J015 合并."""
    text = f"{opinion.suggestion or ''} {opinion.reason or ''}"
    for id_ in dict.fromkeys(_ID.findall(text)):
        standing = old.of_id(id_)
        if standing is not None and id_ != opinion.item:
            yield standing


def _changed(before: Standing, old: DraftItems, new: DraftItems) -> bool:
    """Whether an item is gone, has moved, differs, was merged with another, or split."""
    now = new.successor(before.item)
    if now is None or now.list != before.list or not _same(before.item, now.item):
        return True
    return _other_sources(before.item, now.item) or new.holds_part(before.item, old)


def _still_there(
    before: Standing, opinion: Opinion, department: str, old: DraftItems, new: DraftItems
) -> Failing | None:
    """删除 is carried out as well where the item stays, but no longer with that department.

    With words beside it, it may ask for a part of the item to be deleted.
    """
    now = new.named(before.item.name, before.list) or new.renamed(before, old)
    if now is None:
        return None
    if opinion.suggestion and not _same(before.item, now.item):
        return None
    had, has = departments_of(before.item), departments_of(now.item)
    # A department may be written in several ways: another set without it counts.
    left = bool(had) and set(had) != set(has) and department not in has
    return None if left else Failing("delete", now)


def _differs(old: DraftItems, now: Standing) -> bool:
    before = old.successor(now.item)
    if before is None or before.list != now.list or not _same(before.item, now.item):
        return True
    return _other_sources(before.item, now.item)


def _other_sources(before: BaseItem, now: BaseItem) -> bool:
    """The same text of other raw items: something was merged into it, or taken out.

    Sources that are only written down later say nothing.
    """
    old, new = set(before.source), set(now.source)
    return bool(old and new) and old != new


def _same(before: BaseItem, now: BaseItem) -> bool:
    """Equal but for number and raw sources."""
    return before.model_copy(update={"id": now.id, "source": now.source}) == now


def _alike(left: str, right: str) -> float:
    left, right = bare_text(left), bare_text(right)
    return max(likeness(left, right), containment(left, right))
