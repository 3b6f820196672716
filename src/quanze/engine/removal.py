"""What to take out of a file so that a repeated entry, or part of one, is gone and nothing else."""

import re
from typing import Final

from quanze.source.spans import Span

#: An entry alone on its line: ``- 《…》第一条``, with quotes or without, no comment behind it.
_DASH: Final = re.compile(r"\s*-[ \t]+")
_QUOTES: Final = ("'", '"')
#: What divides entries in brackets, and parts of one entry.
_COMMA: Final = re.compile(r",[ \t]*$")
_BETWEEN: Final = re.compile(r"[；;、，,。\s]*[；;、，,。][；;、，,。\s]*$")


def removal_span(text: str, span: Span) -> Span | None:
    """The span to delete so that what stands at ``span`` goes, with what ties it to the entry before.

    A whole line of a list goes with its dash; an entry in brackets with the comma before it; part
    of an entry with the mark before it. ``None`` where that cannot be told.
    """
    start, end = _with_quotes(text, span)
    line = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    before, after = text[line:start], text[end:line_end]
    if _DASH.fullmatch(before):
        return (line, min(line_end + 1, len(text))) if not after.strip() else None
    if (start, end) != span or "[" in before:
        comma = _COMMA.search(before)
        return (line + comma.start(), end) if comma else None
    between = _BETWEEN.search(before)
    return (line + between.start(), end) if between else None


def _with_quotes(text: str, span: Span) -> Span:
    start, end = span
    quote = text[start - 1 : start]
    if quote in _QUOTES and quote and text[end : end + 1] == quote:
        return start - 1, end + 1
    return span
