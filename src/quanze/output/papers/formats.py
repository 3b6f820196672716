"""The formats that papers are written in. Renderers are imported only when they are asked for.

A renderer takes a :class:`Report` and the day that the paper is of, and gives the bytes of a file.
The same report and day give the same bytes: no clock, no machine, no chance is in them.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from quanze.output.reports.report import Report

Renderer: TypeAlias = Callable[[Report, datetime.date], bytes]

#: Who wrote a document, in its properties and its comments.
AUTHOR: Final = "quanze"


@dataclass(frozen=True, slots=True)
class PaperFormat:
    """``suffix`` with its dot. ``text`` is true where the bytes are UTF-8 that may be printed."""

    suffix: str
    load: Callable[[], Renderer]
    text: bool = False


def _docx() -> Renderer:
    from quanze.output.papers.word.document import render

    return render


def _html() -> Renderer:
    from quanze.output.papers.web_page import render

    return render


def _md() -> Renderer:
    from quanze.output.papers.markdown import render

    return render


def _xlsx() -> Renderer:
    from quanze.output.papers.excel.workbook import render

    return render


def _csv() -> Renderer:
    from quanze.output.papers.separated_values import render

    return render


def _jsonl() -> Renderer:
    from quanze.output.papers.json_lines import render

    return render


#: The word of ``--format``, and what it stands for.
FORMATS: Final[dict[str, PaperFormat]] = {
    "docx": PaperFormat(".docx", _docx),
    "html": PaperFormat(".html", _html, text=True),
    "md": PaperFormat(".md", _md, text=True),
    "xlsx": PaperFormat(".xlsx", _xlsx),
    "csv": PaperFormat(".csv", _csv, text=True),
    "jsonl": PaperFormat(".jsonl", _jsonl, text=True),
}
