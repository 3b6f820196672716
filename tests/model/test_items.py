"""Items: one model a list, told apart by the list they stand in."""

import pytest
from pydantic import TypeAdapter, ValidationError

from quanze.model.items import ITEM_MODELS, BasicItem, Item, ReclaimedItem
from quanze.model.keys import all_keys, keys_of
from quanze.model.kinds import FILE_MODELS, kind_of
from quanze.model.lists import LIST_NAMES
from quanze.model.township_list import TownshipList

ITEM = TypeAdapter[object](Item)


def test_every_list_has_its_model() -> None:
    assert tuple(ITEM_MODELS) == LIST_NAMES


@pytest.mark.parametrize("name", LIST_NAMES)
def test_a_record_names_its_list(name: str) -> None:
    item = ITEM.validate_python({"list": name, "编号": "X001", "名称": "保护古树名木"})
    assert type(item) is ITEM_MODELS[name]  # type: ignore[index]
    assert ITEM.validate_python(item) is item


def test_a_field_of_another_list_is_refused() -> None:
    record = {"list": "basic", "编号": "J001", "名称": "保护古树名木", "承接部门": ["区水利局"]}
    with pytest.raises(ValidationError):
        ITEM.validate_python(record)
    assert isinstance(ITEM.validate_python({**record, "list": "reclaimed"}), ReclaimedItem)


def test_an_unknown_list_is_refused() -> None:
    with pytest.raises(ValidationError):
        ITEM.validate_python({"list": "其他", "编号": "J001", "名称": "保护古树名木"})


def test_both_languages_of_keys_give_the_same_item() -> None:
    chinese = {"编号": "J001", "名称": "保护古树", "设定依据": ["《古树名木保护条例》第五条"]}
    english = {"id": "J001", "name": "保护古树", "legal_basis": ["《古树名木保护条例》第五条"]}
    assert BasicItem.model_validate(chinese) == BasicItem.model_validate(english)


def test_codes_keep_their_zeros_and_days_are_days() -> None:
    data = {
        "乡镇": {"名称": "甲镇", "区划代码": "010101001"},
        "清单": {"版本": "1.10", "日期": "2026-10-30", "声明总数": {"基本": "2"}},
    }
    model = TownshipList.model_validate(data)
    assert model.township.code == "010101001"
    assert model.head.version == "1.10"
    assert str(model.head.date) == "2026-10-30"
    assert model.head.declared_totals is not None
    assert model.head.declared_totals.basic == 2
    assert model.counts() == dict.fromkeys(LIST_NAMES, 0)
    assert list(model.items()) == []


def test_keys_are_written_once_and_told_apart_by_language() -> None:
    assert keys_of(BasicItem, "zh")[:2] == ("编号", "名称")
    assert keys_of(BasicItem, "en")[:2] == ("id", "name")
    for model in FILE_MODELS.values():
        assert set(keys_of(model, "zh")) | set(keys_of(model, "en")) <= all_keys()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"乡镇": {}, "清单": {}}, "list"),
        ({"basic": []}, "list"),
        ({"乡镇": {}, "原始事项": []}, "raw"),
        ({"departments": []}, "departments"),
        ({"version": "3"}, None),
        ([], None),
        (None, None),
    ],
)
def test_a_file_s_kind_is_told_by_its_top_level_keys(data: object, kind: str | None) -> None:
    assert kind_of(data) == kind
