"""The values of raw items, opinions and empowered items."""

import datetime
from pathlib import Path

from office_files import left, names, put_workbook, read_one, remarked
from quanze.exchange.office.read import read_office_file
from quanze.exchange.office.reading import ReadColumn, Where
from quanze.knowledge.columns.headings import Headings


def test_raw_items_with_their_answers(tmp_path: Path) -> None:
    rows = [
        ["柳塘镇原始事项梳理表"],
        ["序号", "事项", "来源", "科室", "依据", "依据是否充分", "是否需要", "能否实施", "归类"],
        [1, "甲", "部门通知", "党建办", "《水法》第三条", "√", "×", "/", "基本履职"],
        ["Y0007", "乙", "", "党建办", "", "看情况", True, False, "待定"],
    ]
    reading = read_one(put_workbook(tmp_path / "a.xlsx", {"底稿": rows}))
    assert reading.kind == "raw"
    first, second = reading.rows
    assert (first.seq, dict(first.fields)) == (
        1,
        {
            "name": "甲",
            "channel": "部门通知",
            "office": "党建办",
            "legal_basis": ("《水法》第三条",),
            "basis_sufficient": "是",
            "needed": "否",
            "proposed_list": "基本",
        },
    )
    assert first.written == {"basis_sufficient": "√", "needed": "×", "proposed_list": "基本履职"}
    assert second.fields == {
        "id": "Y0007",
        "name": "乙",
        "office": "党建办",
        "needed": "是",
        "feasible": "否",
    }
    assert second.written == {"basis_sufficient": "看情况", "proposed_list": "待定"}
    assert not second.extra
    assert remarked(reading) == [("word-basis_sufficient", 4), ("word-proposed_list", 4)]
    assert "没有读懂，记在备注里，起草时为待定" in reading.remarks[0].message.zh


def test_raw_items_with_grounds_departments_and_where_they_went(tmp_path: Path) -> None:
    rows = [
        ["编号", "名称", "涉及部门", "依据是否充分", "上级主责情形", "收回情形", "去向", "拟列入"],
        [
            "Y0001",
            "甲",
            "县水利局、县公安局",
            "是",
            "法定、主导",
            "技术承接难",
            "S001、S002",
            "收回",
        ],
        ["Y0002", "乙", "", "", "其他情形", "", "", "不列入"],
    ]
    first, second = read_one(put_workbook(tmp_path / "a.xlsx", {"底稿": rows})).rows
    assert first.fields["departments"] == ("县水利局", "县公安局")
    assert first.fields["led_by"] == ("法定", "主导")
    assert first.fields["grounds"] == ("技术承接难",)
    assert first.fields["went_to"] == ("S001", "S002")
    assert second.fields["proposed_list"] == "不列入"
    assert second.written["led_by"] == "其他情形"


def test_opinions_with_answers_of_several_departments(tmp_path: Path) -> None:
    rows = [
        ["柳塘镇清单征求意见反馈汇总表（第二轮）"],
        [
            "序号",
            "编号",
            "事项名称",
            "清单类别",
            "部门",
            "意见",
            "具体建议",
            "理由",
            "采纳情况",
            "答复理由",
        ],
        [1, "配3", "甲", "配合履职", "县水利局", "建议修改", "改名", "太长", "采纳", ""],
        [2, 4, "乙", "收回", "县公安局", "不同意", "", "", "不采纳", "依据充分"],
        [3, "/", "其余事项", "", "县公安局", "同意", "", "", "", ""],
        [4, "", "", "", "", "", "", "", "", ""],
        [5, "收8、收9", "丙", "收回", "县民政局", "", "合并", "", "再议", ""],
    ]
    reading = read_one(put_workbook(tmp_path / "a.xlsx", {"反馈": rows}))
    assert (reading.kind, reading.round) == ("opinions", 2)
    first, second, rest, last = reading.rows
    assert (first.department, first.list, first.scope) == ("县水利局", "cooperative", None)
    assert first.fields == {
        "item": "配3",
        "name": "甲",
        "list_name": "配合",
        "opinion": "修改",
        "suggestion": "改名",
        "reason": "太长",
        "answer": {"decision": "采纳"},
    }
    assert first.written == {"opinion": "建议修改"}
    assert second.fields["item"] == "4"
    assert second.fields["answer"] == {"decision": "不采纳", "reason": "依据充分"}
    assert "opinion" not in second.fields
    assert (rest.scope, dict(rest.fields)) == ("rest", {"opinion": "无意见"})
    assert last.fields["item"] == "收8、收9"
    assert left(reading)[6] == "empty-number"
    assert remarked(reading) == [("word-opinion", 4), ("word-answer.decision", 7)]


def test_a_sentence_in_place_of_an_opinion_is_the_suggestion_too(tmp_path: Path) -> None:
    rows = [
        ["事项编号", "事项名称", "反馈意见"],
        ["P001", "甲", "建议将牵头部门改为县水利局"],
        ["P002", "乙", "此项由各单位分头负责即可"],
    ]
    first, second = read_one(put_workbook(tmp_path / "a.xlsx", {"县水利局": rows})).rows
    assert first.department == "县水利局"
    assert first.fields["opinion"] == "修改"
    assert first.fields["suggestion"] == "建议将牵头部门改为县水利局"
    assert "opinion" not in second.fields
    assert second.fields["suggestion"] == "此项由各单位分头负责即可"


def test_whose_opinions_a_sheet_holds(tmp_path: Path) -> None:
    table = [["编号", "事项名称", "意见"], ["P001", "甲", "无意见"]]
    for sheets, name, expected in (
        ({"意见": [["反馈单位（盖章）：县水利局　　联系人：王"], *table]}, "a", "县水利局"),
        ({"意见": [["县公安局关于《柳塘镇清单》的意见"], *table]}, "a", "县公安局"),
        ({"意见": table}, "柳塘镇清单意见（县司法局）", "县司法局"),
        ({"意见": [["填报单位：柳塘镇人民政府"], *table]}, "汇总", None),
    ):
        reading = read_one(put_workbook(tmp_path / f"{name}.xlsx", sheets))
        assert reading.rows[0].department == expected


def test_empowered_items_with_guide_and_evaluation(tmp_path: Path) -> None:
    rows = [
        [
            "序号",
            "职权名称",
            "赋权依据",
            "原实施部门",
            "行使方式",
            "程序要求",
            "文书",
            "期间",
            "行使次数",
            "承接难度",
        ],
        [1, "甲", "《决定》；《通知》", "县城管局", "委托行使", "一\n二", "表、书", 2025, 6, "低"],
        [2, "乙", "", "", "派驻", "", "", "", "很多", "较高"],
    ]
    first, second = read_one(put_workbook(tmp_path / "a.xlsx", {"新增赋权": rows})).rows
    assert first.fields == {
        "name": "甲",
        "grant_basis": "《决定》；《通知》",
        "original_department": "县城管局",
        "mode": "委托",
        "enforcement_guide": {"procedure": ("一", "二"), "documents": ("表", "书")},
        "evaluation": {"period": "2025", "times": 6, "difficulty": "低"},
    }
    assert first.written == {"mode": "委托行使"}
    assert second.fields == {"name": "乙"}
    assert second.extra == {"行使方式": "派驻", "行使次数": "很多", "承接难度": "较高"}


def test_days_and_numbers(tmp_path: Path) -> None:
    rows = [
        ["事项编号", "收回事项", "承接部门", "配合部门", "生效日期", "项目代码"],
        ["S001", "甲", "县水利局", "县公安局", datetime.date(2025, 8, 1), 12.0],
        ["八", "乙", "县水利局", "", "2025年8月1日起", 0.5],
        [3, "丙", "县水利局", "", "2025年8月", ""],
        ["／", "丁", "县水利局", "", "2025-13-01", ""],
        [5, "戊", "县水利局", "", 45870, ""],
    ]
    reading = read_one(put_workbook(tmp_path / "a.xlsx", {"收回": rows}))
    first, second, third, fourth, fifth = reading.rows
    assert first.fields["handover"] == {"effective_date": datetime.date(2025, 8, 1)}
    assert (first.fields["id"], first.extra) == (
        "S001",
        {"配合部门": "县公安局", "项目代码": "12"},
    )
    assert second.fields["handover"] == {"effective_date": datetime.date(2025, 8, 1)}
    assert (second.fields["id"], second.extra) == ("八", {"项目代码": "0.5"})
    assert (third.seq, third.extra) == (3, {"生效日期": "2025年8月"})
    assert fourth.extra == {"生效日期": "2025-13-01"}
    assert fifth.fields["handover"] == {"effective_date": datetime.date(2025, 8, 1)}
    assert ("word-handover.effective_date", 4) in remarked(reading)


def test_departments_that_help_stand_behind_those_that_lead(tmp_path: Path) -> None:
    rows = [["序号", "配合事项", "配合部门", "牵头部门"], [1, "甲", "县公安局", "县水利局"]]
    (row,) = read_one(put_workbook(tmp_path / "a.xlsx", {"配合": rows})).rows
    assert row.fields["lead_departments"] == ("县水利局", "县公安局")


def test_cells_that_cannot_be_read_are_reported(tmp_path: Path) -> None:
    rows = [
        ["序号", "收回事项", "承接部门", "代码"],
        ["=ROW()-1", "甲", "县水利局", 320402199001011234],
    ]
    file = put_workbook(tmp_path / "a.xlsx", {"收回": rows})
    # xlsxwriter writes an empty text for a formula; Excel would have worked it out.
    import zipfile

    parts = {}
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            parts[name] = archive.read(name)
    sheet = parts["xl/worksheets/sheet1.xml"].replace(b' t="str"', b"").replace(b"<v></v>", b"")
    sheet = sheet.replace(
        b"</row></sheetData>", b'<c r="E2" t="e"><f>A99</f><v>#REF!</v></c></row></sheetData>'
    )
    parts["xl/worksheets/sheet1.xml"] = sheet
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    reading = read_one(file)
    assert [
        (remark.code, remark.where.column)
        for remark in reading.remarks
        if remark.code.startswith("unreadable")
    ] == [("unreadable-formula", "A"), ("unreadable-digits", "D"), ("unreadable-error", "E")]
    assert names(reading) == ["甲"]


def test_headings_of_the_workspace(tmp_path: Path) -> None:
    rows = [["序号", "收回事项", "接手单位"], [1, "甲", "县水利局"]]
    file = put_workbook(tmp_path / "a.xlsx", {"收回": rows})
    assert "接手单位" in read_one(file).rows[0].extra
    (reading,) = read_office_file(file, Headings({"承接部门": ["接手单位"]}))
    assert reading.rows[0].fields["receiving_departments"] == ("县水利局",)
    assert reading.columns == [
        ReadColumn(Where("收回", column="A"), "序号", "seq", "reclaimed"),
        ReadColumn(Where("收回", column="B"), "收回事项", "name", "reclaimed"),
        ReadColumn(Where("收回", column="C"), "接手单位", "receiving_departments", "reclaimed"),
    ]
