"""Laws of the way back from a repaired text to the one the user wrote."""

from hypothesis import given
from hypothesis import strategies as st

from quanze.source.repair import Repair, Slip


@st.composite
def repairs(draw: st.DrawFn) -> tuple[str, list[Slip]]:
    text = draw(st.text(alphabet="甲乙 :：\n", max_size=40))
    borders = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = zip(borders[::2], borders[1::2], strict=False)
    return text, [
        Slip("tab", start, end, draw(st.text(alphabet="- :", max_size=5))) for start, end in pairs
    ]


@given(repairs())
def test_order_is_kept(case: tuple[str, list[Slip]]) -> None:
    text, slips = case
    repair = Repair(text, slips)
    originals = [repair.original(offset) for offset in range(len(repair.text) + 1)]
    assert originals == sorted(originals)
    assert all(0 <= offset <= len(text) for offset in originals)
    assert originals[-1] <= len(text)


@given(repairs())
def test_what_was_not_replaced_is_found_again_exactly(case: tuple[str, list[Slip]]) -> None:
    text, slips = case
    repair = Repair(text, slips)
    position = done = 0
    for slip in slips:
        if slip.start < done:
            continue
        for offset in range(done, slip.start):
            assert repair.text[position] == text[offset]
            assert repair.original(position) == offset
            position += 1
        position += len(slip.replacement)
        done = slip.end
    assert repair.text[position:] == text[done:]
    for offset in range(done, len(text)):
        assert repair.original(position + offset - done) == offset


def test_nothing_to_repair() -> None:
    assert Repair("甲", []).text == "甲"
    assert Repair("甲", []).original(1) == 1
