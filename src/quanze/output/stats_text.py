"""Statistics for the terminal."""

import io
from typing import TYPE_CHECKING, Final

from quanze.output.stats_tables import Table, tables
from quanze.statistics.tables import Statistics
from quanze.text.languages import Language
from quanze.text.width import wrap

if TYPE_CHECKING:
    from rich.console import Console

#: Rows shown of one table; a province has 1,300 townships.
MOST_ROWS: Final = 40
#: Where the output is no terminal, lines are as long as the tables need.
_UNLIMITED: Final = 1000


def render(
    statistics: Statistics, language: Language, *, width: int | None = 80, colour: bool = False
) -> str:
    """All tables one below the other. ``width`` is the terminal's columns, ``None`` for no limit."""
    from rich.console import Console

    stream = io.StringIO()
    console = Console(
        file=stream,
        width=width or _UNLIMITED,
        force_terminal=colour,
        color_system="standard" if colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        # Rich would look at NO_COLOR, COLUMNS and the like: the command has already done that.
        _environ={},
    )
    for number, table in enumerate(tables(statistics, language, most_rows=MOST_ROWS)):
        if number:
            console.print()
        _print(table, console, width)
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())


def _print(table: Table, console: "Console", width: int | None) -> None:
    from rich import box
    from rich.table import Table as RichTable
    from rich.text import Text as RichText

    console.print(RichText(table.title, "bold"), soft_wrap=True)
    if table.rows:
        # No borders at the sides: terminals disagree on the width of “ ” and —.
        grid = RichTable(box=box.SIMPLE, pad_edge=False, header_style="", show_edge=False)
        for number, heading in enumerate(table.headings):
            is_text = number in table.texts
            grid.add_column(
                RichText(heading),
                justify="left" if is_text else "right",
                no_wrap=not is_text,
                overflow="fold",
            )
        for row in table.rows:
            grid.add_row(*map(RichText, row))
        if table.summary:
            grid.add_section()
        for row in table.summary:
            grid.add_row(*map(RichText, row), style="bold" if row is table.summary[0] else "")
        console.print(grid)
    for note in table.notes:
        for line in wrap(note, width - 2) if width else [note]:
            console.print(RichText(f"  {line}", "dim"), soft_wrap=True)
