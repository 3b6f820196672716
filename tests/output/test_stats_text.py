"""Statistics in the terminal."""

import pytest

from conftest import GoldenCheck
from quanze.output import stats_text
from quanze.statistics.count import count_lists
from quanze.text.languages import LANGUAGES, Language
from quanze.text.width import display_width
from sample_lists import five_townships, township_list


@pytest.mark.parametrize("language", LANGUAGES)
def test_golden(language: Language, golden: GoldenCheck) -> None:
    text = stats_text.render(count_lists(five_townships()), language, width=80)
    golden(f"stats/stats.{language}.txt", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_fits_the_terminal(language: Language) -> None:
    statistics = count_lists(five_townships())
    for width in (80, 100):
        lines = stats_text.render(statistics, language, width=width).splitlines()
        assert max(map(display_width, lines)) <= width
        assert all(line == line.rstrip() for line in lines)


def test_colours_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    statistics = count_lists([township_list(basic=["甲"])])
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" not in stats_text.render(statistics, "zh")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" in stats_text.render(statistics, "zh", colour=True)


def test_without_a_width_nothing_is_folded() -> None:
    name = "协助" + "很长的名称" * 30
    statistics = count_lists(
        [township_list(basic=[name]), township_list("320402101", "青龙街道", basic=["乙"])]
    )
    assert name in stats_text.render(statistics, "zh", width=None)
    assert name not in stats_text.render(statistics, "zh", width=80)


def test_one_township_needs_no_averages_of_its_own() -> None:
    text = stats_text.render(count_lists([township_list(basic=["甲"])]), "zh")
    assert "中位数" not in text
    assert "共性" not in text
    assert "偏离" not in text


def test_too_few_to_judge_is_said() -> None:
    text = stats_text.render(
        count_lists([township_list(), township_list("320402101", "青龙街道")]), "zh"
    )
    assert "不足 5 个乡镇，不作判断" in text


def test_what_is_left_out_is_said() -> None:
    lists = [township_list(f"3204021{number:02}", f"镇{number}") for number in range(50)]
    text = stats_text.render(count_lists(lists), "zh")
    assert "另有 10 行未列出" in text
    assert "镇49" not in text


def test_a_repeated_code_is_said() -> None:
    text = stats_text.render(count_lists([township_list(), township_list()]), "zh")
    assert "区划代码重复：320402100" in text


def test_the_output_fits_a_chinese_console() -> None:
    for language in LANGUAGES:
        stats_text.render(count_lists(five_townships()), language).encode("gbk")


def test_many_townships_name_the_other_criterion() -> None:
    lists = [township_list(f"320402{number:03}", f"镇{number}") for number in range(100)]
    assert "3 个标准差" in stats_text.render(count_lists(lists), "zh")
    assert "3 standard deviations" in stats_text.render(count_lists(lists), "en").replace(
        "\n  ", " "
    )
