"""Handover sheets, confirmation forms and the evaluation, as data."""

import datetime
from collections.abc import Sequence
from typing import Any

import pytest

from handover_lists import REGISTER, empowered, reclaimed, township
from quanze.model.settings import Empowerment, Settings
from quanze.model.township_list import TownshipList
from quanze.output.reports.confirmation_report import build_confirmations
from quanze.output.reports.evaluation_report import build_evaluations
from quanze.output.reports.export_input import ExportInput
from quanze.output.reports.handover_report import build_handover
from quanze.output.reports.official_words import government_of
from quanze.output.reports.report import FormField, Paragraph, Report, Section, Table
from quanze.usage import EXIT_NOTHING, UsageError

FROM_JANUARY = {"衔接": {"生效日期": "2027-01-01", "在办事项": "由原承办单位办结"}}
ABOLISHED = {"取消依据": "《柳塘市节约用水条例》2025年修订时删去"}


def given(*lists: TownshipList, **settings: Any) -> ExportInput:
    return ExportInput(
        datetime.date(2026, 11, 24),
        lists=lists,
        departments=REGISTER,
        settings=Settings(empowerment=Empowerment(**settings)),
    )


def cells(section: Section) -> list[tuple[str, ...]]:
    """The rows of a section's only table."""
    (table,) = (block for block in section.blocks if isinstance(block, Table))
    for row in table.rows:
        assert row.group or len(row.cells) == len(table.columns)
    return [row.cells for row in table.rows]


def words(section: Section) -> str:
    return "\n".join(block.text for block in section.blocks if isinstance(block, Paragraph))


def names(reports: Sequence[Report]) -> list[str]:
    return [report.name for report in reports]


# Handover sheets


def test_a_paper_for_each_department_behind_the_summary() -> None:
    reports = build_handover(
        given(
            township("甲镇", reclaimed("一", ["区城管局"], **FROM_JANUARY), reclaimed("二")),
            township("乙街道", reclaimed("一", ["区城市管理局"]), reclaimed("三", **ABOLISHED)),
        )
    )
    assert names(reports) == ["收回事项交接汇总", "天宁区城市管理局承接收回事项交接单"]
    summary, unreceived, missing, abolished = reports[0].sections
    assert (
        "由上级部门收回的事项（涉及甲镇、乙街道）共4项，其中2项由1个部门承接，1项权力已经取消，"
        "无须承接，1项尚未落实承接部门" in words(summary)
    )
    assert "1项尚未落实承接部门（见" in words(summary)
    assert cells(summary) == [
        ("1", "天宁区城市管理局", "1", "1", "2", "2", "2027年1月1日", "1", "1")
    ]
    assert [row[1] for row in cells(unreceived)] == ["二"]
    assert cells(unreceived)[0][-1] == "没有写承接部门"
    assert [row[1:] for row in cells(missing)] == [
        ("天宁区城市管理局", "甲镇 S001", "一", "类别、设定依据、收回理由、工作方式"),
        (
            "天宁区城市管理局",
            "乙街道 S001",
            "一",
            "类别、设定依据、收回理由、工作方式、生效日期、在办事项",
        ),
    ]
    assert [(row[1], row[-1]) for row in cells(abolished)] == [("三", ABOLISHED["取消依据"])]


def test_texts_that_differ_stand_with_their_townships() -> None:
    _, sheet = build_handover(
        given(
            township("甲镇", reclaimed("一", ["区城管局"], 类别="行政许可", 收回理由="甲说")),
            township("乙镇", reclaimed("一", ["区城管局"], 类别="行政许可", 收回理由="乙说")),
            township("丙镇", reclaimed("一", ["区城管局"], 类别="行政许可", 收回理由="甲说")),
        )
    )
    ((_, name, ids, category, bases, reason, method, effective, cases),) = cells(sheet.sections[0])
    assert name == "一"
    assert ids == "甲镇 S001\n乙镇 S001\n丙镇 S001"
    assert category == "行政许可"
    assert reason == "甲镇、丙镇：甲说\n乙镇：乙说"
    assert [bases, method, effective, cases] == [""] * 4


def test_what_the_method_says_is_not_called_missing() -> None:
    method = "自2027年1月1日起由区城市管理局办理，此前已经受理的由镇办结"
    _, sheet = build_handover(
        given(township("甲镇", reclaimed("一", ["区城管局"], 工作方式=method)))
    )
    assert cells(sheet.sections[0])[0][-3:] == (method, "见工作方式", "见工作方式")


def test_who_leads_and_who_else_receives() -> None:
    _, first, second = build_handover(
        given(
            township("甲镇", reclaimed("一", ["区应急管理局", "区城管局", "相关部门"])),
            township("乙镇", reclaimed("一", ["区城管局"])),
        )
    )
    assert cells(first.sections[0])[0][1] == ("一\n（甲镇：天宁区应急管理局牵头，另有相关部门）")
    assert cells(second.sections[0])[0][1] == "一\n（牵头，会同天宁区城市管理局、相关部门）"
    assert "其中1项由其他部门牵头" not in words(first.sections[0])


def test_counties_stand_apart_in_the_summary() -> None:
    summary, *_ = build_handover(
        given(
            township("甲镇", reclaimed("一", ["区城管局"])),
            township("乙镇", reclaimed("一", ["区城管局"]), parents=("江苏省", "常州市", "武进区")),
        )
    )
    rows = cells(summary.sections[0])
    assert [row[0] for row in rows if len(row) == 1] == ["天宁区（1个部门）", "武进区（1个部门）"]


def test_one_who_receives_nothing_gets_no_sheet() -> None:
    (summary,) = build_handover(given(township("甲镇", reclaimed("一"))))
    assert [section.name for section in summary.sections] == ["汇总", "没有承接部门的事项"]


# Confirmation forms


def test_a_form_with_annex_for_each_township() -> None:
    (report,) = build_confirmations(
        given(
            township("甲镇", reclaimed("一", ["区城管局"], **FROM_JANUARY)),
            township("乙街道", reclaimed("二", ["区城管局"]), reclaimed("三", **ABOLISHED)),
        )
    )
    assert report.name == "天宁区城市管理局收回事项承接确认书"
    assert [section.name for section in report.sections] == [
        "甲镇确认书",
        "甲镇附件",
        "乙街道确认书",
        "乙街道附件",
    ]
    form, annex, other, other_annex = report.sections
    assert "甲镇人民政府（移交单位）与天宁区城市管理局（承接单位）" in words(form)
    assert "自2027年1月1日起由承接单位办理" in words(form)
    assert "乙街道办事处（移交单位）" in words(other)
    assert "自　　年　　月　　日起" in words(other)
    assert [row[1:3] for row in cells(annex)] == [("S001", "一")]
    assert [row[1:3] for row in cells(other_annex)] == [("S001", "二")]


def test_both_sign_and_two_bodies_of_the_county_keep_it() -> None:
    (report,) = build_confirmations(given(township("甲镇", reclaimed("一", ["区城管局"]))))
    fields = [block for block in report.sections[0].blocks if isinstance(block, FormField)]
    assert [(field.label, field.value) for field in fields if "日期" not in field.label] == [
        ("移交单位（盖章）", "甲镇人民政府"),
        ("负责人（签字）", ""),
        ("承接单位（盖章）", "天宁区城市管理局"),
        ("负责人（签字）", ""),
        ("备案（盖章）", "天宁区委机构编制委员会办公室"),
        ("备案（盖章）", "天宁区司法局"),
    ]
    # No day is filled in: whoever signs writes it.
    assert {field.value.strip("　年月日") for field in fields if field.label == "日期"} == {""}


def test_without_a_register_the_keepers_are_named_by_kind() -> None:
    material = ExportInput(
        datetime.date(2026, 11, 24), lists=(township("甲镇", reclaimed("一", ["区城市管理局"])),)
    )
    (report,) = build_confirmations(material)
    assert "报机构编制委员会办公室、司法行政部门备案各一份" in words(report.sections[0])


def test_items_received_together_and_without_a_day_are_named() -> None:
    first, _ = build_confirmations(
        given(
            township(
                "甲镇",
                reclaimed("一", ["区城管局", "区应急管理局"], **FROM_JANUARY),
                reclaimed("二", ["区城管局"]),
            )
        )
    )
    text = words(first.sections[0])
    assert "其中S001（1项）由几个部门共同承接" in text
    assert "没有写明生效日期的S002（1项），自　　年　　月　　日起" in text


def test_powers_handed_down_are_confirmed_the_other_way_round() -> None:
    powers = [
        empowered("焚烧秸秆") | {"原实施部门": "区城管局", "赋权依据": "柳政发〔2026〕18号"},
        empowered("倾倒渣土") | {"原实施部门": "区城市管理局", "行使方式": "委托"},
        empowered("乱堆杂物") | {"原实施部门": "区城市管理局", "行使方式": "直接"},
        empowered("没有原实施部门"),
    ]
    (report,) = build_confirmations(given(township("甲镇", powers=powers)))
    assert report.name == "天宁区城市管理局赋权事项承接确认书"
    form, annex = report.sections
    text = words(form)
    assert "根据柳政发〔2026〕18号和甲镇履行职责事项清单" in text
    assert "天宁区城市管理局（移交单位）与甲镇人民政府（承接单位）" in text
    assert "其中委托行使的F002（1项）以移交单位的名义作出决定" in text
    assert [row[1] for row in cells(annex)] == ["F001", "F002"]


@pytest.mark.parametrize(
    ("name", "government"),
    [("甲镇", "甲镇人民政府"), ("乙街道", "乙街道办事处"), ("丙乡人民政府", "丙乡人民政府")],
)
def test_who_signs_for_a_township(name: str, government: str) -> None:
    assert government_of(township(name).township) == government


# Evaluation


def test_townships_powers_and_the_province() -> None:
    (report,) = build_evaluations(
        given(
            township(
                "甲镇",
                powers=[
                    empowered("焚烧秸秆", 期间="2026", 行使次数=4, 应行使次数=5, 行权效果="好"),
                    empowered("倾倒渣土", 行使次数=0, 承接难度="高", 省级建议="由区水利局收回"),
                ],
                certified=12,
            ),
            township(
                "乙镇",
                powers=[
                    empowered("焚烧秸秆", 行使次数=1, 应行使次数=10, 处理意见="保留"),
                    empowered("甲"),
                ],
                certified=7,
            ),
        )
    )
    summary, powers, province = report.sections
    assert [row[:6] + row[7:] for row in cells(summary)] == [
        ("甲镇", "2", "2", "1", "50.0%", "4", "12", "达到"),
        ("乙镇", "2", "1", "1", "100.0%", "1", "7", "未达到，差3人"),
        ("合计", "4", "3", "2", "66.7%", "5", "–", "–"),
    ]
    text = words(summary)
    assert "2个乡镇（街道）共承接赋权事项4项，同名的合并为3项权力" in text
    assert "承接难度高的1项，没有行使过的1项，行权率低的1项" in text
    assert "没有运行评估、不作结论的1项：乙镇F002" in text
    groups = [row[0] for row in cells(powers) if len(row) == 1]
    assert groups[0] == "一、焚烧秸秆（2个乡镇，共行使5次，行权率33.3%）"
    assert groups[1] == "二、倾倒渣土（1个乡镇，都没有行使过）"
    assert cells(province) == [
        ("一、焚烧秸秆（1个乡镇）",),
        ("1", "乙镇 F001", "行权率低", "（没有写省级建议；处理意见：保留）"),
        ("二、倾倒渣土（1个乡镇）",),
        ("1", "甲镇 F002", "承接难度高、没有行使过", "由区水利局收回"),
    ]


def test_limits_are_those_of_the_settings() -> None:
    lists = township("甲镇", powers=[empowered("甲", 行使次数=4, 应行使次数=10)], certified=3)
    (report,) = build_evaluations(given(lists, least_certified=3, lowest_rate=0.5))
    summary, _, province = report.sections
    assert cells(summary)[0][-1] == "达到"
    assert cells(province)[1][2] == "行权率低"
    (report,) = build_evaluations(given(lists))
    assert not any(isinstance(block, Table) for block in report.sections[2].blocks)


def test_nothing_is_claimed_of_what_nobody_has_evaluated() -> None:
    good = empowered("甲", 行使次数=4, 应行使次数=5, 行权效果="好")
    (report,) = build_evaluations(given(township("甲镇", powers=[good, empowered("乙")])))
    for section in (report.sections[0], report.sections[2]):
        assert "已评估的1项" in words(section)
        assert "没有运行评估、不作结论的1项：甲镇F002" in words(section)
    (report,) = build_evaluations(given(township("甲镇", powers=[empowered("乙")])))
    assert words(report.sections[2]) == "没有运行评估、不作结论的1项：甲镇F001。"
    assert "没有报省级" not in words(report.sections[0])


@pytest.mark.parametrize("build", [build_handover, build_confirmations, build_evaluations])
def test_nothing_to_report(build: Any) -> None:
    with pytest.raises(UsageError) as caught:
        build(given(township("甲镇")))
    assert caught.value.exit_code == EXIT_NOTHING
    assert caught.value.hint is not None
