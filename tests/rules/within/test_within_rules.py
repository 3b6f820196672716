"""Q5: what the samples do not show."""

from collections.abc import Sequence

import pytest

from quanze.model.settings import Settings
from quanze.rules.within.near_names import candidates, mean_one_item
from quanze.text.likeness import likeness
from rule_findings import findings, marked

TITLES = {"J": "基本履职事项", "P": "配合履职事项", "S": "上级部门收回事项", "F": "新增赋权事项"}


def items(*pairs: tuple[str, str]) -> str:
    """Items by id and name, in the list that the id's letter stands for."""
    lines: list[str] = []
    for letter, title in TITLES.items():
        own = [pair for pair in pairs if pair[0].startswith(letter)]
        lines += [f"{title}:"] if own else []
        for identity, name in own:
            lines += [f"  - 编号: {identity}", f'    名称: "{name}"']
    return "\n".join(lines) + "\n"


def numbered(*ids: str) -> str:
    return items(*((identity, f"事项{place}") for place, identity in enumerate(ids)))


# Q501 to Q503


def test_every_later_use_of_an_id_is_marked() -> None:
    text = "基本履职事项:\n" + "".join(f"  - {{编号: J1, 名称: 甲{n}}}\n" for n in range(3))
    assert marked("Q501", text) == ["J1", "J1"]


def test_an_id_in_full_width_is_the_same() -> None:
    assert marked("Q501", numbered("J001", "J００１", "J002")) == ["J００１"]


def test_missing_ids_are_not_equal() -> None:
    assert marked("Q501", "基本履职事项:\n  - {名称: 甲}\n  - {名称: 乙}\n") == []


def test_ids_of_raw_items() -> None:
    assert marked("Q501", "原始事项:\n  - {编号: Y1, 名称: 甲}\n  - {编号: Y1, 名称: 乙}\n") == [
        "Y1"
    ]


@pytest.mark.parametrize("other", ["甲，乙", "甲, 乙", " 甲，乙 ", "甲，　乙"])
def test_names_equal_but_for_spacing_and_width(other: str) -> None:
    assert len(marked("Q502", items(("J1", "甲，乙"), ("J2", other)))) == 1
    assert len(marked("Q503", items(("J1", "甲，乙"), ("S1", other)))) == 1


def test_digits_and_letters_in_either_width() -> None:
    assert len(marked("Q502", items(("J1", "受理12345热线"), ("J2", "受理１２３４５热线")))) == 1


def test_a_name_twice_in_one_list_and_once_in_another() -> None:
    text = items(("J1", "甲"), ("J2", "甲"), ("S1", "甲"), ("S2", "甲"))
    assert len(findings("Q502", text)) == 2
    (across,) = findings("Q503", text)
    assert "J1" in across.message


def test_empty_names_are_not_equal() -> None:
    text = items(("J1", ""), ("J2", ""), ("S1", ""))
    assert marked("Q502", text) == marked("Q503", text) == marked("Q504", text) == []


# Q504

NEAR = [
    ("组织开展村级集体资产清查", "组织开展村级集体资产清查工作"),
    ("组织开展村级集体资产清查", "开展村级集体资产清查"),
    ("组织开展村级集体资产清查", "组织开展村级集体资产清理"),
    ("组织开展村级集体资产清查", "组织开展村集体资产清查"),
    ("组织开展防汛抗旱物资储备", "组织开展防讯抗旱物资储备"),
    ("对擅自占用城市绿化用地的行政处罚", "对擅自占用城市绿化用地的处罚"),
    ("对生产经营假种子和劣种子的行政处罚", "对生产经营假种子、劣种子的行政处罚"),
    ("指导编制村庄规划，并报上级审批", "指导编制村庄规划并报上级审批"),
    ("配合开展农产品质量安全监督检查", "配合开展农产品质量安全监督巡查"),
    ("组织开展农村生活垃圾分类投放、清运和处置工作", "组织开展农村生活垃圾分类投放和清运、处置"),
    ("流动人口和出租屋信息采集", "流动人口和出租房屋信息采集"),
    ("做好零散烈士纪念设施的保护和管理", "做好零散烈士纪念设施的管理和保护"),
]
DISTINCT = [
    ("做好第一次全国经济普查的组织实施", "做好第二次全国经济普查的组织实施"),
    ("发放60周岁以上老年人高龄津贴", "发放80周岁以上老年人高龄津贴"),
    ("受理城市居民最低生活保障申请并初审", "受理农村居民最低生活保障申请并初审"),
    ("办理食品小作坊登记证的新建登记申请受理", "办理食品小作坊登记证的注销登记申请受理"),
    ("村民委员会换届选举指导与监督", "居民委员会换届选举指导与监督"),
    ("春季动物疫病强制免疫组织实施", "秋季动物疫病强制免疫组织实施"),
    ("发放第12次全国残疾预防日宣传品", "发放第21次全国残疾预防日宣传品"),
    ("组织男性职工健康体检", "组织女性职工健康体检"),
    ("对在禁渔区电鱼的行政处罚", "对在禁渔区毒鱼的行政处罚"),
    ("对驾驶人未携带行驶证的处罚", "对驾驶人未携带驾驶证的处罚"),
    ("对取得许可后擅自变更地址的处罚", "对未取得许可后擅自变更地址的处罚"),
    ("对公路用地范围内设置标志的处罚", "对公路用地范围内设置非标志的处罚"),
    ("受理临时救助申请，入户核查家庭情况，公示并提出审核意见", "受理医疗救助申请，入户核查家庭情况，公示并提出审核意见"),
    ("采伐林木许可证核发（新办）", "采伐林木许可证核发（延续）"),
    ("受理残疾人生活补贴申请，入户核查并提出意见", "受理残疾人护理补贴申请，入户核查并提出意见"),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), NEAR)
def test_names_that_mean_one_item(left: str, right: str) -> None:
    settings = Settings.model_validate({"likeness": {"near_duplicate": 0.8}})
    assert likeness(left, right) >= 0.8
    for first, second in ((left, right), (right, left)):
        assert marked("Q504", items(("J1", first), ("J2", second)), settings) == [f'"{second}"']
        assert len(marked("Q504", items(("J1", first), ("S2", second)), settings)) == 1


@pytest.mark.parametrize(("left", "right"), DISTINCT)
def test_names_that_tell_items_apart(left: str, right: str) -> None:
    settings = Settings.model_validate({"likeness": {"near_duplicate": 0.8}})
    assert marked("Q504", items(("J1", left), ("J2", right)), settings) == []
    assert not mean_one_item(left, right)


def test_how_near_is_near() -> None:
    text = items(("J1", "开展农村集体资产清查"), ("J2", "开展农村集体资产清查工作"))
    for least, count in ((0.9, 1), (0.95, 0), (1, 0)):
        settings = Settings.model_validate({"likeness": {"near_duplicate": least}})
        assert len(marked("Q504", text, settings)) == count


def test_equal_names_are_the_matter_of_other_rules() -> None:
    text = items(
        ("J1", "组织开展资产清查"), ("J2", "组织开展资产清查"), ("S1", "组织开展 资产清查")
    )
    assert marked("Q504", text) == []


def test_a_name_is_marked_once_however_many_are_like_it() -> None:
    name = "组织开展村级集体资产清查"
    text = items(("J1", name), ("J2", name + "工作"), ("J3", "负责" + name), ("J4", name + "。"))
    assert len(marked("Q504", text)) == 3


def test_many_names_with_one_ending_are_compared_in_little_time() -> None:
    names = [
        f"对{chr(0x4E00 + n)}{chr(0x5E00 + n)}{chr(0x6E00 + n)}行为的行政处罚" for n in range(3000)
    ]
    assert candidates([*names, names[7] + "决定"], 0.9) == [(7, 3000)]


def test_two_near_names_among_many_with_one_beginning() -> None:
    endings = "甲乙丙丁戊己庚辛壬癸"
    names = [f"组织开展农村人居环境整治提升行动{one}{two}" for one in endings for two in endings]
    names += [
        "组织开展农村人居环境整治提升行动方案编制",
        "组织开展农村人居环境整治提升行动的方案编制",
    ]
    assert (100, 101) in candidates(names, 0.9)


def test_candidates_lose_no_name_that_differs_in_one_place() -> None:
    name = "组织开展农村生活垃圾分类投放和清运处置情况检查"
    others = [name[:at] + "某" + name[at + 1 :] for at in range(len(name))]
    others += [name[:at] + "某某" + name[at:] for at in range(len(name) + 1)]
    for other in others:
        assert candidates([name, other], 0.9) == [(0, 1)]


# Q505


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (["J001", "J002", "J003"], []),
        (["J1", "J2", "J9", "J10", "J11"], ["J9"]),
        (["J8", "J9", "J10"], []),
        (["J001", "J005", "J006", "J009"], ["J005", "J009"]),
        (["J001", "J003", "J002", "J004"], ["J002"]),
        (["J004", "J003", "J002", "J001"], ["J003"]),
        (["J005", "J001", "J002", "J003", "J004"], ["J001"]),
        (["J-1-1", "J-1-2", "J-2-1", "J-2-2"], []),
        (["J-1-1", "J-2-1", "J-1-2", "J-2-3"], ["J-2-3"]),
        (["J甲", "J丙", "J乙"], []),
        (["J001", "J甲", "J002"], []),
        (["J320402100001", "J320402100007"], []),
        (["J001", "J001", "J002"], []),
        (["J01", "J002", "J3"], []),
    ],
)
def test_gaps_and_order(ids: Sequence[str], expected: list[str]) -> None:
    assert marked("Q505", numbered(*ids)) == expected


def test_each_list_is_numbered_for_itself() -> None:
    assert marked("Q505", numbered("J001", "J002", "S001", "S002", "P007", "P008")) == []


def test_a_long_list_with_one_id_out_of_place() -> None:
    ids = [f"J{number:03d}" for number in range(1, 200)]
    assert marked("Q505", numbered(*ids)) == []
    assert marked("Q505", numbered(*ids[:50], "J300", *ids[50:])) == ["J051", "J300"][::-1]


# Q506

TOTALS = "清单:\n  版本: v1\n  声明总数: {基本: 3}\n"
THREE = "基本履职事项:\n" + "".join(f"  - {{编号: J{n}, 名称: 甲{n}}}\n" for n in range(3))


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        (THREE, []),
        (THREE.replace("  - {编号: J1, 名称: 甲1}\n", ""), ["3"]),
        (THREE.replace("{编号: J1, 名称: 甲1}", "甲"), []),
        (THREE.replace("{编号: J1, 名称: 甲1}", ""), []),
        ("基本履职事项:\n", ["3"]),
        ("基本履职事项: []\n", ["3"]),
        ("", ["3"]),
        ("基本履职事项: 甲\n", []),
        ("基本履职事项: {编号: J1}\n", []),
        (THREE.replace("  - {编号: J1", "基本履职事项:\n  - {编号: J1"), []),
        (THREE.replace("  - {编号: J1", "---\n  - {编号: J1"), []),
        (THREE.replace("基本履职事项", "基本权责"), []),
    ],
)
def test_declared_totals(lists: str, expected: list[str]) -> None:
    head = '乡镇: {名称: 甲, 区划代码: "320411102"}\n'
    assert marked("Q506", head + TOTALS + lists) == expected


def test_both_numbers_are_said() -> None:
    (found,) = findings("Q506", TOTALS.replace("3", "133") + THREE)
    assert "133" in found.message
    assert "3 项" in found.message


# Q507


def category(text: str, settings: Settings | None = None) -> list[str]:
    snippet = f"基本履职事项:\n  - {{编号: J1, 名称: 甲, 类别: {text}}}\n"
    return [found.message for found in findings("Q507", snippet, settings)]


@pytest.mark.parametrize("text", ["乡村振兴", "", "无", '""', '" 乡村振兴"', "乡村 振兴"])
def test_categories_that_are_known_or_not_given(text: str) -> None:
    assert category(text) == []


def test_a_category_of_ones_own() -> None:
    assert len(category("集镇建设")) == 1
    own = Settings.model_validate({"categories": {"basic": ["集镇建设", "（一）党建"]}})
    assert category("集镇建设", own) == []
    assert category("(一)党建", own) == []
    assert len(category("乡村振兴", own)) == 1


def test_no_set_no_check() -> None:
    assert category("甲乙丙", Settings.model_validate({"categories": {"basic": []}})) == []
