"""A report as one self-contained web page that prints well and can be filtered.

Nothing is loaded from elsewhere: styles and the few lines of script are in the page. Whatever a
list says is escaped.
"""

import datetime
from typing import Final

from quanze.findings.level import LEVEL_LABELS
from quanze.output.papers.emphasis import pieces
from quanze.output.reports.report import FormField, Heading, Paragraph, Report, Table
from quanze.text.visible import visible

_TEMPLATE: Final = "web_page.html.j2"


def render(report: Report, as_of: datetime.date) -> bytes:
    """The whole report as HTML in UTF-8."""
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
    page = environment.get_template(_TEMPLATE).render(
        report=report,
        as_of=as_of.isoformat(),
        pieces=pieces,
        level_labels={level: label.zh for level, label in LEVEL_LABELS.items()},
        marked=lambda table: any(row.marks for row in table.rows),
        # Two sections may have one name.
        numbered=list(enumerate(report.sections, 1)),
    )
    return f"{page.rstrip()}\n".encode()


def _lines(text: str) -> list[str]:
    """The lines of a cell, without characters that no page shows."""
    return [visible(line) for line in text.split("\n")]
