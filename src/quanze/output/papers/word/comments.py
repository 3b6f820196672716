"""Findings as comments at the text of their cells.

Written as text: python-docx looks through all comments for a free number each time that one is
added (0.2 s for 330, 20 s for 3,000), and dates them by the clock.
"""

import datetime
from typing import Final

from quanze.output.papers.formats import AUTHOR
from quanze.output.papers.word.names import NAMESPACES, runs

_INITIALS: Final = "QZ"
_REFERENCE: Final = '<w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'


class Comments:
    """The comments of one document, numbered from 0 in the order in which they are added."""

    def __init__(self, day: datetime.date) -> None:
        self._date = f"{day.isoformat()}T00:00:00Z"
        self._written: list[str] = []

    def around(self, content: str, text: str) -> str:
        """``content``, runs of one paragraph, with a comment on the whole of it."""
        number = len(self._written)
        paragraphs = "".join(
            f'<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>{start}{runs(line)}</w:p>'
            for line, start in zip(text.split("\n"), self._starts(text.count("\n")), strict=True)
        )
        self._written.append(
            f'<w:comment w:id="{number}" w:author="{AUTHOR}" w:date="{self._date}"'
            f' w:initials="{_INITIALS}">{paragraphs}</w:comment>'
        )
        return (
            f'<w:commentRangeStart w:id="{number}"/>{content}<w:commentRangeEnd w:id="{number}"/>'
            f'<w:r>{_REFERENCE}<w:commentReference w:id="{number}"/></w:r>'
        )

    @staticmethod
    def _starts(more: int) -> list[str]:
        """What the paragraphs of a comment begin with: the first has its mark."""
        return [f"<w:r>{_REFERENCE}<w:annotationRef/></w:r>", *[""] * more]

    def xml(self) -> str:
        """The part of comments; empty where there are none."""
        if not self._written:
            return ""
        return f"<w:comments {NAMESPACES}>{''.join(self._written)}</w:comments>"
