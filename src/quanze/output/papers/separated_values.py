"""A report as .csv: items with all their fields, or the tables of any other report.

Written with the mark of UTF-8, without which Excel takes the file for GBK. Cells that Excel would
run as formulas begin with an apostrophe.
"""

import csv
import datetime
import io
from collections.abc import Iterator, Sequence

from quanze.exchange.working.item_table import FOUND, holds_items, items_as_csv
from quanze.output.reports.report import Report, Row, Section, Table
from quanze.text.formulas import guarded
from quanze.text.languages import Text
from quanze.usage import UsageError

#: Headings of columns that stand for rows and marks which a table of texts does not have.
_GROUP = "分组"


def render(report: Report, day: datetime.date) -> bytes:  # noqa: ARG001 - a text has no day
    """The bytes of the file.

    One table stands alone. Several stand below one another, each below its title and above a
    blank line. The text of a category row stands in every row below it.

    Raises:
        UsageError: where the report has no table.
    """
    if holds_items(report.records):
        return items_as_csv(report.records, report.notes).encode("utf-8-sig")
    tables = list(_titled_tables(report.sections))
    if not tables:
        raise UsageError(
            Text(
                f"“{report.name}”里没有表格，不能导出为 csv",
                f"“{report.name}” has no table and cannot be exported as csv",
            ),
            Text("请导出为 docx、html 或者 md", "Export it as docx, html or md."),
        )
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    for number, (title, table) in enumerate(tables):
        if len(tables) > 1:
            writer.writerows([[]] if number else [])
            writer.writerow([guarded(title)])
        writer.writerows([guarded(cell) for cell in row] for row in table_rows(table))
    return stream.getvalue().encode("utf-8-sig")


def table_rows(table: Table) -> Iterator[list[str]]:
    """The headings and the rows of ``table``; groups and findings in columns of their own."""
    grouped = any(row.group for row in table.rows)
    marked = any(row.marks for row in table.rows)
    titles = [column.title for column in table.columns]
    yield [*([_GROUP] if grouped else []), *titles, *([FOUND] if marked else [])]
    for group, row in grouped_rows(table.rows):
        cells = [*row.cells, *[""] * (len(titles) - len(row.cells))]
        found = "\n".join(mark.text for mark in row.marks)
        yield [*([group] if grouped else []), *cells, *([found] if marked else [])]


def grouped_rows(rows: Sequence[Row]) -> Iterator[tuple[str, Row]]:
    """The rows that are no groups, each with the text of the group that it stands in.

    A group with findings, or without rows of its own, is given as a row too.
    """
    group = ""
    for number, row in enumerate(rows):
        if not row.group:
            yield group, row
            continue
        group = row.cells[0] if row.cells else ""
        last = number + 1 == len(rows) or rows[number + 1].group
        if row.marks or last:
            yield group, Row((), marks=row.marks)


def _titled_tables(sections: Sequence[Section]) -> Iterator[tuple[str, Table]]:
    for section in sections:
        for block in section.blocks:
            if isinstance(block, Table) and block.columns:
                yield block.caption or section.title or section.name, block
