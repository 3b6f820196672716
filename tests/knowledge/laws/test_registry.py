"""Look-up of instruments by title."""

import json

import pytest

from judging import day, instrument, registry, row
from quanze.knowledge.laws.instrument import instrument_from
from quanze.knowledge.laws.registry import Registry, shipped_registry

LAW = "中华人民共和国植树法"
RULES = "江苏省实施《中华人民共和国植树法》办法"


@pytest.fixture(scope="module")
def known() -> Registry:
    return registry(
        [
            row(LAW, from_="2010-01-01", src="JS"),
            row(LAW, from_="2000-01-01", to="2010-01-01", src="X"),
            row(RULES, kind="地方性法规"),
            row("绿化条例（试行）", kind="行政法规"),
            {"key": "种树法", "same": "植树法"},
        ]
    )


@pytest.mark.parametrize(
    ("written", "title", "naming"),
    [
        (LAW, LAW, "exact"),
        (f" {LAW[:7]}\u3000植树法", LAW, "exact"),
        ("植树法", LAW, "short"),
        ("种树法", LAW, "short"),
        ("中华人民共和国种树法", LAW, "short"),
        ("植树法（2010年修订）", LAW, "edition"),
        (f"{LAW}（2010年修订）", LAW, "edition"),
        ("种树法(2010修正)", LAW, "edition"),
        (RULES, RULES, "exact"),
        ("江苏省实施〈中华人民共和国植树法〉办法", RULES, "exact"),
        ("江苏省实施<中华人民共和国植树法>办法", RULES, "exact"),
        ("江苏省实施〈植树法〉办法", RULES, "short"),
        ("绿化条例(试行)", "绿化条例（试行）", "exact"),
        ("绿化条例（试行）（2020年修订）", "绿化条例（试行）", "edition"),
        ("绿化条例", None, None),
        ("植树", None, None),
        ("植树法实施细则", None, None),
        ("", None, None),
        ("中华人民共和国", None, None),
        ("（2010年修订）", None, None),
    ],
)
def test_titles(known: Registry, written: str, title: str | None, naming: str | None) -> None:
    for _ in range(2):
        found = known.find(written)
        assert (found and found.family.title) == title
        assert (found and found.naming) == naming


def test_versions_stand_in_order_of_their_start(known: Registry) -> None:
    family = known.family("植树法")
    assert family is not None
    assert [one.start for one in family.versions] == [day("2000-01-01"), day("2010-01-01")]


def test_versions_without_a_start_come_first() -> None:
    unknown = registry([row(LAW, from_="2000-01-01"), row(LAW, to="1990-01-01"), row(LAW)])
    family = unknown.family("植树法")
    assert family is not None
    assert [one.start for one in family.versions] == [None, None, day("2000-01-01")]


def test_every_instrument_is_listed_once(known: Registry) -> None:
    titles = [family.title for family in known.families()]
    assert sorted(titles) == sorted([LAW, RULES, "绿化条例（试行）"])


def test_sources_are_named_with_the_day_of_their_last_version(known: Registry) -> None:
    family = known.family("植树法")
    assert family is not None
    old, new = family.versions
    assert known.sources(new) == ["first 2026-07-17", "second"]
    assert known.sources(old) == []


def test_kinds_have_a_horizon_and_others_the_day_of_the_data(known: Registry) -> None:
    assert known.horizon("行政法规") == "2025-06"
    assert known.horizon("别的") == known.as_of == "2026-11-23"


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("中华人民共和国植数法", None),
        ("江苏省实施植树法办法", RULES),
        ("江苏省实施植树法规定", RULES),
        ("种树法则", LAW),
        ("居住证暂行条例", None),
    ],
)
def test_the_nearest_title(known: Registry, written: str, near: str | None) -> None:
    found = known.nearest(written, at_least=0.7)
    assert (found and found.title) == near


def test_a_workspace_adds_instruments(known: Registry) -> None:
    local = instrument("柳塘市植树条例", from_="2020-01-01", kind="地方性法规")
    more = Registry(known._lines, [local])
    found = more.find("柳塘市植树条例")
    assert found is not None
    assert found.family.versions == (local,)
    near = more.nearest("柳塘市种树条例", at_least=0.8)
    assert near is not None
    assert near.title == "柳塘市植树条例"
    assert local.title in [family.title for family in more.families()]
    assert known.find("柳塘市植树条例") is None


def test_a_row_of_the_workspace_stands_in_place_of_the_same_version() -> None:
    local = instrument_from(row(LAW, from_="2010-01-01", k="1 1"), local=True)
    later = instrument_from(row(LAW, from_="2026-10-01"), local=True)
    rows = [row(LAW, from_="2000-01-01"), row(LAW, from_="2010-01-01")]
    family = registry(rows, [later, local]).family("植树法")
    assert family is not None
    assert [one.start for one in family.versions] == [
        day("2000-01-01"),
        day("2010-01-01"),
        day("2026-10-01"),
    ]
    assert family.versions[1:] == (local, later)


def test_a_title_of_the_workspace_is_no_short_name_of_another(known: Registry) -> None:
    local = instrument("种树法", kind="规范性文件")
    found = Registry(known._lines, [local]).find("种树法")
    assert found is not None
    assert (found.family.versions, found.naming) == ((local,), "exact")


def test_every_row_that_is_shipped_can_be_read() -> None:
    shipped = shipped_registry()
    families = list(shipped.families())
    assert len(families) > 4500
    for family in families:
        found = shipped.find(family.title)
        assert found is not None
        assert found.family is family
        assert found.naming in ("exact", "edition")


def test_every_short_name_that_is_shipped_leads_to_an_instrument() -> None:
    shipped = shipped_registry()
    leads = [json.loads(line) for line in shipped._lines.lines() if b'"same"' in line]
    assert len(leads) > 20
    for lead in leads:
        family = shipped.family(lead["key"])
        assert family is not None
        assert family.key == lead["same"]
