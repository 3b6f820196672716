"""Places that the text in force does not have, or only an earlier one had."""

from typing import Any

import pytest

from judging import day, instrument, registry, row, short, sole, successions, verdicts, went
from quanze.knowledge.laws.places import lacking
from quanze.knowledge.laws.verdict import Grounds
from quanze.text.pin_notation import read_pin

LAW = "中华人民共和国植树法"
#: Five articles: 1 款; 3 款, the second with 4 项; deleted; 1 款 with 2 项; absent from the text.
COUNTS = "1 3:2=4 x 1:1=2 - 2:1=3,2=5 2@1:1=6"


@pytest.mark.parametrize(
    ("pin", "expected"),
    [
        ("1", None),
        ("1/1", None),
        ("1/2", "Q209.only_one"),
        ("1//1", "Q209.no_items"),
        ("1/1/1", "Q209.no_items"),
        ("2/3", None),
        ("2/4", "Q209"),
        ("2/2/4", None),
        ("2/2/5", "Q209.item"),
        ("2/1/1", "Q209.no_items"),
        ("2//4", None),
        ("2//5", "Q209.item"),
        ("2/2~3", None),
        ("2/2~4", "Q209"),
        ("2/2/1~4", None),
        ("2/2/3~5", "Q209.item"),
        ("3", "Q208.deleted"),
        ("3/1", "Q208.deleted"),
        ("4//2", None),
        ("5", "Q208.inside"),
        ("6//5", None),
        ("6//6", "Q209.item"),
        ("6/1/4", "Q209.item"),
        ("7", "Q208"),
        ("1~2", None),
        ("1~7", "Q208"),
        ("1~3", "Q208.deleted"),
        ("7~9", "Q208"),
        ("1/9~10", "Q209.only_one"),
        ("2.1", "Q208.inside"),
    ],
)
def test_what_a_text_lacks(pin: str, expected: str | None) -> None:
    read = read_pin(pin)
    assert read is not None
    found = lacking(instrument(k=COUNTS.rpartition(" ")[0]), read)
    assert (found and found[0]) == expected


@pytest.mark.parametrize(
    ("pin", "expected"),
    [
        ("2.1", None),
        ("2.1//6", None),
        ("2.1//7", "Q209.item"),
        ("2.1/2", "Q209.only_one"),
        ("2.2", "Q208.inside"),
    ],
)
def test_inserted_articles_are_articles_of_their_own(pin: str, expected: str | None) -> None:
    read = read_pin(pin)
    assert read is not None
    found = lacking(instrument(k="1 3 1 2@1:1=6".replace("2@", "2-1@")), read)
    assert (found and found[0]) == expected


@pytest.mark.parametrize(("pin", "expected"), [("3", None), ("3/9/9", None), ("4", "Q208")])
def test_where_only_the_last_article_is_known(pin: str, expected: str | None) -> None:
    read = read_pin(pin)
    assert read is not None
    found = lacking(instrument(art={"max": 3}), read)
    assert (found and found[0]) == expected


def test_where_nothing_is_counted_nothing_is_lacking() -> None:
    read = read_pin("999/9/9")
    assert read is not None
    assert lacking(instrument(), read) is None


def on(when: str, *versions: dict[str, Any], lines: tuple[str, ...] = ()) -> Grounds:
    pairs = [(LAW, "2000-01-01", "2010-01-01", LAW, "2010-01-01")]
    return Grounds(registry(versions), successions(pairs, lines), day(when))


FIRST = row(LAW, from_="2000-01-01", to="2010-01-01", k="1 1 1 2", checked=2)
SECOND = row(LAW, from_="2010-01-01", to="2020-01-01", k="1 1 1", checked=2)
THIRD = row(LAW, from_="2020-01-01", to="2026-08-15", k="1 1 1 1 1", checked=2, repealed_by="甲法")


@pytest.mark.parametrize(
    ("pin", "when", "expected"),
    [
        ("第四条", "2009-12-31", []),
        ("第四条", "2010-01-01", [("Q207", "", "certain")]),
        ("第四条", "2019-12-31", [("Q207", "", "certain")]),
        ("第四条", "2020-01-01", []),
        ("第四条第二款", "2020-01-01", [("Q207", "", "certain")]),
        ("第五条", "2009-12-31", [("Q208", "", "certain")]),
        ("第五条", "2019-12-31", [("Q208", "", "certain")]),
        ("第六条", "2020-01-01", [("Q208", "", "certain")]),
    ],
)
def test_only_versions_that_had_ended_explain_a_number(
    pin: str, when: str, expected: list[tuple[str, str, str]]
) -> None:
    """A number of a text yet to come is as wrong as any other."""
    assert short(f"《{LAW}》{pin}", on(when, FIRST, SECOND, THIRD)) == expected


def test_the_day_named_is_the_end_of_the_text_that_had_it() -> None:
    verdict = sole(f"《{LAW}》第四条第二款", on("2020-01-01", FIRST, SECOND, THIRD))
    assert verdict.values["end"] == day("2010-01-01")
    assert verdict.values["place"] == "第四条第二款"


@pytest.mark.parametrize(
    ("line", "variant", "where", "proposal"),
    [
        ("植树法 4\t0:2:90:s", "become", "第二条", "第二条"),
        ("植树法 4\t0:2:60:r\t0:3:57:r", "become", "第二条、第三条", "第二条"),
        ("植树法 4\t0:2:60:r\t0:3:40:w", "become", "第二条", "第二条"),
        ("植树法 4\t0:2:40:w", "perhaps", "第二条", None),
    ],
)
def test_where_the_article_went(line: str, variant: str, where: str, proposal: str | None) -> None:
    verdict = sole(f"《{LAW}》第四条", on("2015-01-01", FIRST, SECOND, lines=(line,)))
    assert (verdict.code, verdict.variant) == ("Q207", variant)
    assert (went(verdict)[0].pins, verdict.proposal, verdict.safe) == (where, proposal, False)


@pytest.mark.parametrize(
    "text",
    [
        f"《{LAW}》第一条、第四条",
        f"《{LAW}》第四条、第一条",
        f"《{LAW}》第三条至第四条",
    ],
)
def test_nothing_is_proposed_for_one_of_several_places(text: str) -> None:
    grounds = on("2015-01-01", FIRST, SECOND, lines=("植树法 4\t0:2:90:s", "植树法 3\t0:1:90:s"))
    (verdict,) = [one for one in verdicts(text, grounds) if one.variant != "edition"]
    assert (verdict.code, verdict.proposal) == ("Q207", None)


def test_a_proposal_replaces_the_number_and_no_note_beside_it() -> None:
    text = f"《{LAW}》（第5号令）第四条"
    verdict = sole(text, on("2015-01-01", FIRST, SECOND, lines=("植树法 4\t0:2:90:s",)))
    assert (text[slice(*verdict.part)], verdict.proposal) == ("第四条", "第二条")


def test_a_range_says_not_where_its_first_article_went() -> None:
    grounds = on("2015-01-01", FIRST, SECOND, lines=("植树法 3\t0:1:90:s",))
    assert short(f"《{LAW}》第三条至第四条", grounds) == [("Q207", "", "certain")]


def test_where_a_place_moved_into_another_law() -> None:
    pairs = [(LAW, "2000-01-01", "2010-01-01", "中华人民共和国森林法", "2010-01-01")]
    rows = [FIRST, SECOND, row("中华人民共和国森林法", from_="2010-01-01", k="1 1 1 1 1 1 1 1")]
    grounds = Grounds(registry(rows), successions(pairs, ["植树法 4\t0:8:90:s"]), day("2015-01-01"))
    verdict = sole(f"《{LAW}》第四条", grounds)
    assert went(verdict)[0][2:4] == ("中华人民共和国森林法", "第八条")
    assert verdict.proposal is None


def test_every_missing_place_of_a_list_of_places_is_told() -> None:
    text = f"《{LAW}》第一条、第七条、第二条第三款、第八条"
    assert [one.code for one in verdicts(text, on("2015-01-01", SECOND))] == [
        "Q208",
        "Q209",
        "Q208",
    ]


@pytest.mark.parametrize(
    ("values", "certainty"),
    [
        ({"checked": 2}, "certain"),
        ({"checked": 1}, "likely"),
        ({}, "likely"),
        ({"checked": 3, "disagree": 1}, "open"),
        ({"checked": 3, "from_approx": True}, "open"),
        ({"checked": 2, "kind": "行政法规"}, "likely"),
        ({"kind": "行政法规"}, "likely"),
        ({"checked": 2, "kind": "地方性法规"}, "likely"),
    ],
)
def test_no_verdict_is_surer_than_the_counts(values: dict[str, Any], certainty: str) -> None:
    version = row(LAW, from_="2010-01-01", k="1 1 1", **values)
    assert sole(f"《{LAW}》第九条", on("2026-11-24", version)).certainty == certainty


@pytest.mark.parametrize(
    ("kind", "when", "certainty"),
    [
        ("行政法规", "2025-06-30", "certain"),
        ("行政法规", "2025-07-01", "likely"),
        ("地方性法规", "2025-04-30", "certain"),
        ("地方性法规", "2025-05-01", "likely"),
        ("法律", "2026-11-24", "certain"),
        ("部门规章", "2026-11-23", "certain"),
        ("部门规章", "2026-11-24", "likely"),
    ],
)
def test_past_the_horizon_of_its_kind_a_text_may_have_changed_unseen(
    kind: str, when: str, certainty: str
) -> None:
    version = row(LAW, from_="2010-01-01", k="1 1 1", checked=2, kind=kind)
    assert sole(f"《{LAW}》第九条", on(when, version)).certainty == certainty


@pytest.mark.parametrize("counts", [{"missing": [2]}, {"k_low": True}])
def test_gaps_and_poor_transcriptions_leave_it_open(counts: dict[str, Any]) -> None:
    version = row(LAW, from_="2010-01-01", checked=2, art={"max": 3, "k": "1 - 1", **counts})
    assert sole(f"《{LAW}》第九条", on("2026-11-24", version)).certainty == "open"


@pytest.mark.parametrize("text", ["前款第九项", f"《{LAW}》第九章", f"《{LAW}》全文", f"《{LAW}》"])
def test_what_names_no_article_lacks_none(text: str) -> None:
    assert verdicts(text, on("2015-01-01", SECOND)) == []
