"""The tables of ``quanze stats`` as a paper."""

from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.report import Block, Column, Heading, Paragraph, Report, Row, Section
from quanze.output.reports.report import Table as ReportTable
from quanze.output.stats_tables import Table, tables
from quanze.statistics.count import count_lists
from quanze.text.languages import Text

_TITLE = Text("履行职责事项清单统计", "Responsibility lists in figures")
_NUMBER_SHARE, _TEXT_SHARE = 6, 14


def build_statistics(given: ExportInput) -> tuple[Report, ...]:
    """One paper over all lists.

    Raises:
        UsageError: with exit code 3 where there is no list.
    """
    title = _TITLE.in_language(given.language)
    blocks: list[Block] = []
    for table in tables(count_lists(given.lists), given.language):
        blocks.append(Heading(table.title, 2))
        if table.rows:
            blocks.append(_table(table))
        blocks += [Paragraph(note, "note") for note in table.notes]
    section = Section(_TITLE.zh, title, tuple(blocks))
    return (Report(title, (section,)),)


def _table(table: Table) -> ReportTable:
    return ReportTable(
        tuple(
            Column(heading, _TEXT_SHARE if texts else _NUMBER_SHARE, "left" if texts else "right")
            for number, heading in enumerate(table.headings)
            for texts in (number in table.texts,)
        ),
        tuple(Row(cells) for cells in (*table.rows, *table.summary)),
    )
