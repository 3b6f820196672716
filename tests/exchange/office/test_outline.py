"""Lists that stand in running text, with numbered paragraphs."""

from pathlib import Path

from office_files import left, names, put_document, read_one, remarked


def test_items_below_categories_and_fields_below_items(tmp_path: Path) -> None:
    file = put_document(
        tmp_path / "a.docx",
        "安澜县柳塘镇履行职责事项清单",
        "一、基本履职事项（3项）",
        "（一）党的建设（2项）",
        "1. 组织党员学习。",
        "2．选育管用村干部；",
        "（二）平安法治",
        "3、排查调处矛盾纠纷，做到小事不出村",
        "二、配合履职事项",
        "1.危险化学品安全监管",
        "对应上级部门：县应急管理局、县公安局",
        "上级部门职责：",
        "1.核发许可；",
        "2.查处违法行为。",
        "乡镇配合职责：1.巡查；2.上报。",
        "2.烟花爆竹管理（对应上级部门：县应急管理局；上级部门职责：审批；配合职责：宣传）",
        "三、上级部门收回事项",
        "1. 沼气池安全技术鉴定",
        "承接部门：县农业农村局",
        "2. 水库大坝安全鉴定。承接部门：县水利局。工作方式：由县水利局统一委托，",
        "镇配合踏勘。",
        "备注：收回事项自本清单印发之日起施行。",
        "柳塘镇人民政府",
        "2025年4月1日",
    )
    reading = read_one(file)
    assert [(row.list, row.seq, dict(row.fields)) for row in reading.rows] == [
        ("basic", 1, {"name": "组织党员学习", "category": "党的建设"}),
        ("basic", 2, {"name": "选育管用村干部", "category": "党的建设"}),
        ("basic", 3, {"name": "排查调处矛盾纠纷，做到小事不出村", "category": "平安法治"}),
        (
            "cooperative",
            1,
            {
                "name": "危险化学品安全监管",
                "lead_departments": ("县应急管理局", "县公安局"),
                "superior_duties": "1.核发许可；\n2.查处违法行为。",
                "township_duties": "1.巡查；2.上报。",
            },
        ),
        (
            "cooperative",
            2,
            {
                "name": "烟花爆竹管理",
                "lead_departments": ("县应急管理局",),
                "superior_duties": "审批",
                "township_duties": "宣传",
            },
        ),
        (
            "reclaimed",
            1,
            {"name": "沼气池安全技术鉴定", "receiving_departments": ("县农业农村局",)},
        ),
        (
            "reclaimed",
            2,
            {
                "name": "水库大坝安全鉴定",
                "receiving_departments": ("县水利局",),
                "working_method": "由县水利局统一委托，\n镇配合踏勘。",
            },
        ),
    ]
    assert {row: code for row, code in left(reading).items() if row and row > 20} == {
        21: "note",
        22: "signature",
        23: "date",
    }
    assert reading.declared == {"basic": 3}


def test_categories_without_numbers_and_details_that_say_nothing_of_their_kind(
    tmp_path: Path,
) -> None:
    file = put_document(
        tmp_path / "a.docx",
        "柳塘镇基本履职事项清单",
        "党的建设",
        "1.组织党员学习",
        "（1）每月一次",
        "2.选育村干部",
        "经济发展",
        "1.编制计划",
    )
    reading = read_one(file)
    assert [(row.seq, row.fields["name"], row.fields["category"]) for row in reading.rows] == [
        (1, "组织党员学习", "党的建设"),
        (2, "选育村干部", "党的建设"),
        (1, "编制计划", "经济发展"),
    ]
    # Nothing is lost unseen.
    assert left(reading)[4] == "detail"
    assert remarked(reading) == [("detail", 4)]


def test_cards_in_paragraphs(tmp_path: Path) -> None:
    file = put_document(
        tmp_path / "柳塘镇收回事项.docx",
        "事项名称：沼气池安全技术鉴定",
        "承接部门：县农业农村局",
        "事项名称：水库大坝安全鉴定",
        "承接部门：县水利局",
    )
    reading = read_one(file)
    assert names(reading) == ["沼气池安全技术鉴定", "水库大坝安全鉴定"]
    assert reading.rows[1].fields["receiving_departments"] == ("县水利局",)
