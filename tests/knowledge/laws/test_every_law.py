"""Every version of every law with counts: its last places exist, the next ones do not.

What is right is read from the facts as gathered, not from what the package ships.
"""

from collections import Counter
from pathlib import Path

import pytest

from verdicts import CASES, FILE, Answer, answers, cases, read_rows


@pytest.fixture(scope="module")
def given() -> list[Answer]:
    folder = Path(__file__).parents[4] / "shared" / "data"
    if not (folder / FILE).is_file():
        pytest.skip("the facts as gathered stand beside the repository, not in it")
    return list(answers(cases(read_rows(folder))))


@pytest.mark.parametrize("name", CASES)
def test_every_answer_is_right(given: list[Answer], name: str) -> None:
    mine = [one for one in given if one.case.name == name]
    assert [one for one in mine if not one.right] == []
    assert len(mine) > 3000


def test_certain_counts_of_laws_are_among_them(given: list[Answer]) -> None:
    certain = Counter(one.case.kind for one in given if one.case.certainty == "certain")
    assert certain["法律"] > 1500
    assert certain["行政法规"] > 400


def test_superseded_versions_are_among_them(given: list[Answer]) -> None:
    """Some numbers past the end were in an earlier text."""
    codes = Counter(one.case.code for one in given)
    assert codes["Q207"] > 20
    assert codes["Q208"] > 3000
    assert codes["Q209"] > 6000
