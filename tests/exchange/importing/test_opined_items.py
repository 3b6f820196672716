"""Which item an opinion is about, however its number and name are written."""

import pytest

from quanze.exchange.importing.opined_items import OpinedItems
from quanze.model.items import BasicItem, CooperativeItem, ReclaimedItem
from quanze.model.lists import ListName

ITEMS = OpinedItems(
    [
        BasicItem(id="J001", name="开展防火检查"),
        CooperativeItem(id="P001", name="违法占地核查、整改"),
        CooperativeItem(id="P003", name="危险化学品生产经营单位安全监管"),
        ReclaimedItem(id="S008", name="老年人优待证核发"),
        ReclaimedItem(id="S009", name="小型水库大坝安全鉴定"),
    ]
)


@pytest.mark.parametrize(
    ("written", "name", "list_name", "ids"),
    [
        ("P003", None, None, ["P003"]),
        ("ｐ００３", None, None, ["P003"]),
        ("配3", "危险化学品生产、经营单位安全监管", None, ["P003"]),
        ("3", "危险化学品生产经营单位安全监管", "cooperative", ["P003"]),
        ("收8、收9", None, None, ["S008", "S009"]),
        ("收8/收9", None, None, ["S008", "S009"]),
        ("S8与S9", None, None, ["S008", "S009"]),
        ("收8-9", None, None, []),
        ("收（8）", None, None, ["S008"]),
        ("收回8", None, None, ["S008"]),
        (None, "违法占地核查整改", "cooperative", ["P001"]),
        (None, "违法占地的核查、整改", "cooperative", ["P001"]),
        ("3", None, None, []),
        ("P009", None, None, []),
        (None, None, None, []),
    ],
)
def test_numbers_and_names_in_all_their_forms(
    written: str | None, name: str | None, list_name: ListName | None, ids: list[str]
) -> None:
    assert [item.id for item in ITEMS.find(written, name, list_name).items] == ids


def test_the_name_decides_where_the_number_is_that_of_another_item() -> None:
    found = ITEMS.find("配3", "违法占地核查整改", None)
    assert [item.id for item in found.items] == ["P001"]
    assert found.doubt is not None
    assert "以名称为准" in found.doubt.zh


def test_a_number_with_a_strange_name_is_not_believed() -> None:
    found = ITEMS.find("配3", "农村公路养护", None)
    assert found.items == ()
    assert found.doubt is not None
    assert "与写的名称不符" in found.doubt.zh


def test_what_is_not_found_comes_with_the_nearest() -> None:
    found = ITEMS.find(None, "老年人优待证的办理、换发和注销", None)
    assert found.items == ()
    assert found.doubt is not None
    assert "最接近的是 S008" in found.doubt.zh


def test_a_cell_full_of_letters_takes_no_longer_than_any_other() -> None:
    # A pattern that looks for a number behind any run of letters would take minutes for this.
    assert not OpinedItems([]).find("x" * 32_767, None, None).items
