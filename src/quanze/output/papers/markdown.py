"""A report as Markdown: for minutes, merge requests and wikis."""

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import Final

from quanze.output.markdown_text import escape, table_row
from quanze.output.papers.emphasis import pieces
from quanze.output.reports.report import (
    Block,
    Emphasis,
    FormField,
    Heading,
    Paragraph,
    Report,
    Row,
    Table,
)

#: Tags, not ** and ~~: those do not work next to Chinese punctuation.
_TAGS: Final = {"": ("", ""), "deleted": ("<del>", "</del>"), "inserted": ("<ins>", "</ins>")}
_RULES: Final = {"left": ":---", "center": ":---:", "right": "---:"}
#: What Markdown takes for the start of a list: 1. and + and - at the start of a paragraph.
_LIST: Final = re.compile(r"^(\s*[0-9]*)([.)+-](?=\s))")
_BLANK: Final = "________"


def render(report: Report, as_of: datetime.date) -> bytes:  # noqa: ARG001 - the renderers' form
    """The whole report in UTF-8."""
    return ("\n\n".join(_blocks(report)) + "\n").encode()


def _blocks(report: Report) -> Iterator[str]:
    for number, section in enumerate(report.sections):
        yield f"{'#' if number == 0 else '##'} {escape(section.title)}"
        if section.subtitle:
            yield escape(section.subtitle)
        for block in section.blocks:
            yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * (block.level + 1)} {escape(block.text)}"
    elif isinstance(block, Paragraph):
        yield _LIST.sub(r"\1\\\2", escape(block.text))
    elif isinstance(block, FormField):
        yield f"{escape(block.label)}：{escape(block.value) or _BLANK}"
    else:
        if block.caption:
            yield f"**{escape(block.caption)}**"
        yield "\n".join(_table(block))


def _table(table: Table) -> Iterator[str]:
    marked = any(row.marks for row in table.rows)
    titles = [escape(column.title) for column in table.columns]
    rules = [_RULES[column.align] for column in table.columns]
    yield table_row([*titles, "检查意见"] if marked else titles)
    yield table_row([*rules, ":---"] if marked else rules)
    width = len(table.columns) + marked
    for row in table.rows:
        if row.group:
            yield table_row([f"<strong>{escape(row.cells[0])}</strong>", *[""] * (width - 1)])
            continue
        cells = [_cell(text, row.emphases, number) for number, text in enumerate(row.cells)]
        yield table_row([*cells, _marks(row)] if marked else cells)


def _cell(text: str, emphases: Sequence[Emphasis], column: int) -> str:
    parts: list[str] = []
    for piece, kind in pieces(text, emphases, column):
        before, after = _TAGS[kind]
        parts.append(f"{before}{escape(piece)}{after}")
    return "".join(parts)


def _marks(row: Row) -> str:
    return "<br>".join(escape(mark.text) for mark in row.marks)
