"""Lists in, statistics out."""

from collections import Counter
from collections.abc import Iterable, Sequence

from quanze.knowledge.references import REFERENCES, Reference
from quanze.model.township_list import TownshipList
from quanze.statistics.categories import CategoryCounter
from quanze.statistics.columns import COLUMNS
from quanze.statistics.comparisons import compare
from quanze.statistics.departments import DepartmentCounter
from quanze.statistics.names import NameCounter
from quanze.statistics.outliers import find_outliers
from quanze.statistics.summaries import summarise
from quanze.statistics.tables import Statistics, TownshipCounts
from quanze.statistics.tally import Tally, tally
from quanze.text.languages import Text
from quanze.usage import EXIT_NOTHING, UsageError


def count_lists(
    lists: Iterable[TownshipList], references: Sequence[Reference] = REFERENCES
) -> Statistics:
    """Count township lists, one after the other; none is kept.

    Raises:
        UsageError: with exit code 3 where there is no list.
    """
    return count_tallies(map(tally, lists), references)


def count_tallies(
    tallies: Iterable[Tally], references: Sequence[Reference] = REFERENCES
) -> Statistics:
    """:func:`count_lists` over lists that were tallied elsewhere, say in other processes."""
    townships: list[TownshipCounts] = []
    categories, departments, names = CategoryCounter(), DepartmentCounter(), NameCounter()
    for one in tallies:
        townships.append(one.township)
        categories.add(one.categories)
        departments.add(one)
        names.add(one.names)
    if not townships:
        raise UsageError(
            Text("没有可以统计的清单", "there is no list to count"),
            Text("请给出清单文件或所在文件夹", "Name list files or a folder that holds some."),
            exit_code=EXIT_NOTHING,
        )
    sharing = names.sharing(townships)
    townships.sort(key=lambda row: (row.code, row.name, row.parents, tuple(row.counts.values())))
    summaries = {
        column: summarise([township.counts[column] for township in townships]) for column in COLUMNS
    }
    return Statistics(
        townships=tuple(townships),
        summaries=summaries,
        categories=categories.counts(),
        departments=departments.counts(),
        names=sharing,
        comparisons=compare(summaries, references),
        outliers=find_outliers(townships, summaries),
        repeated=_repeated(townships),
    )


def _repeated(townships: Sequence[TownshipCounts]) -> tuple[str, ...]:
    files = Counter(township.code for township in townships)
    return tuple(code for code, count in files.items() if count > 1)
