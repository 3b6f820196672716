"""Texts kept from being formulas, and given back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.text.formulas import guarded, starts_formula, unguarded


@given(st.text() | st.text("'= +-@＝甲\t", max_size=6))
def test_what_is_guarded_comes_back_and_runs_nowhere(text: str) -> None:
    safe = guarded(text)
    assert unguarded(safe) == text
    assert not safe.lstrip(" \u3000").startswith(("=", "+", "-", "@", "＝", "\t", "\r", "\n"))


@pytest.mark.parametrize("text", ["甲=1", "《甲》", "1", "'甲", ""])
def test_other_texts_stay(text: str) -> None:
    assert guarded(text) == text
    assert not starts_formula(text)
