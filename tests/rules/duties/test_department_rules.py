"""Q305, Q306, Q307 and Q316: what the samples do not show."""

import pytest

from quanze.findings.catalogue import say
from quanze.findings.finding import Finding
from quanze.findings.level import Level
from quanze.knowledge.reference import Reference
from quanze.model.departments import Department
from rule_findings import check

HEAD = """\
乡镇:
  名称: 郑陆镇
  区划代码: "320402100"
  所属: [江苏省, 常州市, 天宁区]
"""
CODES = ("Q305", "Q306", "Q307", "Q316")
REGISTER = tuple(
    Department.model_validate(one)
    for one in (
        {"name": "区民政局", "short_names": ["区民政"]},
        {
            "name": "区卫生健康委员会",
            "former_names": [{"name": "区爱卫会", "until": "2020-03-01"}, {"name": "区除害办"}],
        },
        {"name": "区城市管理局"},
    )
)


def snippet(*names: str, head: str = HEAD) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    return (
        f"{head}上级部门收回事项:\n  - 编号: S001\n    名称: 核发许可\n    承接部门: [{listed}]\n"
    )


def of_all(text: str, *register: Department) -> list[Finding]:
    reference = Reference((), register)
    return [one for code in CODES for one in check(code, text, reference=reference)]


def only(name: str, *register: Department) -> Finding:
    (finding,) = of_all(snippet(name), *register)
    return finding


@pytest.mark.parametrize(
    ("name", "code", "message", "level", "fix", "safe"),
    [
        ("区环保局", "Q306", "Q306", Level.WARNING, "区生态环境局", True),
        ("区农林局", "Q306", "Q306.split", Level.WARNING, "区农业农村局", False),
        ("原区环保局", "Q306", "Q306", Level.WARNING, "区生态环境局", True),
        ("区工商局、区质监局", "Q305", "Q305.several", Level.WARNING, None, None),
        ("区市监局", "Q307", "Q307", Level.NOTICE, "区市场监督管理局", True),
        ("区教体局", "Q307", "Q307", Level.NOTICE, "区教育体育局", False),
        ("区市场监督管里局", "Q305", "Q305.usual", Level.NOTICE, "区市场监督管理局", False),
        ("县水利局", "Q316", "Q316", Level.WARNING, None, None),
        ("武进区城市管理局", "Q316", "Q316.place", Level.WARNING, None, None),
    ],
)
def test_without_a_register(
    name: str, code: str, message: str, level: Level, fix: str | None, safe: bool | None
) -> None:
    finding = only(name)
    assert (finding.code, finding.message, finding.level) == (code, message, level)
    assert (finding.fix and finding.fix.edits[0].text) == fix
    assert (finding.fix and finding.fix.safe) == safe


@pytest.mark.parametrize(
    ("name", "code", "message", "level", "fix", "safe"),
    [
        ("区民政", "Q307", "Q307", Level.NOTICE, "区民政局", True),
        ("区爱卫会", "Q306", "Q306", Level.WARNING, "区卫生健康委员会", True),
        ("区除害办", "Q306", "Q306.undated", Level.WARNING, "区卫生健康委员会", True),
        ("区卫生健康局", "Q305", "Q305.variant", Level.WARNING, "区卫生健康委员会", False),
        ("区民政居", "Q305", "Q305.near", Level.WARNING, "区民政局", False),
        ("区数字经济促进局", "Q305", "Q305", Level.WARNING, None, None),
        ("区水利局", "Q305", "Q305", Level.WARNING, None, None),
    ],
)
def test_with_a_register(
    name: str, code: str, message: str, level: Level, fix: str | None, safe: bool | None
) -> None:
    finding = only(name, *REGISTER)
    assert (finding.code, finding.message, finding.level) == (code, message, level)
    assert (finding.fix and finding.fix.edits[0].text) == fix
    assert (finding.fix and finding.fix.safe) == safe


@pytest.mark.parametrize(
    "name", ["区民政局", "天宁区民政局", "区城市管理局", "市公安局", "省水利厅", "区民政局（牵头）"]
)
def test_names_of_the_register_and_of_other_levels(name: str) -> None:
    assert of_all(snippet(name), *REGISTER) == []


@pytest.mark.parametrize(
    "name",
    [
        "原移交部门",
        "相关部门",
        "区环保局等部门",
        "郑陆镇",
        "郑陆镇人民政府",
        "镇便民服务中心",
        "本镇城管中队",
        "",
    ],
)
def test_what_other_rules_speak_of_is_left_to_them(name: str) -> None:
    assert of_all(snippet(name), *REGISTER) == []


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("2020-03-01", "用到 2020 年前后"),
        ("2019", "用到 2019 年前后"),
        ("2018-07", "用到 2018 年前后"),
    ],
)
def test_the_year_until_which_a_name_was_right(until: str, said: str) -> None:
    former = {"name": "区爱卫会", "until": until}
    one = Department.model_validate({"name": "区卫生健康委员会", "former_names": [former]})
    finding = only("区爱卫会", one)
    assert said in say(finding.message, finding.values, "zh").problem


def test_every_field_that_names_departments_is_looked_at() -> None:
    text = f"""\
{HEAD}配合履职事项:
  - {{编号: P001, 名称: 甲, 对应上级部门: [区民政局, 区环保局]}}
上级部门收回事项:
  - {{编号: S001, 名称: 乙, 承接部门: [区环保局]}}
新增赋权事项:
  - {{编号: F001, 名称: 丙, 原实施部门: 区环保局}}
"""
    assert [(one.list, one.field) for one in check("Q306", text)] == [
        ("cooperative", "lead_departments"),
        ("reclaimed", "receiving_departments"),
        ("empowered", "original_department"),
    ]


@pytest.mark.parametrize(
    "parents", ["", "  所属: []\n", "  所属: [江苏省]\n", "  所属: [江苏省, 常州市]\n"]
)
def test_without_its_county_nothing_is_elsewhere(parents: str) -> None:
    head = HEAD.rsplit("  所属", 1)[0] + parents
    assert check("Q316", snippet("县水利局", "武进区城市管理局", head=head)) == []


def test_the_county_is_named() -> None:
    for name in ("县水利局", "武进区城市管理局"):
        finding = only(name)
        assert "天宁区" in say(finding.message, finding.values, "zh").problem


def test_a_county_level_city_has_no_district() -> None:
    head = HEAD.replace("天宁区", "溧阳市")
    assert [one.code for one in of_all(snippet("市水利局", "区水利局", head=head))] == ["Q316"]
