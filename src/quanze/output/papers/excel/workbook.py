"""A report as .xlsx."""

import datetime

from quanze.exchange.spreadsheets.book import Book
from quanze.output.papers.excel.sheet import write_sections
from quanze.output.reports.report import Report


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
