"""A .csv file of items gives back every item, whatever its texts."""

from hypothesis import given, settings
from hypothesis import strategies as st

from awkward_records import LISTS, RAW
from quanze.exchange.office.own_table import read_own_table
from quanze.exchange.working.item_table import items_as_csv
from quanze.model.items import ITEM_MODELS
from quanze.model.raw_items import RawItem, RawItems
from quanze.model.record import Record
from quanze.model.township_list import TownshipList


def items_of(record: Record) -> list[Record]:
    if isinstance(record, TownshipList):
        return list(record.items())
    assert isinstance(record, RawItems)
    return list(record.raw_items)


@given(st.lists(LISTS, min_size=1, max_size=2) | st.lists(RAW, min_size=1, max_size=2))
@settings(max_examples=20, deadline=None)
def test_every_item_comes_back_as_it_was(records: list[Record]) -> None:
    readings = read_own_table(items_as_csv(records).encode("utf-8-sig"), "甲.csv")
    assert readings is not None
    rows = [row for reading in readings for row in reading.rows]
    back = [
        (ITEM_MODELS[row.list] if row.list else RawItem).model_validate(row.fields)
        for row in sorted(rows, key=lambda row: row.where.row or 0)
    ]
    assert back == [item for record in records for item in items_of(record)]
    assert not any(row.extra for row in rows)
    assert not any(reading.left_out or reading.remarks for reading in readings)
