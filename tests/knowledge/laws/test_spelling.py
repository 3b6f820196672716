"""Titles that are short, nearly known, or unknown."""

import pytest

from judging import Short, day, registry, row, short, sole, successions, verdicts
from quanze.knowledge.laws.verdict import Grounds

LAW = "中华人民共和国植树造林法"
ROWS = [
    row(LAW, from_="2000-01-01"),
    row("城市公共绿地保护管理条例", kind="行政法规", from_="2000-01-01"),
    row("绿化条例", kind="行政法规", from_="2000-01-01"),
    row("铁路沿线植树管理规定", kind="部门规章", from_="2000-01-01"),
    row("柳塘市绿地保护条例", kind="地方性法规", from_="2000-01-01"),
    row("国家林木2020标准管理办法", kind="部门规章", from_="2020-01-01"),
    {"key": "植树法", "same": "植树造林法"},
]


def on(when: str = "2026-11-24") -> Grounds:
    return Grounds(registry(ROWS), successions(), day(when))


def said(text: str, when: str = "2026-11-24") -> list[Short]:
    return short(text, on(when))


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        ("《植树造林法》第一条", f"《{LAW}》"),
        ("《植树法》第一条", f"《{LAW}》"),
        ("《中华人民共和国植树法》", f"《{LAW}》"),
        ("植树造林法第一条", f"《{LAW}》"),
        ("《植树造林法（2010年修正）》第一条", f"《{LAW}》（2010年修正）"),
        ("《植树法 (2010修正)》第一条", f"《{LAW}》(2010修正)"),
    ],
)
def test_short_titles_are_made_whole_safely(text: str, proposal: str) -> None:
    (verdict,) = (one for one in verdicts(text, on()) if one.code == "Q203")
    assert (verdict.proposal, verdict.safe, verdict.certainty) == (proposal, True, "certain")
    start, end = verdict.part
    assert short(text[:start] + proposal + text[end:], on()) == [
        one for one in said(text) if one.code != "Q203"
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"《{LAW}》第一条",
        f"{LAW}第一条",
        f"《 {LAW}》第一条",
        f"《{LAW}（2000年版）》第一条",
        f"《{LAW}》（以下简称《植树法》）第一条、《植树法》第二条",
        f"《{LAW}》第一条、本法第二条",
        "本法第二条",
        "《条例》第三条",
        "《绿化条例》第一条",
    ],
)
def test_full_titles_and_declared_short_ones_are_left_alone(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("《中华人民共和国植树造林林法》第一条", None),
        ("《城市公共绿地保护管理条条例》", "城市公共绿地保护管理条例"),
        ("《城市公共绿地保护管条例》", "城市公共绿地保护管理条例"),
        ("《城市公共绿地保护理管条例》", "城市公共绿地保护管理条例"),
        ("《城市公共绿化保护管理条例》", "城市公共绿地保护管理条例"),
        ("《城市公共绿地管理条例》", "城市公共绿地保护管理条例"),
        ("《铁路沿线植树管理规规定》", "铁路沿线植树管理规定"),
    ],
)
def test_slips_in_long_titles_name_the_one_that_is_meant(text: str, full: str | None) -> None:
    verdict = sole(text, on())
    if full is None:
        assert verdict.code == "Q204"
        return
    assert (verdict.code, verdict.values["full"]) == ("Q215", full)
    assert (verdict.proposal, verdict.safe) == (f"《{full}》", False)


@pytest.mark.parametrize(
    "text",
    [
        "《铁路沿线植树管理办法》",
        "《公路沿线植树管理规定》",
        "《绿地条例》",
        "《青杨市绿地保护条例》",
        "《国家林木2021标准管理办法》",
        "《绿化规定》",
    ],
)
def test_other_titles_are_no_slips(text: str) -> None:
    assert [one.code for one in said(text)] == ["Q204"]


@pytest.mark.parametrize(
    ("text", "variant", "certainty"),
    [
        ("《中华人民共和国村庄建设法》第三条", "law", "likely"),
        ("《村庄建设法》第三条", "law", "likely"),
        ("《中华人民共和国植树法典》", "law_near", "likely"),
        ("《柳塘市植树造林法》", "", "open"),
        ("《柳塘市市容条例》", "", "open"),
        ("《青杨省绿地保护条例》", "", "open"),
        ("《村庄建设条例（试行）》", "", "open"),
        ("《村庄建设办法》（农业部令第3号）", "", "open"),
        ("《铁路沿线植树规定》", "near", "open"),
    ],
)
def test_unknown_titles_are_graver_for_national_laws(
    text: str, variant: str, certainty: str
) -> None:
    assert said(text) == [("Q204", variant, certainty)]


@pytest.mark.parametrize(
    ("when", "certainty"),
    [("2026-06-25", "open"), ("2026-06-26", "certain"), ("2026-06-27", "likely")],
)
def test_before_the_day_of_the_list_a_law_may_have_been_in_force(when: str, certainty: str) -> None:
    assert said("《中华人民共和国村庄建设法》", when) == [("Q204", "law", certainty)]


@pytest.mark.parametrize(
    ("text", "until"),
    [("《中华人民共和国村庄建设法》", "2026-06-26"), ("《村庄建设条例》", "2026-11-23")],
)
def test_the_day_of_the_data_is_named(text: str, until: str) -> None:
    assert sole(text, on()).values["until"] == until


@pytest.mark.parametrize(
    "text",
    [
        "《关于加强村庄建设的通知》",
        "《柳塘镇村庄规划》",
        "《村庄建设办法》（柳政规〔2024〕3号）",
        "柳政发〔2024〕1号",
        "《“四议两公开”工作法》",
        "《一线工作法》第三条",
        "《中华人民共和国》",
        "",
    ],
)
def test_what_a_registry_would_not_hold_is_not_looked_up(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("text", ["《村庄建设办法》", "《村庄整治方法》", "《综合执法》"])
def test_words_that_end_like_laws_are_none(text: str) -> None:
    assert all(one.certainty == "open" for one in said(text))
