"""One table in words, and the choice of the language."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quanze.statistics.columns import COLUMN_LABELS, COLUMNS, Column
from quanze.text.languages import Language


@dataclass(frozen=True, slots=True)
class Table:
    """One table. ``summary`` rows stand below a rule; ``notes`` are sentences below the table.

    The columns named in ``texts`` are set flush left, all others are numbers and flush right.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    summary: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    texts: frozenset[int] = frozenset({0})


@dataclass(frozen=True, slots=True)
class Words:
    """Says things in one language."""

    language: Language

    def __call__(self, zh: str, en: str) -> str:
        return zh if self.language == "zh" else en

    def column(self, column: Column) -> str:
        return COLUMN_LABELS[column].in_language(self.language)

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(self.column(column) for column in COLUMNS)

    def joined(self, words: Sequence[str]) -> str:
        return ("、" if self.language == "zh" else "; ").join(words)


def cut(table: Table, most_rows: int | None, say: Words) -> Table:
    """``table`` with at most ``most_rows`` rows, saying what was left out."""
    if most_rows is None or len(table.rows) <= most_rows:
        return table
    left = len(table.rows) - most_rows
    note = say(
        f"另有 {left} 行未列出，全部见 --format json",
        f"{left} more rows; --format json has all of them.",
    )
    return replace(table, rows=table.rows[:most_rows], notes=(note, *table.notes))
