"""A report as .xlsx."""

import datetime

from quanze.exchange.spreadsheets.book import Book
from quanze.exchange.working.plans import plan_of
from quanze.exchange.working.workbook import write_working_workbook
from quanze.output.papers.excel.sheet import write_sections
from quanze.output.reports.report import Report


def render(report: Report, day: datetime.date) -> bytes:
    """One list, or the raw items of one township, as a workbook to go on working in, else a paper.

    Raises:
        UsageError: where a text is longer than a cell of Excel holds.
    """
    if len(report.records) == 1 and plan_of(report.records[0]):
        return write_working_workbook(report.records[0], day, report.categories, report.notes)
    return render_paper(report, day)


def render_paper(report: Report, day: datetime.date) -> bytes:
    """The report as it is printed, a sheet a section; ``day`` stands in the file's properties.

    Raises:
        UsageError: where a text is longer than a cell of Excel holds.
    """
    book = Book(report.name, day)
    write_sections(book, report.sections)
    if not report.sections:
        book.add_sheet(report.name)
    return book.finish()
