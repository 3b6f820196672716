"""One decimal, as on paper."""

import pytest

from quanze.output.rounding import one_decimal, per_cent, with_sign


@pytest.mark.parametrize(
    ("value", "text"),
    [(3.05, "3.1"), (3.25, "3.3"), (2.95, "3.0"), (133, "133.0"), (-0.25, "-0.3"), (None, "–")],
)
def test_halves_go_up(value: float | None, text: str) -> None:
    assert one_decimal(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(1.04, "+1.0"), (-92.8, "-92.8"), (0.0, "0.0"), (-0.04, "0.0"), (None, "–")]
)
def test_differences_bear_their_sign(value: float | None, text: str) -> None:
    assert with_sign(value) == text


def test_per_cent() -> None:
    assert per_cent(1 / 3) == "33.3%"
