"""Reclaimed items of several townships, sorted by who receives them."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from handover_lists import REGISTER, reclaimed, township
from quanze.drafting.handover import Handover, hand_over


def departments(handover: Handover) -> list[str]:
    return [sheet.department.name for sheet in handover.sheets]


def test_names_of_one_department_are_one_sheet() -> None:
    handover = hand_over(
        (
            township("甲镇", reclaimed("一", ["区城市管理局"]), reclaimed("二", ["区城管局"])),
            township(
                "乙镇", reclaimed("三", ["天宁区城市管理局"]), reclaimed("四", ["区城管局（牵头）"])
            ),
            township("丙镇", reclaimed("五", ["区安全生产监督管理局"])),
        ),
        REGISTER,
    )
    assert departments(handover) == ["天宁区城市管理局", "天宁区应急管理局"]
    assert [len(sheet.rows) for sheet in handover.sheets] == [4, 1]


def test_one_item_of_several_townships_is_one_row() -> None:
    handover = hand_over(
        (
            township("甲镇", reclaimed("核发许可证", ["区城市管理局"], 收回理由="甲")),
            township("乙镇", reclaimed("核发 许可证", ["区城市管理局"], 收回理由="乙")),
        )
    )
    (row,) = handover.sheets[0].rows
    assert row.name == "核发许可证"
    assert [origin.township.name for origin in row.origins] == ["甲镇", "乙镇"]
    assert row.texts("reason") == ["甲", "乙"]
    assert handover.sheets[0].items == 2


def test_departments_of_two_counties_are_never_one() -> None:
    handover = hand_over(
        (
            township("甲镇", reclaimed("一", ["区城市管理局"])),
            township(
                "乙镇", reclaimed("一", ["区城市管理局"]), parents=("江苏省", "常州市", "武进区")
            ),
        ),
        REGISTER,
    )
    assert departments(handover) == ["天宁区城市管理局", "武进区城市管理局"]


def test_several_receivers_each_get_the_item_and_the_first_leads() -> None:
    handover = hand_over(
        (township("甲镇", reclaimed("一", ["区应急管理局", "区城管局", "相关部门"])),), REGISTER
    )
    # In the order of the register, not of the item.
    assert departments(handover) == ["天宁区城市管理局", "天宁区应急管理局"]
    assert [sheet.led for sheet in handover.sheets] == [0, 1]
    assert handover.sheets[0].rows[0].origins[0].unresolved == ("相关部门",)


def test_two_names_in_one_entry_are_two_departments() -> None:
    handover = hand_over(
        (township("甲镇", reclaimed("一", ["区城市管理局、区应急管理局"])),), REGISTER
    )
    assert departments(handover) == ["天宁区城市管理局", "天宁区应急管理局"]


def test_a_pointing_name_with_the_body_in_brackets_is_that_body() -> None:
    handover = hand_over((township("甲镇", reclaimed("一", ["原移交部门（区城市管理局）"])),))
    assert departments(handover) == ["天宁区城市管理局"]


def test_what_nobody_receives_and_what_nobody_need() -> None:
    law = {"取消依据": "《柳塘市节约用水条例》2025年修订时删去"}
    handover = hand_over(
        (
            township(
                "甲镇",
                reclaimed("没有写"),
                reclaimed("占位", ["待定"]),
                reclaimed("相对", ["相关部门"]),
                reclaimed("自己", ["甲镇综合行政执法局"]),
                reclaimed("矛盾", ["区城市管理局"], **law),
                reclaimed("取消", **law),
                reclaimed("取消依据待定", 取消依据="待定"),
            ),
        )
    )
    troubles = [(row.name, row.origins[0].trouble) for row in handover.unreceived]
    assert troubles == [
        ("没有写", "none"),
        ("占位", "none"),
        ("相对", "relative"),
        ("自己", "township"),
        ("矛盾", "both"),
        ("取消依据待定", "none"),
    ]
    assert [row.name for row in handover.abolished] == ["取消"]
    assert handover.sheets == ()


_RECEIVERS = st.lists(
    st.sampled_from(
        ["区城管局", "区城市管理局", "区应急管理局", "相关部门", "甲镇", "无", "公安局"]
    ),
    max_size=3,
)
_ITEMS = st.lists(
    st.builds(
        lambda name, receivers, law: reclaimed(
            name, receivers, **({"取消依据": law} if law else {})
        ),
        st.sampled_from(["甲", "乙", "丙"]),
        _RECEIVERS,
        st.sampled_from(["", "无", "《甲条例》修订时删去"]),
    ),
    max_size=5,
)


@settings(max_examples=30, deadline=None)
@given(_ITEMS, _ITEMS)
def test_no_item_is_lost_or_in_two_places(first, second) -> None:  # type: ignore[no-untyped-def]
    lists = (township("甲镇", *first), township("乙镇", *second))
    handover = hand_over(lists, REGISTER)
    places: Counter[tuple[str, str]] = Counter()
    for rows in (handover.abolished, handover.unreceived):
        places.update((one.township.name, one.item.id) for row in rows for one in row.origins)
    received = {
        (one.township.name, one.item.id)
        for sheet in handover.sheets
        for row in sheet.rows
        for one in row.origins
    }
    places.update(received)
    assert places == Counter(
        {(one.township.name, item.id) for one in lists for item in one.reclaimed}
    )
    assert handover.items == sum(len(one.reclaimed) for one in lists)
