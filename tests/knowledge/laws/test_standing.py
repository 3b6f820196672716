"""How an instrument stands on a day: told from the dates of its versions."""

import pytest

from judging import day, instrument
from quanze.knowledge.laws.instrument import Instrument
from quanze.knowledge.laws.standing import standing_on

FIRST = instrument(promulgated="2000-03-01", from_="2000-05-01", to="2010-01-01")
SECOND = instrument(
    promulgated="2000-03-01", amended="2009-10-31", from_="2010-01-01", to="2020-07-01"
)
THIRD = instrument(
    promulgated="2000-03-01",
    amended="2020-04-01",
    from_="2020-07-01",
    to="2026-08-15",
    repealed_by="中华人民共和国森林法典",
)


@pytest.mark.parametrize(
    ("on", "state", "version"),
    [
        ("1999-12-31", "not_yet", FIRST),
        ("2000-04-30", "not_yet", FIRST),
        ("2000-05-01", "in_force", FIRST),
        ("2009-12-31", "in_force", FIRST),
        ("2010-01-01", "in_force", SECOND),
        ("2020-06-30", "in_force", SECOND),
        ("2020-07-01", "in_force", THIRD),
        ("2026-08-14", "in_force", THIRD),
        ("2026-08-15", "repealed", THIRD),
        ("2090-01-01", "repealed", THIRD),
    ],
)
def test_each_day_belongs_to_one_version(on: str, state: str, version: Instrument) -> None:
    for versions in ([FIRST, SECOND, THIRD], [THIRD, FIRST, SECOND]):
        standing = standing_on(day(on), versions)
        assert (standing.state, standing.version) == (state, version)


def test_a_law_that_was_not_yet_made_is_certainly_not_in_force() -> None:
    assert standing_on(day("2000-04-30"), [FIRST]).certainty == "certain"


@pytest.mark.parametrize(
    ("on", "state"),
    [
        ("2000-02-29", "not_yet"),
        ("2000-03-01", "earlier"),
        ("2009-12-31", "earlier"),
        ("2010-01-01", "in_force"),
    ],
)
def test_before_the_first_version_known_an_earlier_text_may_have_applied(
    on: str, state: str
) -> None:
    standing = standing_on(day(on), [SECOND, THIRD])
    assert (standing.state, standing.version) == (state, SECOND)


def test_a_law_long_made_and_never_amended_begins_when_it_begins() -> None:
    basic = instrument(promulgated="1990-04-04", from_="1997-07-01")
    assert standing_on(day("1995-01-01"), [basic]).state == "not_yet"
    signed = instrument(promulgated="1990-04-04", amended="1990-04-04", from_="1997-07-01")
    assert standing_on(day("1995-01-01"), [signed]).state == "not_yet"


def test_an_amendment_of_which_nobody_knows_when_the_law_was_made() -> None:
    amended = instrument(amended="2009-10-31", from_="2010-01-01")
    assert standing_on(day("1980-01-01"), [amended]).state == "earlier"


def test_the_end_of_a_version_without_repeal_is_not_a_repeal() -> None:
    standing = standing_on(day("2015-01-01"), [FIRST])
    assert (standing.state, standing.certainty) == ("gone", "likely")


def test_repealed_without_a_day_holds_for_every_day() -> None:
    old = instrument(repealed_by="中华人民共和国森林法典")
    for on in ("1990-01-01", "2026-11-24"):
        assert standing_on(day(on), [old]).state == "repealed"


def test_without_any_date_a_law_is_taken_to_be_in_force() -> None:
    standing = standing_on(day("2026-11-24"), [instrument()])
    assert (standing.state, standing.certainty) == ("in_force", "likely")


@pytest.mark.parametrize(("kind", "certainty"), [("法律", "certain"), ("行政法规", "likely")])
def test_gone_by_the_day_of_a_list_is_certain_of_national_laws_only(
    kind: str, certainty: str
) -> None:
    gone = instrument(kind=kind, from_="1990-01-01", gone_by="2026-06-26", gone_note="目录")
    assert standing_on(day("2026-06-25"), [gone]).state == "in_force"
    standing = standing_on(day("2026-06-26"), [gone])
    assert (standing.state, standing.certainty) == ("gone", certainty)


@pytest.mark.parametrize("on", ["1999-01-01", "2005-01-01"])
def test_dates_taken_from_the_promulgation_leave_the_answer_open(on: str) -> None:
    assert standing_on(day(on), [instrument(from_="2000-01-01", from_approx=True)]).certainty == (
        "open"
    )


def test_of_two_transcriptions_of_one_version_the_later_row_counts() -> None:
    left, right = instrument(from_="2000-01-01", src="D"), instrument(from_="2000-01-01", src="L")
    assert standing_on(day("2001-01-01"), [left, right]).version is right
