"""Words that no column allows stay in 备注 until somebody settles them, however often they are read."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quanze.exchange.importing.unread_words import remarks_after, with_unread
from quanze.exchange.office.reading import ReadRow, Where
from quanze.knowledge.decisions.decide import decide
from quanze.knowledge.decisions.unread_words import SEVERAL, unread_words
from quanze.model.raw_items import RawItem

YES = {"basis_sufficient": "是", "needed": "是", "feasible": "是"}


def row(written: dict[str, str], own: bool = False, **fields: Any) -> ReadRow:
    return ReadRow(Where("底稿", 3), {"name": "甲", **fields}, written=written, own=own)


def raw(**fields: Any) -> RawItem:
    return RawItem.model_validate({"id": "Y0001", "name": "甲", **YES, **fields})


def again(before: RawItem, read: ReadRow) -> str | None:
    item = raw(**{**dict.fromkeys(YES), **read.fields})
    return remarks_after(before, item, read, read.fields)


REMARKS = st.sampled_from([None, "", "取消", "甲；乙", "收回情形"])
WORDS = st.dictionaries(
    st.sampled_from(["led_by", "grounds", "feasible", "proposed_list"]),
    st.sampled_from(["专业性强", "由“上级”负责", "难度大；人手少"]),
)


@settings(max_examples=40)
@given(REMARKS, WORDS)
def test_reading_a_file_again_changes_nothing(remarks: str | None, words: dict[str, str]) -> None:
    said: dict[str, Any] = {"remarks": remarks} if remarks else {}
    read = row(words, **said)
    blank = {name: () if name in SEVERAL else None for name in words}
    first = with_unread(raw(**blank, remarks=remarks or None), read)
    assert set(unread_words(first)) == set(words)
    assert again(first, read) == first.remarks
    if words:
        assert decide(first).result == "待定"


def test_what_a_person_has_settled_does_not_come_back() -> None:
    read = row({"led_by": "由上级负责"}, remarks="取消")
    settled = raw(led_by=("主导",), remarks="取消")
    assert again(settled, read) == "取消"
    assert decide(settled).result == "配合"
    # The column may have been 上级主责或收回情形.
    assert again(raw(grounds=("技术承接难",), remarks="取消"), read) == "取消"
    stated = row({"led_by": "由上级负责"}, grounds=("技术承接难",))
    assert again(raw(grounds=("技术承接难",)), stated) == "上级主责情形原写“由上级负责”"


def test_a_word_put_right_in_the_workbook_takes_its_sentence_along() -> None:
    before = raw(remarks="取消；上级主责情形原写“由上级负责”；收回情形原写“难度大”")
    assert again(before, row({}, led_by=("主导",))) == "取消；收回情形原写“难度大”"


def test_in_our_own_workbook_what_is_not_understood_takes_the_place_of_what_was() -> None:
    before = raw(grounds=("技术承接难",), remarks="甲")
    read = row({"grounds": "专业性强"}, own=True, remarks="甲")
    assert again(before, read) == "甲；收回情形原写“专业性强”"


@pytest.mark.parametrize(
    ("fields", "result"),
    [
        ({"remarks": "能否有效实施原写“大概”"}, "基本"),
        ({"feasible": None, "remarks": "能否有效实施原写“大概”"}, "待定"),
        ({"led_by": ("法定",), "remarks": "上级主责情形原写“等”"}, "待定"),
        ({"proposed_list": "收回", "remarks": "上级主责情形原写“等”"}, "收回"),
        ({"basis_sufficient": "否", "needed": "否", "remarks": "收回情形原写“考核”"}, "待定"),
    ],
)
def test_an_unread_word_leaves_the_item_open(fields: dict[str, Any], result: str) -> None:
    assert decide(raw(**fields)).result == result
