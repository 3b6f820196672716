"""Some characters of a value are found in the text, whatever the style of the scalar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.source.builder import build
from quanze.source.scalars import part_of_scalar

WHITE = " \t\r\n"


def written(text: str, part: str, occurrence: int = 0) -> str:
    """What stands in ``text`` for one occurrence of ``part`` in the value of key ``a``."""
    built = build(text, 64)
    value = built.data["a"]
    assert isinstance(built.spans, dict)
    span = built.spans["a"][2]
    assert isinstance(span, tuple)
    at = -1
    for _ in range(occurrence + 1):
        at = value.index(part, at + 1)
    start, end = part_of_scalar(text, span, value, (at, at + len(part)))
    return f"{text[:start].count('等')}:{text[start:end]}"


@pytest.mark.parametrize(
    ("text", "part", "occurrence", "expected"),
    [
        ("a: 甲等乙等丙", "等", 1, "1:等"),
        ("a: '甲等乙等丙'", "等", 1, "1:等"),
        ("a: 'it''s 等'", "'s", 0, "0:''s"),
        ('a: "甲\\u7b49乙等丙"', "等", 0, "0:\\u7b49"),
        ('a: "甲\\u7b49乙等丙"', "等", 1, "0:等"),
        ('a: "甲\\\n   等\\n等"', "等", 1, "1:等"),
        ("a: 甲等\n  乙\n  等丙", "等", 1, "1:等"),
        ("a: | # 等\n  甲等\n\n  乙等\n", "等", 1, "2:等"),
        ("a: >-\n  甲等\n  乙等\n", "等 乙", 0, "0:等\n  乙"),
        ("a: >-\n  甲等\n\n  乙等\n", "等", 1, "1:等"),
        ("a: 甲 等\n  乙 等", " ", 2, "1: "),
        ("a:  甲等", "甲", 0, "0:甲"),
    ],
)
def test_parts(text: str, part: str, occurrence: int, expected: str) -> None:
    assert written(text, part, occurrence) == expected


def test_a_value_that_the_text_does_not_give_is_marked_as_a_whole() -> None:
    assert part_of_scalar("a: *x", (3, 5), "甲乙", (0, 1)) == (3, 5)


words = st.text(alphabet="甲乙丙等'，：", min_size=1, max_size=5)


@st.composite
def scalars(draw: st.DrawFn) -> str:
    """A file with one key whose value is written in any style over one or more lines."""
    lines = draw(st.lists(words, min_size=1, max_size=4))
    style = draw(st.sampled_from(["plain", "'", '"', "|", ">", "|-", ">+"]))
    if style == "plain":
        return "a: 甲" + "\n  ".join(line.replace("'", "甲") for line in lines) + "\nb: 乙\n"
    if style == "'":
        return "a: '" + "\n  ".join(line.replace("'", "''") for line in lines) + "'\nb: 乙\n"
    if style == '"':
        escaped = [line.replace("等", draw(st.sampled_from(["等", "\\u7b49"]))) for line in lines]
        fold = draw(st.sampled_from(["\n  ", "\\\n  ", "\\n", " "]))
        return 'a: "' + fold.join(escaped) + '"\nb: 乙\n'
    gap = draw(st.sampled_from(["\n  ", "\n\n  ", "\n   "]))
    return f"a: {style}\n  " + gap.join(lines) + "\nb: 乙\n"


@given(scalars(), st.data())
def test_the_characters_of_a_part_stand_in_its_span(text: str, data: st.DataObject) -> None:
    built = build(text, 64)
    assert built.error is None
    assert isinstance(built.spans, dict)
    value, span = built.data["a"], built.spans["a"][2]
    assert isinstance(span, tuple)
    start = data.draw(st.integers(0, len(value) - 1))
    end = data.draw(st.integers(start + 1, len(value)))
    first, last = part_of_scalar(text, span, value, (start, end))
    assert span[0] <= first <= last <= span[1]
    shown = text[first:last].replace("\\u7b49", "等").replace("\\n", "\n").replace("\\\n", "")
    if text[3] == "'":
        shown = shown.replace("''", "'")
    for sign in WHITE:
        shown = shown.replace(sign, "")
    assert shown == "".join(one for one in value[start:end] if one not in WHITE)
