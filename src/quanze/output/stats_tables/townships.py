"""Townships with their figures, and the comparison with published averages."""

from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

from quanze.output.rounding import one_decimal, with_sign
from quanze.output.stats_tables.table import Table, Words
from quanze.statistics.columns import COLUMNS
from quanze.statistics.comparisons import published_mean
from quanze.statistics.tables import Statistics
from quanze.text.languages import Text

SummaryKey: TypeAlias = Literal["mean", "median", "stdev", "minimum", "maximum"]

SUMMARY_LABELS: Final[dict[SummaryKey, Text]] = {
    "mean": Text("平均", "mean"),
    "median": Text("中位数", "median"),
    "stdev": Text("标准差（样本）", "st. dev. (sample)"),
    "minimum": Text("最小", "minimum"),
    "maximum": Text("最大", "maximum"),
}


def summary_rows(statistics: Statistics) -> Iterator[tuple[SummaryKey, tuple[str, ...]]]:
    """Mean, median, standard deviation, minimum and maximum with a cell for every column."""
    summaries = statistics.summaries
    rows = [summaries[column] for column in COLUMNS]
    yield "mean", tuple(one_decimal(row.mean) for row in rows)
    yield "median", tuple(one_decimal(row.median) for row in rows)
    yield "stdev", tuple(one_decimal(row.stdev) for row in rows)
    yield "minimum", tuple(str(row.minimum) for row in rows)
    yield "maximum", tuple(str(row.maximum) for row in rows)


def shown_places(statistics: Statistics) -> dict[tuple[str, str], str]:
    """What to call each township (by code and name): with its county where there are several."""
    several = statistics.counties > 1
    return {
        (township.code, township.name): f"{township.county} {township.name}"
        if several and township.county
        else township.name
        for township in statistics.townships
    }


def townships_table(statistics: Statistics, say: Words) -> Table:
    places = shown_places(statistics)
    summary = tuple(
        (SUMMARY_LABELS[key].in_language(say.language), *cells)
        for key, cells in summary_rows(statistics)
    )
    number = len(statistics.townships)
    notes: list[str] = []
    if statistics.repeated:
        codes = say.joined(statistics.repeated)
        notes.append(
            say(
                f"区划代码重复：{codes}。每份清单按一个乡镇计",
                f"Codes in more than one file: {codes}. Every file counts as a township.",
            )
        )
    return Table(
        say(f"{number} 个乡镇（街道）的事项数", f"Items of {number} townships")
        if number > 1
        else say("一个乡镇（街道）的事项数", "Items of one township"),
        (say("乡镇", "township"), *say.columns),
        tuple(
            (
                places[township.code, township.name],
                *(str(township.counts[column]) for column in COLUMNS),
            )
            for township in statistics.townships
        ),
        summary if number > 1 else (),
        tuple(notes),
    )


def references_table(statistics: Statistics, say: Words) -> Table:
    rows: list[tuple[str, ...]] = [
        (
            say("本次平均", "this run, mean"),
            *(one_decimal(statistics.summaries[column].mean) for column in COLUMNS),
        )
    ]
    notes: list[str] = []
    for comparison in statistics.comparisons:
        reference = comparison.reference
        name = reference.name.in_language(say.language)
        about = say("约 ", "about ") if reference.n_approximate else ""
        rows.append((name, *(one_decimal(published_mean(reference, c)) for c in COLUMNS)))
        rows.append(
            (
                say("  差（本次减公布数）", "  difference"),
                *(with_sign(comparison.difference[column]) for column in COLUMNS),
            )
        )
        source = reference.source.in_language(say.language)
        notes.append(
            say(
                f"{name}：{about}{reference.n} 个乡镇；{source}",
                f"{name}: {about}{reference.n} townships; {source}",
            )
        )
    return Table(
        say("与公布的平均数比较", "Compared with published averages"),
        (say("平均每个乡镇", "mean per township"), *say.columns),
        tuple(rows),
        notes=tuple(notes),
    )
