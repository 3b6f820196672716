"""Changing lists: entries put in place of others, taken out, put between and behind."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from quanze.source.spans import Span
from quanze.source.updates.extents import (
    UpdateError,
    column,
    comments_between,
    line_start,
    skip_gap,
)
from quanze.source.updates.page import Page
from quanze.source.updates.values import entry_lines, flow_text
from quanze.source.yaml_text import Plain


@dataclass(slots=True)
class Entries:
    """The entries of one list and their fate. ``spans`` are those of whole entries.

    ``colon`` is the offset behind the colon or dash that the list belongs to, ``start`` and
    ``end`` are those of the list. ``added`` are new entries by the number of the entry that they
    stand before; the number of entries stands for the end.
    """

    start: int
    end: int
    colon: int
    key_column: int
    spans: list[Span]
    removed: set[int] = field(default_factory=set)
    added: dict[int, list[Plain]] = field(default_factory=dict)

    def add(self, before: int, entries: Sequence[Plain]) -> None:
        if entries:
            self.added.setdefault(before, []).extend(entries)


def replaced_texts(
    old: Sequence[str | None], new: Sequence[str], entries: Entries
) -> list[tuple[int, str]]:
    """Plan the way from ``old`` to ``new`` texts; what is left are entries with their new text."""
    replaced: list[tuple[int, str]] = []
    for kind, first, last, begin, end in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            continue
        pairs = min(last - first, end - begin)
        replaced += [(first + number, new[begin + number]) for number in range(pairs)]
        entries.removed.update(range(first + pairs, last))
        entries.add(last, new[begin + pairs : end])
    return replaced


def write_block(page: Page, entries: Entries) -> None:
    """The edits for a list with dashes.

    Raises:
        UpdateError: where an entry that goes does not begin its line.
    """
    spans = entries.spans
    kept = [number for number in range(len(spans)) if number not in entries.removed]
    if any(not page.alone_before(spans[number][0]) for number in entries.removed):
        raise UpdateError("a dash that does not begin its line")
    for number in sorted(entries.removed):
        page.remove_lines(*spans[number])
    dash = column(page.text, spans[0][0])
    if not kept:
        _refill(page, entries, dash)
        return
    content = _content_offset(page.text, spans[kept[-1]])
    blank_between = _blank_line_between(page.text, spans)
    for before, values in sorted(entries.added.items()):
        lines: list[str] = []
        for value in values:
            new = _dashed(entry_lines(value, page.inline), content)
            lines += ["", *new] if blank_between else new
        anchor = max((number for number in kept if number < before), default=None)
        if anchor is not None:
            page.add_lines(spans[anchor][1], dash, lines)
        elif page.alone_before(spans[kept[0]][0]):
            lines = [*lines[1:], ""] if blank_between else lines
            page.add_lines_above(spans[kept[0]][0], dash, lines)
        else:
            raise UpdateError("a dash that does not begin its line")


def _refill(page: Page, entries: Entries, dash: int) -> None:
    """A block list all of whose entries go: others in their place, or none."""
    values = [value for _, part in sorted(entries.added.items()) for value in part]
    if not values:
        page.insert(entries.colon, " []")
        return
    lines = [line for value in values for line in _dashed(entry_lines(value, page.inline), 2)]
    page.add_lines(entries.colon, dash, lines)


def fill_empty(page: Page, entries: Entries, *, own_lines: bool) -> None:
    """Entries for ``[]``: below the key, or between the brackets where there are no lines.

    Raises:
        UpdateError: where a comment stands between the brackets.
    """
    values = [value for _, part in sorted(entries.added.items()) for value in part]
    if not values:
        return
    if not own_lines:
        page.insert(entries.start + 1, ", ".join(map(flow_text, values)))
        return
    if comments_between(page.text, [(entries.start, entries.end)]):
        raise UpdateError("a comment between empty brackets")
    page.replace((entries.colon, entries.end), "")
    lines = [line for value in values for line in _dashed(entry_lines(value, page.inline), 2)]
    page.add_lines(entries.end, entries.key_column + 2, lines)


def write_flow(page: Page, entries: Entries) -> None:
    """The edits for a list in brackets."""
    spans = entries.spans
    kept = [number for number in range(len(spans)) if number not in entries.removed]
    if not kept:
        values = [value for _, part in sorted(entries.added.items()) for value in part]
        inner = (entries.start + 1, entries.end - 1)
        keep_comments(page, entries, [inner])
        page.replace(inner, ", ".join(map(flow_text, values)))
        return
    cut: list[Span] = []
    for number in sorted(entries.removed):
        earlier = number > kept[0]
        cut.append(
            (spans[number - 1][1], spans[number][1])
            if earlier
            else (spans[number][0], spans[number + 1][0])
        )
    keep_comments(page, entries, cut)
    for span in cut:
        page.replace(span, "")
    for before, values in sorted(entries.added.items()):
        text = ", ".join(map(flow_text, values))
        anchor = max((number for number in kept if number < before), default=None)
        if anchor is not None:
            page.insert(spans[anchor][1], f", {text}")
        else:
            page.insert(spans[kept[0]][0], f"{text}, ")


def keep_comments(page: Page, entries: Entries, cut: list[Span]) -> None:
    """Put comments that stand in what is cut out above the line of the list's key.

    Raises:
        UpdateError: where the list is itself an entry, so that there is no such line.
    """
    gaps: list[Span] = []
    for start, end in cut:
        at = start
        for span in entries.spans:
            if start <= span[0] and span[1] <= end:
                gaps.append((at, span[0]))
                at = span[1]
        gaps.append((at, end))
    comments = comments_between(page.text, gaps)
    if comments:
        at = line_start(page.text, entries.colon - 1)
        if page.text[at : entries.colon].lstrip(" ").startswith("-"):
            raise UpdateError("comments between brackets behind a dash")
        page.add_lines_above(at, entries.key_column, comments)


def _dashed(lines: list[str], content: int) -> list[str]:
    first, *rest = lines
    dash = "-".ljust(content)
    return [dash + first, *(" " * content + line if line else "" for line in rest)]


def _content_offset(text: str, span: Span) -> int:
    """How far behind its dash an entry begins, where that is on the same line."""
    begin = skip_gap(text, span[0] + 1)
    offset = begin - span[0]
    return offset if "\n" not in text[span[0] : begin] and 2 <= offset <= 8 else 2


def _blank_line_between(text: str, spans: Sequence[Span]) -> bool:
    """Whether the last two entries stand apart by an empty line."""
    if len(spans) < 2:
        return False
    between = text[spans[-2][1] : spans[-1][0]]
    return any(not line.strip() for line in between.splitlines()[1:-1])
