"""Counting a handful of townships, by hand and by quanze."""

import pytest

from handover_lists import reclaimed
from handover_lists import township as handing_over
from quanze.statistics.count import count_lists, count_tallies
from quanze.statistics.tables import DepartmentCounts, Statistics
from quanze.statistics.tally import tally
from quanze.usage import EXIT_NOTHING, UsageError
from sample_lists import five_townships, township_list


@pytest.fixture(scope="module")
def five() -> Statistics:
    return count_lists(five_townships())


def department(statistics: Statistics, name: str | None) -> DepartmentCounts:
    return next(row for row in statistics.departments if row.name == name)


def test_each_township_has_its_four_lists_and_their_total(five: Statistics) -> None:
    first = five.townships[0]
    assert (first.code, first.name, first.county) == ("320402100", "郑陆镇", "天宁区")
    assert first.counts == {
        "basic": 11,
        "cooperative": 3,
        "reclaimed": 3,
        "empowered": 1,
        "total": 18,
    }


def test_mean_median_spread_and_range(five: Statistics) -> None:
    # 11, 12, 11, 24, 12
    basic = five.summaries["basic"]
    assert (basic.mean, basic.median) == (14.0, 12.0)
    assert (basic.minimum, basic.maximum) == (11, 24)
    # (9 + 4 + 9 + 100 + 4) / 4
    assert basic.stdev == pytest.approx(31.5**0.5)


def test_one_township_has_no_standard_deviation() -> None:
    summary = count_lists([township_list(basic=["甲"])]).summaries["basic"]
    assert (summary.mean, summary.stdev) == (1.0, None)


def test_categories_with_those_without_last(five: Statistics) -> None:
    assert [row.category for row in five.categories] == ["社会管理", None]
    # 春江街道, 前黄镇 and 雪堰镇
    assert five.categories[0].counts["basic"] == 12 + 24 + 12
    assert five.categories[0].townships == 3
    assert five.categories[1].townships == 2


def test_departments_of_two_counties_are_two_bodies(five: Statistics) -> None:
    assert department(five, "武进区民政局").cooperative.items == 6
    assert department(five, "天宁区民政局").cooperative.items == 2
    assert department(five, "天宁区民政局").county == "天宁区"
    assert department(five, "天宁区民政局").reclaimed.items == 1
    assert department(five, "常州市公安局").cooperative.townships == 5
    assert department(five, "常州市公安局").county is None


def test_within_one_county_names_stay_as_written() -> None:
    statistics = count_lists(
        [
            township_list(reclaimed=[("区民政局",), ("区民政局",), ("天宁区民政局",)]),
            township_list("320402101", "青龙街道", reclaimed=[("区民政局",)]),
        ]
    )
    assert [row.name for row in statistics.departments] == ["区民政局"]
    assert statistics.departments[0].reclaimed.items == 4
    assert statistics.departments[0].reclaimed.share == 1.0


def test_an_item_naming_one_body_twice_counts_once_and_two_bodies_for_each() -> None:
    statistics = count_lists(
        [township_list(reclaimed=[("区民政局", "天宁区民政局"), ("区民政局", "区教育局")])]
    )
    assert department(statistics, "区民政局").reclaimed.items == 2
    assert department(statistics, "区教育局").reclaimed.share == 0.5


def test_abolished_powers_do_not_lack_a_department() -> None:
    one = handing_over("甲镇", reclaimed("甲", 取消依据="《甲条例》修订时删去"), reclaimed("乙"))
    assert tally(one).receivers == {(): 1}


def test_items_without_department_are_counted_as_such(five: Statistics) -> None:
    none = department(five, None)
    assert none is five.departments[-1]
    assert none.reclaimed.items == 5
    assert none.reclaimed.share == pytest.approx(1 / 3)


def test_a_list_without_parents_belongs_to_the_county_of_its_code() -> None:
    statistics = count_lists(
        [
            township_list(reclaimed=[("区民政局",)]),
            township_list("320402101", "青龙街道", None, reclaimed=[("区民政局",)]),
            township_list("320412100", "湟里镇", None, reclaimed=[("区民政局",)]),
        ]
    )
    names = {row.name: row.reclaimed.items for row in statistics.departments}
    assert names == {"天宁区民政局": 2, "区民政局（320412）": 1}


def test_counties_of_one_name_are_told_apart_by_their_city() -> None:
    statistics = count_lists(
        [
            township_list(
                "320106001",
                "甲街道",
                parents=["江苏省", "南京市", "鼓楼区"],
                reclaimed=[("区民政局",)],
            ),
            township_list(
                "320302001",
                "乙街道",
                parents=["江苏省", "徐州市", "鼓楼区"],
                reclaimed=[("区民政局",)],
            ),
        ]
    )
    assert [row.name for row in statistics.departments] == [
        "鼓楼区民政局（江苏省南京市）",
        "鼓楼区民政局（江苏省徐州市）",
    ]


def test_shared_and_local_names(five: Statistics) -> None:
    assert five.names is not None
    assert "共同事项1" in five.names.shared
    assert [len(local.names) for local in five.names.local] == [1, 2, 1, 14, 2]
    assert five.names.local[0].names == ("郑陆镇的事项0",)


def test_names_differing_in_spacing_and_width_are_one() -> None:
    statistics = count_lists(
        [township_list(basic=["清查 12 项"]), township_list("320402101", basic=["清查１２项"])]
    )
    assert statistics.names is not None
    assert len(statistics.names.shared) == 1
    assert statistics.names.distinct == 1


def test_a_single_township_shares_nothing() -> None:
    assert count_lists([township_list(basic=["甲"])]).names is None


def test_difference_from_what_was_published(five: Statistics) -> None:
    changzhou, nation = five.comparisons
    assert changzhou.difference["basic"] == 14.0 - 133
    assert nation.difference["empowered"] is None
    assert nation.difference["total"] is None


def test_a_code_in_two_files_is_named() -> None:
    statistics = count_lists([township_list(), township_list()])
    assert statistics.repeated == ("320402100",)
    assert len(statistics.townships) == 2


def test_tallies_made_elsewhere_give_the_same(five: Statistics) -> None:
    assert count_tallies([tally(one) for one in five_townships()]) == five


def test_nothing_to_count() -> None:
    with pytest.raises(UsageError) as caught:
        count_lists([])
    assert caught.value.exit_code == EXIT_NOTHING
    assert "没有可以统计的清单" in caught.value.in_language("zh")
