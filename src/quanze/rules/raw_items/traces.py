"""A township's raw items and its list side by side: what each names of the other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from quanze.model.items import BaseItem
from quanze.model.lists import LIST_NAMES, ListName
from quanze.model.raw_items import RawItem, RawItems
from quanze.model.township_list import TownshipList
from quanze.rules.extract import Extract
from quanze.rules.project import Project
from quanze.text.normal import normal_text


@dataclass
class Traced:
    """One township that has raw items. Its list may be missing; a large 底稿 may be several files.

    Ids are compared in their normal form: Ｙ0001 is Y0001.
    """

    raw: tuple[tuple[Extract, RawItems], ...]
    list: Extract | None
    model: TownshipList | None

    @cached_property
    def raw_items(self) -> dict[str, RawItem]:
        """Every raw item by its id."""
        return {
            normal_text(item.id): item
            for _, model in self.raw
            for item in model.raw_items
            if item.id
        }

    @cached_property
    def items(self) -> tuple[tuple[ListName, int, BaseItem], ...]:
        """The items of the list with their places."""
        model = self.model
        if model is None:
            return ()
        return tuple(
            (name, number, item)
            for name in LIST_NAMES
            for number, item in enumerate(model.items_of(name))
        )

    @cached_property
    def item_ids(self) -> frozenset[str]:
        return frozenset(normal_text(item.id) for _, _, item in self.items if item.id)

    @cached_property
    def sources(self) -> frozenset[str]:
        """The ids of raw items that the list names as 来源."""
        return _normal(one for _, _, item in self.items for one in item.source)

    @cached_property
    def destinations(self) -> frozenset[str]:
        """The ids of items that raw items name as 去向."""
        return _normal(
            one for _, model in self.raw for item in model.raw_items for one in item.went_to
        )

    @cached_property
    def complete(self) -> bool:
        """Whether every raw item could be read: else an id that seems missing may be there."""
        return bool(self.raw_items) and all(
            item.id for _, model in self.raw for item in model.raw_items
        )


def _normal(ids: Iterable[str]) -> frozenset[str]:
    return frozenset(map(normal_text, ids))


def traced_townships(project: Project) -> Iterator[Traced]:
    """The townships of a run that have raw items, by the name of their first file."""
    if not project.raw_files:
        return
    lists: dict[str, Extract] = {}
    for extract in project.lists:
        lists.setdefault(extract.township, extract)
    by_township: dict[str, list[Extract]] = {}
    for extract in project.raw_files:
        # Without a code that can be read, nobody knows whose raw items they are.
        by_township.setdefault(extract.township or extract.file, []).append(extract)
    for township, extracts in by_township.items():
        found = lists.get(township)
        models = [(extract, project.raw_items(extract)) for extract in extracts]
        yield Traced(
            tuple((extract, model) for extract, model in models if model is not None),
            found,
            project.township_list(found) if found else None,
        )
