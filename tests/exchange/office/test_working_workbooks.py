"""Workbooks that quanze wrote itself are known among all others, and read back exactly."""

import datetime
from pathlib import Path

from office_files import read_one
from quanze.exchange.office.own_workbook import record_of
from quanze.exchange.working.workbook import write_working_workbook
from quanze.model.township_list import TownshipList

WRITTEN = {
    "乡镇": {"名称": "柳塘镇", "区划代码": "320402100", "所属": ["江苏省", "常州市", "天宁区"]},
    "清单": {"版本": "draft-v1"},
    "基本履职事项": [{"编号": "J001", "名称": "甲", "类别": "党的建设"}],
    "上级部门收回事项": [
        {
            "编号": "S001",
            "名称": "乙",
            "承接部门": ["区水利局"],
            "衔接": {"生效日期": "2026-08-01"},
        }
    ],
}


def test_a_working_workbook_is_read_exactly(tmp_path: Path) -> None:
    file = tmp_path / "柳塘镇.xlsx"
    written = TownshipList.model_validate(WRITTEN)
    file.write_bytes(write_working_workbook(written, datetime.date(2026, 11, 28)))
    reading = read_one(file)
    assert record_of(reading) == written
    assert reading.township.name == "柳塘镇"
    assert reading.left_out == []
