"""Mean, median, spread and range of a column of counts."""

import statistics
from collections.abc import Sequence

from quanze.statistics.tables import Summary


def summarise(values: Sequence[int]) -> Summary:
    """The summary of at least one count.

    The standard deviation is that of a sample: the townships of a run are mostly pilots or one
    district, and whoever checks the figure with a spreadsheet's STDEV gets the same.
    """
    # An exact integer sum divided once keeps the mean between the smallest and the largest value.
    return Summary(
        mean=sum(values) / len(values),
        median=float(statistics.median(values)),
        stdev=statistics.stdev(values) if len(values) > 1 else None,
        minimum=min(values),
        maximum=max(values),
    )
