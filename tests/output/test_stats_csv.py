"""Statistics in a spreadsheet."""

import csv
import io

import pytest

from conftest import GoldenCheck
from quanze.output import stats_csv
from quanze.statistics.count import count_lists
from quanze.text.languages import LANGUAGES, Language
from sample_lists import five_townships, township_list


@pytest.mark.parametrize("language", LANGUAGES)
def test_golden(language: Language, golden: GoldenCheck) -> None:
    golden(f"stats/stats.{language}.csv", stats_csv.render(count_lists(five_townships()), language))


def test_all_rows_have_the_columns_of_the_heading() -> None:
    rows = list(csv.reader(io.StringIO(stats_csv.render(count_lists(five_townships()), "zh"))))
    assert {len(row) for row in rows} == {8}
    assert len(rows) == 1 + 5 + 5


def test_an_unknown_figure_is_an_empty_cell() -> None:
    text = stats_csv.render(count_lists([township_list()]), "zh")
    assert ",,标准差（样本）,,,,,\n" in text


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", " =1+1"])
def test_no_text_becomes_a_formula(name: str) -> None:
    text = stats_csv.render(count_lists([township_list(name=name)]), "zh")
    assert list(csv.reader(io.StringIO(text)))[1][2] == f"'{name}"
