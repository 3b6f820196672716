"""A report as a Word document: the renderer."""

import datetime
import io
from typing import Final, TypeAlias

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.parser import parse_xml

from quanze.output.papers.formats import AUTHOR
from quanze.output.papers.word.archive import undated
from quanze.output.papers.word.base import base_document
from quanze.output.papers.word.comments import Comments
from quanze.output.papers.word.measures import TEXT_HEIGHT, TEXT_WIDTH
from quanze.output.papers.word.names import NAMESPACES, legal, paragraph, runs
from quanze.output.papers.word.pages import footer_xml, section_xml
from quanze.output.papers.word.tables import table_xml
from quanze.output.reports.report import (
    Block,
    FormField,
    Heading,
    Paragraph,
    Report,
    Section,
    Table,
)

_STYLES: Final = {
    "body": "BodyText",
    "address": "Address",
    "note": "Note",
    "signature": "Signature",
    "centre": "Centred",
}
#: Room between a title and the text, a text and a table.
_SPACER: Final = '<w:p><w:pPr><w:spacing w:line="240" w:lineRule="exact"/></w:pPr></w:p>'
#: What stands after a table, or only ends a section: a line of one point.
_THIN: Final = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
#: Room for writing by hand.
_BLANK: Final = "\u3000" * 10

Footers: TypeAlias = dict[tuple[bool, bool], str]


def render(report: Report, as_of: datetime.date) -> bytes:
    """The whole report as a .docx file."""
    document = Document(base_document())
    footers = _add_footers(document, report)
    comments = Comments(as_of)
    parts = [_section(section, footers, comments) for section in report.sections]
    body = parse_xml(f"<w:body {NAMESPACES}>{_joined(parts)}</w:body>")
    document.element.replace(document.element.body, body)
    comments.add_to(document)
    _describe(document, report, as_of)
    stream = io.BytesIO()
    document.save(stream)
    return undated(stream.getvalue())


def _joined(parts: list[tuple[str, str]]) -> str:
    """Sections one after the other. The properties of each but the last stand in a paragraph."""
    out: list[str] = []
    for number, (content, properties) in enumerate(parts, 1):
        last = number == len(parts)
        ending = "" if last else properties
        out.append(f"{content}<w:p><w:pPr>{_THIN}{ending}</w:pPr></w:p>")
        if last:
            out.append(properties)
    return "".join(out)


def _section(section: Section, footers: Footers, comments: Comments) -> tuple[str, str]:
    """The content of a section and its properties."""
    width, height = TEXT_WIDTH, TEXT_HEIGHT
    if section.landscape:
        width, height = height, width
    content = [paragraph(section.title, "Title")] if section.title else []
    content += [paragraph(line, "Subtitle") for line in section.subtitle.split("\n") if line]
    if section.subtitle:
        content.append(_SPACER)
    before: Block | None = None
    for block in section.blocks:
        if isinstance(block, Table) and isinstance(before, Paragraph):
            content.append(_SPACER)
        content.append(_block(block, width, height, comments))
        before = block
    properties = section_xml(
        landscape=section.landscape,
        odd=footers[section.landscape, False],
        even=footers[section.landscape, True],
    )
    return "".join(content), properties


def _block(block: Block, width: int, height: int, comments: Comments) -> str:
    if isinstance(block, Heading):
        return paragraph(block.text, f"Heading{block.level}")
    if isinstance(block, Paragraph):
        return paragraph(block.text, _STYLES[block.style])
    if isinstance(block, FormField):
        value = runs(block.value or _BLANK, '<w:u w:val="single"/>')
        return f'<w:p><w:pPr><w:pStyle w:val="FormField"/></w:pPr>{runs(f"{block.label}：")}{value}</w:p>'
    caption = paragraph(block.caption, "Caption") if block.caption else ""
    # Two tables in a row would become one.
    return f"{caption}{table_xml(block, width, height, comments)}<w:p><w:pPr>{_THIN}</w:pPr></w:p>"


def _add_footers(document: WordDocument, report: Report) -> Footers:
    """Footers of the kinds of pages that there are, each a part of its own; their relations."""
    footers: Footers = {}
    for landscape in sorted({section.landscape for section in report.sections}):
        for even in (False, True):
            part, relation = document.part.add_footer_part()  # type: ignore[no-untyped-call]
            element = parse_xml(footer_xml(landscape=landscape, even=even))
            for child in list(part.element):
                part.element.remove(child)
            part.element.extend(list(element))
            footers[landscape, even] = relation
    return footers


def _describe(document: WordDocument, report: Report, day: datetime.date) -> None:
    properties = document.core_properties
    midnight = datetime.datetime.combine(day, datetime.time(), tzinfo=datetime.UTC)
    properties.title = legal(report.name)[:255]
    properties.author = properties.last_modified_by = AUTHOR
    properties.created = properties.modified = midnight
    properties.revision = 1
    properties.language = "zh-CN"
