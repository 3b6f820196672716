"""What is shown to people commands no terminal."""

from hypothesis import given
from hypothesis import strategies as st

from quanze.text.visible import visible


def test_ordinary_text_stays_as_it_is() -> None:
    assert visible("《行政处罚法》第二十四条，𠮷 abc") == "《行政处罚法》第二十四条，𠮷 abc"


def test_escapes_breaks_and_turned_writing_become_blanks() -> None:
    assert visible("a\x1b[31mb\nc\u202ed\x07") == "a [31mb c d "


def test_halves_of_characters_become_blanks_which_any_stream_can_write() -> None:
    assert visible("a\udcff\ud800b") == "a  b"


@given(st.text())
def test_one_line_of_the_same_length(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert len(shown.splitlines()) <= 1
    assert visible(shown) == shown
