"""Slips of the Chinese keyboard that YAML cannot read, found before parsing and repaired in memory.

Full-width colon after a key, U+3000 and tab as indent, and the line separators U+2028, U+2029
and U+0085, which YAML 1.1 takes for line breaks and editors do not. The file itself stays as it
is: the repaired text is only parsed, so that one slip does not hide everything after it.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator

from quanze.source.indents import ENTRY, KEY, LINES_UP, odd_indents
from quanze.source.repair import Slip
from quanze.source.spans import Span

#: Blanks that are none to YAML, by their range in a character class: no-break space, the spaces of
#: typesetting, zero-width space, word joiner and stray byte order mark.
ODD_BLANKS = "\u00a0\u2000-\u200b\u202f\u205f\u2060\ufeff"
_SEPARATOR = re.compile("[\u0085\u2028\u2029]|\r(?!\n)")
#: What may stand between the start of a line and a key: indent and the dashes of lists.
_BEFORE_KEY = " -\t\u3000\u00a0\u2003\u200b\ufeff"
#: A key stands at most this far from the start of its line.
_FURTHEST_KEY = 80
#: A value of at least this many characters may run on in the next line.
_RUNS_ON = 10

#: The line that opens a block scalar. What follows the sign is an error, but the text is below.
_BLOCK_HEADER = re.compile(
    r"""^(?P<lead>[ ]*+(?:-[ ]++)*+)
        (?P<key>(?:"[^"\n]*+"[ ]*+|'[^'\n]*+'[ ]*+|[^\s"'\#:：\[{&*!|>][^:：\n]*+)(?::[ ]++|：[ ]*+))?
        [|>](?(key)[^\n]*+|[-+0-9]{0,2}[ \t]*(?:\#[^\n]*+)?\r?)$""",
    re.VERBOSE | re.MULTILINE,
)


def find_slips(text: str, known_keys: Collection[str]) -> list[Slip]:
    """All slips of ``text`` in order of place.

    ``known_keys`` are the words after which a colon is meant as YAML's.
    """
    slips: list[Slip] = []
    if "\t" in text or "\u3000" in text:
        slips.extend(odd_indents(text))
    if "：" in text:
        slips.extend(_full_width_colons(text, known_keys))
    if slips:
        slips = outside_blocks(text, slips)
    if (
        "\u2028" in text
        or "\u2029" in text
        or "\u0085" in text
        or ("\r" in text and text.count("\r") != text.count("\r\n"))
    ):
        slips.extend(_separators(text))
    return sorted(slips, key=lambda slip: slip.start)


def outside_blocks(text: str, slips: list[Slip]) -> list[Slip]:
    """The slips that do not stand in a block scalar: what stands there is text, not structure."""
    blocks = list(block_scalars(text))
    starts = [start for start, _ in blocks]

    def stands_outside(slip: Slip) -> bool:
        number = bisect_right(starts, slip.start) - 1
        return number < 0 or slip.start >= blocks[number][1]

    return [slip for slip in slips if stands_outside(slip)]


def _separators(text: str) -> Iterator[Slip]:
    # A file of an old Macintosh has no other line breaks, and then they are right.
    old = "\n" not in text
    for match in _SEPARATOR.finditer(text):
        if not (old and match[0] == "\r"):
            yield Slip("separator", match.start(), match.end(), "", f"U+{ord(match[0]):04X}")


def _full_width_colons(text: str, known_keys: Collection[str]) -> Iterator[Slip]:
    at = text.find("：")
    while at >= 0:
        end = at + 1
        line_start = text.rfind("\n", max(0, at - _FURTHEST_KEY), at) + 1
        if line_start or at < _FURTHEST_KEY:
            start = at
            while start > line_start and text[start - 1] == ":":
                start -= 1
            key = text[line_start:start].strip(_BEFORE_KEY)
            if key in known_keys and not _runs_on(text, line_start):
                while text[end : end + 1] in (":", "："):
                    end += 1
                blank = text[end : end + 1] in (" ", "\n", "\r", "")
                yield Slip("full-width-colon", start, end, ":" if blank else ": ", key)
        at = text.find("：", end)


def _runs_on(text: str, line_start: int) -> bool:
    """Whether the line at ``line_start`` continues the value above it: 备注： may be a sentence.

    It does where the next line up that is indented less is a key with a value long enough to need
    a second line, and no key with YAML's own colon stands in the same column before that.
    """
    column = _key_column(text, line_start)
    end = line_start - 1
    for _ in range(LINES_UP):
        if end <= 0:
            break
        start = text.rfind("\n", 0, end) + 1
        key_at = start + _key_column(text, start)
        line = text[key_at:end].strip()
        if line and line[0] != "#" and key_at - start <= column:
            key = KEY.match(text, key_at, end)
            if key_at - start < column:
                value = text[key.end() : end].strip() if key else line
                return len(value) >= _RUNS_ON
            if key and text[key.end() - 1] == ":":
                return False
        end = start - 1
    return False


def _key_column(text: str, line_start: int) -> int:
    lead = ENTRY.match(text, line_start)
    return (lead.end() if lead else line_start) - line_start


def block_scalars(text: str) -> Iterator[Span]:
    """The bodies of block scalars (``|`` and ``>``), in order.

    A body ends before the first line that is not indented more than what holds it: the key, or
    the dash of an entry without one.
    """
    position = 0 if "|" in text or ">" in text else len(text)
    while header := _BLOCK_HEADER.search(text, position):
        lead = header["lead"]
        parent = len(lead) if header["key"] else len(lead.rstrip()) - 1
        start = at = min(header.end() + 1, len(text))
        while at < len(text):
            stop = text.find("\n", at)
            stop = stop if stop >= 0 else len(text)
            line = text[at:stop]
            content = line.lstrip(" ")
            if content.strip("\r") and len(line) - len(content) <= parent:
                break
            at = min(stop + 1, len(text))
        yield start, at
        position = max(at, header.end())
