"""Slips that are looked for only once a text could not be read, or not as it was meant.

They are rarer than those of :mod:`quanze.source.layout`, or dearer to find: a colon or a dash
without its blank, other signs in place of the dash, blanks from web pages, control characters.
"""

import re
from collections.abc import Collection, Iterator
from itertools import islice

from quanze.source.defects import MOST_DEFECTS
from quanze.source.layout import ODD_BLANKS, outside_blocks
from quanze.source.repair import Slip

CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff"

_LEAD = r"^[ ]*+(?:-[ ]++)*+"
_ODD_INDENT = re.compile(rf"{_LEAD}([{ODD_BLANKS}][ \t\u3000{ODD_BLANKS}]*+)(?=\S)", re.MULTILINE)
_ODD_ENTRY = re.compile(
    rf"{_LEAD}(?:-|(?<=- ))([\t\u3000{ODD_BLANKS}][ \t\u3000{ODD_BLANKS}]*+)(?=\S)", re.MULTILINE
)
_BULLET = re.compile(
    rf"{_LEAD}([-－–—―·•●○◆■*])([ \t\u3000{ODD_BLANKS}]*+)([^\s:：]{{1,20}}+)[ ]*+[:：]",
    re.MULTILINE,
)
_NO_BLANK = re.compile(
    r"^[ ]*+(?:-[ ]*+)*+([^\s:：\"'#\-][^\s:：\"'#]*+)(:)(?=[^\s:])", re.MULTILINE
)
_NO_BLANK_IN_BRACES = re.compile(r"[{,][ ]*+([^\s:：\"'{}\[\],]++)(:)(?=[^\s:])")
_CONTROL = re.compile(f"[{CONTROL}]")
#: Blanks without width leave nothing behind.
_NO_WIDTH = re.compile("[\u200b\u2060\ufeff]")


def look_again(text: str, known_keys: Collection[str]) -> list[Slip]:
    """What :func:`quanze.source.layout.find_slips` passes over, in no order."""
    slips = outside_blocks(
        text,
        [
            *_odd_indents(text),
            *_odd_entries(text),
            *_bullets(text, known_keys),
            *_missing_blanks(text, known_keys),
        ],
    )
    # A file of nothing else is no text; its millionth control character helps nobody.
    for match in islice(_CONTROL.finditer(text), MOST_DEFECTS):
        slips.append(Slip("control", match.start(), match.end(), "", code_point(match[0])))
    return slips


def code_point(character: str) -> str:
    """The name of a character nobody sees: U+00A0."""
    return f"U+{ord(character[0]):04X}"


def _odd_indents(text: str) -> Iterator[Slip]:
    for match in _ODD_INDENT.finditer(text):
        if text[match.start(1) - 1 : match.start(1)] == " " and "-" in match[0]:
            continue  # behind a dash: see _odd_entries
        repaired = _NO_WIDTH.sub("", match[1])
        yield Slip("odd-space", *match.span(1), " " * len(repaired), code_point(match[1]))


def _odd_entries(text: str) -> Iterator[Slip]:
    for match in _ODD_ENTRY.finditer(text):
        # The keys of an entry begin two columns after its dash.
        behind_blank = text[match.start(1) - 1] == " "
        repaired = "" if behind_blank else " "
        yield Slip("odd-space", *match.span(1), repaired, code_point(match[1]))


def _bullets(text: str, known_keys: Collection[str]) -> Iterator[Slip]:
    for match in _BULLET.finditer(text):
        sign, blank, key = match.groups()
        if key not in known_keys:
            continue
        if sign != "-":
            yield Slip("bullet", *match.span(1), "-" if blank else "- ", sign)
        elif not blank:
            yield Slip("no-dash-blank", *match.span(1), "- ", key)


def _missing_blanks(text: str, known_keys: Collection[str]) -> Iterator[Slip]:
    for pattern in (_NO_BLANK, _NO_BLANK_IN_BRACES):
        for match in pattern.finditer(text):
            if match[1] in known_keys:
                yield Slip("no-blank", *match.span(2), ": ", match[1])
