"""The comparison with gold contents finds what is wrong, and nothing where all is right."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from exchange.office.gold import differences
from exchange.office.made.one_table_all_lists import one_table_all_lists
from quanze.exchange.office.reading import (
    LeftOut,
    Reading,
    ReadRow,
    Remark,
    StatedTownship,
    Where,
)
from quanze.text.languages import Text

GOLD = one_table_all_lists().gold
NAMES = {"lead_department": "lead_departments", "receiving_department": "receiving_departments"}


def perfect() -> Reading:
    """A reading that says what the gold says."""
    rows = []
    for item in GOLD["items"]:
        fields = {NAMES.get(key, key): value for key, value in item.items()}
        for key in ("list", "seq", "row", "sheet"):
            del fields[key]
        where = Where(item["sheet"], item["row"])
        rows.append(ReadRow(where, fields, list=item["list"], seq=item["seq"]))
    left_out = [
        LeftOut(Where(row["sheet"], row["row"]), row["text"], Text("", ""), "note")
        for row in GOLD["skipped"]
    ]
    remarks = [
        Remark(Where(cell["sheet"], cell["row"], column=cell["column"]), Text("", ""), "unreadable")
        for cell in GOLD["unreadable"]
    ]
    township = StatedTownship("白石乡", "安澜县")
    return Reading("23.xlsx", "list", township, rows, left_out, remarks)


def change(row: ReadRow, **fields: Any) -> ReadRow:
    return replace(row, fields={**row.fields, **fields})


def lose_an_item(reading: Reading) -> None:
    del reading.rows[3]


def change_a_text(reading: Reading) -> None:
    reading.rows[0] = change(reading.rows[0], name="别的事项")


def lose_a_basis(reading: Reading) -> None:
    reading.rows[4] = change(reading.rows[4], legal_basis=())


def add_a_field(reading: Reading) -> None:
    reading.rows[0] = change(reading.rows[0], remarks="没有的备注")


def mistake_the_list(reading: Reading) -> None:
    reading.rows[0] = replace(reading.rows[0], list="reclaimed")


def mistake_the_place(reading: Reading) -> None:
    reading.rows[0] = replace(reading.rows[0], where=Where("权责总表", 99))


def forget_a_row_left_out(reading: Reading) -> None:
    del reading.left_out[1]


def leave_out_an_item(reading: Reading) -> None:
    reading.left_out.append(LeftOut(Where("权责总表", 3), "", Text("", ""), "note"))


def forget_an_unreadable_cell(reading: Reading) -> None:
    del reading.remarks[0]


def mistake_the_township(reading: Reading) -> None:
    reading.township = StatedTownship("柳塘镇", "安澜县")


def mistake_the_kind(reading: Reading) -> None:
    reading.kind = "raw"


def test_nothing_is_wrong_where_all_is_read() -> None:
    assert differences([perfect()], GOLD) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lose_an_item,
        change_a_text,
        lose_a_basis,
        add_a_field,
        mistake_the_list,
        mistake_the_place,
        forget_a_row_left_out,
        leave_out_an_item,
        forget_an_unreadable_cell,
        mistake_the_township,
        mistake_the_kind,
    ],
)
def test_every_mistake_is_found(spoil: Callable[[Reading], None]) -> None:
    reading = perfect()
    spoil(reading)
    assert differences([reading], GOLD)
