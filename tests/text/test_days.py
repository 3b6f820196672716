"""Days that a text names as a beginning."""

import datetime

import pytest

from quanze.text.days import first_day, names_a_day, without_days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("自2026年8月1日起", (2026, 8, 1)),
        ("从2026-08-01实施", (2026, 8, 1)),
        ("2026.8.1起", (2026, 8, 1)),
        ("2026 年 8 月 1 日起", (2026, 8, 1)),
        ("2024年2月起", (2024, 2, 29)),
        ("2026年12月起", (2026, 12, 31)),
        ("按2020年5月1日的方案，自2026年8月1日起", (2026, 8, 1)),
    ],
)
def test_a_beginning(text: str, day: tuple[int, int, int]) -> None:
    found = first_day(text)
    assert found is not None
    assert found.day == datetime.date(*day)
    assert text[slice(*found.span)].startswith("202")


@pytest.mark.parametrize(
    "text",
    ["2026年8月1日以前受理的", "自2026年13月1日起", "自2026年13月起", "自公布之日起", "8月起", ""],
)
def test_no_beginning_in_figures(text: str) -> None:
    assert first_day(text) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("自公布之日起", True),
        ("即日起", True),
        ("二〇二七年一月一日起", True),
        ("8月1日起", True),
        ("2026年度起", True),
        ("于2026年8月1日移交", True),
        ("第2026号", False),
        ("由区水利局办理", False),
    ],
)
def test_whether_a_day_is_named(text: str, named: bool) -> None:
    assert names_a_day(text) is named


def test_what_is_left_without_the_day() -> None:
    assert without_days("自清单公布之日起，2026年8月1日起收回") == "，收回"
