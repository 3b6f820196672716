"""Q4: what the samples do not show."""

from typing import Any

import pytest

from quanze.findings.level import Level
from quanze.model.settings import Empowerment, Settings
from quanze.rules.empowerment.circumstances import gravity_of
from rule_findings import check, findings, marked


def item(**fields: Any) -> str:
    """One empowered penalty with some fields, values in flow style."""
    fields = {"编号": "F001", "名称": "对擅自占用道路的行政处罚", "类别": "行政处罚"} | fields
    return "新增赋权事项:\n  - {" + ", ".join(f"{k}: {v}" for k, v in fields.items()) + "}\n"


def tiers(*entries: tuple[str, str]) -> str:
    """An item whose guide has tiers of a circumstance and a range each."""
    written = ", ".join(f"{{情形: {name}, 条件: 甲, 幅度: {range_}}}" for name, range_ in entries)
    return item(执法指引=f"{{裁量基准: [{written}]}}")


# Q401 to Q404


@pytest.mark.parametrize("code", ["Q401", "Q402"])
def test_a_power_that_the_law_gives_itself_needs_nobody_who_gave_it(code: str) -> None:
    assert len(marked(code, item(行使方式="委托"))) == 1
    assert marked(code, item(行使方式="直接")) == []


def test_a_wrong_mode_is_not_called_missing() -> None:
    assert marked("Q403", item(行使方式="授权")) == []


@pytest.mark.parametrize(
    ("category", "name", "missing"),
    [
        ("行政处罚", "甲", "程序要求、证据要求、裁量基准、文书"),
        ("城乡建设", "对擅自占用道路的行政处罚", "程序要求、证据要求、裁量基准、文书"),
        ("行政强制", "查封违法施工现场", "程序要求、证据要求、文书"),
        ("应急管理及消防", "查封扣押非法烟花爆竹", "程序要求、证据要求、文书"),
        ("行政许可", "核发小餐饮登记证", "程序要求、文书"),
        ("行政检查", "检查燃气使用安全", "程序要求、文书"),
        ("其他行政权力", "备案", "程序要求、文书"),
    ],
)
def test_each_kind_of_power_needs_its_own_parts(category: str, name: str, missing: str) -> None:
    (found,) = findings("Q404", item(类别=category, 名称=name))
    assert found.message == f"没有执法指引（要写：{missing}）"


def test_placeholders_are_no_guide() -> None:
    guide = "{程序要求: [无], 证据要求: [照片], 裁量基准: [{情形: 一般}], 文书: [待补充]}"
    (found,) = findings("Q404", item(执法指引=guide))
    assert found.message == "执法指引缺：程序要求、文书"


# Q405


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("轻微", "一般", "严重"), []),
        (("违法情节轻微", "一般情节", "情节严重", "情节特别严重"), []),
        (("从轻", "一般", "从重"), []),
        (("严重", "一般", "轻微"), ["一般"]),
        (("一般", "较重", "较轻", "严重"), ["较轻"]),
        (("甲类", "乙类"), []),
        (("一般", "严重", "情节严重的"), ["情节严重的"]),
    ],
)
def test_order_and_names(names: tuple[str, ...], expected: list[str]) -> None:
    assert marked("Q405", tiers(*((name, "警告") for name in names))) == expected


@pytest.mark.parametrize(
    ("light", "grave", "expected"),
    [
        ("处不满1000元的罚款", "处1000元以上2000元以下的罚款", None),
        ("处1000元以下的罚款", "处超过1000元不满2000元的罚款", None),
        ("处1000元以下的罚款", "处1000元以上2000元以下的罚款", "是同一数额"),
        ("处1000元以下的罚款", "处1000元的罚款", "是同一数额"),
        ("处1000元的罚款", "处1000元的罚款", "重叠"),
        ("处1500元以下的罚款", "处1000元以上2000元以下的罚款", "重叠"),
        ("处1000元以上2000元以下的罚款", "处1000元以上2000元以下的罚款", "重叠"),
        ("处2000元以上3000元以下的罚款", "处1000元以上2000元以下的罚款", "还低"),
        ("处违法所得1倍以上2倍以下的罚款", "处违法所得1倍以上3倍以下的罚款", "重叠"),
        # Not the same person, condition, base or unit: nothing is said.
        ("处1500元以下的罚款", "对单位处1000元以上2000元以下的罚款", None),
        ("处1500元以下的罚款", "逾期不改正的，处1000元以上2000元以下的罚款", None),
        ("处违法所得1倍以上2倍以下的罚款", "处货值金额1倍以上3倍以下的罚款", None),
        ("处1500元以下的罚款", "处违法所得1倍以上3倍以下的罚款", None),
        ("处1500元以下的罚款；处3000元的罚款", "处1000元以上2000元以下的罚款", None),
        ("警告", "处1000元以上2000元以下的罚款", None),
    ],
)
def test_ranges_of_two_tiers(light: str, grave: str, expected: str | None) -> None:
    found = findings("Q405", tiers(("一般", light), ("严重", grave)))
    assert len(found) == (expected is not None)
    assert all(expected in one.message for one in found if expected)


def test_one_amount_in_both_tiers_is_a_notice_only() -> None:
    text = tiers(("一般", "处1000元以下的罚款"), ("严重", "处1000元以上2000元以下的罚款"))
    (finding,) = check("Q405", text)
    assert finding.level is Level.NOTICE


def test_tiers_of_unknown_gravity_are_not_compared() -> None:
    assert marked("Q405", tiers(("个人", "处500元罚款"), ("单位", "处300元罚款"))) == []


def test_ranges_are_compared_in_order_of_gravity_not_of_place() -> None:
    text = tiers(("严重", "处1000元以上2000元以下罚款"), ("一般", "处不满1000元罚款"))
    assert marked("Q405", text) == ["一般"]


def test_one_tier_without_anything_to_grade() -> None:
    assert marked("Q405", tiers(("一般", "警告"))) == []
    assert marked("Q405", tiers(("一般", "处200元罚款"))) == []


def test_gravity_of_names() -> None:
    names = ("轻微", "较轻", "一般", "较重", "严重", "特别严重")
    grades = [gravity_of(name) or 0 for name in names]
    assert grades == sorted(set(grades))
    assert gravity_of("不满五平方米") is None


# Q406 to Q408


def township(staff: str) -> str:
    return f'乡镇: {{名称: 柳塘镇, 区划代码: "320999101", 执法人员: {staff}}}\n'


def test_staff_is_asked_for_only_where_something_is_enforced() -> None:
    assert marked("Q406", township("{持证: 3}") + item()) == ["3"]
    assert marked("Q406", township("{持证: 3}") + item(类别="行政许可", 名称="核发登记证")) == []
    assert marked("Q406", township("{持证: 3}") + "基本履职事项: []\n") == []


def test_a_missing_number_of_staff_is_a_notice() -> None:
    (finding,) = check("Q406", township("{在编: 14}") + item())
    assert finding.level is Level.NOTICE
    (found,) = findings("Q406", item())
    assert found == ("乡镇", "有赋权事项，但没有写持证执法人员数")


def test_limits_come_from_the_settings() -> None:
    settings = Settings(empowerment=Empowerment(least_certified=3, lowest_rate=0.5))
    assert marked("Q406", township("{持证: 3}") + item(), settings) == []
    rate = item(运行评估="{行使次数: 4, 应行使次数: 10}")
    assert marked("Q407", rate) == []
    assert marked("Q407", rate, settings) == ["4"]
    none = Settings(empowerment=Empowerment(least_certified=0))
    assert marked("Q406", item(), none) == []


def test_nothing_due_is_no_low_rate() -> None:
    assert marked("Q407", item(运行评估="{行使次数: 1, 应行使次数: 0}")) == []
    assert marked("Q407", item(运行评估="{应行使次数: 9}")) == []


def test_hard_and_bad_is_said_once() -> None:
    (found,) = findings("Q408", item(运行评估="{承接难度: 高, 行权效果: 差}"))
    assert found == ("高", "承接难度高，行权效果差，没有写对省级的建议")


# Q409


def test_measures_of_others_are_not_the_townships() -> None:
    guide = "{{程序要求: [到场核查, {step}]}}"
    for step in ("提请公安机关扣押", "由区水利局查封", "不得查封", "移送后依法扣押"):
        assert marked("Q409", item(执法指引=guide.format(step=step))) == []
    assert marked("Q409", item(执法指引=guide.format(step="依法扣押工具"))) == ["扣押"]


def test_suspending_a_licence_is_a_penalty_and_no_measure() -> None:
    guide = "{{程序要求: [到场核查, {step}]}}"
    for step in ("暂扣许可证件", "情节严重的，暂扣其食品经营许可证"):
        assert marked("Q409", item(执法指引=guide.format(step=step))) == []
    assert marked("Q409", item(执法指引=guide.format(step="暂扣运输车辆"))) == ["暂扣"]


def test_an_inspection_of_any_list_counts_but_not_one_taken_back() -> None:
    penalty = item(设定依据="[《城镇燃气管理条例》第四十九条]", 执法指引="{程序要求: [告知后处罚]}")
    inspection = """
  - {编号: X1, 名称: 开展燃气使用检查, 设定依据: [《城镇燃气管理条例》第四十一条]}
"""
    assert len(marked("Q409", penalty)) == 1
    assert marked("Q409", "基本履职事项:" + inspection + penalty) == []
    assert len(marked("Q409", "上级部门收回事项:" + inspection + penalty)) == 1


def test_an_item_without_guide_is_left_to_q404() -> None:
    assert marked("Q409", item()) == []
