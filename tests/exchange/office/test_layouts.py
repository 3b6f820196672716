"""How lists are laid out on sheets."""

from pathlib import Path
from typing import Any

from office_files import left, names, put_workbook, read_one, remarked
from quanze.exchange.office.read import read_office_file

RECLAIMED = ["序号", "收回事项", "承接部门", "工作方式"]


def test_headings_in_two_rows_and_numbers_of_columns(tmp_path: Path) -> None:
    file = put_workbook(
        tmp_path / "a.xlsx",
        {
            "清单": [
                ["安澜县柳塘镇上级部门收回事项清单", "", "", "", ""],
                ["序号", "收回\n事项", "承接情况", "", "备 注"],
                ["", "", "承接部门", "方式（如何承接）", ""],
                ["(1)", "(2)", "(3)", "(4)", "(5)"],
                [1, "河道采砂许可", "县水利局", "由县水利局审批", "第二批"],
            ]
        },
        merged=["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3"],
    )
    reading = read_one(file)
    (row,) = reading.rows
    assert row.fields == {
        "name": "河道采砂许可",
        "receiving_departments": ("县水利局",),
        "working_method": "由县水利局审批",
        "remarks": "第二批",
    }
    assert reading.remarks == []
    assert left(reading) == {1: "title", 2: "header", 3: "header", 4: "column-numbers"}
    assert (row.list, reading.township.name, reading.township.county) == (
        "reclaimed",
        "柳塘镇",
        "安澜县",
    )


def test_headings_in_two_rows_without_merged_cells(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(
        "序号,配合事项,职责分工,\n,,上级部门职责,乡镇配合职责\n1,防汛,发布预警,转移群众\n",
        encoding="utf-8",
    )
    (row,) = read_one(file).rows
    assert row.fields == {
        "name": "防汛",
        "superior_duties": "发布预警",
        "township_duties": "转移群众",
    }


def test_category_rows_in_all_their_forms(tmp_path: Path) -> None:
    rows = [
        ["序号", "基本履职事项", "备注"],
        ["一、党的建设（2项）", "", ""],
        [1, "甲", ""],
        [2, "乙", ""],
        ["二", "经济发展", ""],
        [3, "丙", ""],
        ["民生服务", "", ""],
        [4, "丁", ""],
        ["", "没有序号的事项", ""],
    ]
    reading = read_one(put_workbook(tmp_path / "a.xlsx", {"清单": rows}, merged=["A2:C2"]))
    assert [(row.fields["name"], row.fields["category"]) for row in reading.rows] == [
        ("甲", "党的建设"),
        ("乙", "党的建设"),
        ("丙", "经济发展"),
        ("丁", "民生服务"),
        ("没有序号的事项", "民生服务"),
    ]
    assert left(reading) == {1: "header", 2: "category", 5: "category", 7: "category"}


def test_lists_one_above_another_with_and_without_headings_of_their_own(tmp_path: Path) -> None:
    rows = [
        ["柳塘镇履行职责事项清单", "", "", ""],
        ["序号", "事项名称", "对应（承接）部门", "备注"],
        ["一、基本履职事项（1项）", "", "", ""],
        [1, "甲", "", ""],
        ["二、配合履职事项（1项）", "", "", ""],
        [1, "乙", "县公安局", ""],
        ["三、上级部门收回事项（1项）", "", "", ""],
        ["序号", "收回事项", "承接单位", "承接方式"],
        [1, "丙", "县水利局", "统一办理"],
    ]
    merged = ["A1:D1", "A3:D3", "A5:D5", "A7:D7"]
    reading = read_one(put_workbook(tmp_path / "a.xlsx", {"Sheet1": rows}, merged=merged))
    assert [(row.list, dict(row.fields)) for row in reading.rows] == [
        ("basic", {"name": "甲"}),
        ("cooperative", {"name": "乙", "lead_departments": ("县公安局",)}),
        (
            "reclaimed",
            {"name": "丙", "receiving_departments": ("县水利局",), "working_method": "统一办理"},
        ),
    ]
    assert reading.declared == {"basic": 1, "cooperative": 1, "reclaimed": 1}


def test_all_lists_in_one_table_and_several_townships(tmp_path: Path) -> None:
    rows = [
        ["乡镇（街道）", "清单类别", "序号", "事项名称", "责任部门"],
        ["柳塘镇", "基本履职事项", 1, "甲", ""],
        ["柳塘镇", "收回", 1, "乙", "县水利局"],
        ["杏林街道", "配合", 1, "丙", "县公安局"],
    ]
    first, second = read_office_file(put_workbook(tmp_path / "a.xlsx", {"汇总": rows}))
    assert (first.township.name, second.township.name) == ("柳塘镇", "杏林街道")
    assert [(row.list, dict(row.fields)) for row in (*first.rows, *second.rows)] == [
        ("basic", {"name": "甲"}),
        ("reclaimed", {"name": "乙", "receiving_departments": ("县水利局",)}),
        ("cooperative", {"name": "丙", "lead_departments": ("县公安局",)}),
    ]


def test_tables_side_by_side_are_read_one_after_the_other(tmp_path: Path) -> None:
    rows = [
        ["序号", "基本履职事项", "序号", "基本履职事项"],
        [1, "甲", 3, "丙"],
        [2, "乙", 4, "丁"],
    ]
    reading = read_one(put_workbook(tmp_path / "a.xlsx", {"清单": rows}))
    assert [(row.seq, row.fields["name"]) for row in reading.rows] == [
        (1, "甲"),
        (2, "乙"),
        (3, "丙"),
        (4, "丁"),
    ]


def test_tables_on_their_side_and_cards(tmp_path: Path) -> None:
    sheets = {
        "上级部门收回事项": [
            ["序号", 1, 2],
            ["收回事项", "甲", "乙"],
            ["承接部门", "县水利局", "县公安局、县林业局"],
        ],
        "配合": [
            ["序号", 1, "事项类别", "平安法治"],
            ["配合事项", "丙"],
            ["对应上级部门", "县公安局"],
            ["乡镇配合职责", "1.巡查；\n2.上报。"],
        ],
    }
    reading = read_one(put_workbook(tmp_path / "a.xlsx", sheets))
    assert [(row.seq, dict(row.fields)) for row in reading.rows] == [
        (1, {"name": "甲", "receiving_departments": ("县水利局",)}),
        (2, {"name": "乙", "receiving_departments": ("县公安局", "县林业局")}),
        (
            1,
            {
                "category": "平安法治",
                "name": "丙",
                "lead_departments": ("县公安局",),
                "township_duties": "1.巡查；\n2.上报。",
            },
        ),
    ]


def test_an_item_over_several_rows_is_one_item(tmp_path: Path) -> None:
    rows = [
        ["序号", "配合事项", "对应上级部门", "上级部门职责", "核对"],
        [1, "甲", "县公安局", "查处", "a"],
        ["", "", "县司法局", "普法", "b"],
        [2, "乙", "县水利局", "巡查", ""],
    ]
    file = put_workbook(tmp_path / "a.xlsx", {"清单": rows}, merged=["A2:A3", "B2:B3"])
    first, second = read_one(file).rows
    assert first.fields["lead_departments"] == ("县公安局", "县司法局")
    assert first.fields["superior_duties"] == "查处\n普法"
    assert first.extra == {"核对": "a\nb"}
    assert second.fields["name"] == "乙"


def test_what_is_no_item_is_left_out_with_its_reason(tmp_path: Path) -> None:
    rows = [
        ["附件2", "", "", ""],
        ["柳塘镇上级部门收回事项清单", "", "", ""],
        ["填报单位：柳塘镇人民政府", "", "", "2025年3月"],
        RECLAIMED,
        [1, "甲", "县水利局", "统一办理"],
        ["", "", "", ""],
        RECLAIMED,
        [2, "乙", "县水利局", "统一办理"],
        [3, "", "", ""],
        ["合  计", "3", "", ""],
        ["说明：本清单自印发之日起施行。", "", "", ""],
        ["2.解释权归县委编办。", "", "", ""],
        ["填表人：张三", "", "审核人：", ""],
        ["2025年3月6日", "", "", ""],
    ]
    reading = read_one(put_workbook(tmp_path / "a.xlsx", {"Sheet1": rows}, merged=["A12:D12"]))
    assert names(reading) == ["甲", "乙"]
    assert left(reading) == {
        1: "preface",
        2: "title",
        3: "unit",
        4: "header",
        6: "blank",
        7: "repeated-header",
        9: "empty-number",
        10: "total",
        11: "note",
        12: "note",
        13: "signature",
        14: "date",
    }
    assert remarked(reading) == [("miscount", 10)]


def test_a_row_without_a_name_is_reported(tmp_path: Path) -> None:
    rows = [RECLAIMED, [1, "甲", "县水利局", "统一办理"], [2, "", "县公安局", "统一查处"]]
    reading = read_one(put_workbook(tmp_path / "a.xlsx", {"清单": rows}))
    assert left(reading)[3] == "no-name"
    (remark,) = reading.remarks
    assert (remark.where.row, remark.code) == (3, "no-name")
    assert "县公安局" in remark.message.zh


def test_category_headings_that_count_wrongly_are_reported(tmp_path: Path) -> None:
    rows = [["序号", "基本履职事项"], ["一、党的建设（3项）", ""], [1, "甲"], [2, "乙"]]
    reading = read_one(put_workbook(tmp_path / "a.xlsx", {"清单": rows}, merged=["A2:B2"]))
    assert [remark.message.zh for remark in reading.remarks] == [
        "“一、党的建设（3项）”写明 3 项，读到 2 项"
    ]


def test_hidden_sheets_dictionaries_and_empty_sheets(tmp_path: Path) -> None:
    sheets: dict[str, list[list[Any]]] = {
        "收回事项": [RECLAIMED, [1, "甲", "县水利局", "统一办理"]],
        "字典": [["来源渠道", "拟归类"], ["通知", "基本"]],
        "空": [],
        "旧稿": [RECLAIMED, [1, "旧", "县水利局", "统一办理"]],
        "联系人名单": [["姓名", "负责的工作写在这里，有疑问请打电话"], ["张三", "全部"]],
    }
    reading = read_one(put_workbook(tmp_path / "a.xlsx", sheets, hidden=["旧稿"]))
    assert names(reading) == ["甲"]
    assert {one.where.sheet: one.code for one in reading.left_out if one.where.row is None} == {
        "字典": "dictionary",
        "空": "empty-sheet",
        "旧稿": "hidden-sheet",
        "联系人名单": "no-table",
    }


def test_the_name_of_the_file_tells_what_nothing_in_it_does(tmp_path: Path) -> None:
    rows = [["序号", "事项名称"], [1, "甲"]]
    file = put_workbook(tmp_path / "02_安澜县柳塘镇基本履职事项清单.xlsx", {"Sheet1": rows})
    reading = read_one(file)
    assert reading.rows[0].list == "basic"
    assert (reading.township.name, reading.township.county) == ("柳塘镇", "安澜县")
