"""Marks inside changed texts: nothing lost, nothing torn, nothing in confetti."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.compare.words import mark_entries, mark_words


def shown(old: str, new: str) -> str:
    marks = {"kept": "{}", "deleted": "[-{}-]", "inserted": "{{+{}+}}"}
    return "".join(marks[s.kind].format(s.text) for s in mark_words(old, new))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("由区民政局负责", "由区财政局负责", "由[-区民政局-]{+区财政局+}负责"),
        ("《甲法》第十二条第一款", "《甲法》第十条第一款", "《甲法》[-第十二条-]{+第十条+}第一款"),
        ("自2026年12月1日起", "自2027年1月1日起", "自[-2026年12月1日-]{+2027年1月1日+}起"),
        ("建立人民调解组织，化解纠纷", "组建人民调解委员会，调解纠纷",
         "[-建立-]{+组建+}人民调解[-组织-]{+委员会+}，[-化-]{+调+}解纠纷"),
        ("罚款1.5万元", "罚款15万元", "罚款[-1.5-]{+15+}万元"),
        ("调解民间纠纷", "运行便民中心并受理信访", "[-调解民间纠纷-]{+运行便民中心并受理信访+}"),
        ("", "新的", "{+新的+}"),
        ("同", "同", "同"),
    ],
)  # fmt: skip
def test_marks_are_readable(old: str, new: str, expected: str) -> None:
    assert shown(old, new) == expected


_text = st.text(alphabet="区民政局第一二条12年月，。调解a\n", max_size=30)


@given(_text, _text)
def test_segments_make_up_both_texts(old: str, new: str) -> None:
    segments = mark_words(old, new)
    assert "".join(s.text for s in segments if s.kind != "inserted") == old
    assert "".join(s.text for s in segments if s.kind != "deleted") == new
    assert all(segment.text for segment in segments)
    kinds = [segment.kind for segment in segments]
    assert ("inserted", "deleted") not in pairwise(kinds)


def test_entries_are_compared_one_by_one() -> None:
    marked = mark_entries(
        ["《甲法》第一条", "《乙法》第二条"], ["《乙法》第二条", "《甲法》第三条", "丙"]
    )
    assert [[(s.kind, s.text) for s in line] for line in marked] == [
        [("kept", "《甲法》"), ("deleted", "第一条"), ("inserted", "第三条")],
        [("inserted", "丙")],
    ]


@given(st.lists(_text, max_size=4), st.lists(_text, max_size=4))
def test_entries_lose_nothing(old: list[str], new: list[str]) -> None:
    marked = mark_entries(old, new)
    gone = sorted("".join(s.text for s in line if s.kind != "inserted") for line in marked)
    came = sorted("".join(s.text for s in line if s.kind != "deleted") for line in marked)
    assert _rest(old, new) == [text for text in gone if text]
    assert _rest(new, old) == [text for text in came if text]


def _rest(these: list[str], those: list[str]) -> list[str]:
    left = list(these)
    for text in those:
        if text in left:
            left.remove(text)
    return sorted(text for text in left if text)
