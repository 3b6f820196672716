"""Sheets of opinions that quanze did not write, as the general reader of office files reads them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from quanze.drafting.consultation.returned import Returned, ReturnedRow
from quanze.exchange.office.reading import Reading, ReadRow, Where
from quanze.exchange.refusals import refuse
from quanze.model.lists import LIST_LABELS
from quanze.text.languages import Text

#: Why lines are left out that are surely no opinions; all others are named.
_PLAIN: Final = frozenset(
    {
        "title", "subtitle", "unit", "instruction", "preface", "header", "repeated-header",
        "column-numbers", "list-heading", "category", "blank", "total", "note", "signature",
        "date", "continuation", "page", "empty-number", "hidden-sheet", "empty-sheet",
        "dictionary",
    }
)  # fmt: skip


def from_readings(path: Path, readings: list[Reading]) -> Returned:
    """The opinions in what was read of a file.

    Raises:
        UsageError: where it holds none.
    """
    sheets = [reading for reading in readings if reading.kind == "opinions"]
    if not sheets:
        raise refuse(
            path.name,
            Text("里没有意见反馈表", "holds no sheet of opinions"),
            Text(
                "表头应有“事项名称”“意见”等栏目；清单请用 quanze import 读入",
                "Its headings should be 事项名称, 意见 and the like; lists are for quanze import.",
            ),
        )
    rows = [row for sheet in sheets for row in _rows(sheet)]
    rounds = {sheet.round for sheet in sheets if sheet.round is not None}
    remarks = [
        _placed(remark.where, remark.message) for sheet in sheets for remark in sheet.remarks
    ]
    remarks += [
        _placed(
            line.where,
            Text(
                f"没有读入（{line.why.zh}）：{line.text}", f"left out ({line.why.en}): {line.text}"
            ),
        )
        for sheet in sheets
        for line in sheet.left_out
        if line.code not in _PLAIN
    ]
    townships = {sheet.township.name for sheet in sheets if sheet.township.name}
    return Returned(
        path.name,
        tuple(rows),
        round=rounds.pop() if len(rounds) == 1 else None,
        township=townships.pop() if len(townships) == 1 else None,
        remarks=tuple(remarks),
    )


def _rows(sheet: Reading) -> Iterator[ReturnedRow]:
    for row in sheet.rows:
        yield _returned(row, sheet.township.name)


def _returned(row: ReadRow, township: str | None) -> ReturnedRow:
    fields = row.fields
    label = LIST_LABELS[row.list].zh if row.list else fields.get("list_name")
    return ReturnedRow(
        place=place(row.where),
        code=fields.get("code"),
        township=fields.get("township") or township,
        list_name=label,
        number=fields.get("item"),
        name=fields.get("name"),
        opinion=row.written.get("opinion") or fields.get("opinion"),
        suggestion=fields.get("suggestion"),
        reason=fields.get("reason"),
        department=row.department,
        scope=row.scope or "items",
    )


def _placed(where: Where, message: Text) -> Text:
    at = place(where)
    return Text(f"{at.zh}：{message.zh}", f"{at.en}: {message.en}")


def place(where: Where) -> Text:
    """A place as people see it: 反馈汇总 第 12 行."""
    zh, en = [], []
    if where.sheet:
        zh.append(where.sheet)
        en.append(where.sheet)
    if where.table:
        zh.append(f"表{where.table}")
        en.append(f"table {where.table}")
    if where.row:
        zh.append(f"第 {where.row} 行")
        en.append(f"row {where.row}")
    return Text(" ".join(zh), ", ".join(en))
