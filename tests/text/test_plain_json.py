"""JSON on a terminal commands nothing, and reads as what was written."""

import json

from hypothesis import given
from hypothesis import strategies as st

from quanze.text.plain_json import plain_json
from quanze.text.visible import visible


def test_ordinary_text_stays_readable() -> None:
    assert plain_json({"text": "《刑法》𠮷 é"}) == '{"text": "《刑法》𠮷 é"}'


def test_controls_and_marks_of_direction_are_escaped() -> None:
    assert plain_json("a\x9b\u2028\u202e\udcff\ufeff") == r'"a\u009b\u2028\u202e\udcff\ufeff"'


#: Two halves that stand together are one character to JSON.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.just("\udcff"))


@given(st.lists(st.dictionaries(TEXTS, TEXTS)))
def test_it_reads_back_and_holds_nothing_invisible(record: object) -> None:
    text = plain_json(record)
    assert json.loads(text) == record
    assert visible(text) == text
    assert json.loads(plain_json(record, indent=2)) == record
