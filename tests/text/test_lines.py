"""Lines and columns: the inverse of one another, and only a line feed ends a line."""

from hypothesis import given
from hypothesis import strategies as st

from quanze.text.lines import LineIndex, Position, line_at, position_in

texts = st.text(alphabet="甲a\n\r\u2028\u0085𠮷", max_size=40)


@given(texts)
def test_position_and_offset_are_inverse(text: str) -> None:
    lines = LineIndex(text)
    for offset in range(len(text) + 1):
        position = lines.position(offset)
        assert lines.offset(position) == offset
        assert position == position_in(text, offset)
        assert lines.line(position.line) == line_at(text, offset)


@given(texts)
def test_the_lines_are_the_text(text: str) -> None:
    lines = LineIndex(text)
    assert len(lines) == text.count("\n") + 1
    written = [lines.line(number) for number in range(1, len(lines) + 1)]
    assert written == [line.removesuffix("\r") for line in text.split("\n")]


def test_columns_count_code_points() -> None:
    assert LineIndex("甲\n𠮷乙\n").position(3) == Position(2, 2)
    assert LineIndex("").position(0) == Position(1, 1)
