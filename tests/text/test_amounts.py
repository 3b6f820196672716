"""Amounts of money, multiples and percentages as penalties write them."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quanze.text.amounts import Amount, half_width, read_amount
from quanze.text.numerals import write_numeral


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("500元", "500", "元"),
        ("1千元", "1000", "元"),
        ("一万五千元", "15000", "元"),
        ("1.5万元", "15000", "元"),
        ("1万5千元", "15000", "元"),
        ("1,000元", "1000", "元"),
        ("20万圆", "200000", "元"),
        ("2百万元", "2000000", "元"),
        ("三倍", "3", "倍"),
        ("0.5倍", "0.5", "倍"),
        ("5%", "5", "%"),
        ("百分之五", "5", "%"),
        ("1万", "10000", None),
    ],
)
def test_amounts(text: str, value: str, unit: str | None) -> None:
    assert read_amount(text) == Amount(Decimal(value), unit)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["1万5元", "十百元", "万元", "元", "百分之五元", "5千2万元", ""])
def test_what_may_mean_two_things_is_not_read(text: str) -> None:
    assert read_amount(text) is None


@settings(max_examples=50)
@given(st.integers(1, 9999))
def test_figures_and_characters_write_the_same_amount(number: int) -> None:
    assert read_amount(f"{number}元") == read_amount(f"{write_numeral(number)}元")


@given(st.text())
def test_half_width_keeps_the_length(text: str) -> None:
    assert len(half_width(text)) == len(text)
