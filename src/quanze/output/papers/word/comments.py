"""Findings as comments at the text of their cells."""

import datetime
from collections.abc import Iterable
from typing import Final, cast

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.table import CT_Tbl
from docx.parts.comments import CommentsPart
from docx.text.paragraph import Paragraph

from quanze.output.papers.formats import AUTHOR
from quanze.output.papers.word.names import legal
from quanze.output.reports.report import Table

_INITIALS: Final = "QZ"


def add_comments(document: Document, tables: Iterable[tuple[CT_Tbl, Table]]) -> bool:
    """Add the marks of each table to its cells; whether there were any."""
    any_there = False
    for element, table in tables:
        # The first row is the heading.
        for row, written in zip(table.rows, element.tr_lst[1:], strict=True):
            for mark in row.marks:
                cell = written.tc_lst[mark.column]
                paragraph = Paragraph(cell.p_lst[0], document)
                document.add_comment(paragraph.runs, legal(mark.text), AUTHOR, _INITIALS)
                any_there = True
    return any_there


def date_comments(document: Document, day: datetime.date) -> None:
    """Give all comments the day of the paper: python-docx reads the clock."""
    part = document.part.part_related_by(RELATIONSHIP_TYPE.COMMENTS)
    for comment in cast("CommentsPart", part).element.findall(qn("w:comment")):
        comment.set(qn("w:date"), f"{day.isoformat()}T00:00:00Z")
