"""Lines indented by tabs or ideographic spaces (U+3000), and the indent that is meant."""

import re
from collections.abc import Iterator

from quanze.source.repair import Slip

#: The indent of a line with the dashes of lists in front of its key or text.
ENTRY = re.compile(r"[ \t\u3000]*+(?:-[ \t\u3000]++)*+")
#: What may be a key, with its colon.
KEY = re.compile(r"[^\s#:：\"'\[{][^:：\n]{0,40}?[ ]*(?::(?=\s|$)|：)")
#: How many lines up are looked at to see what a line belongs to.
LINES_UP = 50

_ODD = re.compile("[\t\u3000][ \t\u3000]*+")
#: How many columns a tab or U+3000 may be meant as, the likeliest first.
_WIDTHS = (2, 4, 8, 0, 1)


def odd_indents(text: str) -> Iterator[Slip]:
    """The slips in the indents of ``text``, in order."""
    #: The repaired indent of lines by their start.
    repaired: dict[int, int] = {}
    for match in _ODD.finditer(text):
        start, end = match.span()
        line_start = start
        while line_start > 0 and text[line_start - 1] == " ":
            line_start -= 1
        if line_start > 0 and text[line_start - 1] != "\n":
            continue
        if text[end : end + 1] in ("", "\r", "\n"):
            continue
        indent = max(_meant_indent(text, line_start, end, repaired), start - line_start)
        repaired[line_start] = indent
        variant = "tab" if match[0][0] == "\t" else "ideographic-space"
        yield Slip(variant, start, end, " " * (indent - (start - line_start)))


def _meant_indent(text: str, line_start: int, end: int, repaired: dict[int, int]) -> int:
    """The indent that puts a key (or dash) in one column with keys (or dashes) above it.

    Where no width of a tab does that, and for running text, it is two columns a level.
    """
    blanks = text.count(" ", line_start, end)
    odd = end - line_start - blanks
    usual, *others = [blanks + odd * width for width in _WIDTHS]
    is_entry = text.startswith("- ", end)
    if not is_entry and not KEY.match(text, end):
        return usual
    above: set[int] = set()
    stop = line_start - 1
    for _ in range(LINES_UP):
        if stop < 0 or usual in above:
            break
        start = text.rfind("\n", 0, stop) + 1
        lead = ENTRY.match(text, start, stop)
        content = lead.end() if lead else start
        if content < stop and text[content] not in "#\r":
            dash = text.find("-", start, content)
            indent_end = dash if dash >= 0 else content
            indent = repaired.get(start, indent_end - start)
            if not is_entry:
                above.add(indent + content - indent_end)
            elif dash >= 0:
                above.add(indent)
        stop = start - 1
    if not above and not is_entry:
        return blanks
    return next((column for column in (usual, *others) if column in above), usual)
