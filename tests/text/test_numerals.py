"""Numbers as citations write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.text.numerals import CHINESE_NUMERAL, read_numeral, write_numeral


@given(st.integers(min_value=1, max_value=9999))
def test_what_is_written_is_read_back(number: int) -> None:
    assert read_numeral(write_numeral(number)) == number


@given(st.integers(min_value=0, max_value=10**6))
def test_digits_are_read_in_both_widths(number: int) -> None:
    full_width = str(number).translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    assert read_numeral(str(number)) == read_numeral(full_width) == number


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("十", 10),
        ("十二", 12),
        ("一十二", 12),
        ("二十", 20),
        ("廿一", 21),
        ("卅", 30),
        ("一百", 100),
        ("一百零三", 103),
        ("一百〇三", 103),
        ("一百一十二", 112),
        ("一百十二", 112),
        ("一千零二", 1002),
        ("一千二百六十", 1260),
        ("两百", 200),
        ("壹佰贰拾", 120),
        ("二〇二四", 2024),
        ("一二六", 126),
        ("一万二千", 12000),
        ("一万零五", 10005),
        ("１２", 12),
        ("０", 0),
        ("零", 0),
    ],
)
def test_odd_forms(written: str, number: int) -> None:
    assert read_numeral(written) == number


@pytest.mark.parametrize(
    "written",
    ["", "十百", "一二十", "百", "万", "一万一万", "一百一千", "第三", "x", "1二", "廿十"],
)
def test_what_is_no_number(written: str) -> None:
    assert read_numeral(written) is None


@pytest.mark.parametrize("sign", ["9", "万", "一万", "九", "〇十"])
def test_a_run_without_end_is_no_number(sign: str) -> None:
    assert read_numeral(sign * 50_000) is None


@given(st.text(alphabet=CHINESE_NUMERAL + "0０", max_size=20))
def test_anything_gives_a_number_or_none(written: str) -> None:
    number = read_numeral(written)
    assert number is None or number >= 0


@pytest.mark.parametrize(
    ("number", "written"),
    [(0, "零"), (10, "十"), (16, "十六"), (110, "一百一十"), (1008, "一千零八")],
)
def test_written_forms(number: int, written: str) -> None:
    assert write_numeral(number) == written


@pytest.mark.parametrize("number", [-1, 10_000])
def test_numbers_out_of_range_are_refused(number: int) -> None:
    with pytest.raises(ValueError, match="0 to 9999"):
        write_numeral(number)
