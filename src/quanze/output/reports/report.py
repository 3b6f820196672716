"""A paper as data: sections of headings, paragraphs and tables. Renderers know nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from quanze.exchange.working.item_notes import ItemNote
from quanze.findings.level import Level
from quanze.model.record import Record
from quanze.model.settings import Categories


@dataclass(frozen=True, slots=True)
class Column:
    """A column. ``share`` is its width in characters, relative to the others."""

    title: str
    share: float = 8
    align: Literal["left", "center", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding at a cell: a comment in Word, a note in a spreadsheet, a hint in a page."""

    column: int
    text: str
    level: Level


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Characters ``start`` to ``end`` of a cell that went (struck out) or came (underlined).

    A format that knows neither shows the cell's text as it is.
    """

    column: int
    start: int
    end: int
    kind: Literal["deleted", "inserted"]


@dataclass(frozen=True, slots=True)
class Row:
    """A row. A ``group`` has one text, which stands over all columns (一、党的建设（6项）).

    ``emphases`` stand in order and do not overlap.
    """

    cells: tuple[str, ...]
    group: bool = False
    marks: tuple[Mark, ...] = ()
    emphases: tuple[Emphasis, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table; ``caption`` stands above it (附表1 …), empty for none."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (一、黑体), 2 (（一）楷体), 3 or 4 (仿宋). The text has its number."""

    text: str
    level: Literal[1, 2, 3, 4] = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. Bodies are indented by two characters; the signature stands on the right."""

    text: str
    style: Literal["body", "address", "note", "signature", "centre"] = "body"


@dataclass(frozen=True, slots=True)
class FormField:
    """A line to be filled in by hand: 承接部门（盖章）：________."""

    label: str
    value: str = ""


Block: TypeAlias = Heading | Paragraph | Table | FormField


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks on pages of one direction. ``name`` is that of the sheet in a workbook.

    ``title`` stands large and centred at its start (2号小标宋), ``subtitle`` below it.
    """

    name: str
    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A whole paper. ``name`` is what a file of it is called, without suffix.

    ``records`` are the lists or raw items that it shows, for formats that give items as data
    (a workbook to go on working in, one item a line); ``notes`` are the findings on them, and
    ``categories`` those that such a workbook offers.
    """

    name: str
    sections: tuple[Section, ...] = field(default_factory=tuple)
    records: tuple[Record, ...] = ()
    notes: tuple[ItemNote, ...] = ()
    categories: Categories | None = None


def joined(name: str, reports: Sequence[Report]) -> Report:
    """Several papers as one, one after the other."""
    return Report(
        name,
        tuple(section for report in reports for section in report.sections),
        tuple(record for report in reports for record in report.records),
        tuple(note for report in reports for note in report.notes),
        next((report.categories for report in reports if report.categories), None),
    )
