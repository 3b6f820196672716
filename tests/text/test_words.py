"""A word search finds what a plain look finds, whatever character it begins with."""

import re

from hypothesis import given
from hypothesis import strategies as st

from quanze.text.words import Word, WordSearch

WORDS = ("行政", "行使", "政务公开", "公开", "务公", "开开")


@given(st.text("行政使务公开的", max_size=40))
def test_finds_every_word(text: str) -> None:
    found = set(WordSearch(map(Word, WORDS)).finditer(text))
    for word in WORDS:
        for match in re.finditer(f"(?={word})", text):
            start = match.start()
            # A longer word over the same characters may be found in its place.
            assert any(
                at <= start and start + len(word) <= at + len(it) for it, at in found
            ) or any(at < start + len(word) and start < at + len(it) for it, at in found)
    for word, start in found:
        assert text.startswith(word, start)


def test_neighbours_decide() -> None:
    search = WordSearch([Word("换分", before="责 网格", never_after="更 轮流")])
    for text, expected in (
        ("换分责任", [("换分", 0)]),
        ("划换分网格", [("换分", 1)]),
        ("更换分责任", []),
        ("轮流换分责任", []),
        ("换分类", []),
        ("换分", []),
    ):
        assert list(search.finditer(text)) == expected


def test_one_of_the_neighbours_in_front_is_needed() -> None:
    search = WordSearch([Word("权利", after="公 行政", behind="[，。]|$")])
    assert list(search.finditer("行政权利。公权利，权利。行政权利人")) == [("权利", 2), ("权利", 6)]
