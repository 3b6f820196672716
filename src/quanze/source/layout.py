"""Slips of the Chinese keyboard that YAML cannot read, found before parsing and repaired in memory.

Full-width colon after a key, U+3000 and tab as indent, and the line separators U+2028, U+2029
and U+0085, which YAML 1.1 takes for line breaks and editors do not. The file itself stays as it
is: the repaired text is only parsed, so that one slip does not hide everything after it.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from quanze.source.spans import Span


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip: the span in the text as written, and what the parser is given in its place."""

    variant: str
    start: int
    end: int
    replacement: str
    key: str = ""


_BLOCK_HEADER = re.compile(r"(?:^|[:\-] )[ ]*[|>][-+0-9]{0,2}[ ]*(?:#.*)?$")
_INDENT = re.compile(r"^[ \t\u3000]*[\t\u3000][ \t\u3000]*(?=\S)", re.MULTILINE)
_SEPARATOR = re.compile("[\u0085\u2028\u2029]")
_SEPARATOR_NAMES = {"\u0085": "U+0085", "\u2028": "U+2028", "\u2029": "U+2029"}
#: What may stand between the start of a line and a key: indent and the dashes of lists.
_BEFORE_KEY = " -\t\u3000"


def find_slips(text: str, known_keys: Collection[str], *, thorough: bool = False) -> list[Slip]:
    """All slips of ``text`` in order of place.

    ``known_keys`` are the words after which a colon is meant as YAML's. ``thorough`` also looks
    for a half-width colon without the blank after it, which only a text that could not be read
    makes worth the time.
    """
    slips: list[Slip] = []
    if "\t" in text or "\u3000" in text:
        slips.extend(_indents(text))
    if "：" in text:
        slips.extend(_full_width_colons(text, known_keys))
    if thorough:
        slips.extend(_missing_blanks(text, known_keys))
    if slips:
        blocks = list(block_scalars(text))
        slips = [slip for slip in slips if not any(a <= slip.start < b for a, b in blocks)]
    if "\u2028" in text or "\u2029" in text or "\u0085" in text:
        slips.extend(
            Slip("separator", m.start(), m.end(), " ", _SEPARATOR_NAMES[m[0]])
            for m in _SEPARATOR.finditer(text)
        )
    return sorted(slips, key=lambda slip: slip.start)


def _indents(text: str) -> Iterator[Slip]:
    for match in _INDENT.finditer(text):
        indent = match[0]
        if text[match.end()] in "#\r":
            continue
        offset = re.search("[\t\u3000]", indent)
        assert offset is not None
        variant = "tab" if offset[0] == "\t" else "ideographic-space"
        start = match.start() + offset.start()
        tail = indent[offset.start() :]
        repaired = tail.replace("\u3000", "  ").replace("\t", "  ")
        yield Slip(variant, start, match.end(), repaired)


def _full_width_colons(text: str, known_keys: Collection[str]) -> Iterator[Slip]:
    at = text.find("：")
    while at >= 0:
        line_start = text.rfind("\n", 0, at) + 1
        key = text[line_start:at].strip(_BEFORE_KEY)
        if key in known_keys:
            blank = text[at + 1 : at + 2] in (" ", "\n", "\r", "")
            yield Slip("full-width-colon", at, at + 1, ":" if blank else ": ", key)
        at = text.find("：", at + 1)


def _missing_blanks(text: str, known_keys: Collection[str]) -> Iterator[Slip]:
    for match in re.finditer(r"^[ \-]*([^\s:：\"'#]+)(:)(?=[^\s:])", text, re.MULTILINE):
        if match[1] in known_keys:
            yield Slip("no-blank", match.start(2), match.end(2), ": ", match[1])


def block_scalars(text: str) -> Iterator[Span]:
    """The bodies of block scalars (``|`` and ``>``): what stands there is text, not structure."""
    inside: int | None = None
    start = offset = 0
    for line in text.splitlines(keepends=True) if "|" in text or ">" in text else ():
        content = line.rstrip("\r\n")
        indent = len(content) - len(content.lstrip(" "))
        if inside is not None and content.strip() and indent <= inside:
            yield start, offset
            inside = None
        if inside is None and _BLOCK_HEADER.search(content):
            inside = len(content) - len(content.lstrip(" -"))
            start = offset + len(line)
        offset += len(line)
    if inside is not None:
        yield start, offset


class Repair:
    """A text with its slips replaced, and the way back from its offsets to those of the original."""

    __slots__ = ("_shifts", "text")

    def __init__(self, original: str, slips: list[Slip]) -> None:
        pieces: list[str] = []
        done = 0
        self._shifts: list[tuple[int, int]] = []
        for slip in slips:
            if slip.start < done:
                continue
            pieces += (original[done : slip.start], slip.replacement)
            done = slip.end
            grown = len(slip.replacement) - (slip.end - slip.start)
            if grown:
                self._shifts.append((slip.start, grown))
        pieces.append(original[done:])
        self.text = "".join(pieces) if slips else original

    def original(self, offset: int) -> int:
        """The offset in the original text of an offset in the repaired one."""
        for place, grown in self._shifts:
            if offset <= place:
                break
            offset = max(place + 1, offset - grown) if grown > 0 else offset - grown
        return offset
