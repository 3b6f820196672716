"""Texts in the cells of quanze's own tables: readable, and read back exactly.

Nearly every text stands as it is. A text that a cell cannot hold, or that would be taken for
another, stands in quotation marks as in JSON: the empty text (``""``; an empty cell is no text at
all), blanks only, control characters. Several texts stand one a line, or behind one another with
、 between them; there, what contains a separator is quoted too.
"""

import json
import re
from collections.abc import Iterable
from typing import Final

#: What XML forbids, what editors and spreadsheets drop or turn into line breaks, and half
#: characters.
_UNSAFE: Final = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]"
)
_DECODER: Final = json.JSONDecoder()

#: Between texts that stand one a line: legal bases, steps of a procedure.
LINES: Final = "\n"
#: Between names; the first is written, people type any of them.
NAMES: Final = "、，,；;\n"
#: Between circumstance, condition and range of a discretion tier.
PARTS: Final = "｜|"


def quoted(text: str) -> str:
    """``text`` in quotation marks, on one line, with escapes for what no cell holds."""
    written = json.dumps(text, ensure_ascii=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def cell_of_text(text: str) -> str:
    """What a cell says whose value is ``text``."""
    return quoted(text) if _needs_quotes(text) else text


def text_of_cell(cell: str) -> str | None:
    """The value of a cell that says ``cell``; ``None`` where it is blank."""
    if not cell.strip():
        return None
    inner = _unquoted(cell)
    return cell if inner is None or not _needs_quotes(inner) else inner


def cell_of_texts(texts: Iterable[str], separators: str) -> str:
    """What a cell says whose value is several texts."""
    return separators[0].join(_part(text, separators) for text in texts)


def texts_of_cell(cell: str, separators: str) -> tuple[str, ...]:
    """The texts of a cell. Blanks around them and empty places between them are nobody's text."""
    return tuple(text for text in parts_of_cell(cell, separators) if text is not None)


def parts_of_cell(cell: str, separators: str) -> list[str | None]:
    """The texts between separators, ``None`` for every empty place."""
    parts: list[str | None] = []
    start = 0
    while start <= len(cell):
        start = _past_blanks(cell, start, separators)
        inner, end = _quoted_part(cell, start, separators)
        if end is None:
            end = start
            while end < len(cell) and cell[end] not in separators:
                end += 1
            inner = cell[start:end].strip() or None
        parts.append(inner)
        start = end + 1
    return parts


def _past_blanks(cell: str, start: int, separators: str) -> int:
    while start < len(cell) and cell[start].isspace() and cell[start] not in separators:
        start += 1
    return start


def _quoted_part(cell: str, start: int, separators: str) -> tuple[str | None, int | None]:
    """The text quoted at ``start`` and where its separator stands; no place if there is none."""
    if cell[start : start + 1] != '"':
        return None, None
    try:
        inner, end = _DECODER.raw_decode(cell, start)
    except ValueError:
        return None, None
    end = _past_blanks(cell, end, separators)
    if end < len(cell) and cell[end] not in separators:
        return None, None
    # What people put in quotation marks themselves keeps them.
    return (inner, end) if _part_needs_quotes(inner, separators) else (None, None)


def _part(text: str, separators: str) -> str:
    return quoted(text) if _part_needs_quotes(text, separators) else text


def _part_needs_quotes(text: str, separators: str) -> bool:
    return (
        text != text.strip()
        or not text
        or text[0] == '"'
        or "\n" in text
        or _UNSAFE.search(text) is not None
        or any(separator in text for separator in separators)
    )


def _needs_quotes(text: str) -> bool:
    if not text.strip() or _UNSAFE.search(text):
        return True
    inner = _unquoted(text)
    return inner is not None and _needs_quotes(inner)


def _unquoted(cell: str) -> str | None:
    """The text within, where the whole cell is exactly how :func:`quoted` writes it."""
    if len(cell) < 2 or cell[0] != '"' or cell[-1] != '"':
        return None
    try:
        inner = json.loads(cell)
    except ValueError:
        return None
    return inner if isinstance(inner, str) and quoted(inner) == cell else None
