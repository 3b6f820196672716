"""What a working workbook says is what was written into it, whatever the texts."""

import datetime

from hypothesis import given, settings

from awkward_records import LISTS, OPINIONS, RAW
from calamine_sheets import plain_sheets
from quanze.exchange.office.own_workbook import read_own_workbook, record_of
from quanze.exchange.working.workbook import write_working_workbook
from quanze.model.record import Record

DAY = datetime.date(2026, 11, 28)


@given(LISTS | RAW | OPINIONS)
@settings(max_examples=60, deadline=None)
def test_every_file_comes_back_as_it_was(record: Record) -> None:
    readings = read_own_workbook(plain_sheets(write_working_workbook(record, DAY)), "甲.xlsx")
    assert readings is not None
    (reading,) = readings
    assert record_of(reading) == record
    assert not reading.left_out
    assert not reading.remarks
