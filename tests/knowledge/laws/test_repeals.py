"""Repealed instruments, and where what they said stands today."""

import pytest

from judging import day, registry, row, shipped_grounds, short, sole, successions, verdicts, went
from quanze.knowledge.laws.successions import Successions
from quanze.knowledge.laws.verdict import Grounds

AIR = "《中华人民共和国大气污染防治法》第一百一十九条第二款"
CODE = "中华人民共和国生态环境法典"

OLD, MIDDLE, NEW = "植树条例", "绿化条例", "园林绿化条例"
ROWS = [
    row(OLD, from_="1990-01-01", to="2010-01-01", repealed_by=MIDDLE, k="1 1 1"),
    row(MIDDLE, from_="2010-01-01", to="2020-01-01", repealed_by=NEW, k="1 1 1 1"),
    row(NEW, from_="2020-01-01", k="1 1 1 1 1 1 1 1"),
]
PAIRS = [
    (OLD, "1990-01-01", "2010-01-01", MIDDLE, "2010-01-01"),
    (MIDDLE, "2010-01-01", "2020-01-01", NEW, "2020-01-01"),
    (OLD, "1990-01-01", "2010-01-01", NEW, "2020-01-01"),
]


def grounds(on: str, *lines: str) -> Grounds:
    return Grounds(registry(ROWS), successions(PAIRS, lines), day(on))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-08-14", []),
        ("2026-08-15", [("Q205", "become", "certain")]),
        ("2026-11-24", [("Q205", "become", "certain")]),
    ],
)
def test_the_very_day_of_repeal(on: str, expected: list[tuple[str, str, str]]) -> None:
    assert short(AIR, on) == expected


def test_what_a_repeal_says() -> None:
    verdict = sole(AIR, "2026-08-15")
    assert verdict.values == {
        "law": "中华人民共和国大气污染防治法",
        "by": CODE,
        "day": day("2026-08-15"),
        "where": verdict.values["where"],
    }
    assert went(verdict) == [
        ("第一百一十九条第二款", "现在是", CODE, "第一千一百三十一条第三款", "1.00")
    ]
    assert (verdict.proposal, verdict.safe) == (f"《{CODE}》第一千一百三十一条第三款", False)
    assert verdict.part == (0, len(AIR))


@pytest.mark.parametrize(
    ("pin", "old", "pins", "variant"),
    [
        ("第一百一十九条第一款", "第一百一十九条第一款", "第一千一百三十一条第一款", "become"),
        ("第一百一十九条第三款", "第一百一十九条第三款", "第一千一百三十一条第四款", "become"),
        ("第七十七条", "第七十七条", "第二百四十六条", "perhaps"),
    ],
)
def test_places_checked_by_reading(pin: str, old: str, pins: str, variant: str) -> None:
    verdict = sole(f"《中华人民共和国大气污染防治法》{pin}", "2026-08-15")
    assert verdict.variant == variant
    assert (went(verdict)[0].old, went(verdict)[0].pins) == (old, pins)


def test_what_may_be_the_place_is_never_proposed() -> None:
    verdict = sole("《中华人民共和国大气污染防治法》第七十七条", "2026-08-15")
    assert (verdict.variant, verdict.proposal) == ("perhaps", None)


@pytest.mark.parametrize(
    "text",
    [
        "《中华人民共和国大气污染防治法》",
        "《中华人民共和国大气污染防治法》第五章",
        "《中华人民共和国合同法》第五十二条",
    ],
)
def test_no_place_known_is_no_statement_about_one(text: str) -> None:
    verdict = sole(text, "2026-08-15")
    assert (verdict.code, verdict.variant, verdict.proposal) == ("Q205", "", None)
    assert "where" not in verdict.values


def test_several_places_get_one_verdict_and_no_proposal() -> None:
    verdict = sole(
        "《中华人民共和国大气污染防治法》第一百一十九条第二款、第一百二十条", "2026-08-15"
    )
    assert (verdict.variant, verdict.proposal) == ("become", None)
    assert went(verdict)[0].old == "第一百一十九条第二款"


def test_a_range_is_not_replaced_by_where_its_first_article_went() -> None:
    verdict = sole("《植树条例》第二条至第三条", grounds("2015-01-01", "植树条例 2\t0:4:95:s"))
    assert (verdict.variant, went(verdict)[0].old) == ("become", "第二条")
    assert verdict.proposal is None


@pytest.mark.parametrize(
    ("on", "new", "pins", "score"),
    [("2015-01-01", MIDDLE, "第四条", "0.95"), ("2026-11-24", NEW, "第七条", "0.60")],
)
def test_a_text_replaced_twice_is_followed_to_the_one_in_force(
    on: str, new: str, pins: str, score: str
) -> None:
    verdict = sole(
        "《植树条例》第二条", grounds(on, "植树条例 2\t0:4:95:s", "绿化条例 4\t1:7:60:r")
    )
    assert (went(verdict)[0].title, went(verdict)[0].pins) == (new, pins)
    # A chain is as sure as its weakest part.
    assert (went(verdict)[0].old, went(verdict)[0].score) == ("第二条", score)


def test_a_chain_with_a_weak_part_is_only_perhaps() -> None:
    found = sole(
        "《植树条例》第二条", grounds("2026-11-24", "植树条例 2\t0:4:40:w", "绿化条例 4\t1:7:99:s")
    )
    assert (found.variant, went(found)[0].score, found.proposal) == ("perhaps", "0.40", None)


def test_a_chain_that_breaks_off_names_no_place() -> None:
    verdict = sole("《植树条例》第二条", grounds("2026-11-24", "植树条例 2\t0:4:95:s"))
    assert (verdict.variant, "where" in verdict.values) == ("", False)


def test_two_ways_to_one_place_name_it_once_with_the_better_likeness() -> None:
    lines = ("植树条例 2\t0:4:95:s\t2:7:61:r\t2:8:58:r", "绿化条例 4\t1:7:90:s")
    verdict = sole("《植树条例》第二条", grounds("2026-11-24", *lines))
    assert (went(verdict)[0].pins, went(verdict)[0].score) == ("第七条、第八条", "0.90")


def test_the_best_place_comes_first() -> None:
    verdict = sole("《绿化条例》第四条", grounds("2026-11-24", "绿化条例 4\t1:3:40:w\t1:7:62:r"))
    assert (verdict.variant, went(verdict)[0].pins) == ("become", "第七条")
    assert verdict.proposal == "《园林绿化条例》第七条"


def test_a_weak_likeness_is_not_named_beside_a_firm_one() -> None:
    verdict = sole(
        "《绿化条例》第四条", grounds("2026-11-24", "绿化条例 4\t1:3:70:r\t1:4:60:r\t1:7:40:w")
    )
    assert went(verdict)[0].pins == "第三条、第四条"


def test_several_weak_ones_stand_together() -> None:
    verdict = sole("《绿化条例》第四条", grounds("2026-11-24", "绿化条例 4\t1:3:50:w\t1:7:40:w"))
    assert (verdict.variant, went(verdict)[0].pins) == ("perhaps", "第三条、第七条")


def test_texts_that_replace_one_another_in_a_circle_end_all_the_same() -> None:
    rows = [
        row("甲条例", from_="1990-01-01", to="2010-01-01", repealed_by="乙条例"),
        row("乙条例", from_="2010-01-01", to="2020-01-01", repealed_by="甲条例"),
    ]
    pairs = [
        ("甲条例", "1990-01-01", "2010-01-01", "乙条例", "2010-01-01"),
        ("乙条例", "2010-01-01", "2020-01-01", "甲条例", "1990-01-01"),
    ]
    circle = successions(pairs, ["甲条例 1\t0:1:99:s", "乙条例 1\t1:1:99:s"])
    on = Grounds(registry(rows), circle, day("2026-11-24"))
    assert short("《甲条例》第一条", on) == [("Q205", "", "certain")]


def test_repealed_by_nobody_knows_when() -> None:
    undated = [row("植树条例", repealed_by="中华人民共和国森林法")]
    on = Grounds(registry(undated), successions(), day("2026-11-24"))
    verdict = sole("《植树条例》第三条", on)
    assert (verdict.code, verdict.variant, verdict.values["day"]) == ("Q205", "undated", None)


def test_gone_on_the_word_of_one_source_is_only_likely() -> None:
    verdict = sole("《信访条例》第五条", "2026-11-24")
    assert (verdict.code, verdict.variant, verdict.certainty) == ("Q205", "gone", "likely")
    assert "2025-04-19" in verdict.values["note"].zh


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-12-31", [("Q206", "", "certain")]),
        ("2027-01-01", []),
    ],
)
@pytest.mark.parametrize("law", ["中华人民共和国医疗保障法", "中华人民共和国耕地保护和质量提升法"])
def test_laws_that_begin_with_2027(law: str, on: str, expected: list[tuple[str, str, str]]) -> None:
    assert short(f"《{law}》第一条", on) == expected


def test_of_a_repealed_text_nothing_else_is_said() -> None:
    assert [one.code for one in verdicts("《大气法》（2015年修订）第九百条", "2026-11-24")] == [
        "Q205"
    ]


def test_nothing_named_is_out_of_force_or_lacks_the_place() -> None:
    """Every proposal for a repealed place of the shipped data stands up to judgement itself."""
    known = shipped_grounds("2026-11-24")
    checked = 0
    for title in sorted({pair[0] for pair in _pairs(known.successions)}):
        for article in range(1, 30, 2):
            for verdict in verdicts(f"《{title}》第{article}条", known):
                if verdict.code == "Q205" and verdict.proposal is not None:
                    assert short(verdict.proposal, known) == []
                    checked += 1
    assert checked > 100


def _pairs(known: Successions) -> list[list[str]]:
    pairs: list[list[str]] = known._lines.head["pairs"]
    return pairs
