"""Notes on an edition that is not the last."""

import pytest

from judging import Short, day, registry, row, short, sole, successions
from quanze.knowledge.laws.verdict import Grounds

LAW = "中华人民共和国植树法"
VERSIONS = [
    row(LAW, promulgated="2000-03-01", from_="2000-05-01", to="2012-01-01"),
    row(LAW, promulgated="2000-03-01", amended="2011-10-31", from_="2012-01-01", to="2020-07-01"),
    row(LAW, promulgated="2000-03-01", amended="2019-12-28", from_="2020-07-01"),
]


def said(note: str, on: str = "2026-11-24") -> list[Short]:
    return short(f"《{LAW}》{note}", Grounds(registry(VERSIONS), successions(), day(on)))


@pytest.mark.parametrize(
    ("note", "certainty"),
    [
        ("（2011年修正）第一条", "certain"),
        ("（2011年10月31日修正）第一条", "certain"),
        ("（2011修订）", "certain"),
        ("（2011年第二次修正）", "certain"),
        ("第一条（2011年修正）", "certain"),
        ("（2009年修正）第一条", "likely"),
        ("（2009年修订）第一条", "likely"),
    ],
)
def test_older_editions(note: str, certainty: str) -> None:
    assert said(note) == [("Q207", "edition", certainty)]


@pytest.mark.parametrize(
    "note",
    [
        "（2019年修正）第一条",
        "（2019年12月28日修正）第一条",
        "（2020年修正）第一条",
        "（2010年）第一条",
        "（修正）第一条",
        "第一条",
        "（2011年林业部令第3号）第一条",
    ],
)
def test_the_last_edition_and_what_is_no_edition(note: str) -> None:
    assert said(note) == []


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2020-06-30", []),
        ("2020-07-01", [("Q207", "edition", "certain")]),
    ],
)
def test_an_edition_is_the_last_until_the_next_one_applies(
    on: str, expected: list[tuple[str, str, str]]
) -> None:
    assert said("（2011年修正）第一条", on) == expected


def test_both_years_are_named() -> None:
    verdict = sole(
        f"《{LAW}》（2011年修正）第一条",
        Grounds(registry(VERSIONS), successions(), day("2026-11-24")),
    )
    assert verdict.values == {"law": LAW, "year": 2011, "current": 2019}


def test_a_year_alone_is_an_edition_where_one_of_that_year_is_known() -> None:
    assert said("（2011年）第一条") == said("（2011）第一条") == [("Q207", "edition", "certain")]


@pytest.mark.parametrize(
    ("text", "now"),
    [
        (
            "《中华人民共和国突发事件应对法》（2007年）第五十五条",
            "第五十五条改写后大致在第七十七条",
        ),
        ("《中华人民共和国治安管理处罚法》（2012年修正）第四十三条", "第四十三条现在是第五十一条"),
    ],
)
def test_what_the_places_of_the_noted_edition_are_now(text: str, now: str) -> None:
    verdict = sole(text, "2026-11-24")
    assert verdict.variant == "edition_moved"
    assert verdict.values["where"].zh.startswith(now)
