"""Widths in terminal columns, cutting and wrapping of Chinese text."""

from hypothesis import given
from hypothesis import strategies as st

from quanze.text.width import clip, display_width, fold, pad, wrap

WORDS = st.text(alphabet="承接部门的全称，。（）《》abc 12", min_size=0, max_size=120)


def test_chinese_characters_take_two_columns() -> None:
    assert display_width("abc") == 3
    assert display_width("承接部门") == 8
    assert display_width("S001 承接") == 9


def test_ambiguous_marks_take_one() -> None:
    assert display_width("“—…”") == 4


def test_clip_says_that_something_is_missing() -> None:
    assert clip("承接部门", 8) == "承接部门"
    assert clip("承接部门的全称", 8) == "承接部…"


def test_pad_fills_columns_not_characters() -> None:
    assert pad("错误", 6) == "错误  "


@given(WORDS, st.integers(min_value=10, max_value=60))
def test_clipped_text_never_exceeds_its_width(text: str, width: int) -> None:
    assert display_width(clip(text, width)) <= width


@given(WORDS, st.integers(min_value=12, max_value=60))
def test_wrapping_loses_nothing_but_blanks_and_fits(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(display_width(line) <= width for line in lines)


def test_a_line_never_begins_with_a_full_stop() -> None:
    lines = wrap("请写出承接部门。请写出承接部门。", 14)
    assert lines == ["请写出承接部", "门。请写出承接", "部门。"]


def test_an_opening_mark_never_ends_a_line() -> None:
    assert wrap("依据《行政处罚法》", 11)[0] == "依据《行政"
    assert not wrap("请在设定《依据》", 10)[0].endswith("《")


def test_words_and_codes_stay_whole() -> None:
    assert wrap("见 quanze explain 的说明", 14) == ["见 quanze", "explain 的说明"]


def test_indent_is_part_of_the_width() -> None:
    assert wrap("请写出承接部门的全称", 14, indent="    ") == ["    请写出承接", "    部门的全称"]


def test_a_very_long_text_is_wrapped_in_linear_time() -> None:
    # Were the time that of the square, this would take minutes.
    assert len(wrap("清" * 300_000, 80)) == 7500


def test_what_goes_on_stands_further_in() -> None:
    text = "一二三四五六七八九十一二三四五六七八九十"
    assert fold(text, None, "  ") == ["  " + text]
    lines = fold(text, 20, "  ")
    assert lines[0].startswith("  一")
    assert all(line.startswith("    ") for line in lines[1:])
    assert all(display_width(line) <= 20 for line in lines)
    assert "".join(line.strip() for line in lines) == text
