"""What builders of papers are given: everything that was read, and what was asked for."""

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quanze.findings.finding import Finding
from quanze.model.departments import Department
from quanze.model.opinions import Opinions
from quanze.model.raw_items import RawItems
from quanze.model.settings import Settings
from quanze.model.township_list import TownshipList
from quanze.text.languages import Language

if TYPE_CHECKING:
    from quanze.compare.records import Comparison
    from quanze.drafting.consultation.draft import Draft
    from quanze.drafting.consultation.status import RoundStatus


@dataclass(frozen=True, slots=True)
class ExportInput:
    """The material of papers.

    ``lists`` and ``raw_items`` stand in the order of their files; no two lists are of one
    township. ``files`` names the file of each list, ``raw_files`` those of raw items, as
    findings name them. ``departments`` are the
    workspace's register, ``settings`` its settings. ``opinions`` are those among the files or, for
    a comparison, those of all rounds in the workspace. ``findings`` are those of the lists where
    they were asked for, else none.
    ``rounds`` are those of a consultation, each with the draft that it was on, where they were
    asked for. ``comparison`` is there where a second draft was named. ``with_basis`` and ``full`` ask for
    more columns in the published list. Papers are in Chinese; ``language`` is that of findings
    and of statistics.
    """

    as_of: datetime.date
    lists: tuple[TownshipList, ...] = ()
    files: tuple[str, ...] = ()
    raw_items: tuple[RawItems, ...] = ()
    raw_files: tuple[str, ...] = ()
    opinions: tuple[Opinions, ...] = ()
    departments: tuple[Department, ...] = ()
    findings: tuple[Finding, ...] = ()
    comparison: "Comparison | None" = None
    rounds: "tuple[tuple[RoundStatus, Draft], ...]" = ()
    settings: Settings = field(default_factory=Settings)
    with_basis: bool = False
    full: bool = False
    language: Language = "zh"
