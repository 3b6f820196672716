"""Cells of fields that allow some words only."""

from typing import get_args

import pytest

from quanze.knowledge.allowed_words import allowed_word, allowed_words
from quanze.model.raw_items import Destination, LedBy, ReclaimingGround, YesNo


@pytest.mark.parametrize(
    ("text", "word"),
    [("是", "是"), ("有", "是"), ("√", "是"), (" 能 ", "是"), ("没有", "否"), ("看情况", None)],
)
def test_an_answer_in_the_words_of_offices(text: str, word: str | None) -> None:
    assert allowed_word(text, get_args(YesNo)) == word


@pytest.mark.parametrize(
    ("text", "word"),
    [("配合履职", "配合"), ("不纳入", "不列入"), ("不列入", "不列入"), ("取消", None)],
)
def test_a_list_by_its_longer_names(text: str, word: str | None) -> None:
    assert allowed_word(text, get_args(Destination)) == word


@pytest.mark.parametrize(
    ("text", "read", "unread"),
    [
        ("1.技术承接难；2.行权频率低", ("技术承接难", "行权频率低"), ()),
        ("技术 承接难", ("技术承接难",), ()),
        ("技术承接难、专业性强", ("技术承接难",), ("专业性强",)),
        ("难度大", (), ("难度大",)),
        ("无", (), ()),
        ("不涉及", (), ()),
    ],
)
def test_several_words(text: str, read: tuple[str, ...], unread: tuple[str, ...]) -> None:
    assert allowed_words(text, get_args(ReclaimingGround)) == (read, unread)


def test_a_word_inside_another_is_not_taken_for_it() -> None:
    assert allowed_words("法定由上级", get_args(LedBy)) == ((), ("法定由上级",))
