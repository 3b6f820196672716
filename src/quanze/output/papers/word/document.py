"""A report as a Word document: the renderer."""

import datetime
from typing import Final, TypeAlias

from quanze.output.papers.word.comments import Comments
from quanze.output.papers.word.measures import TEXT_HEIGHT, TEXT_WIDTH
from quanze.output.papers.word.names import paragraph, runs
from quanze.output.papers.word.package import package, relation_of_footer
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
_SPACER: Final = '<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="240" w:lineRule="exact"/></w:pPr></w:p>'
#: What stands after a table, or only ends a section: a line of one point, which the grid must not
#: stretch to a line of the body (or a table that fills a page has an empty one behind it).
_THIN: Final = (
    '<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
)
#: Room for writing by hand.
_BLANK: Final = "\u3000" * 10

Footers: TypeAlias = dict[tuple[bool, bool], str]


def render(report: Report, as_of: datetime.date) -> bytes:
    """The whole report as a .docx file."""
    directions = sorted({section.landscape for section in report.sections})
    kinds = [(landscape, even) for landscape in directions for even in (False, True)]
    relations = {kind: relation_of_footer(number) for number, kind in enumerate(kinds)}
    comments = Comments(as_of)
    parts = [_section(section, relations, comments) for section in report.sections]
    footers = [footer_xml(landscape=landscape, even=even) for landscape, even in kinds]
    return package(_joined(parts), footers, comments.xml(), report.name, as_of)


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
        if isinstance(before, Table) or (
            isinstance(block, Table) and isinstance(before, Paragraph)
        ):
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
