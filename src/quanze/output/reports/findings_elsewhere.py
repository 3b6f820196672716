"""The findings on a file as a whole, which stand at none of its items: a table of their own."""

from collections.abc import Iterator, Sequence

from quanze.findings.finding import Finding
from quanze.output.reports.item_marks import finding_text
from quanze.output.reports.report import Block, Column, Heading, Row, Table
from quanze.text.languages import Language, Text

#: Over the findings on a list.
ON_LIST = Text("对整份清单的检查意见", "Findings on the list as a whole")


def findings_elsewhere(
    left: Sequence[Finding], language: Language, title: Text = ON_LIST
) -> Iterator[Block]:
    """A heading and a table of ``left`` by line; nothing where there are none."""
    if not left:
        return
    english = language == "en"
    yield Heading(title.in_language(language), 2)
    yield Table(
        (
            Column("line" if english else "行", 4, "center"),
            Column("finding" if english else "意见", 40),
        ),
        tuple(
            Row((str(finding.place.start.line), finding_text(finding, language)))
            for finding in left
        ),
    )
