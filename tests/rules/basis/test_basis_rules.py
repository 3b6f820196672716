"""Q2: what the samples do not show."""

import pytest

from rule_findings import findings, marked


def item(*bases: str) -> str:
    lines = "".join(f"      - {basis}\n" for basis in bases)
    return f"基本履职事项:\n  - 编号: J001\n    名称: 制止违法占用耕地\n    设定依据:\n{lines}"


def test_a_list_of_nothing_but_placeholders_is_no_basis() -> None:
    assert [found.marked for found in findings("Q201", item('""', "无"))] == ["设定依据"]


@pytest.mark.parametrize("blank", ['""', '"  "', "/", "暂无", "——"])
def test_blank_entries_beside_others(blank: str) -> None:
    (found,) = findings("Q201", item("《水法》第三条", blank))
    assert "空" in found.message


def test_every_list_needs_a_basis() -> None:
    snippet = """\
基本履职事项: [{编号: J001, 名称: 甲事项}]
配合履职事项: [{编号: P001, 名称: 乙事项}]
上级部门收回事项: [{编号: S001, 名称: 丙事项}]
新增赋权事项: [{编号: F001, 名称: 丁事项}]
"""
    assert marked("Q201", snippet) == ["甲事项", "乙事项", "丙事项", "丁事项"]


@pytest.mark.parametrize(
    "basis",
    [
        "三定规定",
        "上级规定",
        "同上",
        "柳城罚决字〔2025〕33号",
        "《责令改正通知书》",
        "法律法规规定的其他职责",
    ],
)
def test_what_names_no_document(basis: str) -> None:
    assert marked("Q202", item(basis)) == [basis]


@pytest.mark.parametrize(
    "basis",
    [
        "《关于植树的通知》",
        "《植树条例》",
        "《植树条例第三条",
        "植树条例第三条",
        "水法",
        "第三条",
        "柳政发〔2024〕1号",
        "柳政〔20241号",
        "区委办公室 区政府办公室 柳办发〔2024〕1号",
        "国务院令第901号",
        "区政府关于印发《植树办法》的通知",
        "同法第三条",
        "DB32/T 4000—2021",
        '""',
        "无",
    ],
)
def test_what_can_be_read_or_is_empty(basis: str) -> None:
    assert marked("Q202", item("《水法》第三条", basis)) == []


def test_a_long_entry_is_quoted_in_part() -> None:
    (found,) = findings("Q202", item("按照上级统一部署开展的各项专项整治行动" * 5))
    assert "…" in found.message
    assert len(found.message) < 60


@pytest.mark.parametrize(
    ("bases", "expected"),
    [
        (["《水法》第三条", "《防洪法》第五条、本条例第七条"], ["本条例"]),
        (["同法第三条", "《水法》第三条"], ["同法"]),
        (["《条例》第三条"], ["《条例》"]),
        (["《水法》第三条", "《条例》第三条"], ["《条例》"]),
        (["第三条、第五条"], ["第三条"]),
        (["《水法》", "前款第二项"], ["前款"]),
        (["《取水条例》第三条", "《条例》第四条"], []),
        (["《水法》第三条", "《实施细则》第四条"], []),
        (["《水法》第三条", "实施细则第四条"], []),
        (["实施细则第四条"], ["实施细则"]),
        (["《水法》第三条", "前款第二项"], []),
        (["《水法》（以下简称《法》）第三条、《法》第四条"], []),
        (["国务院令第901号", "该条例第四条"], []),
        (["柳政发〔2024〕1号", "第四条"], []),
        (["《取水管理办法》（柳政规〔2024〕1号）第三条", "该办法第五条"], []),
        (["《关于本市取水条例的说明》第三条"], []),
        (["1.《水法》第三条"], []),
        (["《柳塘合同法》第三条", "柳塘合同法第五条", "《基本法》第三条"], []),
        (["《水法》第三条：违反本法规定的，依照前款处罚"], []),
    ],
)
def test_words_that_point_at_a_law(bases: list[str], expected: list[str]) -> None:
    assert marked("Q211", item(*bases)) == expected


def test_the_antecedent_must_stand_in_the_same_item() -> None:
    snippet = item("《水法》第三条") + "  - 编号: J002\n    名称: 乙\n    设定依据: [同法第五条]\n"
    assert marked("Q211", snippet) == ["同法"]


@pytest.mark.parametrize(
    ("bases", "expected"),
    [
        (["柳政发〔2024〕1号", "柳政发[2024]1号"], ["柳政发[2024]1号"]),
        (["《植树通知》（柳政发〔2024〕1号）", "柳政发〔2024〕1号"], ["柳政发〔2024〕1号"]),
        (["《植树条例》", "《植树条例》"], ["《植树条例》"]),
        (["《植树条例（试行）》第三条", "《植树条例(试行)》第3条"], ["《植树条例(试行)》第3条"]),
        (["《植树条例》第三条、第五条", "《植树条例》第五条"], ["《植树条例》第五条"]),
        (["植树条例第三条", "植树条例第三条"], ["植树条例第三条"]),
        (["《植树条例》第三条", "《植树条例》第五条"], []),
        (["《植树条例》第三条", "《植树条例》"], []),
        (["《植树条例》第五条", "《植树条例》第三条、第五条"], []),
        (["《植树条例》（2015年修订）第三条", "《植树条例》（2021年修订）第三条"], []),
        (["同法第三条", "同法第三条"], []),
        (["第三条", "第三条"], []),
    ],
)
def test_repeated_bases(bases: list[str], expected: list[str]) -> None:
    assert marked("Q213", item(*bases)) == expected


def test_a_basis_three_times_is_found_twice() -> None:
    assert len(marked("Q213", item(*["《植树条例》第三条"] * 3))) == 2


@pytest.mark.parametrize(
    ("bases", "expected"),
    [
        (["《植树条例》", "《水法》"], ["《植树条例》", "《水法》"]),
        (["《植树条例（2021年修订）》"], ["《植树条例（2021年修订）》"]),
        (["《植树条例》（2021年修订）"], ["《植树条例》"]),
        (["《民法典》"], ["《民法典》"]),
        (["《植树条例》第三章"], []),
        (["《植树条例》附件"], []),
        (["《植树条例》（以下简称《条例》）第三条"], []),
        (["《关于印发〈植树办法〉的通知》"], []),
        (["《植树办法》（柳政规〔2021〕1号）"], []),
        (["柳政规〔2021〕1号《植树办法》"], []),
        (["《植树规划》", "《植树方案》", "《植树意见》", "《国务院关于植树的决定》"], []),
        (["《条例》"], []),
    ],
)
def test_whole_laws(bases: list[str], expected: list[str]) -> None:
    assert marked("Q214", item(*bases)) == expected


def test_only_the_items_concerned_are_marked() -> None:
    snippet = (
        item("《植树条例》第一条") + "  - 编号: J002\n    名称: 乙\n    设定依据: [《植树条例》]\n"
    )
    assert marked("Q214", snippet) == ["《植树条例》"]


def test_a_resolved_word_alone_is_no_second_basis() -> None:
    bases = (
        "《植树条例》第三条、同条例第五条",
        "《植树条例》第五条",
        "《防洪法》第一条、同法第一条",
        "同法第一条",
    )
    assert marked("Q213", item(*bases)) == ["《植树条例》第五条", "同法第一条"]


def test_a_slip_in_the_title_of_a_regulation_is_no_proof_that_it_does_not_exist() -> None:
    (found,) = findings("Q215", item("《中华人民共和国土地管理法实施办条例》第五条"))
    assert found.message.startswith("登记库（截至 2026-11-23）里没有")
