"""Q2: what the samples do not show."""

import pytest

from rule_findings import check, findings, marked


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


def powers(category: str, *bases: str) -> str:
    lines = "".join(f"      - {basis}\n" for basis in bases)
    return (
        "上级部门收回事项:\n  - 编号: S001\n    名称: 处理占道经营\n"
        f"    类别: {category}\n    设定依据:\n{lines}"
    )


DOCUMENT = "《关于整治占道经营的通知》（柳政发〔2024〕1号）"
MINISTRY = "《建筑工程施工许可管理办法》第二条"
LAW = "《中华人民共和国城乡规划法》第四十条"
REGULATION = "《城市市容和环境卫生管理条例》第三十四条"


@pytest.mark.parametrize(
    ("category", "bases"),
    [
        ("行政处罚", [DOCUMENT]),
        ("行政处罚", [DOCUMENT, "柳政办发〔2024〕2号"]),
        ("行政许可", [DOCUMENT]),
        ("行政许可", [MINISTRY]),
        ("行政许可", [MINISTRY, DOCUMENT]),
        ("行政强制", [MINISTRY]),
        ("行政强制", ["《建筑工程施工许可管理办法》第二条、柳政发〔2024〕1号"]),
    ],
)
def test_bases_too_low_for_a_power(category: str, bases: list[str]) -> None:
    assert marked("Q210", powers(category, *bases)) == ["设定依据"]


@pytest.mark.parametrize(
    ("category", "bases"),
    [
        ("行政处罚", [LAW]),
        ("行政处罚", [MINISTRY]),
        ("行政处罚", [DOCUMENT, REGULATION]),
        ("行政许可", [MINISTRY, LAW]),
        ("行政强制", [REGULATION]),
        ("城乡建设", [DOCUMENT]),
        # The rank of one is not known.
        ("行政处罚", [DOCUMENT, "《关于整治的通知》"]),
        ("行政处罚", [DOCUMENT, "按上级要求"]),
        ("行政处罚", [DOCUMENT, "本条例第三条"]),
        ("行政处罚", ["《柳塘市市容管理办法》（柳塘市人民政府令第3号）第三条"]),
        # Regulations that the registry lacks, with the number under which they were sent out.
        ("行政处罚", ["《柳塘市市容管理条例》（柳人发〔2024〕1号）第三条"]),
        ("行政许可", ["《柳塘市市容管理条例（试行）》（柳人发〔2024〕1号）第三条"]),
        ("行政处罚", ["《柳塘市人民代表大会常务委员会关于占道经营的决定》（柳人发〔2024〕1号）"]),
        # Decisions of the State Council may keep a licence.
        ("行政许可", ["国发〔2004〕16号"]),
        ("行政许可", ["《国务院关于第三批取消事项的决定》（国发〔2004〕16号）"]),
        ("行政许可", ["国务院令第412号"]),
    ],
)
def test_bases_high_enough_or_of_a_rank_that_is_not_known(category: str, bases: list[str]) -> None:
    assert marked("Q210", powers(category, *bases)) == []


@pytest.mark.parametrize(
    ("basis", "full"),
    [
        ("柳政发[2024]18号", "柳政发〔2024〕18号"),
        ("柳政发（2024）18号", "柳政发〔2024〕18号"),
        ("柳政发【2024】018号", "柳政发〔2024〕18号"),
        ("柳政发﹝2024﹞18号", "柳政发〔2024〕18号"),
        ("柳政发〔2024]18号", "柳政发〔2024〕18号"),
        ("柳政发 [ 2024 ] 18 号", "柳政发〔2024〕18号"),
        ("柳政发［２０２４］１８号", "柳政发〔2024〕18号"),
        ("柳政发〔2024〕第18号", "柳政发〔2024〕18号"),
        ("柳政发〔2024〕0018号", "柳政发〔2024〕18号"),
    ],
)
def test_document_numbers_are_mended(basis: str, full: str) -> None:
    (hit,) = check("Q212", item(f'"{basis}"'))
    assert (hit.fix and hit.fix.edits[0].text) == full
    assert hit.fix is not None
    assert hit.fix.safe


@pytest.mark.parametrize("basis", ["柳政发〔24〕18号", "柳政发[24]18号"])
def test_a_year_of_two_digits_is_not_guessed(basis: str) -> None:
    (hit,) = check("Q212", item(basis))
    assert (hit.message, hit.fix) == ("Q212.year", None)


@pytest.mark.parametrize(
    "basis",
    [
        "柳政发〔2024〕18号",
        "柳政发〔2024〕 18号",
        "柳政发〔２０２４〕１８号",
        "国务院令第412号",
        "教育部令[2019]第5号",
        "柳塘市人民政府令（2019）第5号",
        "公安部公告[2019]3号",
        "柳塘市人民政府[2019]第3号令",
        "《城市市容和环境卫生管理条例》（2017年修订）第十四条",
        "(2024)苏0411行初12号",
        "GB[2024]1号",
    ],
)
def test_numbers_that_are_right_or_of_another_kind(basis: str) -> None:
    assert marked("Q212", item(f'"{basis}"')) == []


def test_the_number_of_a_grant_is_looked_at_as_well() -> None:
    snippet = "新增赋权事项:\n  - 编号: F001\n    名称: 处罚\n    赋权依据: 苏政发[2024]3号\n"
    assert marked("Q212", snippet) == ["苏政发[2024]3号"]
