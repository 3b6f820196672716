"""A .csv or .tsv as a grid: one row a record."""

import csv
import io
from typing import Final

from quanze.exchange.office.cell_text import clean
from quanze.exchange.office.grid import Grid, GridBuilder
from quanze.exchange.refusals import refuse, refuse_encoding
from quanze.source.encoding import decode
from quanze.text.formulas import unguarded
from quanze.text.languages import Text
from quanze.usage import UsageError

#: What may stand between cells; the one that the first records have most of is meant.
_MARKS: Final = (",", "\t", ";", "，", "|")
_PROBE: Final = 20
#: No cell of a list is longer: a quotation mark that is never closed swallows the rest of a file.
_LONGEST_CELL: Final = 1_000_000
_LAST_LINE: Final = "quanze"


def text_grid(data: bytes, name: str) -> Grid:
    """The records of a text file in UTF-8, UTF-16 or GB18030.

    Raises:
        UsageError: where it is no text, or no quotation mark closes a cell.
    """
    decoded = decode(data)
    if decoded.text is None:
        raise refuse_encoding(name)
    text = decoded.text
    mark = "\t" if name.lower().endswith((".tsv", ".tab")) else _mark(text)
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        # Excel's own line for the mark.
        mark, text = first.strip()[4], rest
    csv.field_size_limit(_LONGEST_CELL)
    # A quotation mark that is never closed takes the last line into its cell.
    stream = io.StringIO(f"{text}\n{_LAST_LINE}\n", newline="")
    try:
        records = list(csv.reader(stream, delimiter=mark))
    except csv.Error as error:
        raise _refuse_quotes(name) from error
    if records.pop() != [_LAST_LINE]:
        raise _refuse_quotes(name)
    while records and not records[-1]:
        records.pop()
    return Grid(tuple(GridBuilder([[_cell(cell) for cell in record] for record in records]).rows()))


def _refuse_quotes(name: str) -> UsageError:
    return refuse(
        name,
        Text("不是完整的表格：引号没有配对", "is no sound table: its quotation marks do not match"),
        Text("请用 WPS 或 Excel 另存为 .xlsx 后再试", "Save it as .xlsx and try again."),
    )


def _mark(text: str) -> str:
    """The mark that splits the first records into most cells."""
    start = "\n".join(text.split("\n")[:_PROBE])
    counts = {mark: start.count(mark) for mark in _MARKS[:3]}
    best = max(counts, key=lambda mark: counts[mark])
    if counts["\t"] and counts["\t"] * 2 >= counts[best]:
        return "\t"
    return best if counts[best] else ","


def _cell(cell: str) -> str:
    """A cell; ``="001"`` is how spreadsheets are made to keep zeros."""
    text = clean(cell)
    if text.startswith('="') and text.endswith('"') and len(text) >= 3:
        text = text[2:-1]
    # What a careful program has put an apostrophe before, so that it is no formula.
    text = unguarded(text)
    return text if text.strip() else ""
