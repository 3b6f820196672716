"""Items by category and by department."""

from quanze.output.rounding import UNKNOWN, per_cent
from quanze.output.stats_tables.table import Table, Words
from quanze.statistics.columns import COLUMNS
from quanze.statistics.tables import DepartmentCounts, Part, Statistics


def categories_table(statistics: Statistics, say: Words) -> Table:
    none = say("（未写类别）", "(no category)")
    return Table(
        say("按类别", "By category"),
        (say("类别", "category"), *say.columns, say("乡镇数", "townships")),
        tuple(
            (
                row.category or none,
                *(str(row.counts[column]) for column in COLUMNS),
                str(row.townships),
            )
            for row in statistics.categories
        ),
    )


def departments_table(statistics: Statistics, say: Words) -> Table:
    none = say("（未写部门）", "(no department)")
    notes = (
        say(
            "占比：占全部收回（配合）事项；一个事项写了几个部门的，各计一次",
            "Share: of all reclaimed (cooperative) items; an item naming several departments "
            "counts for each.",
        ),
    )
    rows = tuple(_department(row, none) for row in statistics.departments)
    return Table(
        say("按部门", "By department"),
        (
            say("部门", "department"),
            say("承接收回", "receives"),
            say("占比", "share"),
            say("乡镇数", "towns"),
            say("牵头配合", "leads"),
            say("占比", "share"),
            say("乡镇数", "towns"),
        ),
        rows,
        notes=notes if rows else (),
    )


def _department(row: DepartmentCounts, none: str) -> tuple[str, ...]:
    return (row.name or none, *_part(row.reclaimed), *_part(row.cooperative))


def _part(part: Part) -> tuple[str, str, str]:
    if not part.items:
        return "0", UNKNOWN, UNKNOWN
    return str(part.items), per_cent(part.share), str(part.townships)
