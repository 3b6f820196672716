"""Documents of Word, paragraph by paragraph and table by table, beside what they say."""

import io
from collections.abc import Mapping, Sequence
from typing import Any

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

from exchange.office.made.page import Expected, Page, shown

_WHO = {"author": "桐岭乡工作专班", "date": "2025-03-20T09:00:00Z"}


class Paper:
    """A document. Items of documents have neither row nor sheet."""

    def __init__(self) -> None:
        self.document = docx.Document()
        self.items: list[Expected] = []
        self.skipped: list[Expected] = []

    def skip(self, why: str, text: str, *, bold: bool = False) -> Paragraph:
        """A paragraph that is no item."""
        paragraph = self.document.add_paragraph()
        paragraph.add_run(text).bold = bold
        self.skipped.append({"sheet": None, "row": None, "text": text, "why": why})
        return paragraph

    def lines(self, texts: Sequence[str], expected: Mapping[str, Any]) -> list[Paragraph]:
        """An item written as paragraphs."""
        self.items.append({**expected, "row": None, "sheet": None})
        return [self.document.add_paragraph(text) for text in texts]

    def table(self, page: Page) -> Table:
        """The cells of ``page`` as a table; its title rows are paragraphs already."""
        width = max(column for _, column in page.cells) + 1
        table: Table = self.document.add_table(rows=page.height, cols=width)
        table.style = "Table Grid"
        for top, left, bottom, right in page.merges:
            table.cell(top - 1, left).merge(table.cell(bottom - 1, right))
        for number, row in enumerate(table.rows, 1):
            cells = row.cells
            for column in range(width):
                text = shown(page.cells.get((number, column)))
                if text:
                    write_lines(cells[column].paragraphs[0], text)
        for found in page.items:
            self.items.append({**found, "row": None, "sheet": None})
        for found in page.skipped:
            self.skipped.append({**found, "row": None, "sheet": None})
        return table

    def saved(self) -> bytes:
        stream = io.BytesIO()
        self.document.save(stream)
        return stream.getvalue()


def write_lines(paragraph: Paragraph, text: str) -> None:
    """The lines of ``text`` as paragraphs one after another."""
    first, *others = text.split("\n")
    paragraph.add_run(first)
    for line in reversed(others):
        added = OxmlElement("w:p")
        paragraph._p.addnext(added)
        Paragraph(added, paragraph._parent).add_run(line)


def insert_row(row: _Row) -> None:
    """Mark a row as inserted by a tracked change, with its words."""
    _mark_row(row, "w:ins")
    for run in list(row._tr.iter(qn("w:r"))):
        _wrap(run, "w:ins")


def delete_row(row: _Row) -> None:
    """Mark a row as deleted by a tracked change, with its words."""
    _mark_row(row, "w:del")
    for run in list(row._tr.iter(qn("w:r"))):
        _wrap(run, "w:del")


def change_words(paragraph: Paragraph, *parts: tuple[str, str]) -> None:
    """Put (kind, text) into an empty paragraph: "" stays; ins, del, moveTo, moveFrom are tracked."""
    for run in list(paragraph.runs):
        paragraph._p.remove(run._r)
    for kind, text in parts:
        run = paragraph.add_run(text)
        if kind:
            _wrap(run._r, f"w:{kind}")


def _mark_row(row: _Row, tag: str) -> None:
    row._tr.get_or_add_trPr().append(_change(tag))


def _wrap(run: Any, tag: str) -> None:
    change = _change(tag)
    run.addprevious(change)
    change.append(run)
    if tag == "w:del":
        for text in run.iter(qn("w:t")):
            text.tag = qn("w:delText")


def _change(tag: str) -> Any:
    change = OxmlElement(tag)
    change.set(qn("w:id"), "9001")
    for key, value in _WHO.items():
        change.set(qn(f"w:{key}"), value)
    return change


def number_levels(document: Any) -> int:
    """A numbering 一、 （一） 1. of Word's own; the id of a list that uses it."""
    levels = (("chineseCountingThousand", "%1、"), ("chineseCountingThousand", "（%2）"), ("decimal", "%3."))  # fmt: skip
    return _add_numbering(document, levels)


def number_cells(document: Any) -> int:
    """A plain numbering 1 2 3, as the column 序号 has it."""
    return _add_numbering(document, (("decimal", "%1"),))


def _add_numbering(document: Any, levels: Sequence[tuple[str, str]]) -> int:
    numbering = document.part.numbering_part.element
    used = [int(one.get(qn("w:abstractNumId"))) for one in numbering.iter(qn("w:abstractNum"))]
    abstract = max(used, default=0) + 1
    written = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:suff w:val="nothing"/><w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (form, text) in enumerate(levels)
    )
    added = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{abstract}">'
        f'<w:multiLevelType w:val="multilevel"/>{written}</w:abstractNum>'
    )
    last = list(numbering.iter(qn("w:abstractNum")))
    if last:
        last[-1].addnext(added)
    else:
        numbering.insert(0, added)
    return int(numbering.add_num(abstract).numId)


def number(paragraph: Paragraph, list_id: int, depth: int = 0) -> None:
    """Let Word number the paragraph."""
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = depth
    properties.get_or_add_numId().val = list_id
