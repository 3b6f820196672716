"""From some characters of a value to their place in the text: past quotes, escapes and folds.

All styles of YAML scalar keep the characters of a value in order and change only white space,
quotation marks and escapes. So the characters that are not white space stand in the text one for
one, and white space is found between its neighbours.
"""

import re
from collections.abc import Iterator

from quanze.source.spans import Span

_WHITE = frozenset(" \t\r\n\u0085\u2028\u2029")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*[ \t]*(?:#[^\n]*)?(?:\r?\n|\Z)")
_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r\n|.)", re.DOTALL)
#: Escapes that leave white space or nothing in the value.
_WHITE_ESCAPES = frozenset(
    ["\\" + sign for sign in "tnrNLP \t\r\n"]
    + ["\\\r\n", "\\x09", "\\x0a", "\\x0A", "\\x0d", "\\x0D", "\\x20", "\\x85"]
    + ["\\u0009", "\\u000a", "\\u000A", "\\u000d", "\\u000D", "\\u0020", "\\u0085"]
    + ["\\u2028", "\\u2029"]
)


def part_of_scalar(text: str, span: Span, value: str, part: Span) -> Span:
    """The span of ``value[part]`` inside the scalar that stands at ``span`` of ``text``.

    The whole scalar where the text does not give the value (an alias).
    """
    offset = span[0]
    source = text[offset : span[1]]
    if source == value:
        return offset + part[0], offset + part[1]
    if source[:1] in ("'", '"') and source[1:-1] == value:
        return offset + 1 + part[0], offset + 1 + part[1]
    pieces = list(_pieces(source))
    dense = [number for number, character in enumerate(value) if character not in _WHITE]
    if len(pieces) != len(dense) or any(
        end - start == 1 and source[start] != value[number]
        for (start, end), number in zip(pieces, dense, strict=True)
    ):
        return span
    first = _edge(source, value, pieces, dense, part[0], opening=True)
    last = _edge(source, value, pieces, dense, part[1], opening=False)
    return offset + first, offset + max(first, last)


def _edge(
    source: str, value: str, pieces: list[Span], dense: list[int], at: int, *, opening: bool
) -> int:
    """Where the border before ``value[at]`` stands in ``source``."""
    before = sum(1 for number in dense if number < at)
    gap_start = pieces[before - 1][1] if before else pieces[0][0] if pieces else 0
    gap_end = pieces[before][0] if before < len(pieces) else gap_start
    run_start = dense[before - 1] + 1 if before else 0
    run_end = dense[before] if before < len(dense) else len(value)
    if source[gap_start:gap_end] == value[run_start:run_end]:
        return gap_start + at - run_start
    if opening:
        return gap_end if at == run_end else gap_start
    return gap_start if at == run_start else gap_end


def _pieces(source: str) -> Iterator[Span]:
    """The places of the characters of a scalar that are not white space, in order."""
    quote = source[:1]
    if quote == '"':
        yield from _double_quoted(source)
        return
    at, end = 0, len(source)
    if quote == "'":
        at, end = 1, end - 1
    elif quote in ("|", ">") and (header := _BLOCK_HEADER.match(source)):
        at = header.end()
    while at < end:
        width = 2 if quote == "'" and source.startswith("''", at) else 1
        if source[at] not in _WHITE:
            yield at, at + width
        at += width


def _double_quoted(source: str) -> Iterator[Span]:
    at, end = 1, len(source) - 1
    while at < end:
        escape = _ESCAPE.match(source, at)
        stop = escape.end() if escape else at + 1
        written = source[at:stop]
        if written not in _WHITE_ESCAPES and written not in _WHITE:
            yield at, stop
        at = stop
