"""What must hold of any townships whatever."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from quanze.model.lists import LIST_NAMES
from quanze.model.township_list import TownshipList
from quanze.output import stats_csv, stats_markdown, stats_text
from quanze.statistics.columns import COLUMNS
from quanze.statistics.count import count_lists
from sample_lists import township_list

DEPARTMENTS = ("区民政局", "天宁区民政局", "市公安局", "派出所", "区教育局", " ", "=cmd|'x'!A1")
departments = st.lists(st.lists(st.sampled_from(DEPARTMENTS), max_size=3).map(tuple), max_size=6)


@st.composite
def lists(draw: st.DrawFn) -> list[TownshipList]:
    number = draw(st.integers(1, 7))
    return [
        township_list(
            code=f"3204{draw(st.sampled_from(['02', '12']))}{100 + index}",
            name=draw(st.sampled_from(["郑陆镇", "湟里镇", "甲|乙[镇]"])),
            county=draw(st.sampled_from(["天宁区", "武进区", None])),
            basic=draw(st.lists(st.sampled_from("甲乙丙丁戊"), max_size=6)),
            cooperative=draw(departments),
            reclaimed=draw(departments),
            empowered=draw(st.integers(0, 4)),
            category=draw(st.sampled_from(["社会管理", "行政处罚", None])),
        )
        for index in range(number)
    ]


@settings(max_examples=40)
@given(lists())
def test_sums_are_totals(given_lists: list[TownshipList]) -> None:
    statistics = count_lists(given_lists)
    for township in statistics.townships:
        assert township.counts["total"] == sum(township.counts[name] for name in LIST_NAMES)
    for column in COLUMNS:
        whole = sum(township.counts[column] for township in statistics.townships)
        assert sum(row.counts[column] for row in statistics.categories) == whole
    assert sum(statistics.items(name) for name in LIST_NAMES) == sum(
        len(list(one.items())) for one in given_lists
    )


@settings(max_examples=40)
@given(lists())
def test_the_mean_lies_between_the_extremes(given_lists: list[TownshipList]) -> None:
    for summary in count_lists(given_lists).summaries.values():
        assert summary.minimum <= summary.mean <= summary.maximum
        assert summary.minimum <= summary.median <= summary.maximum
        assert (summary.stdev or 0) >= 0


@settings(max_examples=40)
@given(lists(), st.randoms(use_true_random=False))
def test_the_order_of_the_townships_does_not_matter(
    given_lists: list[TownshipList], chance: random.Random
) -> None:
    shuffled = list(given_lists)
    chance.shuffle(shuffled)
    assert count_lists(shuffled) == count_lists(given_lists)


@settings(max_examples=40)
@given(lists())
def test_departments_add_up(given_lists: list[TownshipList]) -> None:
    statistics = count_lists(given_lists)
    number = len(statistics.townships)
    for row in statistics.departments:
        for part, name in ((row.reclaimed, "reclaimed"), (row.cooperative, "cooperative")):
            assert part.items <= statistics.items(
                "reclaimed" if name == "reclaimed" else "cooperative"
            )
            assert part.townships <= min(number, part.items)
            assert 0 <= part.share <= 1
    if statistics.items("reclaimed"):
        # An item counts for each of its departments, or for none: nothing is lost.
        assert sum(row.reclaimed.share for row in statistics.departments) >= 1 - 1e-9


@settings(max_examples=40)
@given(lists())
def test_a_name_is_shared_by_all_or_local_to_one_or_neither(
    given_lists: list[TownshipList],
) -> None:
    names = count_lists(given_lists).names
    if names is None:
        assert len(given_lists) == 1
        return
    local = [name for entry in names.local for name in entry.names]
    assert len(set(local)) == len(local)
    assert not set(local) & set(names.shared)
    assert len(local) + len(names.shared) <= names.distinct


@settings(max_examples=40)
@given(lists())
def test_every_format_can_be_written(given_lists: list[TownshipList]) -> None:
    statistics = count_lists(given_lists)
    assert stats_text.render(statistics, "zh")
    assert stats_markdown.render(statistics, "en")
    assert stats_csv.render(statistics, "zh").count("\n") == len(given_lists) + 6
