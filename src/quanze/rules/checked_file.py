"""What a rule is given: one file, read and understood as far as it could be."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from quanze.knowledge.departments.names import Resolution
from quanze.knowledge.laws.verdict import Verdict
from quanze.knowledge.reference import Reference, shipped_reference
from quanze.model.items import BaseItem, CooperativeItem, EmpoweredItem, ReclaimedItem
from quanze.model.kinds import FileKind
from quanze.model.lists import LIST_NAMES, ListName
from quanze.model.record import Record
from quanze.model.settings import Settings
from quanze.model.township_list import TownshipList
from quanze.rules.hit import Path
from quanze.source.defects import Defect
from quanze.source.document import Document
from quanze.text.normal import one_spelling


class Placed(NamedTuple):
    """An item with the path to it."""

    list: ListName
    number: int
    item: BaseItem

    @property
    def path(self) -> Path:
        return (self.list, self.number)

    def at(self, *steps: str | int) -> Path:
        """The path to a field of the item."""
        return (self.list, self.number, *steps)


@dataclass
class CheckedFile:
    """One file. ``model`` is what could be understood; parts with defects are left out of it.

    ``defects`` are what reader and model found wrong (Q0). ``as_of`` is the day judged,
    ``reference`` what laws, departments and codes are looked up in.
    """

    document: Document
    kind: FileKind | None
    model: Record | None
    settings: Settings
    as_of: datetime.date
    defects: list[Defect] = field(default_factory=list)
    reference: Reference = field(default_factory=shipped_reference)

    @property
    def township_list(self) -> TownshipList | None:
        return self.model if isinstance(self.model, TownshipList) else None

    @cached_property
    def items(self) -> tuple[Placed, ...]:
        """All items, list by list, in file order."""
        model = self.township_list
        if model is None:
            return ()
        return tuple(
            Placed(name, index, item)
            for name in LIST_NAMES
            for index, item in enumerate(model.items_of(name))
        )

    @cached_property
    def plain_names(self) -> list[str]:
        """The names of :attr:`items`, spelled so that those equal but for spacing are equal."""
        return one_spelling([placed.item.name for placed in self.items])

    @cached_property
    def cooperative(self) -> tuple[tuple[Placed, CooperativeItem], ...]:
        return tuple(
            (placed, placed.item)
            for placed in self.items
            if isinstance(placed.item, CooperativeItem)
        )

    @cached_property
    def reclaimed(self) -> tuple[tuple[Placed, ReclaimedItem], ...]:
        return tuple(
            (placed, placed.item) for placed in self.items if isinstance(placed.item, ReclaimedItem)
        )

    @cached_property
    def empowered(self) -> tuple[tuple[Placed, EmpoweredItem], ...]:
        return tuple(
            (placed, placed.item) for placed in self.items if isinstance(placed.item, EmpoweredItem)
        )

    @cached_property
    def texts(self) -> tuple[tuple[Path, str], ...]:
        """Every text of every item that a person wrote in words (not ids, categories, sources)."""
        return tuple(self._texts())

    @cached_property
    def prose(self) -> str:
        """All :attr:`texts` joined by line feeds: one search tells whether a rule has any work.

        Most lists give no rule any: gathering the texts without their paths takes a third of the
        time.
        """
        return f"{self.wording}\n{self.bases}" if self.items else ""

    @cached_property
    def wording(self) -> str:
        """:attr:`prose` without the legal bases, which are other people's words."""
        return "\n".join(self._strings())

    @cached_property
    def beyond_gb2312(self) -> frozenset[str]:
        """The characters of :attr:`prose` that GB 2312 lacks."""
        try:
            self.prose.encode("gb2312")
        except UnicodeEncodeError:
            return frozenset(_beyond_gb2312(set(self.prose)))
        return frozenset()

    @cached_property
    def bases(self) -> str:
        """All entries of 设定依据 joined by line feeds, for one search before looking closer."""
        return "\n".join([basis for placed in self.items for basis in placed.item.legal_basis])

    @cached_property
    def bases_begin_with_titles(self) -> bool:
        """Whether every entry of 设定依据 begins with 《, as all do in most lists."""
        return ("\n" + self.bases).count("\n《") == self.bases.count("\n") + 1

    @cached_property
    def verdicts(self) -> dict[str, list[tuple[Path, Verdict]]]:
        """What the registry says of the legal bases, by code of rule, in file order."""
        found: dict[str, list[tuple[Path, Verdict]]] = {}
        for placed in self.items:
            for number, basis in enumerate(placed.item.legal_basis):
                for judgement in self.reference.judgements(basis, self.as_of):
                    for verdict in judgement.verdicts:
                        path = placed.at("legal_basis", number)
                        found.setdefault(verdict.code, []).append((path, verdict))
        return found

    @cached_property
    def departments(self) -> tuple[tuple[Path, str], ...]:
        """Every name of a body in a field that holds nothing else: leads, receivers, originals."""
        return tuple(self._departments())

    @cached_property
    def county(self) -> str:
        """The county, district or city right above the township; empty where it is not given."""
        model = self.township_list
        return model.township.parents[-1] if model and model.township.parents else ""

    @cached_property
    def resolved_departments(self) -> tuple[tuple[Path, str, Resolution], ...]:
        """Of :attr:`departments` those of which something is to be said, with what it is."""
        model = self.township_list
        if model is None:
            return ()
        names = self.reference.department_names(model.township.parents)
        found: list[tuple[Path, str, Resolution]] = []
        for path, written in self.departments:
            resolution = names.resolve(written)
            if resolution is not None:
                found.append((path, written, resolution))
        return tuple(found)

    def _departments(self) -> Iterator[tuple[Path, str]]:
        for placed, cooperative in self.cooperative:
            for number, name in enumerate(cooperative.lead_departments):
                yield ("cooperative", placed.number, "lead_departments", number), name
        for placed, reclaimed in self.reclaimed:
            for number, name in enumerate(reclaimed.receiving_departments):
                yield ("reclaimed", placed.number, "receiving_departments", number), name
        for placed, empowered in self.empowered:
            if empowered.original_department:
                yield (
                    ("empowered", placed.number, "original_department"),
                    empowered.original_department,
                )

    def _strings(self) -> list[str]:
        """The texts of :attr:`wording`, in any order."""
        found: list[str] = []
        for placed in self.items:
            item = placed.item
            found.append(item.name)
            if item.remarks:
                found.append(item.remarks)
        for _, cooperative in self.cooperative:
            found.extend(cooperative.lead_departments)
            found.append(cooperative.superior_duties or "")
            found.append(cooperative.township_duties or "")
        for _, reclaimed in self.reclaimed:
            found.extend(reclaimed.receiving_departments)
            found.append(reclaimed.reason or "")
            found.append(reclaimed.working_method or "")
            found.append(reclaimed.abolished_by or "")
            if reclaimed.handover and reclaimed.handover.open_cases:
                found.append(reclaimed.handover.open_cases)
        for placed, empowered in self.empowered:
            found.extend(text for _, text in _empowered_texts(placed.number, empowered))
        return found

    def _texts(self) -> Iterator[tuple[Path, str]]:
        for name, index, item in self.items:
            yield (name, index, "name"), item.name
            for number, basis in enumerate(item.legal_basis):
                yield (name, index, "legal_basis", number), basis
            if item.remarks:
                yield (name, index, "remarks"), item.remarks
            if isinstance(item, CooperativeItem):
                yield from _cooperative_texts(index, item)
            elif isinstance(item, ReclaimedItem):
                yield from _reclaimed_texts(index, item)
            elif isinstance(item, EmpoweredItem):
                yield from _empowered_texts(index, item)


def _beyond_gb2312(characters: Iterable[str]) -> Iterator[str]:
    text = "".join(characters)
    start = 0
    while start < len(text):
        try:
            text[start:].encode("gb2312")
        except UnicodeEncodeError as error:
            start += error.start
            yield text[start]
            start += 1
        else:
            return


def _cooperative_texts(index: int, item: CooperativeItem) -> Iterator[tuple[Path, str]]:
    for number, department in enumerate(item.lead_departments):
        yield ("cooperative", index, "lead_departments", number), department
    if item.superior_duties:
        yield ("cooperative", index, "superior_duties"), item.superior_duties
    if item.township_duties:
        yield ("cooperative", index, "township_duties"), item.township_duties


def _reclaimed_texts(index: int, item: ReclaimedItem) -> Iterator[tuple[Path, str]]:
    for number, department in enumerate(item.receiving_departments):
        yield ("reclaimed", index, "receiving_departments", number), department
    if item.reason:
        yield ("reclaimed", index, "reason"), item.reason
    if item.working_method:
        yield ("reclaimed", index, "working_method"), item.working_method
    if item.abolished_by:
        yield ("reclaimed", index, "abolished_by"), item.abolished_by
    if item.handover and item.handover.open_cases:
        yield ("reclaimed", index, "handover", "open_cases"), item.handover.open_cases


def _empowered_texts(index: int, item: EmpoweredItem) -> Iterator[tuple[Path, str]]:
    if item.grant_basis:
        yield ("empowered", index, "grant_basis"), item.grant_basis
    if item.original_department:
        yield ("empowered", index, "original_department"), item.original_department
    guide = item.enforcement_guide
    if guide is not None:
        at: Path = ("empowered", index, "enforcement_guide")
        for name in ("procedure", "evidence", "documents"):
            for number, text in enumerate(getattr(guide, name)):
                yield (*at, name, number), text
        for number, tier in enumerate(guide.discretion):
            for name in ("condition", "range"):
                text = getattr(tier, name)
                if text:
                    yield (*at, "discretion", number, name), text
    if item.evaluation is not None:
        for name in ("opinion", "province_opinion"):
            text = getattr(item.evaluation, name)
            if text:
                yield ("empowered", index, "evaluation", name), text
