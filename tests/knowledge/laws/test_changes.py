"""What changed between two days: a law that was amended did not come into force by that."""

import pytest

from judging import day, registry, row
from quanze.knowledge.laws.changes import LawState, law_changes
from quanze.knowledge.laws.portrait import portrait_of
from quanze.knowledge.laws.successions import shipped_successions
from quanze.text.pin_notation import read_pin

LAW = "中华人民共和国植树法"
AMENDED = registry(
    [
        row(
            LAW,
            promulgated="2000-03-01",
            amended="2011-10-31",
            from_="2012-01-01",
            to="2020-07-01",
            k="1 1 1",
            repealed_by="中华人民共和国森林法",
        )
    ]
)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("1999-01-01", "1999-06-01", []),
        ("1999-01-01", "2005-01-01", ["begun"]),
        ("2005-01-01", "2006-01-01", []),
        ("2005-01-01", "2015-01-01", ["amended"]),
        ("2011-12-31", "2012-01-01", ["amended"]),
        ("2015-01-01", "2016-01-01", []),
        ("2005-01-01", "2026-11-24", ["ended"]),
        ("2020-06-30", "2020-07-01", ["ended"]),
        ("2020-07-01", "2026-11-24", []),
    ],
)
def test_changes_of_a_law_with_an_earlier_text(old: str, new: str, expected: list[str]) -> None:
    states = (LawState(AMENDED, day(one)) for one in (old, new))
    assert [change.kind for change in law_changes(*states)] == expected


@pytest.mark.parametrize(
    ("pin", "on", "exists"),
    [
        ("3", "2011-12-31", None),
        ("9", "2011-12-31", None),
        ("3", "2012-01-01", True),
        ("9", "2012-01-01", False),
    ],
)
def test_places_of_an_earlier_text_are_not_known(pin: str, on: str, exists: bool | None) -> None:
    found = AMENDED.find(LAW)
    assert found is not None
    portrait = portrait_of(found, read_pin(pin), AMENDED, shipped_successions(), day(on))
    assert portrait.exists is exists
    assert (portrait.article is None) is (exists is not True)
