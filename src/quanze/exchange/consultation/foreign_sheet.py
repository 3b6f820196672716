"""Sheets of opinions that quanze did not write, as the general reader of office files reads them."""

from collections.abc import Iterator
from pathlib import Path

from quanze.drafting.consultation.returned import Returned, ReturnedRow
from quanze.exchange.office.reading import Reading, ReadRow, Where
from quanze.exchange.refusals import refuse
from quanze.model.lists import LIST_LABELS
from quanze.text.languages import Text


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
    remarks = tuple(
        Text(
            f"{place(remark.where).zh}：{remark.message.zh}",
            f"{place(remark.where).en}: {remark.message.en}",
        )
        for sheet in sheets
        for remark in sheet.remarks
    )
    townships = {sheet.township.name for sheet in sheets if sheet.township.name}
    return Returned(
        path.name,
        tuple(rows),
        round=rounds.pop() if len(rounds) == 1 else None,
        township=townships.pop() if len(townships) == 1 else None,
        remarks=remarks,
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
