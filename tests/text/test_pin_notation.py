"""Pins as programs and as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.text.pin_notation import chinese_pin, read_pin, read_place

NUMBERS = st.integers(1, 999)


@pytest.mark.parametrize(
    "text", ["24/0", "0", "24///2", "24//0", "24/1//2", "24~0", "24-0", "", "24/1/2/3/4", "第二条"]
)
def test_what_is_no_pin(text: str) -> None:
    assert read_pin(text) is None


@pytest.mark.parametrize(
    ("typed", "pin"),
    [
        ("119条", "119"),
        ("119条第1款", "119/1"),
        ("第119条第1款第（二）项", "119/1/2"),
        ("第五条第（二）项", "5//2"),
        ("第 六十二 条", "62"),
        ("１１９", "119"),
        ("62-1", "62.1"),
        ("62之1", "62.1"),
        ("62条之一", "62.1"),
        ("24/1", "24/1"),
        ("24条1款2项", "24/1/2"),
        ("二十四第一款", "24/1"),
    ],
)
def test_places_as_people_type_them(typed: str, pin: str) -> None:
    assert read_place(typed) == read_pin(pin)


@pytest.mark.parametrize(
    "typed",
    ["", "第", "条", "第〇条", "24款", "一二十", "24 26", "二十 六", "9999999条", "行政处罚法"],
)
def test_other_words_are_no_places(typed: str) -> None:
    assert read_place(typed) is None


@given(NUMBERS, st.none() | NUMBERS, st.none() | NUMBERS)
def test_what_is_written_in_chinese_is_read_back(
    article: int, paragraph: int | None, item: int | None
) -> None:
    pin = read_pin(f"{article}/{paragraph or ''}/{item or ''}".rstrip("/"))
    assert pin is not None
    assert read_place(chinese_pin(pin)) == pin
