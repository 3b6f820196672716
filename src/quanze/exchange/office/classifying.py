"""Every row of a grid gets its kind: an item, or one of the lines that are none."""

from collections.abc import Iterator
from typing import Final

from quanze.exchange.office.cards import turn_cards
from quanze.exchange.office.cell_text import joined, whole_number
from quanze.exchange.office.columns import NO_HEADER, Column, Header
from quanze.exchange.office.grid import Grid, Row
from quanze.exchange.office.header import find_header
from quanze.exchange.office.line_kinds import (
    Heading,
    goes_on,
    heading_of,
    is_sentence,
    kind_above,
    kind_below,
)
from quanze.exchange.office.placed import Placed, in_block_order
from quanze.exchange.office.row_tests import (
    items_follow,
    kind_of_several,
    leads_to_table,
    splits_category,
)
from quanze.exchange.office.side_by_side import block_alone, categories_beside, lists_beside
from quanze.knowledge.columns.headings import Headings
from quanze.knowledge.list_wording import list_headed, list_named
from quanze.model.lists import ListName

#: Texts longer than this in a merged row are notes, unless they are numbered or counted.
_LONGEST_CATEGORY: Final = 20
#: Roles that make a row of opinions worth keeping, whatever else is blank.
_OPINION_ROLES: Final = ("number", "name", "opinion", "suggestion", "reason")


def classify(grid: Grid, headings: Headings, told: ListName | None) -> list[Placed]:
    """The rows of ``grid`` in order; those of tables side by side follow block after block.

    ``told`` is the list that the name of the sheet or of the file tells.
    """
    return in_block_order(list(_Classifier(turn_cards(grid, headings), headings, told).run()))


class _Classifier:
    def __init__(self, grid: Grid, headings: Headings, told: ListName | None) -> None:
        self._rows = grid.rows
        self._headings = headings
        self._list: ListName | None = None
        self._told = told
        self._header = NO_HEADER
        #: A list was announced since the last header.
        self._announced = False
        self._category: str | None = None
        #: Categories of tables that stand side by side, by the number of the table.
        self._beside: dict[int, str] = {}
        #: An item stands below the category.
        self._used = False
        self._noted = False
        self._started = False
        self._table: int | None = None
        self._blanks: list[Row] = []

    def run(self) -> Iterator[Placed]:
        at = 0
        while at < len(self._rows):
            row = self._rows[at]
            if row.blank:
                self._blanks.append(row)
                at += 1
                continue
            header = None if row.deleted else find_header(self._rows, at, self._headings)
            if header is not None:
                kind = self._take_header(header)
                if kind == "repeated-header":
                    yield from (Placed(blank, "blank") for blank in self._blanks)
                self._blanks.clear()
                for covered in self._rows[at : at + header.height]:
                    yield Placed(covered, kind)
                self._table = row.table
                at += header.height
                continue
            placed = list(self._place(row, at))
            if placed and placed[0].kind in ("item", "continued", "category", "no-name"):
                yield from (Placed(blank, "blank") for blank in self._blanks)
            self._blanks.clear()
            yield from placed
            at += 1

    def _take_header(self, header: Header) -> str:
        before = self._header
        same = before.roles == header.roles and not self._announced
        told = header.list_told()
        if self._announced:
            pass
        elif told is not None and told != self._list:
            self._list, same = told, False
        elif before is NO_HEADER and self._list is None:
            self._list = told or self._told
        if not same and self._used:
            self._category = None
            self._beside.clear()
        self._header, self._announced, self._noted = header, False, False
        return "repeated-header" if same else "header"

    def _place(self, row: Row, at: int) -> Iterator[Placed]:
        if row.deleted:
            yield Placed(row, "deleted")
        elif lists_beside(row):
            yield Placed(row, "list-heading")
        elif row.paragraph:
            yield self._paragraph(row, at)
        else:
            if row.table != self._table:
                self._enter_table(row)
            if self._header is NO_HEADER:
                yield self._above(row)
            elif len(row.distinct()) == 1:
                yield from self._single(row, at)
            else:
                yield from self._full(row, at)

    def _enter_table(self, row: Row) -> None:
        """A further table of a document without headings goes on with those before, if it fits."""
        self._table = row.table
        if self._header.width != len(row.texts) or self._announced:
            self._header = NO_HEADER

    def _paragraph(self, row: Row, at: int) -> Placed:
        text = row.texts[0]
        heading = heading_of(text)
        found = list_headed(heading.text)
        if found:
            return self._announce(row, found, heading)
        if (
            leads_to_table(self._rows, at)
            and not is_sentence(text)
            and (heading.numbered or heading.count)
        ):
            self._category, self._used = heading.text, False
            return Placed(
                row, "category", list=self._list, category=heading.text, count=heading.count
            )
        first, self._started = not self._started, True
        if self._header is NO_HEADER:
            return Placed(row, kind_above(text, first=first))
        return Placed(row, kind_below(text) or "text")

    def _announce(self, row: Row, found: ListName, heading: Heading) -> Placed:
        if found == self._list and self._header is not NO_HEADER and goes_on(heading.text):
            return Placed(row, "continuation")
        self._list, self._announced, self._category, self._noted = found, True, None, False
        self._beside.clear()
        above = self._header is NO_HEADER and not heading.numbered
        self._started = True
        return Placed(row, "title" if above else "list-heading", list=found, count=heading.count)

    def _above(self, row: Row) -> Placed:
        """A row above the first headings."""
        texts = row.distinct()
        if len(texts) == 1:
            heading = heading_of(texts[0])
            found = list_headed(heading.text)
            if found:
                return self._announce(row, found, heading)
        first, self._started = not self._started, True
        kind = kind_above(" ".join(texts), first=first)
        if row.table is not None and self._list and len(texts) > 1:
            return Placed(row, "no-header", list=self._list)
        label, colon, _ = joined(texts[0]).replace(":", "：").partition("：")
        if colon and self._headings.exact(label) in ("grant_basis", "legal_basis"):
            kind = "about-list"
        if kind == "title" and self._list is None:
            self._list = list_named(texts[0])
        return Placed(row, kind)

    def _single(self, row: Row, at: int) -> Iterator[Placed]:
        """A row with one text below headings."""
        column = row.filled()[0]
        text = row.texts[column]
        merged = sum(origin == row.origins[column] for origin in row.origins) > 1
        if not row.owns(column) and not merged:
            yield Placed(row, "blank")
            return
        heading = heading_of(text)
        leading = merged or column == self._first_column()
        role = next((one.role for one in self._columns() if one.index == column), None)
        lone = len([one for one in self._columns() if one.heading]) == 1
        found = list_headed(heading.text) if leading or heading.numbered else None
        if found and not (lone and not heading.numbered and heading.count is None):
            yield self._announce(row, found, heading)
            return
        if kind_below(text) in ("page", "continuation"):
            yield Placed(row, kind_below(text) or "page")
            return
        if leading or role is None:
            kind = kind_below(text) if not (role == "seq" and whole_number(text)) else None
            if kind:
                self._noted = self._noted or kind == "note"
                yield Placed(row, kind)
                return
        counted = heading.numbered or heading.count is not None
        if lone and not counted:
            yield self._item(row, self._columns())
        elif role in ("seq", "number") and not merged and whole_number(text) is not None:
            yield Placed(row, "empty-number")
        elif (leading or counted) and self._is_category(at, text, counted=counted):
            table = block_alone(row, self._header)
            if table is not None:
                yield self._category_beside(row, table, heading)
                return
            self._category, self._used = heading.text, False
            yield Placed(
                row, "category", list=self._list, category=heading.text, count=heading.count
            )
        elif leading and (merged or role != "name"):
            self._noted = True
            yield Placed(row, "note")
        else:
            yield from self._full(row, at)

    def _is_category(self, at: int, text: str, *, counted: bool) -> bool:
        if is_sentence(text) or (self._noted and not counted):
            return False
        if not counted and len(joined(text)) > _LONGEST_CATEGORY:
            return False
        return items_follow(self._rows, at, self._header)

    def _full(self, row: Row, at: int) -> Iterator[Placed]:
        """A row with several texts below headings, in each of the tables that stand side by side."""
        kind = kind_of_several(self._rows, at, self._header, self._headings)
        if kind:
            yield Placed(row, kind)
            return
        beside = categories_beside(row, self._header)
        for number, block in enumerate(self._header.blocks):
            if number in beside:
                yield self._category_beside(row, number, beside[number])
            elif placed := self._in_block(row, block, at):
                yield placed

    def _category_beside(self, row: Row, number: int, heading: Heading) -> Placed:
        """A category of one of the tables that stand side by side."""
        block = self._header.blocks[number]
        self._beside[number] = heading.text
        name = self._header.list_of(block) or self._list
        return Placed(row, "category", self._header, block, name, heading.text, heading.count)

    def _in_block(self, row: Row, block: tuple[Column, ...], at: int) -> Placed | None:
        filled = [one for one in block if one.index < len(row.texts) and row.texts[one.index]]
        own = [one for one in filled if row.owns(one.index)]
        if not filled:
            return None
        roles = {one.role for one in filled}
        named = [one for one in filled if one.role == "name"]
        if splits_category(self._rows, at, block, filled):
            heading = heading_of(row.texts[named[0].index])
            self._category, self._used = heading.text, False
            return Placed(
                row, "category", list=self._list, category=heading.text, count=heading.count
            )
        if "name" not in roles:
            if "opinion" in self._header.roles and roles & set(_OPINION_ROLES):
                return self._item(row, block)
            if not own:
                return Placed(row, "blank")
            if {one.role for one in own} <= {"seq", "number"}:
                return Placed(row, "empty-number")
            return self._item(row, block, "no-name")
        if not own:
            return Placed(row, "blank")
        numbers = [one for one in filled if one.role in ("seq", "number")]
        handed = not any(row.owns(one.index) for one in named)
        if handed and not any(row.owns(one.index) for one in numbers):
            return self._item(row, block, "continued")
        return self._item(row, block)

    def _item(self, row: Row, block: tuple[Column, ...], kind: str = "item") -> Placed:
        self._used = True
        name = self._header.list_of(block) or self._list
        category = self._category
        if self._beside:
            category = self._beside.get(self._header.blocks.index(block), category)
        return Placed(row, kind, self._header, block, name, category)

    def _columns(self) -> tuple[Column, ...]:
        return self._header.columns

    def _first_column(self) -> int:
        return next((one.index for one in self._columns() if one.heading), 0)
