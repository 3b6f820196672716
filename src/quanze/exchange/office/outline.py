"""Lists written as numbered paragraphs: 一、党的建设 / （一）…… / 1. 组织……

Their items become rows of a table of their own: 序号, 名称, and a column for every field that the
text labels (承接部门：……), so that the rest of the reading need not know the difference.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from quanze.exchange.office.cell_text import joined
from quanze.exchange.office.columns import Column, Header
from quanze.exchange.office.grid import Row
from quanze.exchange.office.labels import Labelled, take_labels
from quanze.exchange.office.line_kinds import heading_of, is_sentence, kind_below
from quanze.exchange.office.outline_changes import Reader, changes_of
from quanze.exchange.office.paragraph_numbers import bare_name, numbered
from quanze.exchange.office.placed import Placed
from quanze.knowledge.columns.headings import Headings
from quanze.model.lists import ListName

_LONGEST_CATEGORY: Final = 20
_NAME_LABELS: Final = frozenset({"name"})


@dataclass(frozen=True, slots=True)
class _Line:
    """One paragraph. ``level`` is 0 where it has no number."""

    placed: Placed
    level: int
    number: int | None
    text: str
    labelled: Labelled

    @property
    def like_a_category(self) -> bool:
        bare = joined(self.text)
        return (
            not self.labelled.parts
            and not is_sentence(bare)
            and len(heading_of(bare).text) <= _LONGEST_CATEGORY
            and not re.search("[，,；]", bare)
        )


@dataclass(slots=True)
class _Item:
    line: _Line
    category: str | None
    texts: dict[str, str] = field(default_factory=dict)


def with_outlines(
    placed: Sequence[Placed], headings: Headings, told: ListName | None
) -> list[Placed]:
    """``placed`` with the numbered paragraphs of lists that have no table made items."""
    out: list[Placed] = []
    for section, name in _sections(placed, told):
        if name is None or any(not one.row.paragraph for one in section if not one.row.blank):
            out.extend(section)
        else:
            out.extend(_Outline(section, name, headings).placed())
    return out


def _sections(
    placed: Sequence[Placed], told: ListName | None
) -> Iterator[tuple[list[Placed], ListName | None]]:
    """What stands below each heading of a list, the heading included."""
    section: list[Placed] = []
    name = told
    for one in placed:
        if _is_heading(one):
            yield section, name
            section, name = [], one.list
        section.append(one)
    yield section, name


def _is_heading(one: Placed) -> bool:
    """Whether a line is the heading of a list."""
    return one.kind in ("list-heading", "title") and one.list is not None


class _Outline:
    def __init__(self, section: Sequence[Placed], name: ListName, headings: Headings) -> None:
        self._section = section
        self._list = name
        self._headings = headings
        self._items: list[_Item] = []
        #: The field that a paragraph goes on with, by the paragraph; "" where it labels its own.
        self._goes_on: dict[int, str] = {}

    def placed(self) -> list[Placed]:
        """The section, its items as rows; as it was where it holds none."""
        lines = [
            self._line(one)
            for one in self._section
            if not one.row.blank and not _is_heading(one) and one.kind != "deleted"
        ]
        level = _item_level(lines)
        if level is None:
            return list(self._section)
        kinds = self._read(lines, level)
        columns = self._columns()
        header = Header((columns,), 0, len(columns))
        rows = {id(item.line.placed): self._row(item, header) for item in self._items}
        fields = {
            id(one): self._field(kinds[id(one)], columns, self._goes_on.get(id(one), ""))
            for one in self._section
            if id(one) in kinds and kinds[id(one)].kind == "field"
        }
        made = {**kinds, **fields, **rows}
        return [made.get(id(one), one) for one in self._section]

    def _field(self, one: Placed, columns: tuple[Column, ...], label: str) -> Placed:
        """A further paragraph of an item with its tracked changes put to the fields they are of."""
        read: Reader = partial(self._parts_of_field, label)
        row = replace(one.row, changes=changes_of(one.row, columns, read))
        return replace(one, row=row, block=columns)

    def _parts_of_field(self, label: str, text: str) -> dict[str, str]:
        labelled = take_labels(numbered(text)[2], self._headings)
        if label or not labelled.parts:
            return {label: text.strip()}
        return {name: part for name, _, part in labelled.parts}

    def _parts_of_item(self, text: str) -> dict[str, str]:
        _, number, rest = numbered(text)
        labelled = take_labels(rest, self._headings)
        name, parts = labelled.before, labelled.parts
        if parts and parts[0][1] in _NAME_LABELS and not name.strip():
            name, parts = parts[0][2], parts[1:]
        seq = "" if number is None else str(number)
        return {"seq": seq, "name": bare_name(name), **{label: part for label, _, part in parts}}

    def _line(self, one: Placed) -> _Line:
        text = one.row.texts[0].strip()
        level, number, rest = numbered(text)
        return _Line(one, level, number, rest, take_labels(rest, self._headings))

    def _read(self, lines: Sequence[_Line], level: int) -> dict[int, Placed]:
        """Fills the items; what the other paragraphs are, by their row."""
        kinds: dict[int, Placed] = {}
        category: str | None = None
        label: str | None = None
        ended = False
        last_item = max(at for at, line in enumerate(lines) if _is_item(line, level))
        for at, line in enumerate(lines):
            row = line.placed.row
            if ended:
                kinds[id(line.placed)] = Placed(row, kind_below(row.texts[0]) or "text")
            elif label is not None and self._is_detail(lines, at, level, label):
                self._go_on(line, label)
                kinds[id(line.placed)] = Placed(row, "field")
            elif _is_item(line, level):
                item = _Item(line, category)
                self._items.append(item)
                label = self._begin(item)
            elif at > last_item and self._ends(line, lines[at:]):
                kinds[id(line.placed)] = Placed(row, kind_below(row.texts[0]) or "text")
                ended, label = True, None
            elif line.labelled.parts and self._items and not line.labelled.before.strip():
                label = self._fill(self._items[-1], line.labelled.parts)
                kinds[id(line.placed)] = Placed(row, "field")
            elif line.level and line.level < level:
                heading = heading_of(row.texts[0])
                category, label = heading.text, None
                kinds[id(line.placed)] = Placed(
                    row, "category", list=self._list, category=category, count=heading.count
                )
            elif not line.level and line.like_a_category and _leads(lines, at, level):
                category, label = heading_of(row.texts[0]).text, None
                kinds[id(line.placed)] = Placed(row, "category", list=self._list, category=category)
            elif self._items and label is not None:
                self._go_on(line, label)
                kinds[id(line.placed)] = Placed(row, "field")
            elif self._items:
                kinds[id(line.placed)] = Placed(row, kind_below(row.texts[0]) or "detail")
        return kinds

    def _go_on(self, line: _Line, label: str) -> None:
        texts = self._items[-1].texts
        texts[label] = f"{texts[label]}\n{line.placed.row.texts[0].strip()}".strip()
        self._goes_on[id(line.placed)] = label

    def _is_detail(self, lines: Sequence[_Line], at: int, level: int, label: str) -> bool:
        """Whether a line numbered as items are goes on with a field: 上级部门职责： / 1.…… / 2.……"""
        line = lines[at]
        if line.level != level or line.labelled.parts:
            return False
        item = self._items[-1]
        before = [numbered(text) for text in item.texts[label].split("\n") if text]
        counted = before[-1][1] if before and before[-1][0] == level else None
        expected = line.number == (counted or 0) + 1 and (counted is not None or not before)
        after = lines[at + 1] if at + 1 < len(lines) else None
        if after is not None and _is_label(after):
            first = next((name for name in item.texts if name != "name"), None)
            return after.labelled.parts[0][0] != first and expected
        return expected

    def _begin(self, item: _Item) -> str | None:
        line = item.line
        parts = line.labelled.parts
        name = line.labelled.before
        if parts and parts[0][1] in _NAME_LABELS and not name.strip():
            name, parts = parts[0][2], parts[1:]
        item.texts["name"] = bare_name(name)
        return self._fill(item, parts)

    def _fill(self, item: _Item, parts: Sequence[tuple[str, str, str]]) -> str | None:
        label = None
        for label, _, text in parts:
            item.texts[label] = f"{item.texts[label]}\n{text}" if label in item.texts else text
        return label

    def _ends(self, line: _Line, rest: Sequence[_Line]) -> bool:
        """Whether only notes, dates and signatures follow, this line included."""
        if kind_below(line.placed.row.texts[0]) is None:
            return False
        labels = {label for item in self._items for label in item.texts}
        return not any(part[0] in labels for part in line.labelled.parts) and all(
            kind_below(other.placed.row.texts[0]) or not other.labelled.parts for other in rest
        )

    def _columns(self) -> tuple[Column, ...]:
        labels = dict.fromkeys(label for item in self._items for label in item.texts)
        labels.pop("name", None)
        named = [Column(0, "序号", "seq"), Column(1, "事项名称", "name")]
        return (
            *named,
            *(
                Column(index, label, self._headings.role(label))
                for index, label in enumerate(labels, 2)
            ),
        )

    def _row(self, item: _Item, header: Header) -> Placed:
        row = item.line.placed.row
        number = "" if item.line.number is None else str(item.line.number)
        texts = (
            number,
            *(
                item.texts.get("name" if column.role == "name" else column.heading, "")
                for column in header.columns[1:]
            ),
        )
        shown: Row = replace(
            row,
            texts=texts,
            origins=tuple((row.index, column) for column in range(len(texts))),
            changes=changes_of(row, header.columns, self._parts_of_item),
        )
        return Placed(shown, "item", header, header.blocks[0], self._list, item.category)


def _is_item(line: _Line, level: int) -> bool:
    if line.labelled.parts and not line.labelled.before.strip():
        return line.labelled.parts[0][1] in _NAME_LABELS
    return line.level == level


def _item_level(lines: Sequence[_Line]) -> int | None:
    """The level on which the items stand; ``None`` where nothing is numbered."""
    plain = [line for line in lines if line.level and not _is_label(line)]
    if not plain:
        named = [line for line in lines if _is_item(line, -1)]
        return -1 if named else None
    for at, line in enumerate(lines):
        if _is_label(line):
            before = [other for other in lines[:at] if other.level and not _is_label(other)]
            if before:
                return before[-1].level
    levels = sorted({line.level for line in plain})
    for level in levels[:-1]:
        of_level = [at for at, line in enumerate(plain) if line.level == level]
        heads = all(
            plain[at].like_a_category and at + 1 < len(plain) and plain[at + 1].level > level
            for at in of_level
        )
        if not heads:
            return level
    return levels[-1]


def _is_label(line: _Line) -> bool:
    return bool(line.labelled.parts) and not line.labelled.before.strip()


def _leads(lines: Sequence[_Line], at: int, level: int) -> bool:
    """Whether an unnumbered line stands directly before the first of some items."""
    following = lines[at + 1] if at + 1 < len(lines) else None
    return following is not None and following.level == level and following.number == 1
