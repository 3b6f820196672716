"""Rows are as high as their texts."""

from quanze.exchange.spreadsheets.row_heights import lines_of, paper_width, row_height


def test_chinese_counts_twice_and_so_do_its_marks() -> None:
    assert paper_width("甲a") == 3
    assert paper_width("“甲”——") == 10


def test_a_text_that_fits_takes_one_line() -> None:
    assert lines_of("甲乙丙丁", 8) == 1
    assert lines_of("甲乙丙丁", 7) == 2
    assert lines_of("甲\n\n乙", 20) == 3


def test_the_longest_text_decides() -> None:
    short, long = ("甲", 20.0), ("甲" * 100, 20.0)
    assert row_height([short, long], 10.5) == row_height([long], 10.5) > row_height([short], 10.5)
    assert row_height([], 10.5) == row_height([short], 10.5)
