"""Statistics in Markdown."""

import pytest

from conftest import GoldenCheck
from quanze.output import stats_markdown
from quanze.statistics.count import count_lists
from quanze.text.languages import LANGUAGES, Language
from sample_lists import five_townships, township_list


@pytest.mark.parametrize("language", LANGUAGES)
def test_golden(language: Language, golden: GoldenCheck) -> None:
    golden(
        f"stats/stats.{language}.md", stats_markdown.render(count_lists(five_townships()), language)
    )


def test_a_name_cannot_break_the_table() -> None:
    text = stats_markdown.render(count_lists([township_list(name="甲|乙\n<b>*丙*")]), "zh")
    assert "甲\\|乙 \\<b\\>\\*丙\\*" in text


def test_every_row_of_a_table_has_as_many_cells() -> None:
    for block in stats_markdown.render(count_lists(five_townships()), "zh").split("\n\n"):
        if block.startswith("|"):
            assert len({line.count(" |") for line in block.splitlines()}) == 1
