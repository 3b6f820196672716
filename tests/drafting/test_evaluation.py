"""Empowered items of several townships, power by power."""

import pytest

from handover_lists import empowered, township
from quanze.drafting.evaluation import evaluate
from quanze.model.settings import Empowerment

HARD = {"承接难度": "高", "行使次数": 3}
NEVER = {"行使次数": 0}


def test_powers_are_put_together_over_townships() -> None:
    tables = evaluate(
        (
            township(
                "甲镇", powers=[empowered("焚烧秸秆", 行使次数=4, 应行使次数=5), empowered("乙")]
            ),
            township("乙镇", powers=[empowered("焚烧 秸秆", 行使次数=9, 应行使次数=5)]),
        )
    )
    burning, other = tables.powers
    assert (burning.name, burning.times, len(burning.exercised)) == ("焚烧秸秆", 13, 2)
    # Nine times of five is all of them, and makes nothing good elsewhere.
    assert burning.rate == pytest.approx(0.9)
    assert (other.times, other.rate) == (None, None)
    assert [(one.counted, one.used, one.times) for one in tables.townships] == [
        (1, 1, 4),
        (1, 1, 9),
    ]


@pytest.mark.parametrize(
    ("evaluation", "concerns"),
    [
        ({}, ()),
        ({"行使次数": 3, "应行使次数": 30}, ("rate",)),
        ({"行使次数": 3}, ()),
        ({"行使次数": 0, "应行使次数": 30}, ("never",)),
        ({"承接难度": "高", "行权效果": "差", "行使次数": 0}, ("difficulty", "never", "effect")),
        ({"承接难度": "中", "行权效果": "一般", "行使次数": 9, "应行使次数": 9}, ()),
    ],
)
def test_what_is_against_a_power(evaluation: dict[str, object], concerns: tuple[str, ...]) -> None:
    (one,) = evaluate((township("甲镇", powers=[empowered("甲", **evaluation)]),)).exercised
    assert one.concerns == concerns
    assert one.to_the_province == bool(concerns)


def test_the_limit_of_the_rate_is_a_setting() -> None:
    lists = (township("甲镇", powers=[empowered("甲", 行使次数=4, 应行使次数=10)]),)
    assert evaluate(lists).exercised[0].concerns == ()
    assert evaluate(lists, Empowerment(lowest_rate=0.5)).exercised[0].concerns == ("rate",)


@pytest.mark.parametrize(
    ("evaluation", "said"),
    [
        ({"省级建议": "调整为委托行使", "处理意见": "保留"}, "调整为委托行使"),
        ({"省级建议": "无", "处理意见": "建议报省级收回"}, "建议报省级收回"),
        ({"处理意见": "保留"}, ""),
    ],
)
def test_what_is_said_to_the_province(evaluation: dict[str, object], said: str) -> None:
    (one,) = evaluate((township("甲镇", powers=[empowered("甲", **evaluation)]),)).exercised
    assert one.to_say == said


def test_an_opinion_for_the_province_is_reported_whatever_the_figures() -> None:
    (one,) = evaluate((township("甲镇", powers=[empowered("甲", 省级建议="取消")]),)).exercised
    assert one.to_the_province


def test_a_period_alone_is_no_evaluation() -> None:
    powers = [empowered("甲", 期间="2026"), empowered("乙", 行使次数=0), empowered("丙")]
    exercised = evaluate((township("甲镇", powers=powers),)).exercised
    assert [one.evaluated for one in exercised] == [False, True, False]
