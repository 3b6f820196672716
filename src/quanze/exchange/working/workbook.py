"""The working workbook of a file: every field in a cell, drop-down lists, and nothing lost.

What is read back from it (:mod:`quanze.exchange.office.own_workbook`) is what was written.
"""

import datetime
from collections.abc import Sequence

from quanze.exchange.spreadsheets.book import Book
from quanze.exchange.spreadsheets.cell_writing import write_text
from quanze.exchange.spreadsheets.notes import write_findings
from quanze.exchange.working.about_sheet import write_about
from quanze.exchange.working.columns import columns_of
from quanze.exchange.working.drop_downs import DropDowns
from quanze.exchange.working.item_notes import ItemNote, WaitingNotes
from quanze.exchange.working.mark import MARK_SHEET
from quanze.exchange.working.plans import FORMAT, Plan, plan_of
from quanze.exchange.working.table_sheet import write_table
from quanze.model.lists import LIST_NAMES
from quanze.model.opinions import Opinions
from quanze.model.record import Record
from quanze.model.settings import POWER_TYPES, Categories


def write_working_workbook(
    record: Record,
    created: datetime.date,
    categories: Categories | None = None,
    notes: Sequence[ItemNote] = (),
) -> bytes:
    """The .xlsx file of a township list, of raw items or of opinions.

    Args:
        record: the whole file.
        created: the day in the file's properties; the same input and day give the same bytes.
        categories: those that are offered for 类别; the usual ones by default.
        notes: findings, each at its item; those on no item stand at the title of the last sheet.

    Raises:
        UsageError: where a text is longer than a cell of Excel holds.
    """
    plan = plan_of(record)
    if plan is None:
        raise TypeError(f"no working workbook holds {type(record).__name__}")
    categories = categories or Categories()
    whose = _whose(record)
    book = Book(f"{whose}{plan.paper}", created)
    drop_downs = DropDowns(book)
    waiting = WaitingNotes(notes)
    # The tables come first: they are what people open the file for.
    sheets = {field: book.add_sheet(plan.title(field)) for field in plan.tables}
    about = book.add_sheet(plan.about)
    for field, sheet in sheets.items():
        write_table(
            book,
            drop_downs,
            sheet,
            field,
            f"{whose}{plan.title(field)}",
            columns_of(plan.record(field)),
            getattr(record, field),
            _categories(field, categories),
            waiting,
        )
    write_about(book, drop_downs, about, f"{whose}{plan.about}", plan, record)
    elsewhere = [(note.text, note.level) for note in waiting.left()]
    if elsewhere:
        write_findings(about, 0, 0, elsewhere)
    _write_mark(book, plan, {field: sheet.name for field, sheet in sheets.items()}, about.name)
    return book.finish()


def _whose(record: Record) -> str:
    if isinstance(record, Opinions):
        return f"第{record.head.round}轮 {record.head.department} "
    name: str = getattr(record, "township").name  # noqa: B009 - every other plan has one
    return name


def _categories(field: str, categories: Categories) -> Sequence[str]:
    for name in LIST_NAMES:
        if name == field:
            return categories.of(name)
    # Raw items become items of any list.
    return tuple(dict.fromkeys((*categories.basic, *POWER_TYPES))) if field == "raw_items" else ()


def _write_mark(book: Book, plan: Plan, sheets: dict[str, str], about: str) -> None:
    sheet = book.add_sheet(MARK_SHEET)
    rows = [(FORMAT, ""), ("kind", plan.kind), ("about", about), *sheets.items()]
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            write_text(sheet, row, column, text)
    sheet.very_hidden()
