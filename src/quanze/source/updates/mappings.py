"""Changing mappings: values put in place of others, keys put where the model has them, or taken out."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from quanze.source.spans import Span, SpanTree
from quanze.source.updates.change import Change, _Nothing
from quanze.source.updates.extents import (
    UpdateError,
    after_colon,
    block_header,
    children,
    column,
    comments_between,
    is_flow,
    line_end,
    node_end,
    scalar_end,
    skip_gap,
)
from quanze.source.updates.page import Page
from quanze.source.updates.sequences import (
    Entries,
    fill_empty,
    replaced_texts,
    write_block,
    write_flow,
)
from quanze.source.updates.values import flow_text, like_before, plain_scalar, value_lines
from quanze.source.yaml_text import Plain, scalar

_Tree: TypeAlias = dict[str, tuple[int, int, SpanTree]]


def update_mapping(page: Page, tree: _Tree, data: Any, change: Change, start: int) -> None:
    """The edits for a mapping that begins at ``start``; ``data`` is what the reader found there."""
    flow = page.text[start : start + 1] == "{" and not (tree and start == first_of(tree))
    pairs = children(page.text, tree, start) if tree else []
    removed: list[int] = []
    for number, (key, (key_start, key_end, child)) in enumerate(tree.items()):
        inner = change.inside.get(key)
        if inner is None:
            continue
        if inner.removed:
            removed.append(number)
        else:
            value = data.get(key) if isinstance(data, dict) else None
            _update_pair(page, key, (key_start, key_end), child, value, inner, flow=flow)
    if removed:
        _remove_pairs(page, pairs, removed, flow=flow)
    _insert_pairs(page, tree, change, start, flow=flow)


def first_of(tree: _Tree) -> int:
    """Where the first key stands."""
    return next(iter(tree.values()))[0]


def _update_pair(
    page: Page, key: str, span: Span, child: SpanTree, data: Any, change: Change, *, flow: bool
) -> None:
    text = page.text
    if isinstance(child, tuple) and child[0] == child[1] and flow:
        _fill_in_flow(page, span, child, change)
        return
    colon = after_colon(text, span[1])
    if isinstance(child, tuple):
        _update_scalar(page, key, span, child, data, change, flow=flow)
        return
    start = skip_gap(text, colon)
    if isinstance(child, dict):
        if not isinstance(change.value, _Nothing):
            raise UpdateError("a mapping is not replaced as a whole")
        update_mapping(page, child, data, change, start)
        return
    _update_list(page, key, span, child, data, change, colon=colon, start=start, flow=flow)


def _update_list(
    page: Page,
    key: str,
    span: Span,
    tree: list[SpanTree],
    data: Any,
    change: Change,
    *,
    colon: int,
    start: int,
    flow: bool,
) -> None:
    text = page.text
    entries = Entries(
        start,
        node_end(text, tree, start),
        colon,
        column(text, span[0]),
        children(text, tree, start),
    )
    own_lines = not flow and key not in page.inline
    if not isinstance(change.value, _Nothing):
        new = change.value
        if isinstance(new, str) or not isinstance(new, Sequence):
            raise UpdateError("a list is replaced by a list only")
        texts = [entry for entry in new if isinstance(entry, str)]
        if len(texts) != len(new) or any(isinstance(child, dict | list) for child in tree):
            raise UpdateError("only lists of texts are replaced as a whole")
        in_brackets = is_flow(text, start)
        for number, value in replaced_texts(data or [], texts, entries):
            _replace_entry(page, tree[number], value, flow=in_brackets)
    for number, child in enumerate(tree):
        inner = change.inside.get(number)
        if inner is None:
            continue
        if inner.removed:
            entries.removed.add(number)
        elif isinstance(child, dict):
            begin = skip_gap(text, entries.spans[number][0] + (not is_flow(text, start)))
            update_mapping(page, child, data[number], inner, begin)
        else:
            raise UpdateError("an entry that is no mapping")
    entries.add(len(tree), change.appended)
    if not entries.removed and not entries.added:
        return
    if not tree:
        fill_empty(page, entries, own_lines=own_lines)
    elif is_flow(text, start):
        write_flow(page, entries)
    else:
        write_block(page, entries)


def _replace_entry(page: Page, child: SpanTree, value: str, *, flow: bool) -> None:
    if not isinstance(child, tuple):
        raise UpdateError("an entry that is no text")
    if child[0] == child[1]:
        page.insert(child[0], f" {plain_scalar(value, flow=flow)}")
        return
    before = page.text[child[0] : child[1]]
    written = like_before(value, before) or plain_scalar(value, flow=flow)
    page.replace((child[0], scalar_end(page.text, child)), written)


def _update_scalar(
    page: Page, key: str, span: Span, child: Span, data: Any, change: Change, *, flow: bool
) -> None:
    """A new value for a text, or for a key without value."""
    text = page.text
    value = _wanted(change)
    if data is not None and isinstance(change.value, _Nothing):
        raise UpdateError("a text where a list or a mapping is expected")
    old = (child[0], scalar_end(text, child))
    if flow:
        written = like_before(value, text[old[0] : old[1]]) if isinstance(value, str) else None
        page.replace(old, written or flow_text(value))
        return
    if isinstance(value, str) and "\n" not in value:
        written = like_before(value, text[old[0] : old[1]])
        if written is not None:
            page.replace(old, written)
            return
    indent = column(text, span[0])
    first, rest = value_lines(value, key, page.inline)
    if isinstance(value, str) and page.comments_end(old[1], indent) != line_end(text, old[1]):
        # Comments below would become part of a text of several lines.
        first, rest = plain_scalar(value, flow=False), []
    header = block_header(text, child)
    comment = header["comment"] if header else None
    if comment:
        first = f"{first} {comment.rstrip()}"
    if old[0] == old[1]:
        page.insert(old[0], f" {first}" if first else "")
    elif first:
        page.replace(old, first)
    else:
        page.replace((after_colon(text, span[1]), old[1]), "")
    if rest:
        page.add_lines(old[1], indent, rest)


def _wanted(change: Change) -> Plain:
    """The whole new value of a key that had none."""
    if not isinstance(change.value, _Nothing):
        return change.value
    if change.appended:
        return list(change.appended)
    inside = {str(key): _wanted(inner) for key, inner in _in_order(change) if not inner.removed}
    if not inside:
        raise UpdateError("nothing to write")
    return inside


def _in_order(change: Change) -> list[tuple[str, Change]]:
    """The wished keys of a mapping that is not there yet, in the order of the model."""
    pairs = [(str(key), inner) for key, inner in change.inside.items()]
    return sorted(pairs, key=lambda pair: _rank(pair[0], pair[1].order))


def _rank(key: str, order: Sequence[str]) -> int:
    return order.index(key) if key in order else len(order)


def _fill_in_flow(page: Page, span: Span, child: Span, change: Change) -> None:
    """A value for a key without one between brackets, which may lack its colon as well."""
    value = flow_text(_wanted(change))
    at = max(child[0], span[1])
    before = page.text[span[1] : at]
    colon = "" if ":" in before else ":"
    page.insert(at, f"{colon} {value}" if colon or not before.endswith(" ") else value)


def _insert_pairs(page: Page, tree: _Tree, change: Change, start: int, *, flow: bool) -> None:
    """Put the missing keys where the model has them: behind the nearest one before, else first."""
    text = page.text
    missing = [
        (key, inner) for key, inner in _in_order(change) if key not in tree and not inner.removed
    ]
    if not missing:
        return
    keys = list(tree)
    pairs = children(text, tree, start) if tree else []
    groups: dict[int, list[tuple[str, Plain]]] = {}
    for key, inner in missing:
        rank = _rank(key, inner.order)
        earlier = [number for number, known in enumerate(keys) if _rank(known, inner.order) <= rank]
        groups.setdefault(max(earlier, default=-1), []).append((key, _wanted(inner)))
    for anchor, values in groups.items():
        if flow:
            _insert_in_flow(page, pairs, anchor, values, start)
        else:
            _insert_lines(page, pairs, anchor, values)


def _insert_in_flow(
    page: Page, pairs: list[Span], anchor: int, values: list[tuple[str, Plain]], start: int
) -> None:
    text = ", ".join(f"{scalar(key, flow=True)}: {flow_text(value)}" for key, value in values)
    if anchor >= 0:
        page.insert(pairs[anchor][1], f", {text}")
    elif pairs:
        page.insert(pairs[0][0], f"{text}, ")
    else:
        page.insert(start + 1, text)


def _insert_lines(
    page: Page, pairs: list[Span], anchor: int, values: list[tuple[str, Plain]]
) -> None:
    lines: list[str] = []
    for key, value in values:
        first, rest = value_lines(value, key, page.inline)
        lines += [f"{scalar(key)}: {first}".rstrip(), *rest]
    indent = column(page.text, pairs[0][0])
    if anchor >= 0:
        page.add_lines(pairs[anchor][1], indent, lines)
    else:
        page.add_before(pairs[0][0], indent, lines)


def _remove_pairs(page: Page, pairs: list[Span], removed: list[int], *, flow: bool) -> None:
    if len(removed) == len(pairs):
        raise UpdateError("all keys of a mapping")
    if not flow:
        for number in removed:
            _remove_lines(page, pairs, number)
        return
    for first, last in _runs(removed):
        start, end = pairs[first][0], pairs[last][1]
        cut = (pairs[first - 1][1], end) if first else (start, pairs[last + 1][0])
        between = [(pairs[number][1], pairs[number + 1][0]) for number in range(first, last)]
        if comments_between(page.text, [(cut[0], start), *between, (end, cut[1])]):
            raise UpdateError("comments between brackets")
        page.replace(cut, "")


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of numbers that follow one another."""
    first = numbers[0]
    for number, following in zip(numbers, [*numbers[1:], None], strict=True):
        if following != number + 1:
            yield first, number
            first = following or 0


def _remove_lines(page: Page, pairs: list[Span], number: int) -> None:
    text = page.text
    start, end = pairs[number]
    if page.alone_before(start):
        page.remove_lines(start, end)
    else:
        following = pairs[number + 1][0]
        indent = page.newline + " " * column(text, start)
        comments = comments_between(text, [(end, following)])
        page.replace((start, following), "".join(comment + indent for comment in comments))
