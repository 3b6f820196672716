"""From the classified rows of one sheet to records, and to what is said of the others."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from quanze.exchange.office.assembling import SheetResult
from quanze.exchange.office.cell_text import joined
from quanze.exchange.office.columns import Column
from quanze.exchange.office.counting import declared_in, miscounts
from quanze.exchange.office.fields import Record, values
from quanze.exchange.office.grid import Grid, Row
from quanze.exchange.office.line_kinds import REASONS, heading_of
from quanze.exchange.office.placed import Placed
from quanze.exchange.office.reading import (
    Change,
    LeftOut,
    ReadColumn,
    ReadRow,
    Remark,
    TableKind,
)
from quanze.exchange.office.records import (
    field_of,
    is_office,
    kind_of,
    label_of,
    list_in_column,
    list_item,
    list_of,
    opinion,
    raw_item,
    township_of,
)
from quanze.exchange.office.replying import department_in
from quanze.exchange.office.sheet_grids import FAULTS
from quanze.exchange.office.splitting import split_departments
from quanze.exchange.office.stated import category_of_sheet, round_in, township_in
from quanze.exchange.office.tracked import remarks_on_changes
from quanze.exchange.office.unread import taken_as
from quanze.knowledge.list_wording import is_open, list_of_number, scope_named
from quanze.model.lists import ListName
from quanze.text.languages import Text

#: Lines that may state whose file it is, in the order of their word.
_STATING: Final = ("title", "subtitle", "unit", "list-heading", "preface", "text", "instruction")


_NO_LIST: Final = Text(
    "从这一行起的事项看不出属于哪张清单，没有读入；请在标题或工作表名里写明",
    "nothing tells which list the items from here on belong to: they were not read",
)


class SheetGatherer:
    """Turns the classified rows of one grid into records. ``file`` is its name without ending."""

    def __init__(self, grid: Grid, placed: Sequence[Placed], file: str) -> None:
        self._grid = grid
        self._placed = placed
        items = [one for one in placed if one.kind == "item"]
        #: Rows of which nothing more is to be said: items stand there, or they were spoken of.
        self._spoken_of = {id(one.row) for one in items}
        self._raw = any(kind_of(one.header) == "raw" for one in items)
        self._stating = [
            one.row.text() for one in placed if one.kind in _STATING and one.row.text()
        ]
        self._signed = [
            one.row.text() for one in placed if one.kind in ("text", "signature", "preface")
        ]
        self._file = file
        names = [*self._stating, grid.sheet or ""]
        self.result = SheetResult(grid, township_in(names), round=round_in([*names, file]))
        self._sheet_category = category_of_sheet(grid.sheet, self._stating)
        self._shapes: set[tuple[tuple[Column, ...], ListName | None]] = set()
        self._unlisted: set[tuple[Column, ...]] = set()
        self._extra_columns: set[tuple[str, int]] = set()
        self._explained: set[str] = set()

    def gather(self) -> SheetResult:
        """All rows of the grid."""
        last: tuple[Placed, Record] | None = None
        for one in self._placed:
            if one.kind in ("item", "continued", "no-name", "no-header"):
                self._faults(one.row)
            if one.kind == "continued" and last and last[0].block == one.block:
                self._continue(last[1], one)
                self._changes(one)
            elif one.kind == "field":
                # A further paragraph of an item: its text is in the item's row.
                self._changes(one)
            elif one.kind in ("item", "continued"):
                last = self._take(one)
                self._changes(one)
            else:
                self._leave_out(one)
        self._count()
        return self.result

    def _count(self) -> None:
        lists = {row.list for _, _, row in self.result.rows if row.list}
        self.result.declared = declared_in(self._placed, lists)
        for miscount in miscounts(self._placed):
            shown = joined(miscount.row.row.text())
            self._remark(
                miscount.row,
                Text(
                    f"“{shown}”写明 {miscount.stated} 项，读到 {miscount.read} 项",
                    f"“{shown}” states {miscount.stated} items; {miscount.read} were read",
                ),
                "miscount",
            )

    def _take(self, one: Placed) -> tuple[Placed, Record] | None:
        kind = kind_of(one.header)
        found: ListName | None = None
        department = scope = None
        if kind == "list":
            found = list_of(one)
            if found is None:
                self._leave(one, "no-list")
                if one.block not in self._unlisted:
                    self._unlisted.add(one.block)
                    self._remark(one, _NO_LIST, "no-list")
                return None
            record = list_item(one, found)
            if self._sheet_category:
                record.fields.setdefault("category", self._sheet_category)
        elif kind == "raw":
            record = raw_item(one)
            if is_office(sheet := heading_of(self._grid.sheet or "").text):
                record.fields.setdefault("office", sheet)
        else:
            record = opinion(one)
            found = self._opinion_list(one)
            department = self._department(one)
            scope = self._scope(one)
            if found is not None:
                record.put("list_name", label_of(found))
            if not record.fields.keys() - {"list_name"} and scope is None:
                self._leave(one, "empty-number" if record.seq is not None else "blank")
                return None
        self._doubts(one, record)
        self._columns(one, kind, found if kind == "list" else None)
        row = ReadRow(
            self._grid.where(one.row),
            record.fields,
            found,
            record.seq,
            record.extra,
            record.written,
            department,
            scope,
        )
        township = township_of(one) if kind != "opinions" else None
        if township is None and kind != "opinions" and "township" in one.header.roles:
            self._remark(
                one,
                Text("这一行没有写明乡镇（街道）", "this row names no township"),
                "no-township",
            )
        self.result.rows.append((kind, township, row))
        return one, record

    def _columns(self, one: Placed, kind: TableKind, name: ListName | None) -> None:
        """The columns of a table, once for every heading and list."""
        shape = (one.block, name)
        if shape in self._shapes:
            return
        self._shapes.add(shape)
        known = {(read.heading, read.field, read.list) for read in self.result.columns}
        for column in one.block:
            field = field_of(column, kind, name, one.header)
            if column.heading and (column.heading, field, name) not in known:
                known.add((column.heading, field, name))
                where = replace(self._grid.where(one.row, column.index), row=None)
                self.result.columns.append(ReadColumn(where, column.heading, field, name))

    def _continue(self, record: Record, one: Placed) -> None:
        """A further row of an item whose name is merged over several: its values are added."""
        kind = kind_of(one.header)
        if kind == "opinions":
            self._take(one)
            return
        own = tuple(
            column
            for column in one.block
            if column.index < len(one.row.texts) and one.row.owns(column.index)
        )
        part = Placed(one.row, one.kind, one.header, own, one.list, None)
        name = list_of(one)
        more = raw_item(part) if kind == "raw" or name is None else list_item(part, name)
        record.add(more)

    def _opinion_list(self, one: Placed) -> ListName | None:
        for column, text in values(one):
            if column.role in ("list", "category") and (found := list_in_column(text)):
                return found
        for column, text in values(one):
            if column.role == "number" and (found := list_of_number(text)):
                return found
        has_column = any(column.role == "list" for column in one.block)
        return None if has_column else one.list

    def _department(self, one: Placed) -> str | None:
        for column, text in values(one):
            if column.role in ("replying_department", "department") and not is_open(text):
                return "、".join(split_departments(text)) or None
        return department_in(self._stating, self._signed, self._grid.sheet, self._file)

    def _scope(self, one: Placed) -> Any:
        return next(
            (scope_named(text) for column, text in values(one) if column.role == "name"), None
        )

    def _leave_out(self, one: Placed) -> None:
        if one.kind == "category" and id(one.row) in self._spoken_of:
            # The row of a category may hold an item or a category of another table.
            return
        self._spoken_of.add(id(one.row))
        is_of_office = one.kind == "category" and self._raw and is_office(one.category or "")
        self._leave(one, "office" if is_of_office else one.kind)
        if one.kind in ("no-name", "no-header", "detail"):
            self._remark(
                one,
                Text(
                    f"这一行没有读入：{REASONS[one.kind].zh}；内容为“{one.row.text()[:40]}”",
                    f"this row was not read: {REASONS[one.kind].en}; it says “{one.row.text()[:40]}”",
                ),
                one.kind,
            )
        if one.kind == "deleted":
            change = Change("deleted", None, one.row.text(), None)
            self._remark(
                one,
                Text(
                    "修订中删除了这一行，按接受修订处理", "this row is deleted by a tracked change"
                ),
                "row-deleted",
                change,
            )

    def _leave(self, one: Placed, code: str) -> None:
        where = self._grid.where(one.row)
        self.result.left_out.append(LeftOut(where, one.row.text(), REASONS[code], code))

    def _remark(
        self,
        one: Placed,
        message: Text,
        code: str,
        change: Change | None = None,
        column: int | None = None,
    ) -> None:
        where = self._grid.where(one.row, column)
        self.result.remarks.append(Remark(where, message, code, change))

    def _faults(self, row: Row) -> None:
        for column, fault in row.faults:
            where = self._grid.where(row, column)
            self.result.remarks.append(Remark(where, FAULTS[fault], f"unreadable-{fault}"))

    def _doubts(self, one: Placed, record: Record) -> None:
        for column in record.kept:
            key = (column.heading, column.index)
            if key not in self._extra_columns:
                self._extra_columns.add(key)
                shown = column.heading or self._grid.column_name(column.index)
                self._remark(
                    one,
                    Text(
                        f"“{shown}”列没有对应的字段，内容另行保留，没有填进事项",
                        f"column “{shown}” has no field; its texts are kept apart",
                    ),
                    "extra-column",
                    column=column.index,
                )
        for role, column, text in record.doubts:
            taken = taken_as(role, column, record, explain=column.heading not in self._explained)
            self._explained.add(column.heading)
            self._remark(
                one,
                Text(
                    f"“{column.heading}”写的是“{joined(text)[:30]}”，{taken.zh}",
                    f"“{column.heading}” says “{joined(text)[:30]}”, {taken.en}",
                ),
                f"word-{role}",
                column=column.index,
            )

    def _changes(self, one: Placed) -> None:
        self.result.remarks.extend(remarks_on_changes(self._grid, one))
