"""Pages as separated text (.csv, .tsv)."""

import csv
import io

from exchange.office.made.page import Page


def separated_bytes(page: Page, separator: str, ending: str, encoding: str = "utf-8") -> bytes:
    """The records of ``page``. With tabs, quotation marks stand for themselves."""
    stream = io.StringIO()
    width = max(column for _, column in page.cells) + 1
    for row in range(1, page.height + 1):
        record = [str(page.cells.get((row, column), "")) for column in range(width)]
        if separator == "\t":
            stream.write("\t".join(record) + ending)
        else:
            csv.writer(stream, delimiter=separator, lineterminator=ending).writerow(record)
    return stream.getvalue().encode(encoding)
