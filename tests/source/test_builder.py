"""One pass over the events: plain data, exact spans, and what list files may not have."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.source.builder import build
from quanze.source.spans import SpanTree, whole_span
from reading import found, read

BOTH = pytest.mark.parametrize("pure", [False, True], ids=["libyaml", "pure"])


@BOTH
def test_every_scalar_is_text(pure: bool) -> None:
    text = "code: 0330\nyes: no\nday: 2024-07-01\nnumber: 1_000\ntime: 1:30\nquoted: '~'\n"
    assert build(text, 64, pure=pure).data == {
        "code": "0330",
        "yes": "no",
        "day": "2024-07-01",
        "number": "1_000",
        "time": "1:30",
        "quoted": "~",
    }


@BOTH
@pytest.mark.parametrize("null", ["", "~", "null", "Null", "NULL"])
def test_an_empty_value_is_left_out_but_its_place_is_known(null: str, pure: bool) -> None:
    built = build(f"a: {null}\nb: [甲, {null}]\n" if null else "a:\nb:\n- 甲\n-\n", 64, pure=pure)
    assert built.data == {"b": ["甲", None]}
    assert isinstance(built.spans, dict)
    assert list(built.spans) == ["a", "b"]
    assert built.empty == [("a",)]


words = st.text(alphabet="甲乙丙-:#", min_size=1, max_size=4)
texts = st.text(alphabet="甲乙 :：#-'\"\\[]{}&*!|>%@`,，?\t", max_size=8)
values = st.recursive(
    texts,
    # An entry “{}” of a list counts as an empty one, which the next test shows.
    lambda inner: (
        st.lists(inner.filter(lambda value: value != {}), max_size=3)
        | st.dictionaries(words, inner, max_size=3)
    ),
    max_leaves=12,
)


@BOTH
@given(value=values)
def test_json_is_read_with_the_span_of_every_scalar(value: object, pure: bool) -> None:
    text = json.dumps(value, ensure_ascii=False)
    built = build(text, 64, pure=pure)
    assert built.error is None
    assert built.data == value
    assert built.defects == []
    assert_spans(text, built.data, built.spans)


@BOTH
def test_an_empty_mapping_in_a_list_is_an_empty_entry_with_a_place(pure: bool) -> None:
    built = build("a: [甲, {}]\nb: {}\n", 64, pure=pure)
    assert built.data == {"a": ["甲", None], "b": {}}
    assert isinstance(built.spans, dict)
    assert built.spans["a"] == (0, 1, [(4, 5), (7, 9)])


def assert_spans(text: str, data: object, tree: SpanTree) -> None:
    """In JSON the span of a key or text is its literal."""
    if isinstance(data, dict):
        assert isinstance(tree, dict)
        assert list(tree) == list(data)
        for key, (start, end, child) in tree.items():
            assert json.loads(text[start:end]) == key
            assert_spans(text, data[key], child)
    elif isinstance(data, list):
        assert isinstance(tree, list)
        for entry, child in zip(data, tree, strict=True):
            assert_spans(text, entry, child)
    else:
        assert isinstance(tree, tuple)
        assert json.loads(text[tree[0] : tree[1]]) == data
    span = whole_span(tree)
    if span and isinstance(data, list) and data and not isinstance(data[0], list | dict):
        assert text[span[0] : span[0] + 1] == '"'


@BOTH
def test_a_repeated_key_keeps_the_first_value(pure: bool) -> None:
    text = "a: 甲\na: 乙\nb: 1\na: [丙]\n"
    assert read(text, pure=pure).data == {"a": "甲", "b": "1"}
    assert found(text, pure=pure) == [("Q003", "a"), ("Q003", "a")]
    first, second = read(text, pure=pure).defects
    assert first.related == second.related == (0, 1)
    assert (first.span, second.span) == ((5, 6), (15, 16))


@BOTH
def test_a_repeated_key_whose_first_has_no_value(pure: bool) -> None:
    text = "a:\na: {b: 乙}\na: 丙\n"
    document = read(text, pure=pure)
    assert document.data == {"a": {"b": "乙"}}
    assert found(text, pure=pure) == [("Q003.first-empty", "a"), ("Q003", "a")]


@BOTH
@pytest.mark.parametrize(
    ("text", "expected", "data"),
    [
        (
            "a: &x 甲\nb: *x\n",
            [("Q008.anchor", "&x"), ("Q008.alias", "*x")],
            {"a": "甲", "b": "甲"},
        ),
        ("a: *x\n", [("Q008.alias", "*x")], {}),
        ("a: !!str 甲\n", [("Q008.tag", "!!str")], {"a": "甲"}),
        ("a: &x [甲]\nb: *x\n", [("Q008.anchor", "&x"), ("Q008.alias", "*x")], {"a": ["甲"]}),
        ("&x a: 甲\n*x : 乙\n", [("Q008.anchor", "&x"), ("Q008.alias", "*x")], {"a": "甲"}),
        ("a: 甲\n---\nb: 乙\n", [("Q008.document", "---")], {"a": "甲"}),
        ("? [甲, 乙]\n: 丙\nb: 丁\n", [("Q002.complex-key", "[")], {"b": "丁"}),
        ("? {甲: 乙}\n: [丙]\nb: 丁\n", [("Q002.complex-key", "{")], {"b": "丁"}),
        ("? 甲\n: 乙\n", [], {"甲": "乙"}),
    ],
)
def test_what_list_files_may_not_have(
    text: str, expected: list[tuple[str, str]], data: object, pure: bool
) -> None:
    assert found(text, pure=pure) == expected
    assert read(text, pure=pure).data == data


@BOTH
def test_an_alias_to_itself_ends(pure: bool) -> None:
    document = read("a: &x [*x, {b: *x}]\n", pure=pure)
    assert document.data == {"a": [None, {}]}
    assert document.unread == [("a", 0), ("a", 1, "b")]


@BOTH
def test_values_lost_to_a_tag_are_known_to_be_lost(pure: bool) -> None:
    document = read("- a: !S001\n  b: &v1\n", pure=pure)
    assert document.unread == [(0, "a"), (0, "b")]


@BOTH
@pytest.mark.parametrize("levels", [64, 65, 1000])
@pytest.mark.parametrize("opening", ["[", "- ", "{a: "])
def test_depth(opening: str, levels: int, pure: bool) -> None:
    closing = {"[": "]", "- ": "", "{a: ": "}"}[opening]
    text = opening * levels + "甲" + closing * levels
    expected = [] if levels <= 64 else [("Q010.depth", opening[0])]
    assert found(text, pure=pure) == expected


def test_a_thousand_defects_are_enough() -> None:
    assert len(read("a: 甲\n" * 3000).defects) == 1000
