"""Q3: what the samples do not show."""

import pytest

from quanze.model.settings import Likeness, Settings
from rule_findings import findings, marked


def reclaimed(**fields: str) -> str:
    lines = "".join(f"    {key}: {value}\n" for key, value in fields.items())
    return f"上级部门收回事项:\n  - 编号: S001\n    名称: 核发许可证\n{lines}"


def cooperative(superior: str, township: str) -> str:
    return (
        "配合履职事项:\n  - 编号: P001\n    名称: 安全检查\n"
        f"    上级部门职责: {superior}\n    配合职责: {township}\n"
    )


@pytest.mark.parametrize(
    ("code", "key"), [("Q302", "工作方式"), ("Q303", "收回理由"), ("Q304", "类别")]
)
@pytest.mark.parametrize("value", ['""', '"  "', "无", "/", "待补充"])
def test_placeholders_count_as_none(code: str, key: str, value: str) -> None:
    assert len(findings(code, reclaimed(**{key: value}))) == 1


@pytest.mark.parametrize(("code", "key"), [("Q310", "对应上级部门"), ("Q301", "承接部门")])
def test_a_placeholder_is_no_department(code: str, key: str) -> None:
    snippet = reclaimed(**{key: "[无]"})
    if code == "Q310":
        snippet = snippet.replace("上级部门收回事项", "配合履职事项")
    assert marked(code, snippet) == [key]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("相关部门", "相关部门"),
        ("有关区级部门", "有关区级部门"),
        ("县（市、区）有关部门", "县（市、区）有关部门"),
        ("上级", "上级"),
        ("由原移交部门负责实施", "原移交部门"),
        ("各职能部门（按职责分工）", "各职能部门"),
        ("相关部门、单位", "相关部门、单位"),
        ("区水利局等", "等"),
        ("区水利局等单位", "等单位"),
        ("区水利局及有关部门", "有关部门"),
        ("区水利局、区公安局等相关职能部门", "等相关职能部门"),
    ],
)
def test_relative_bodies(name: str, expected: str) -> None:
    assert marked("Q308", reclaimed(承接部门=f'["{name}"]')) == [expected]


@pytest.mark.parametrize(
    "name",
    [
        "区机关事务管理局",
        "区级机关工委",
        "区委编办",
        "区交通运输主管部门",
        "区住房和城乡建设主管部门",
        "原移交部门（区城市管理局）",
        "区公安机关",
        "区等级医院管理局",
        "",
    ],
)
def test_bodies_that_are_named(name: str) -> None:
    assert marked("Q308", reclaimed(承接部门=f'["{name}"]')) == []


@pytest.mark.parametrize(
    "name",
    [
        "柳塘镇",
        "柳塘镇人民政府",
        "柳塘区柳塘镇人民政府",
        "柳塘镇农业农村办公室",
        "柳塘镇青杨村",
        "春江街道办事处",
        "镇政府",
        "各镇（街道）",
        "村（社区）",
        "青杨社区",
        "青杨社区居民委员会",
        "镇综合行政执法局",
        "镇便民服务中心",
        "属地街道",
        "属地镇",
        "属地镇（街道）",
        "属地镇（街道）城管中队",
        "本镇城管中队",
        "本街道农技站",
        "本镇财政所",
        "本街道综治办",
        "本镇（暂由综治办承接）",
        "柳塘镇城管中队",
        "柳塘区柳塘镇城管中队",
        "区柳塘镇水利站（暂定）",
        "柳塘镇卫生健康办公室",
        "柳塘镇市场监管办",
    ],
)
def test_receivers_at_or_below_the_township(name: str) -> None:
    (found,) = findings("Q309", reclaimed(承接部门=f'["{name}"]'))
    assert (found.marked.strip('"'), name in found.message) == (name, True)


@pytest.mark.parametrize(
    "name",
    [
        "区综合行政执法局",
        "区综合行政执法局柳塘镇中队",
        "区城市管理局柳塘镇中队",
        "区城市管理局柳塘镇综合执法中队",
        "柳塘区交警大队柳塘镇中队",
        "柳塘派出所",
        "本镇派出所",
        "市场监督管理分局",
        "柳塘镇市场监管所",
        "柳塘镇消防救援站",
        "柳塘镇派出所",
        "街道社区卫生服务中心",
        "乡村振兴服务中心",
        "春江街道城管中队",
        "柳塘镇市场监督管理分局",
        "柳塘镇卫生服务中心",
        "镇江市人民政府",
        "镇海区人民政府办公室",
        "区住房和城乡建设局",
        "区委社会工作部",
        "新乡市人民政府",
        "区社区矫正管理局",
    ],
)
def test_receivers_above_the_township(name: str) -> None:
    assert marked("Q309", reclaimed(承接部门=f'["{name}"]')) == []


@pytest.mark.parametrize("name", ["春江街道城管中队", "新北区春江街道城管中队"])
def test_teams_of_the_township_whose_list_it_is(name: str) -> None:
    head = '乡镇: {名称: 春江街道, 区划代码: "320411008"}\n'
    assert marked("Q309", head + reclaimed(承接部门=f"[{name}]")) == [name]


LONG = "组织开展辖区内秸秆露天焚烧行为的日常巡查、制止和上报工作"


@pytest.mark.parametrize(
    ("superior", "township"),
    [
        (LONG, LONG + "。"),
        ("区生态环境局" + LONG, "镇人民政府" + LONG),
        (LONG, LONG.replace("制止", "劝阻")),
        ("配合" + LONG, "协助" + LONG),
    ],
)
def test_duties_that_say_the_same(superior: str, township: str) -> None:
    assert len(findings("Q313", cooperative(superior, township))) == 1


@pytest.mark.parametrize(
    ("superior", "township"),
    [
        (LONG, "配合" + LONG),
        (LONG, "发现秸秆焚烧及时制止并上报"),
        ("检查", "检查"),
        (LONG, '""'),
    ],
)
def test_duties_that_differ(superior: str, township: str) -> None:
    assert findings("Q313", cooperative(superior, township)) == []


def test_how_alike_duties_may_be_is_a_setting() -> None:
    snippet = cooperative(LONG, LONG.replace("制止", "劝阻"))
    assert findings("Q313", snippet, Settings(likeness=Likeness(same_duties=1))) == []


@pytest.mark.parametrize(
    "method",
    [
        "由区政务服务办统一办理",
        "由区城市管理局承接",
        "由区××局统一办理",
        "由水利部门负责",
        "承接部门负责复核",
        "上收至我办实施",
        "统一办理",
        "由学校直接向县教育局申请，镇不再转报",
        "双随机抽查",
        "每五年普查一次",
        "由渔政机构会同水上公安联合巡查",
        "纳入年度计划",
        "停止发放纸质证件",
    ],
)
def test_methods_that_say_how(method: str) -> None:
    assert findings("Q314", reclaimed(工作方式=method)) == []


@pytest.mark.parametrize(
    ("method", "missing"),
    [
        ("按照有关法律法规规定办理", "由谁、怎样办理、从何时起、在办事项怎么办"),
        ("由承接部门按职责办理", "由谁、怎样办理、从何时起、在办事项怎么办"),
        ("由相关部门按职责分工承接实施", "由谁、怎样办理、从何时起、在办事项怎么办"),
        ("由相关区级部门负责实施", "由谁、怎样办理、从何时起、在办事项怎么办"),
        ("收回后由承接部门负责", "由谁、怎样办理、从何时起、在办事项怎么办"),
        ("按职责分工负责，定期开展", "由谁、怎样办理、从何时起、在办事项怎么办"),
        ("收回。", "由谁、怎样办理、从何时起、在办事项怎么办"),
        ("由上级部门统一收回", "由谁、怎样办理、从何时起、在办事项怎么办"),
        ("自2027年1月1日起收回", "由谁、怎样办理、在办事项怎么办"),
        ("自公布之日起收回，已受理的事项由镇办结", "由谁、怎样办理"),
    ],
)
def test_methods_that_say_nothing(method: str, missing: str) -> None:
    (found,) = findings("Q314", reclaimed(工作方式=method))
    assert (found.marked, found.message) == (method, f"工作方式没有写明：{missing}")


def test_the_handover_fields_count_for_the_method() -> None:
    snippet = reclaimed(工作方式="依法实施", 衔接="{生效日期: 2027-01-01, 在办事项: 由镇办结}")
    (found,) = findings("Q314", snippet)
    assert found.message.endswith("：由谁、怎样办理")


def test_no_method_is_not_an_empty_method() -> None:
    assert findings("Q314", reclaimed() + reclaimed(工作方式="无").split("\n", 1)[1]) == []


HEAD = "清单: {版本: v1, 阶段: 公布, 日期: 2026-12-20}\n"


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("自2026年12月19日起由区水利局办理", ["2026年12月19日"]),
        ("从2026-12-19起由区水利局办理", ["2026-12-19"]),
        ("２０２６年１１月起由区水利局办理", ["２０２６年１１月"]),
        ("2026年12月起由区水利局办理", []),
        ("自2026年12月20日起由区水利局办理", []),
        ("按2020年5月1日印发的方案由区水利局办理", []),
        ("自印发之日起由区水利局办理", []),
        ("二〇二七年一月一日起由区水利局办理", []),
        ("自2026年13月40日起由区水利局办理", []),
        ("由区水利局办理", ["核发许可证"]),
        ('""', ["核发许可证"]),
    ],
)
def test_days_in_the_method(method: str, expected: list[str]) -> None:
    assert marked("Q315", HEAD + reclaimed(工作方式=method)) == expected


def test_the_effective_date_goes_before_the_text() -> None:
    snippet = reclaimed(工作方式="自2026年1月1日起由区水利局办理", 衔接="{生效日期: 2027-01-01}")
    assert marked("Q315", HEAD + snippet) == []


def test_without_a_day_of_publication_only_a_missing_day_is_found() -> None:
    head = "清单: {版本: v1, 阶段: 公布}\n"
    early = reclaimed(衔接="{生效日期: 2020-01-01}", 工作方式="自2020年1月1日起收回")
    assert marked("Q315", head + early) == []
    assert marked("Q315", head + reclaimed(工作方式="自2020年1月1日起收回")) == []
    assert marked("Q315", head + reclaimed(衔接="{在办事项: 由镇办结}")) == ["核发许可证"]
