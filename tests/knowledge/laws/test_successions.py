"""What articles became of others."""

import pytest

from judging import day, successions
from quanze.knowledge.laws.successions import shipped_successions

OLD, NEW = "中华人民共和国植树法", "中华人民共和国森林法典"
PAIRS = [(OLD, "2000-01-01", "2020-01-01", NEW, "2020-01-01"), ("植树条例", "", "", NEW, "")]
LATER = ("2010-01-01", "2020-01-01", NEW, "2020-01-01")
KNOWN = successions(
    PAIRS,
    [
        "植树法 3\t0:30:91:s\t0:31:60:r\t0:32:41:w",
        "植树法 3/2\t0:30/4:77:r",
        "植树法 3.1\t0:33:88:s",
        "植树条例 1\t1:5.1/2:40:w",
    ],
)


@pytest.mark.parametrize(
    ("pin", "expected"),
    [
        ("3", ["30", "31", "32"]),
        ("3/2", ["30/4"]),
        ("3/2/1", ["30/4"]),
        ("3/1", ["30", "31", "32"]),
        ("3//5", ["30", "31", "32"]),
        ("3.1", ["33"]),
        ("3.1/2/3", ["33"]),
        ("4", []),
        ("33", []),
        ("", []),
    ],
)
def test_a_place_or_else_what_holds_it(pin: str, expected: list[str]) -> None:
    assert [one.pin for one in KNOWN.of(OLD, pin)] == expected
    assert [one.pin for one in KNOWN.of("植树法", pin)] == expected


def test_all_that_is_known_of_one() -> None:
    best, second, third = KNOWN.of(OLD, "3//5")
    assert (best.old_title, best.old_start, best.old_end) == (
        OLD,
        day("2000-01-01"),
        day("2020-01-01"),
    )
    assert (best.title, best.new_start, best.old_pin) == (NEW, day("2020-01-01"), "3")
    assert [(one.score, one.kind) for one in (best, second, third)] == [
        (0.91, "same"),
        (0.6, "revised"),
        (0.41, "weak"),
    ]


def test_days_that_are_not_known() -> None:
    (only,) = KNOWN.of("植树条例", "1")
    assert (only.old_start, only.old_end, only.new_start) == (None, None, None)
    assert only.pin == "5.1/2"


@pytest.mark.parametrize(
    ("pin", "expected"),
    [
        ("119/1", "1131/1"),
        ("119/2", "1131/3"),
        ("119/3", "1131/4"),
        ("119/2/1", "1131/3"),
        ("77", "246"),
        ("77/1", "246"),
    ],
)
def test_places_checked_by_reading(pin: str, expected: str) -> None:
    best = shipped_successions().of("中华人民共和国大气污染防治法", pin)[0]
    assert (best.title, best.pin) == ("中华人民共和国生态环境法典", expected)
    assert (best.kind == "weak") is (expected == "246")


def test_where_no_likeness_was_found_nothing_is_said() -> None:
    assert shipped_successions().of("中华人民共和国合同法", "52") == []


def test_each_old_version_answers_as_closely_as_it_can() -> None:
    pairs = [(OLD, "2000-01-01", "2010-01-01", OLD, "2010-01-01"), (*PAIRS[0][:1], *LATER)]
    known = successions(pairs, ["植树法 3/2\t0:4/2:90:s", "植树法 3\t0:4:85:s\t1:30:60:r"])
    assert [(one.old_start, one.pin) for one in known.of(OLD, "3/2")] == [
        (day("2000-01-01"), "4/2"),
        (day("2010-01-01"), "30"),
    ]


@pytest.mark.parametrize(
    ("title", "since"),
    [("中华人民共和国食品安全法", "2021-04-29"), ("中华人民共和国未成年人保护法", "2021-06-01")],
)
def test_laws_that_kept_their_numbers(title: str, since: str) -> None:
    same = [
        one
        for number in range(1, 60)
        for one in shipped_successions().of(title, str(number))
        if one.kind == "same" and one.title == title and one.old_start == day(since)
    ]
    assert len(same) > 40
    assert sum(one.pin.split("/")[0] == one.old_pin for one in same) > 0.95 * len(same)
