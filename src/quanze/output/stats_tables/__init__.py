"""The tables that people are shown, in words of one language; text and Markdown only set them."""

from quanze.output.stats_tables.apart import names_table, outliers_table
from quanze.output.stats_tables.parts import categories_table, departments_table
from quanze.output.stats_tables.table import Table, Words, cut
from quanze.output.stats_tables.townships import references_table, shown_places, townships_table
from quanze.statistics.tables import Statistics
from quanze.text.languages import Language

__all__ = ["Table", "tables"]


def tables(
    statistics: Statistics, language: Language, *, most_rows: int | None = None
) -> list[Table]:
    """All tables in the order of the report, each with at most ``most_rows`` rows."""
    say, places = Words(language), shown_places(statistics)
    made = [
        townships_table(statistics, say),
        references_table(statistics, say),
        categories_table(statistics, say),
        departments_table(statistics, say),
    ]
    if statistics.names is not None:
        made.append(names_table(statistics.names, places, say))
    made.append(outliers_table(statistics.outliers, places, say))
    return [cut(table, most_rows, say) for table in made if table.rows or table.notes]
