"""A .docx to results: its tables, and the lists that it writes as numbered paragraphs."""

from pathlib import Path

from quanze.exchange.office.assembling import SheetResult
from quanze.exchange.office.classifying import classify
from quanze.exchange.office.document_grid import document_grid
from quanze.exchange.office.gathering import SheetGatherer
from quanze.exchange.office.macros import without_macros
from quanze.exchange.office.outline import with_outlines
from quanze.exchange.office.stated import list_in_name
from quanze.exchange.word_document import WordDocument
from quanze.knowledge.columns.headings import Headings


def document_results(data: bytes, path: Path, headings: Headings) -> list[SheetResult]:
    """What a document holds.

    Raises:
        UsageError: where it is no sound document.
    """
    grid = document_grid(WordDocument(without_macros(data), path.name))
    told = list_in_name(path.stem)
    placed = with_outlines(classify(grid, headings, told), headings, told)
    return [SheetGatherer(grid, placed, path.stem).gather()]
