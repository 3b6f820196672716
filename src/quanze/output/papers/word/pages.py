"""Sections: the size of the page, its margins and its page numbers, upright or lying.

A lying page is an upright one turned to the right, so its margins turn with it and its page number
stays where it is on the sheet: at the short edge that was the foot, read with the sheet upright.
The number is outside: right on odd pages and left on even ones, one character in from the type
area. On a lying page it stands in a table of one cell, whose text runs downwards.
"""

from typing import Final

from quanze.output.papers.word.measures import (
    BOTTOM,
    FOOTER,
    LEFT,
    LINE,
    NUMBER_CENTRE,
    NUMBER_LINE,
    NUMBER_SIZE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    TOP,
    twips,
)
from quanze.output.papers.word.names import NAMESPACES

#: Room for a number of three digits between its dashes, and the thickness of the line.
_NUMBER_LENGTH: Final = twips(32)
_CHARACTER: Final = NUMBER_SIZE * 20
_BORDERLESS: Final = "".join(
    f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right")
)


def section_xml(*, landscape: bool, odd: str, even: str) -> str:
    """The properties of a section; ``odd`` and ``even`` are the relations of its footers."""
    width, height = (PAGE_HEIGHT, PAGE_WIDTH) if landscape else (PAGE_WIDTH, PAGE_HEIGHT)
    top, right, bottom, left = (
        (LEFT, TOP, RIGHT, BOTTOM) if landscape else (TOP, RIGHT, BOTTOM, LEFT)
    )
    lying = ' w:orient="landscape"' if landscape else ""
    return (
        f'<w:sectPr><w:footerReference w:type="default" r:id="{odd}"/>'
        f'<w:footerReference w:type="even" r:id="{even}"/>'
        f'<w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"{lying}/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}"'
        f' w:header="{twips(15)}" w:footer="{FOOTER if not landscape else twips(15)}"'
        ' w:gutter="0"/>'
        f'<w:docGrid w:type="lines" w:linePitch="{LINE}"/></w:sectPr>'
    )


def footer_xml(*, landscape: bool, even: bool) -> str:
    """The footer of one kind of pages, as a part of its own."""
    body = _lying(even=even) if landscape else _upright(even=even)
    return f"<w:ftr {NAMESPACES}>{body}</w:ftr>"


def _upright(*, even: bool) -> str:
    side = "left" if even else "right"
    indent = f'<w:ind w:{side}Chars="100" w:{side}="{_CHARACTER}"/>'
    return _number(f'{indent}<w:jc w:val="{side}"/>')


def _lying(*, even: bool) -> str:
    """A cell that is as wide as a line is high, at the left edge of the page."""
    across = twips(NUMBER_CENTRE) - NUMBER_LINE // 2
    down = LEFT + _CHARACTER if even else PAGE_WIDTH - RIGHT - _CHARACTER - _NUMBER_LENGTH
    number = _number(f'<w:jc w:val="{"left" if even else "right"}"/>')
    return (
        "<w:tbl><w:tblPr>"
        f'<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="page"'
        f' w:horzAnchor="page" w:tblpX="{across}" w:tblpY="{down}"/>'
        f'<w:tblOverlap w:val="never"/><w:tblW w:w="{NUMBER_LINE}" w:type="dxa"/>'
        f'<w:tblBorders>{_BORDERLESS}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        f'</w:tblPr><w:tblGrid><w:gridCol w:w="{NUMBER_LINE}"/></w:tblGrid>'
        f'<w:tr><w:trPr><w:trHeight w:val="{_NUMBER_LENGTH}" w:hRule="exact"/></w:trPr>'
        f'<w:tc><w:tcPr><w:tcW w:w="{NUMBER_LINE}" w:type="dxa"/>'
        f'<w:textDirection w:val="tbRl"/><w:vAlign w:val="center"/></w:tcPr>{number}</w:tc></w:tr></w:tbl>'
        '<w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr></w:p>'
    )


def _number(properties: str) -> str:
    """— 1 —"""
    field = "".join(
        f"<w:r>{part}</w:r>"
        for part in (
            '<w:t xml:space="preserve">— </w:t>',
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>1</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
            '<w:t xml:space="preserve"> —</w:t>',
        )
    )
    return f'<w:p><w:pPr><w:pStyle w:val="PageNumber"/>{properties}</w:pPr>{field}</w:p>'
