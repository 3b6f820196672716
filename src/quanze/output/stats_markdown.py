"""Statistics as Markdown, for minutes, merge requests and wikis."""

import re

from quanze.output.stats_tables import Table, tables
from quanze.statistics.tables import Statistics
from quanze.text.languages import Language, Text

_TITLE = Text("权责清单统计", "Responsibility lists in figures")
_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")


def render(statistics: Statistics, language: Language) -> str:
    """All tables with all rows."""
    blocks = [f"# {_TITLE.in_language(language)}"]
    for table in tables(statistics, language):
        blocks.append(f"## {_escaped(table.title)}")
        if table.rows:
            blocks.append(_grid(table))
        if table.notes:
            blocks.append("\n".join(f"- {_escaped(note)}" for note in table.notes))
    return "\n\n".join(blocks) + "\n"


def _grid(table: Table) -> str:
    rules = [":---" if number in table.texts else "---:" for number in range(len(table.headings))]
    lines = [_row([_escaped(heading) for heading in table.headings]), _row(rules)]
    lines += [_row([_escaped(cell) for cell in row]) for row in table.rows]
    lines += [_row([f"**{_escaped(cell)}**" for cell in row]) for row in table.summary]
    return "\n".join(lines)


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(text: str) -> str:
    """``text`` without anything that Markdown would take for its own."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
