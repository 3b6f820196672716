"""Who is named, and by which criterion."""

from quanze.statistics.columns import COLUMNS, with_total
from quanze.statistics.outliers import FEWEST_TOWNSHIPS, MANY_TOWNSHIPS, find_outliers
from quanze.statistics.summaries import summarise
from quanze.statistics.tables import Outliers, TownshipCounts


def outliers(values: list[int]) -> Outliers:
    townships = [
        TownshipCounts(
            f"{number:09}",
            f"镇{number}",
            (),
            with_total({"basic": value, "cooperative": 10, "reclaimed": 10, "empowered": 3}),
        )
        for number, value in enumerate(values)
    ]
    summaries = {column: summarise([t.counts[column] for t in townships]) for column in COLUMNS}
    return find_outliers(townships, summaries)


def test_fewer_than_five_are_not_judged() -> None:
    assert outliers([1, 2, 3, 1000][: FEWEST_TOWNSHIPS - 1]) == Outliers(None)


def test_a_figure_outside_the_fences_is_named_with_the_usual_range() -> None:
    found = outliers([100, 102, 104, 106, 180])
    assert found.criterion == "iqr"
    basic = found.found[0]
    assert (basic.column, basic.value, basic.township) == ("basic", 180, "镇4")
    # quartiles 102 and 106, so 102 - 6 and 106 + 6; a tenth of the median is 10.4
    assert (basic.low, basic.high) == (93.6, 114.4)


def test_small_figures_too() -> None:
    assert [
        one.value for one in outliers([100, 102, 104, 106, 20]).found if one.column == "basic"
    ] == [20]


def test_a_difference_of_one_in_twenty_is_not_worth_a_name() -> None:
    assert outliers([19, 20, 20, 20, 21]).found == ()


def test_many_townships_are_measured_by_standard_deviations() -> None:
    values = [100 + number % 7 for number in range(MANY_TOWNSHIPS - 1)]
    found = outliers([*values, 300])
    assert found.criterion == "sd"
    assert {one.value for one in found.found if one.column == "basic"} == {300}
    assert outliers([*values, 110]).found == ()
