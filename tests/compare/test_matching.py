"""Items are recognised by what they are, not by where they stand."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from compare.building import basic, changes, told
from quanze.compare.matching import Matching, match_items
from quanze.model.items import BaseItem, BasicItem, ReclaimedItem

NAMES = (
    "组织开展村级集体资产清查",
    "办理农村集体经济组织章程备案",
    "调解民间纠纷",
    "运行便民服务中心，推行一窗受理",
    "登记、受理、转送信访事项",
)


def test_same_id_and_name_is_matched_by_id() -> None:
    found = changes({"basic": basic(NAMES[0])}, {"basic": basic(NAMES[0], category="乡村振兴")})
    assert found[0].match
    assert (found[0].match.by, found[0].match.score) == ("id", 1.0)


def test_inserting_an_item_only_renumbers_the_others() -> None:
    found = changes({"basic": basic(*NAMES)}, {"basic": basic("编制年度经济发展计划", *NAMES)})
    assert told(found) == [
        ("added", "", "J001"),
        *(("renumbered", f"J00{number}", f"J00{number + 1}") for number in range(1, 6)),
    ]
    assert {change.grade for change in found[1:]} == {"editorial"}


def test_equal_id_is_no_match_for_another_name() -> None:
    found = changes({"basic": basic("组织开展村级集体资产清查")}, {"basic": basic("调解民间纠纷")})
    assert sorted(told(found)) == [("added", "", "J001"), ("removed", "J001", "")]


def test_frame_of_a_name_makes_no_match() -> None:
    old = [{"id": "S001", "name": "对擅自占用城市道路的行政处罚"}]
    new = [{"id": "S001", "name": "对擅自举办幼儿园的行政处罚"}]
    assert {c.kinds for c in changes({"reclaimed": old}, {"reclaimed": new})} == {
        ("added",),
        ("removed",),
    }


def test_renamed_item_is_recognised_by_likeness_with_its_score() -> None:
    found = changes(
        {"basic": basic(*NAMES[1:3])},
        {"basic": basic("调解民间纠纷", "办理农村集体经济组织章程和成员名册备案")},
    )
    assert told(found) == [
        ("renumbered", "J002", "J001"),
        ("renamed renumbered", "J001", "J002"),
    ]
    match = found[1].match
    assert match
    assert match.by == "likeness"
    assert 0.6 <= match.score < 1


def test_threshold_decides_what_a_guess_is_worth() -> None:
    old = {"basic": basic("办理农村集体经济组织章程备案")}
    new = {"basic": basic("办理农村集体经济组织章程和成员名册备案", start=2)}
    assert told(changes(old, new, 0.99)) == [("added", "", "J002"), ("removed", "J001", "")]


def test_same_name_elsewhere_is_a_move() -> None:
    found = changes(
        {"basic": basic("调解民间纠纷"), "reclaimed": []},
        {"basic": [], "reclaimed": [{"id": "S001", "name": "调解民间纠纷"}]},
    )
    assert told(found) == [("moved", "J001", "S001")]
    assert found[0].match
    assert found[0].match.by == "name"
    assert found[0].grade == "substantive"


def test_items_of_one_name_keep_their_own_contents_when_renumbered() -> None:
    first = {"name": "调解民间纠纷", "legal_basis": ["《人民调解法》第一条"]}
    second = {"name": "调解民间纠纷", "legal_basis": ["《人民调解法》第二条"]}
    found = changes(
        {"basic": [{"id": "J001", **first}, {"id": "J002", **second}]},
        {"basic": [{"id": "J002", **first}, {"id": "J003", **second}]},
    )
    assert told(found) == [("renumbered", "J001", "J002"), ("renumbered", "J002", "J003")]


def test_of_several_items_with_one_name_the_likest_are_matched() -> None:
    def item(number: int, basis: str, remarks: str) -> dict[str, Any]:
        return {"id": f"J00{number}", "name": "调解", "legal_basis": [basis], "remarks": remarks}

    found = changes(
        {"basic": [item(1, "《信访工作条例》第十三条", "a"), item(2, "《民法典》第九条", "a")]},
        {"basic": [item(3, "《民法典》第九条", "b"), item(4, "《信访工作条例》第十三条", "b")]},
    )
    assert [(c.old[0].item.id, c.new[0].item.id) for c in found] == [
        ("J002", "J003"),
        ("J001", "J004"),
    ]


def test_same_raw_items_tell_a_complete_rewording() -> None:
    found = changes(
        {"basic": basic("调解民间纠纷", source=["Y0001", "Y0002"])},
        {"basic": basic("运行综治中心", source=["Y0002", "Y0001"], start=7)},
    )
    assert found[0].match
    assert found[0].match.by == "declared"


def test_items_without_names_match_only_as_they_are() -> None:
    old = [BasicItem(id="J001", name=""), BasicItem(id="J002", name="", remarks="甲")]
    new = [BasicItem(id="J001", name=""), BasicItem(id="J003", name="", remarks="乙")]
    matching = match_items(old, new, 0.6)
    assert [(pair.old, pair.new) for pair in matching.pairs] == [(0, 0)]


# Few words and few ids, so that names coincide, resemble one another and stand twice.
_words = st.lists(
    st.sampled_from(["调解", "纠纷", "办理", "备案", "民间", "章程", "的"]), max_size=5
)
_ids = st.sampled_from(["1", "2", "3", "4"])
_sources = st.lists(st.sampled_from(["Y1", "Y2", "Y3"]), max_size=2).map(tuple)


def _item(model: type[BaseItem]) -> st.SearchStrategy[BaseItem]:
    return st.fixed_dictionaries(
        {
            "id": _ids,
            "name": _words.map("".join),
            "source": _sources,
            "legal_basis": st.sampled_from([(), ("《甲法》第一条",), ("《乙法》第二条",)]),
        }
    ).map(model.model_validate)


_items = st.lists(st.one_of(_item(BasicItem), _item(ReclaimedItem)), max_size=8).map(
    lambda items: sorted(items, key=lambda item: item.list)
)


@given(_items, _items, st.sampled_from([0.3, 0.6, 0.9]))
def test_matching_is_one_to_one_and_mirrored_when_sides_change_places(
    old: list[BaseItem], new: list[BaseItem], threshold: float
) -> None:
    there, back = match_items(old, new, threshold), match_items(new, old, threshold)
    assert _facts(there) == {(b, a, match) for a, b, match in _facts(back)}
    assert (there.old_only, there.new_only) == (back.new_only, back.old_only)
    assert sorted([*there.old_only, *(pair.old for pair in there.pairs)]) == [*range(len(old))]
    assert sorted([*there.new_only, *(pair.new for pair in there.pairs)]) == [*range(len(new))]


def _facts(matching: Matching) -> set[tuple[int, int, object]]:
    return {(pair.old, pair.new, pair.match) for pair in matching.pairs}


@given(_items)
def test_every_item_matches_itself(items: list[BaseItem]) -> None:
    matching = match_items(items, items, 0.6)
    assert len(matching.pairs) == len(items)
    assert all(items[pair.old] == items[pair.new] for pair in matching.pairs)


def test_names_cast_in_one_mould_are_different_items() -> None:
    mould = "根据《江苏省乡镇街道综合治理条例》的规定受理"
    found = changes(
        {"basic": basic(f"{mould}占用城市道路申请", f"{mould}农村建房申请")},
        {"basic": basic(f"{mould}幼儿入园登记材料", f"{mould}农村村民建房申请", start=5)},
    )
    assert sorted(told(found)) == [
        ("added", "", "J005"),
        ("removed", "J001", ""),
        ("renamed renumbered", "J002", "J006"),
    ]
