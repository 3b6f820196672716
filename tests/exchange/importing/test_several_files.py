"""Raw items of several offices, put together; blank cells that emptied nothing."""

from dataclasses import replace
from typing import Any

import pytest

from quanze.exchange.importing.kept import Kept
from quanze.exchange.importing.several_files import namesakes, together
from quanze.exchange.office.reading import ReadColumn, Reading, ReadRow, Remark, Where
from quanze.model.raw_items import RawItem
from quanze.usage import UsageError


def reading(file: str, *rows: dict[str, Any], own: bool = False) -> Reading:
    read = [ReadRow(Where("底稿", number), one, own=own) for number, one in enumerate(rows, 3)]
    return Reading(file, "raw", rows=read)


def test_rows_stand_in_the_order_of_files_and_name_them() -> None:
    remarks: list[Remark] = []
    files = [
        reading("甲.xlsx", {"id": "Y0001", "name": "走访"}, {"id": "Y0002", "name": "宣传"}),
        reading("乙.xlsx", {"id": "Y0001", "name": "宣 传"}, {"name": "走"}),
    ]
    rows = together(files, remarks)
    assert [(row.where.file, row.fields.get("id")) for row in rows] == [
        ("甲.xlsx", "Y0001"),
        ("甲.xlsx", "Y0002"),
        ("乙.xlsx", None),
        ("乙.xlsx", None),
    ]
    assert [one.code for one in remarks] == ["id-taken"]
    (twin,) = namesakes(rows)
    assert (twin.where.file, twin.where.row) == ("乙.xlsx", 3)
    assert "“甲.xlsx”第 4 行也有" in twin.message.zh


def test_one_file_is_left_as_it_is() -> None:
    one = reading("甲.xlsx", {"name": "走访"}, {"name": "走访"})
    assert together([one], []) == one.rows
    assert not list(namesakes(one.rows))


def test_two_workbooks_of_our_own_with_the_same_items_are_refused() -> None:
    files = [reading(f"{name}.xlsx", {"id": "Y0001", "name": name}, own=True) for name in "甲乙"]
    with pytest.raises(UsageError, match="Y0001"):
        together(files, [])


def test_blank_cells_that_emptied_nothing_are_named_by_column() -> None:
    columns = [
        ReadColumn(Where("底稿", column="C"), "科室", "office"),
        ReadColumn(Where("底稿", column="D"), "备注", "remarks"),
        ReadColumn(Where("底稿", column="E"), "依据", "legal_basis"),
    ]
    files = [
        reading("甲.xlsx", {"name": "走访", "legal_basis": ("《甲》",)}, {"name": "宣传"}),
        reading("乙.xlsx", {"name": "调解"}),
    ]
    files[0].columns = columns
    before = RawItem(
        id="Y1", name="走", office="民政办", legal_basis=("《甲》",), remarks="收回情形原写“难”"
    )
    kept = Kept(files)
    for row in together(files, []):
        kept.look(row, before, row.fields, "Y1")
    assert [one.message.zh.partition("一栏")[0] for one in kept.remarks()] == [
        "“科室”",
        "“设定依据”",
    ]
    for row in together(files, []):
        kept.look(replace(row, own=True), before, row.fields, "Y2")
    assert "Y2" not in str(kept.remarks())
