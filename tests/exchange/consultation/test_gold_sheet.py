"""A sheet of replies that another program made, against what a careful reader says it holds."""

import json
from pathlib import Path
from typing import Any

from quanze.drafting.consultation.draft import Draft, read_draft
from quanze.drafting.consultation.identify import Identifier
from quanze.drafting.consultation.statements import read_statement
from quanze.exchange.consultation.returned_file import read_returned
from quanze.exchange.office.read import read_office_file
from quanze.model.keys import all_keys
from quanze.model.plain import keys_on_one_line, plain
from quanze.model.township_list import TownshipList
from quanze.source.reader import read_document
from quanze.source.yaml_text import yaml_text

_KINDS = {"none": "无意见", "modify": "修改", "delete": "删除", "add": "新增", None: "修改"}
_LETTERS = {"basic": "J", "cooperative": "P", "reclaimed": "S"}


def draft_of(file: Path) -> Draft:
    """The list in an office file, numbered in its order."""
    data: dict[str, Any] = {
        "township": {"name": "柳塘镇", "code": "320999101", "parents": ["安澜县"]},
        "head": {"version": "draft-v1"},
    }
    for reading in read_office_file(file):
        for row in reading.rows:
            assert row.list is not None
            items = data.setdefault(row.list, [])
            id_ = f"{_LETTERS[row.list]}{len(items) + 1:03d}"
            items.append({"id": id_, "name": row.fields["name"]})
    model = TownshipList.model_validate(data)
    text = yaml_text(plain(model, "zh"), inline=keys_on_one_line())
    return read_draft("draft-v1", [read_document(text.encode(), "a.yaml", all_keys())], "zh")


def test_every_reply_is_understood_and_finds_its_items(shared: Path) -> None:
    office = shared / "data" / "office"
    (sheet,) = office.glob("13_*.xlsx")
    (listed,) = office.glob("01_*.xlsx")
    gold = json.loads(sheet.with_suffix(".gold.json").read_text(encoding="utf-8"))
    draft = draft_of(listed)
    returned = read_returned(sheet)
    assert (returned.round, returned.township, returned.own) == (2, "柳塘镇", False)
    identifier = Identifier(draft, returned.township)
    assert len(returned.rows) == len(gold["items"])
    for row, item in zip(returned.rows, gold["items"], strict=True):
        statement = read_statement(row)
        assert statement is not None
        assert (row.department, statement.kind) == (item["department"], _KINDS[item["opinion"]])
        assert (statement.suggestion, statement.reason) == (
            item.get("suggestion"),
            item.get("reason"),
        )
        assert row.scope == item.get("scope", "items")
        if statement.kind != "新增" and row.scope == "items":
            items = [draft.item(key) for key in identifier.find(row).keys]
            expected = [one["name"] for one in item["refers_to"]]
            assert [one.name for one in items if one] == expected, row.place.zh
