"""Statistics for spreadsheets: one row a township, then mean, median, spread and range.

The caller writes the text as ``utf-8-sig``: without the mark, Excel takes it for GBK.
"""

import csv
import io

from quanze.output.rounding import UNKNOWN
from quanze.output.stats_tables.townships import SUMMARY_LABELS, summary_rows
from quanze.statistics.columns import COLUMN_LABELS, COLUMNS
from quanze.statistics.tables import Statistics
from quanze.text.formulas import guarded
from quanze.text.languages import Language, Text

_HEADINGS = (Text("区划代码", "code"), Text("所属", "parents"), Text("乡镇", "township"))


def render(statistics: Statistics, language: Language) -> str:
    """The table of townships. Means are rounded to one decimal; JSON has them exactly."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(
        [heading.in_language(language) for heading in _HEADINGS]
        + [COLUMN_LABELS[column].in_language(language) for column in COLUMNS]
    )
    for township in statistics.townships:
        texts = (township.code, "".join(township.parents), township.name)
        writer.writerow(
            [guarded(text) for text in texts] + [township.counts[column] for column in COLUMNS]
        )
    for key, cells in summary_rows(statistics):
        known = ["" if cell == UNKNOWN else cell for cell in cells]
        writer.writerow(["", "", SUMMARY_LABELS[key].in_language(language), *known])
    return stream.getvalue()
