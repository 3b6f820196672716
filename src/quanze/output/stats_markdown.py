"""Statistics as Markdown, for minutes, merge requests and wikis."""

from quanze.output.markdown_text import escape_line, table_row
from quanze.output.stats_tables import Table, tables
from quanze.statistics.tables import Statistics
from quanze.text.languages import Language, Text

_TITLE = Text("权责清单统计", "Responsibility lists in figures")


def render(statistics: Statistics, language: Language) -> str:
    """All tables with all rows."""
    blocks = [f"# {_TITLE.in_language(language)}"]
    for table in tables(statistics, language):
        blocks.append(f"## {escape_line(table.title)}")
        if table.rows:
            blocks.append(_grid(table))
        if table.notes:
            blocks.append("\n".join(f"- {escape_line(note)}" for note in table.notes))
    return "\n\n".join(blocks) + "\n"


def _grid(table: Table) -> str:
    rules = [":---" if number in table.texts else "---:" for number in range(len(table.headings))]
    lines = [table_row([escape_line(heading) for heading in table.headings]), table_row(rules)]
    lines += [table_row([escape_line(cell) for cell in row]) for row in table.rows]
    lines += [table_row([f"**{escape_line(cell)}**" for cell in row]) for row in table.summary]
    return "\n".join(lines)
