"""Where the nodes of a document begin and end in its text, brackets, dashes and colons included.

The reader's spans are those of scalars and keys: what stands around them is found here, by walking
forward over blanks, line breaks and comments.
"""

import re
from typing import Final

from quanze.source.spans import Span, SpanTree

_GAP: Final = re.compile(r"(?:[ \t\r\n]+|#[^\r\n]*)*")
_GAP_AND_COMMAS: Final = re.compile(r"(?:[ \t\r\n,]+|#[^\r\n]*)*")
_COMMENT: Final = re.compile(r"#[^\r\n]*")
_LINE_END: Final = re.compile(r"[^\r\n]*")
_BLANKS: Final = re.compile(r"[ \t]*")
_BLOCK_HEADER: Final = re.compile(r"[|>](?P<signs>[-+0-9]*)[ \t]*(?P<comment>#[^\r\n]*)?")


class UpdateError(Exception):
    """The text is written in a way that updates do not handle. Nothing has been changed."""


def skip_gap(text: str, at: int) -> int:
    """The first offset from ``at`` on that is no blank, line break or comment."""
    found = _GAP.match(text, at)
    return found.end() if found else at


def skip_commas(text: str, at: int) -> int:
    """:func:`skip_gap`, and over commas."""
    found = _GAP_AND_COMMAS.match(text, at)
    return found.end() if found else at


def line_end(text: str, at: int) -> int:
    """The offset of the line break, or of the end of the text, that ends the line of ``at``."""
    found = _LINE_END.match(text, at)
    return found.end() if found else at


def next_line(text: str, at: int) -> int:
    """The offset behind the line break of the line of ``at``."""
    end = line_end(text, at)
    return end + (2 if text.startswith("\r\n", end) else 1 if end < len(text) else 0)


def line_start(text: str, at: int) -> int:
    """The offset at which the line of ``at`` begins."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def column(text: str, at: int) -> int:
    """How many code points stand before ``at`` on its line."""
    return at - line_start(text, at)


def is_flow(text: str, start: int) -> bool:
    """Whether the container that begins at ``start`` is one in brackets."""
    return text[start : start + 1] in ("[", "{") and text[start : start + 1] != ""


def after_colon(text: str, key_end: int) -> int:
    """The offset behind the colon of a key.

    Raises:
        UpdateError: for the long form of keys (``? key``).
    """
    found = _BLANKS.match(text, key_end)
    at = found.end() if found else key_end
    if text[at : at + 1] != ":":
        raise UpdateError("a key without colon")
    return at + 1


def block_header(text: str, span: Span) -> re.Match[str] | None:
    """The first line of a block scalar; ``None`` for other scalars."""
    return _BLOCK_HEADER.match(text, span[0], span[1]) if span[0] < span[1] else None


def scalar_end(text: str, span: Span) -> int:
    """Where the text of a scalar ends: of a block scalar its last line, without the line break.

    Blank lines below a block scalar are part of it only where it is to keep them (``|+``).
    """
    header = block_header(text, span)
    if header is None:
        return span[1]
    if "+" not in header["signs"]:
        return max(header.end(), span[0] + len(text[span[0] : span[1]].rstrip(" \t\r\n")))
    end = span[1]
    if text[end - 1 : end] == "\n":
        end -= 1
    return end - 1 if text[end - 1 : end] == "\r" else end


def node_end(text: str, tree: SpanTree, start: int) -> int:
    """The offset behind the last character of the node that begins at ``start``."""
    if isinstance(tree, tuple):
        return scalar_end(text, tree)
    flow = is_flow(text, start)
    end = start + 1 if flow else start
    for _, end in children(text, tree, start):  # noqa: B007 - the last end is wanted
        pass
    return skip_commas(text, end) + 1 if flow else end


def children(text: str, tree: SpanTree, start: int) -> list[Span]:
    """Start and end of every entry of a container: of values in lists, of whole pairs in mappings.

    Entries of block lists begin at their dash.

    Raises:
        UpdateError: where an entry has none.
    """
    flow = is_flow(text, start)
    at = start + 1 if flow else start
    found: list[Span] = []
    if isinstance(tree, dict):
        for key_start, key_end, child in tree.values():
            at = pair_end(text, key_end, child)
            found.append((key_start, at))
    elif isinstance(tree, list):
        for child in tree:
            at = skip_commas(text, at) if flow else skip_gap(text, at)
            begin = at
            if not flow:
                if text[at : at + 1] != "-":
                    raise UpdateError("an entry without dash")
                at += 1
            at = node_end(text, child, value_start(text, child, at))
            found.append((begin, at))
    return found


def value_start(text: str, tree: SpanTree, at: int) -> int:
    """Where the value begins that follows a dash, a colon or a bracket at ``at``."""
    return tree[0] if isinstance(tree, tuple) else skip_gap(text, at)


def pair_end(text: str, key_end: int, child: SpanTree) -> int:
    """The offset behind a key and its value."""
    if isinstance(child, tuple):
        return max(scalar_end(text, child), key_end)
    return node_end(text, child, skip_gap(text, after_colon(text, key_end)))


def comments_between(text: str, gaps: list[Span]) -> list[str]:
    """The comments in stretches of text that hold nothing but blanks, commas and comments."""
    return [found.rstrip() for start, end in gaps for found in _COMMENT.findall(text, start, end)]
