"""Carets stand right under the characters meant, also behind and under Chinese ones."""

from hypothesis import given
from hypothesis import strategies as st

from quanze.findings.finding import Place
from quanze.output.excerpt import excerpt
from quanze.text.lines import Position
from quanze.text.width import display_width


def place(start: int, end: int, *, last_line: int = 1) -> Place:
    return Place("x.yaml", Position(1, start), Position(last_line, end))


def underlined(line: str, at: Place, width: int | None = None) -> str:
    """The characters above the carets."""
    shown = excerpt(line, at, width)
    first, last = len(shown.carets) - shown.carets.count("^"), len(shown.carets)
    out, column = "", 0
    for character in shown.line:
        if first <= column < last:
            out += character
        column += display_width(character)
    return out


def test_carets_count_columns() -> None:
    shown = excerpt("    名称: 户外广告", place(9, 13), None)
    assert shown.carets == " " * 10 + "^" * 8


def test_a_place_without_characters_gets_one_caret() -> None:
    assert excerpt("名称:", place(4, 4), None).carets == " " * 5 + "^"


def test_a_place_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    assert underlined("  依据: |", place(3, 2, last_line=3)) == "依据: |"


def test_a_tab_does_not_move_the_carets() -> None:
    assert underlined("\t名称: 甲", place(2, 4)) == "名称"


def test_a_long_line_is_shown_as_a_window() -> None:
    line = "    配合职责: " + "协助开展巡查，" * 30 + "汛洪" + "及时上报。" * 20
    start = line.index("汛洪") + 1
    shown = excerpt(line, place(start, start + 2), 60)
    assert display_width(shown.line) <= 60
    assert shown.line.startswith("…")
    assert shown.line.endswith("…")
    assert underlined(line, place(start, start + 2), 60) == "汛洪"


@given(
    st.text(alphabet="权责清单ab，“ ", min_size=1, max_size=150),
    st.data(),
    st.integers(min_value=40, max_value=100),
)
def test_short_places_are_always_wholly_visible(line: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(min_value=0, max_value=len(line) - 1))
    end = data.draw(st.integers(min_value=start + 1, max_value=min(len(line), start + 8)))
    at = place(start + 1, end + 1)
    assert underlined(line, at, width) == line[start:end]
    assert display_width(excerpt(line, at, width).line) <= width
