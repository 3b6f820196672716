"""Pieces of a cell, and cells put together of segments."""

from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from quanze.compare.words import Segment
from quanze.output.papers.emphasis import pieces
from quanze.output.reports.marked_cell import MarkedCell

_KINDS: list[Literal["kept", "deleted"]] = ["kept", "deleted"]
segments = st.lists(
    st.builds(Segment, st.sampled_from(_KINDS), st.text("甲乙\n，", min_size=1, max_size=4)),
    max_size=5,
)


@settings(max_examples=60)
@given(st.lists(segments, max_size=3))
def test_pieces_make_up_the_text_and_just_the_marked_segments_are_marked(
    lines: list[list[Segment]],
) -> None:
    cell = MarkedCell("deleted")
    for line in lines:
        cell.line(line)
    found = list(pieces(cell.text, list(cell.emphases(2)), 2))
    assert "".join(piece for piece, _ in found) == cell.text
    marked = "".join(piece for piece, look in found if look == "deleted")
    assert marked == "".join(one.text for line in lines for one in line if one.kind == "deleted")
    assert all(piece for piece, _ in found)


def test_marks_of_other_columns_are_left_alone() -> None:
    cell = MarkedCell("inserted")
    cell.line([Segment("inserted", "新")])
    assert list(pieces("旧", list(cell.emphases(3)), 2)) == [("旧", "")]
