"""What was read from one office file, row by row, and what was left out, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from quanze.model.lists import ListName
from quanze.text.languages import Text

TableKind: TypeAlias = Literal["list", "raw", "opinions"]


@dataclass(frozen=True, slots=True)
class Where:
    """A place as people see it.

    ``sheet`` is the name of a sheet, or ``None`` for documents and text files. ``row`` counts from
    1 as the program shows it: rows of a sheet, records of a text file, rows of table ``table`` or
    paragraphs of a document. ``column`` is a letter (C) or, in documents, a number.
    ``file`` is named where several files were put together.
    """

    sheet: str | None = None
    row: int | None = None
    table: int | None = None
    column: str | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One row that became a record.

    ``fields`` are those that the file states, by the names of the model of its kind (BasicItem …
    EmpoweredItem, RawItem, Opinion) with values of the model's types: texts, or tuples of texts.
    ``seq`` is 序号 as a whole number where it is one; an id that the file states (J001) is in
    ``fields["id"]``. ``list`` is set in lists, and in opinions where the file tells it.
    Fields of a nested record stand in a mapping of their own (``handover``, ``answer`` …).
    ``written`` keeps the word as written for fields that allow only some words (``opinion``,
    ``proposed_list``, ``mode``, the three answers), where it is another or none of them.
    ``extra`` keeps columns that no field holds, by heading, so that nothing is lost unseen.
    ``emptied`` are fields (``handover.effective_date``) whose cells stand blank in a table of
    quanze's own: there, who left one blank means it. Anywhere else a blank cell says nothing.
    ``own`` is set for rows of such a table: its ids were written by quanze.

    Of opinions: ``department`` is whose opinion it is, ``scope`` is set where the row is about the
    whole list or what is left of it; ``fields["item"]`` is the number as written (配3, 4, 收8、收9).
    """

    where: Where
    fields: Mapping[str, Any]
    list: ListName | None = None
    seq: int | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
    written: Mapping[str, str] = field(default_factory=dict)
    department: str | None = None
    scope: Literal["all", "rest"] | None = None
    emptied: tuple[str, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class ReadColumn:
    """A column as it is headed, and what it was taken for.

    ``field`` is a name in the model (``name``, ``handover.effective_date``), or ``seq``; ``None``
    where no field holds the column.
    """

    where: Where
    heading: str
    field: str | None
    list: ListName | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row, paragraph or sheet that became no record. ``why`` is a sentence for people."""

    where: Where
    text: str
    why: Text
    #: One word for programs: title, unit, header, category, repeated-header, blank, total, note,
    #: signature, date, hidden-sheet, instruction, …
    code: str


@dataclass(frozen=True, slots=True)
class Change:
    """A tracked change, read as accepted. ``field`` is the name in the model, where it is known."""

    kind: Literal["changed", "inserted", "deleted"]
    field: str | None = None
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something a person should look at: an unreadable cell, a tracked change, a guess."""

    where: Where
    message: Text
    code: str
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class StatedTownship:
    """Whose file it is, as far as titles, unit rows and file names state it."""

    name: str | None = None
    county: str | None = None
    city: str | None = None
    province: str | None = None


@dataclass(slots=True)
class Reading:
    """One file, or the part of it that is of one kind and one township."""

    file: str
    kind: TableKind
    township: StatedTownship = field(default_factory=StatedTownship)
    rows: list[ReadRow] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    #: 第N轮 of a sheet of opinions, where the file says so.
    round: int | None = None
    #: 声明总数, where the file states it (…共133项).
    declared: Mapping[ListName, int] = field(default_factory=dict)
    #: What the file states beside its rows, by fields of the model of its kind (township, head …)
    #: as plain data with English names. Only quanze's own workbooks state it.
    beside: Mapping[str, Any] = field(default_factory=dict)
    #: The columns of its tables, once for every heading.
    columns: list[ReadColumn] = field(default_factory=list)

    def unheld(self) -> dict[str, int]:
        """Headings that no field holds, with how many rows have something there.

        A single cell of a column that a field does hold, kept because the field does not allow
        what it says, is told by a remark.
        """
        held = {column.heading for column in self.columns if column.field is not None}
        held -= {column.heading for column in self.columns if column.field is None}
        found: dict[str, int] = {}
        for row in self.rows:
            for heading in row.extra:
                if heading not in held:
                    found[heading] = found.get(heading, 0) + 1
        return found
