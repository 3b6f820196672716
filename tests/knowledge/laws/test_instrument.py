"""One row of a registry as an instrument."""

from typing import Any

import pytest

from judging import day, instrument, row
from quanze.knowledge.laws.instrument import Instrument, instrument_from

FULL = row(
    "中华人民共和国植树法",
    issuer="全国人民代表大会常务委员会",
    promulgated="2000-03-01",
    amended="2020-04-01",
    from_="2020-07-01",
    to="2026-08-15",
    repealed_by="中华人民共和国森林法典",
    art={"max": 3, "k": "1 2:1=3 1"},
    checked=3,
    disagree=2,
    src="JMD",
    doc_no="主席令第5号",
)


def test_every_field() -> None:
    found = instrument_from(FULL)
    assert found.title == "中华人民共和国植树法"
    assert (found.promulgated, found.amended) == (day("2000-03-01"), day("2020-04-01"))
    assert (found.start, found.end) == (day("2020-07-01"), day("2026-08-15"))
    assert (found.checked, found.disputed, found.sources) == (3, 2, "JMD")
    assert (found.doc_no, found.repealed_by) == ("主席令第5号", "中华人民共和国森林法典")
    assert found.articles is not None
    assert (found.articles.highest, found.articles.counted) == (3, True)
    assert not found.local
    assert instrument_from(FULL, local=True).local


def test_title_and_kind_are_enough() -> None:
    assert instrument_from({"title": "植树条例", "kind": "行政法规"}) == Instrument(
        "植树条例", "行政法规"
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": None},
        {"kind": None},
        {"from": "2020-13-01"},
        {"from": "春天"},
        {"from": 2020},
        {"art": {}},
        {"art": {"max": "三"}},
        {"art": 3},
        {"checked": "many"},
    ],
)
def test_a_row_that_is_none_raises(wrong: dict[str, Any]) -> None:
    values = {name: value for name, value in {**FULL, **wrong}.items() if value is not None}
    with pytest.raises((KeyError, TypeError, ValueError)):
        instrument_from(values)


@pytest.mark.parametrize(
    ("kind", "national"),
    [("法律", True), ("宪法", True), ("行政法规", False), ("法律解释", False), ("未定", False)],
)
def test_national_laws(kind: str, national: bool) -> None:
    assert instrument(kind=kind).national_law is national


@pytest.mark.parametrize(
    ("values", "certainty"),
    [
        ({}, "open"),
        ({"art": {"max": 3}, "checked": 3}, "open"),
        ({"k": "1 1"}, "likely"),
        ({"k": "1 1", "checked": 1}, "likely"),
        ({"k": "1 1", "checked": 2}, "certain"),
        ({"k": "1 1", "checked": 2, "disagree": 1}, "open"),
        ({"k": "1 1", "checked": 2, "from_approx": True}, "open"),
        ({"art": {"max": 2, "k": "1 1", "missing": [2]}, "checked": 2}, "open"),
        ({"art": {"max": 2, "k": "1 1", "k_low": True}, "checked": 2}, "open"),
    ],
)
def test_how_sure_counts_are(values: dict[str, Any], certainty: str) -> None:
    assert instrument(**values).counts_certainty == certainty


def test_what_the_workspace_counted_itself_is_certain() -> None:
    assert instrument_from(row("植树条例", k="1 1"), local=True).counts_certainty == "certain"


@pytest.mark.parametrize(
    ("on", "applies"),
    [
        ("2019-12-31", False),
        ("2020-01-01", True),
        ("2025-12-31", True),
        ("2026-01-01", False),
    ],
)
def test_a_version_applies_from_its_first_day_until_the_day_before_its_end(
    on: str, applies: bool
) -> None:
    assert instrument(from_="2020-01-01", to="2026-01-01").applies_on(day(on)) is applies
    assert instrument(from_="2020-01-01", gone_by="2026-01-01").applies_on(day(on)) is applies


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, False),
        ({"promulgated": "2000-01-01"}, False),
        ({"promulgated": "2000-01-01", "amended": "2000-01-01"}, False),
        ({"promulgated": "2000-01-01", "amended": "2010-01-01"}, True),
        ({"amended": "2010-01-01"}, True),
    ],
)
def test_whether_an_earlier_text_came_before(values: dict[str, Any], expected: bool) -> None:
    assert instrument(**values).amended_text is expected
