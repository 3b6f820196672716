"""A report as one self-contained web page that prints well and can be filtered.

Nothing is loaded from elsewhere: styles and the few lines of script are in the page. Whatever a
list says is escaped.
"""

import datetime
from functools import cache
from typing import TYPE_CHECKING, Final

from quanze.output.papers.emphasis import pieces
from quanze.output.reports.report import FormField, Heading, Paragraph, Report, Table
from quanze.text.visible import visible

if TYPE_CHECKING:
    from jinja2 import Template

#: Per cent of a table's width that its findings take.
_FINDINGS: Final = 30
_TEMPLATE: Final = "web_page.html.j2"


def render(report: Report, as_of: datetime.date) -> bytes:  # noqa: ARG001 - the renderers' form
    """The whole report as HTML in UTF-8."""
    page = _template().render(
        report=report,
        pieces=pieces,
        marked=_is_marked,
        shares=_shares,
        # Two sections may have one name.
        numbered=list(enumerate(report.sections, 1)),
    )
    return f"{page.rstrip()}\n".encode()


@cache
def _template() -> "Template":
    """The page, compiled once: that takes longer than to fill it in."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("quanze.output.papers", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["lines"] = _lines
    environment.tests |= {
        "table": lambda block: isinstance(block, Table),
        "heading": lambda block: isinstance(block, Heading),
        "paragraph": lambda block: isinstance(block, Paragraph),
        "form_field": lambda block: isinstance(block, FormField),
    }
    return environment.get_template(_TEMPLATE)


def _is_marked(table: Table) -> bool:
    return any(row.marks for row in table.rows)


def _shares(table: Table) -> list[float]:
    """How many per cent of the table each column takes; the last may be that of the findings."""
    room = 100 - (_FINDINGS if _is_marked(table) else 0)
    whole = sum(column.share for column in table.columns)
    shares = [round(column.share / whole * room, 1) for column in table.columns]
    return [*shares, _FINDINGS] if _is_marked(table) else shares


def _lines(text: str) -> list[str]:
    """The lines of a cell, without characters that no page shows."""
    return [visible(line) for line in text.split("\n")]
