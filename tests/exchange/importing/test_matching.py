"""Which record of a file is which row."""

from hypothesis import given, settings
from hypothesis import strategies as st

from quanze.exchange.importing.matching import Known, guess_by_names, match


def matched(old: list[Known], new: list[Known]) -> dict[int, tuple[int, str]]:
    found = match(old, new, guess_by_names(old, new))
    return {number: (one.old, one.by) for number, one in found.items()}


def test_a_name_says_more_than_an_id() -> None:
    old = [Known("J001", "甲项工作"), Known("J002", "乙类设施管护")]
    new = [Known("J001", "乙类设施管护"), Known("J002", "另一件全新的事")]
    assert matched(old, new) == {0: (1, "name")}


def test_an_id_is_believed_where_the_names_are_alike_or_missing() -> None:
    old = [Known("J001", "开展村级集体资产清查"), Known("J002", "")]
    new = [Known("J001", "组织开展村集体资产清产核资"), Known("J002", "补上的名称")]
    assert matched(old, new) == {0: (0, "id"), 1: (1, "id")}


def test_an_id_that_quanze_wrote_is_believed_whatever_the_name() -> None:
    old = [Known("J001", "甲项工作"), Known("J002", "乙类设施管护")]
    new = [Known("J001", "乙类设施管护", own=True), Known("J001", "甲项工作", own=True)]
    assert matched(old, new) == {0: (1, "name"), 1: (0, "id")}
    assert matched(old, [Known("J001", "另一件全新的事", own=True)]) == {0: (0, "id")}


def test_items_of_one_name_are_told_apart_by_their_office() -> None:
    old = [Known("Y1", "走访", office="甲"), Known("Y2", "走访", office="乙")]
    assert matched(old, [Known(None, "走访", office="乙")]) == {0: (1, "name")}
    assert matched(old, [Known(None, "走访")]) == {0: (0, "name")}


def test_names_are_compared_without_punctuation_and_within_one_list() -> None:
    old = [Known(None, "占地核查、整改", "basic"), Known(None, "看护古树", "basic")]
    new = [Known(None, "占地核查整改", "basic"), Known(None, "看护古树", "reclaimed")]
    assert matched(old, new) == {0: (0, "name")}


def test_repeated_names_are_taken_in_order() -> None:
    old = [Known("Y1", "走访"), Known("Y2", "走访")]
    assert matched(old, [Known(None, "走访"), Known(None, "走访"), Known(None, "走访")]) == {
        0: (0, "name"),
        1: (1, "name"),
    }


KNOWN = st.builds(
    Known,
    st.sampled_from([None, "J001", "J002", "J003"]),
    st.text("甲乙丙丁，", max_size=6),
    st.sampled_from(["basic", "reclaimed"]),
)


@settings(max_examples=30, deadline=None)
@given(st.lists(KNOWN, max_size=6), st.lists(KNOWN, max_size=6))
def test_every_record_is_taken_once_and_from_its_own_list(
    old: list[Known], new: list[Known]
) -> None:
    found = matched(old, new)
    places = [place for place, _ in found.values()]
    assert len(places) == len(set(places))
    assert all(old[place].group == new[number].group for number, (place, _) in found.items())


@settings(max_examples=20, deadline=None)
@given(st.lists(st.text("甲乙丙丁戊", min_size=1), unique=True, max_size=6))
def test_what_is_there_is_found_again(names: list[str]) -> None:
    known = [Known(None, name) for name in names]
    assert matched(known, known) == {number: (number, "name") for number in range(len(names))}
