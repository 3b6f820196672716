"""Townships whose figures stand apart from the rest."""

import statistics
from collections.abc import Mapping, Sequence
from typing import Final

from quanze.statistics.columns import COLUMNS, Column
from quanze.statistics.tables import Criterion, Outlier, Outliers, Summary, TownshipCounts

#: With fewer townships a quartile is one township, and nothing can be said.
FEWEST_TOWNSHIPS: Final = 5
#: From here on 1.5 times the interquartile range would name 7 in 1,000 of a normal distribution.
MANY_TOWNSHIPS: Final = 100
IQR_FACTOR: Final = 1.5
SD_FACTOR: Final = 3.0
#: Where the townships hardly differ, 19 beside 20, 20, 20 and 21 would stand apart. A figure must
#: also differ from the median by more than this share of it and by more than one item.
LEAST_SHARE: Final = 0.1
LEAST_ITEMS: Final = 1


def find_outliers(
    townships: Sequence[TownshipCounts], summaries: Mapping[Column, Summary]
) -> Outliers:
    """Figures further than 1.5 interquartile ranges outside the quartiles, column by column.

    With 100 townships and more: further than 3 standard deviations from the mean. With fewer
    than five nothing is judged. In both cases the figure must differ from the median by more than
    a tenth and by more than one item. Quartiles are those of QUARTILE.INC in spreadsheets.
    """
    if len(townships) < FEWEST_TOWNSHIPS:
        return Outliers(None)
    criterion: Criterion = "sd" if len(townships) >= MANY_TOWNSHIPS else "iqr"
    found: list[Outlier] = []
    for column in COLUMNS:
        values = [township.counts[column] for township in townships]
        low, high = _fences(values, summaries[column], criterion)
        found.extend(
            Outlier(township.code, township.name, column, value, low, high)
            for township, value in zip(townships, values, strict=True)
            if not low <= value <= high
        )
    return Outliers(criterion, tuple(found))


def _fences(values: Sequence[int], summary: Summary, criterion: Criterion) -> tuple[float, float]:
    if criterion == "sd":
        reach = SD_FACTOR * (summary.stdev or 0.0)
        low, high = summary.mean - reach, summary.mean + reach
    else:
        first, _, third = statistics.quantiles(values, n=4, method="inclusive")
        reach = IQR_FACTOR * (third - first)
        low, high = first - reach, third + reach
    least = max(LEAST_SHARE * summary.median, LEAST_ITEMS)
    return min(low, summary.median - least), max(high, summary.median + least)
