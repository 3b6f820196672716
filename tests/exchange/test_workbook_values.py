"""Values of cells on their way from the process that reads old workbooks."""

import datetime
import json

from quanze.exchange import workbook
from quanze.exchange.office.cell_text import lost_digits, text_of
from quanze.exchange.workbook import Sheet, Value, sheets_as_json

VALUES: list[Value] = [
    "甲",
    "",
    1.0,
    2.5,
    True,
    datetime.date(2025, 3, 6),
    datetime.datetime(2025, 3, 6, 8, 30),  # noqa: DTZ001 - cells know no zone
    datetime.time(8, 30),
    datetime.timedelta(hours=30),
]


def test_values_come_through_unchanged() -> None:
    sheet = Sheet("清单", hidden=False, rows=[VALUES], merged=[(0, 1, 0, 0)])
    (read,) = json.loads(sheets_as_json([sheet]), object_hook=workbook._value_of)
    assert read["rows"] == [VALUES]
    assert read["name"] == "清单"


def test_values_as_people_would_type_them() -> None:
    assert [text_of(value) for value in VALUES] == [
        "甲",
        "",
        "1",
        "2.5",
        "是",
        "2025-03-06",
        "2025-03-06 08:30",
        "08:30",
        "1 day, 6:00:00",
    ]
    midnight = datetime.datetime(2025, 3, 6)  # noqa: DTZ001 - cells know no zone
    assert text_of(midnight) == "2025-03-06"
    assert text_of("甲_x000D_\r\n乙\u200b") == "甲\n乙"
    assert [lost_digits(value) for value in (1e15, 999_999.0, "1" * 18, True)] == [
        True,
        False,
        False,
        False,
    ]
