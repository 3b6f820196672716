"""Texts in cells: exact for any text, plain for the usual ones, tolerant of what people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from awkward_records import TEXTS
from quanze.exchange.working.cell_texts import (
    LINES,
    NAMES,
    PARTS,
    cell_of_text,
    cell_of_texts,
    parts_of_cell,
    text_of_cell,
    texts_of_cell,
)

SEPARATORS = st.sampled_from([LINES, NAMES, PARTS])


@given(TEXTS)
def test_a_text_comes_back(text: str) -> None:
    assert text_of_cell(cell_of_text(text)) == text


@given(st.lists(TEXTS, min_size=1, max_size=4), SEPARATORS)
def test_several_texts_come_back(texts: list[str], separators: str) -> None:
    cell = cell_of_texts(texts, separators)
    assert texts_of_cell(cell, separators) == tuple(texts)
    assert parts_of_cell(cell, separators) == texts


@given(TEXTS)
def test_what_a_cell_says_is_never_lost(cell: str) -> None:
    """Whatever people type is read as itself, unless it is exactly what quanze writes."""
    value = text_of_cell(cell)
    assert value == cell or value is None or cell_of_text(value) == cell


@pytest.mark.parametrize(
    "text", ["《甲》第一条", "=1+1", " 甲", "甲\n乙", '"放管服"改革', '"放管服"']
)
def test_usual_texts_stand_as_they_are(text: str) -> None:
    assert cell_of_text(text) == text


@pytest.mark.parametrize(
    ("text", "cell"), [("", '""'), (" ", '" "'), ("甲\x07", '"甲\\u0007"'), ('""', '"\\"\\""')]
)
def test_what_no_cell_holds_is_quoted(text: str, cell: str) -> None:
    assert cell_of_text(text) == cell


def test_names_are_split_as_people_separate_them() -> None:
    assert texts_of_cell("区民政局，区司法局； 区教育局\n区水利局", NAMES) == (
        *("区民政局", "区司法局", "区教育局", "区水利局"),
    )
    assert cell_of_texts(["甲、乙", "丙"], NAMES) == '"甲、乙"、丙'


def test_blank_lines_are_no_basis() -> None:
    assert texts_of_cell("《甲》第一条\n\n 《乙》 \n", LINES) == ("《甲》第一条", "《乙》")


def test_empty_places_are_kept_where_places_count() -> None:
    assert parts_of_cell("轻微｜｜警告", PARTS) == ["轻微", None, "警告"]
