"""去向 of items that went another way, and items that would now go into another list."""

from typing import Any

from drafting_samples import YES
from quanze.drafting.draft import Draft, draft
from quanze.knowledge.decisions.table import ROWS
from quanze.model.raw_items import RawItem
from quanze.model.settings import Settings
from quanze.model.township_list import TownshipList


def raw(number: int, **fields: Any) -> RawItem:
    return RawItem.model_validate({"id": f"Y000{number}", "name": f"{number}", **fields})


LIST = TownshipList.model_validate(
    {
        "township": {"name": "柳塘镇", "code": "320999101"},
        "head": {"version": "v1"},
        "basic": [{"id": "J001", "name": "1", "source": ["Y0001"]}],
    }
)


def drafted(*items: RawItem) -> Draft:
    return draft(items, LIST, ROWS, Settings())


def test_a_trail_to_a_deleted_item_ends_where_the_item_was_merged_or_left_out() -> None:
    one = raw(1, **YES, went_to=("J001",))
    merged = raw(2, **YES, went_to=("J009",), merged_into="Y0001")
    dropped = raw(3, **YES, went_to=("J008",), proposed_list="不列入", dropped_because="并走")
    made = drafted(one, merged, dropped)
    assert made.written == {"Y0002": {"went_to": ()}, "Y0003": {"went_to": ()}}
    assert [remark.id for remark in made.remarks] == ["Y0002", "Y0003"]
    assert "去向 J009 已不在清单里" in made.remarks[0].text.zh
    again = (one, *(item.model_copy(update={"went_to": ()}) for item in (merged, dropped)))
    assert not drafted(*again).written


def test_items_that_the_table_would_put_elsewhere_by_now_are_named() -> None:
    late = raw(1, **YES, went_to=("J001",), grounds=("技术承接难",))
    (found,) = drafted(late).elsewhere
    assert (found.id, found.to, found.list, found.result) == ("Y0001", "J001", "basic", "收回")
    settled = {"proposed_list": "基本"}, {"proposed_because": "会商后仍由本镇办理"}
    for fields in settled:
        assert not drafted(late.model_copy(update=fields)).elsewhere
