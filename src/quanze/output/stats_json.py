"""Statistics for programs: the contract quanze-stats/1."""

from collections.abc import Mapping

from quanze.output.contracts.stats import (
    CategoryRecord,
    CountsRecord,
    DepartmentRecord,
    FiguresRecord,
    NamesRecord,
    OpenFiguresRecord,
    OutliersRecord,
    PartRecord,
    ReferenceRecord,
    StatsReport,
    TownshipRecord,
)
from quanze.statistics.columns import Column
from quanze.statistics.comparisons import published_mean
from quanze.statistics.tables import (
    CategoryCounts,
    Comparison,
    DepartmentCounts,
    NameSharing,
    Outliers,
    Part,
    Statistics,
    TownshipCounts,
)
from quanze.text.languages import Language
from quanze.text.plain_json import plain_json


def render(statistics: Statistics, language: Language) -> str:
    """The statistics as one JSON object. Numbers are not rounded."""
    return plain_json(as_record(statistics, language), indent=2) + "\n"


def as_record(statistics: Statistics, language: Language) -> StatsReport:
    """The statistics as plain data. Only names and sources of references are in ``language``."""
    summaries = statistics.summaries
    return {
        "schema": "quanze-stats/1",
        "townships": [_township(township) for township in statistics.townships],
        "average": _figures({column: row.mean for column, row in summaries.items()}),
        "median": _figures({column: row.median for column, row in summaries.items()}),
        "stdev": _open_figures({column: row.stdev for column, row in summaries.items()}),
        "stdev_kind": "sample",
        "min": _counts({column: row.minimum for column, row in summaries.items()}),
        "max": _counts({column: row.maximum for column, row in summaries.items()}),
        "by_category": [_category(category) for category in statistics.categories],
        "by_department": [_department(department) for department in statistics.departments],
        "names": _names(statistics.names),
        "reference": [_reference(comparison, language) for comparison in statistics.comparisons],
        "outliers": _outliers(statistics.outliers),
        "repeated": list(statistics.repeated),
    }


def _counts(counts: Mapping[Column, int]) -> CountsRecord:
    return {
        "basic": counts["basic"],
        "cooperative": counts["cooperative"],
        "reclaimed": counts["reclaimed"],
        "empowered": counts["empowered"],
        "total": counts["total"],
    }


def _figures(figures: Mapping[Column, float]) -> FiguresRecord:
    return {
        "basic": figures["basic"],
        "cooperative": figures["cooperative"],
        "reclaimed": figures["reclaimed"],
        "empowered": figures["empowered"],
        "total": figures["total"],
    }


def _open_figures(figures: Mapping[Column, float | None]) -> OpenFiguresRecord:
    return {
        "basic": figures["basic"],
        "cooperative": figures["cooperative"],
        "reclaimed": figures["reclaimed"],
        "empowered": figures["empowered"],
        "total": figures["total"],
    }


def _township(township: TownshipCounts) -> TownshipRecord:
    return {
        "code": township.code,
        "name": township.name,
        "county": township.county,
        **_counts(township.counts),
    }


def _category(row: CategoryCounts) -> CategoryRecord:
    return {"category": row.category, **_counts(row.counts), "townships": row.townships}


def _department(row: DepartmentCounts) -> DepartmentRecord:
    return {
        "name": row.name,
        "county": row.county,
        "reclaimed": _part(row.reclaimed),
        "cooperative": _part(row.cooperative),
    }


def _part(part: Part) -> PartRecord:
    return {"items": part.items, "townships": part.townships, "share": part.share}


def _names(names: NameSharing | None) -> NamesRecord | None:
    if names is None:
        return None
    return {
        "distinct": names.distinct,
        "shared": list(names.shared),
        "local": [
            {"code": local.code, "name": local.township, "names": list(local.names)}
            for local in names.local
        ],
    }


def _reference(comparison: Comparison, language: Language) -> ReferenceRecord:
    reference = comparison.reference
    published = {column: published_mean(reference, column) for column in comparison.difference}
    return {
        "name": reference.name.in_language(language),
        "n": reference.n,
        "n_approximate": reference.n_approximate,
        "date": reference.date,
        "source": reference.source.in_language(language),
        **_open_figures(published),
        "difference": _open_figures(comparison.difference),
    }


def _outliers(outliers: Outliers) -> OutliersRecord:
    return {
        "criterion": outliers.criterion,
        "found": [
            {
                "code": outlier.code,
                "name": outlier.township,
                "list": outlier.column,
                "value": outlier.value,
                "low": outlier.low,
                "high": outlier.high,
            }
            for outlier in outliers.found
        ],
    }
