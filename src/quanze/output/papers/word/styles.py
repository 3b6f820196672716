"""word/styles.xml: the few styles that papers use, with the fonts that the standard names.

Fonts are named, not shipped. A font is named in all four slots, because Word looks for Chinese in
``eastAsia`` and takes theme fonts where any is mentioned.
"""

from dataclasses import dataclass
from typing import Final, Literal

from quanze.output.papers.word.measures import (
    LINE,
    NUMBER_LINE,
    NUMBER_SIZE,
    SIZE_2,
    SIZE_3,
    SIZE_4,
    SIZE_4_SMALL,
    SIZE_5,
    SPACING,
)
from quanze.output.papers.word.names import NAMESPACES

TITLE_FONT: Final = "方正小标宋简体"
BODY_FONT: Final = "仿宋_GB2312"
KAI_FONT: Final = "楷体_GB2312"
HEI_FONT: Final = "黑体"
SONG_FONT: Final = "宋体"


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style. ``size`` in points, ``line`` in twips and exact, ``indent`` in characters.

    ``level`` is that of a heading in the outline. ``right`` is an indent on the right, in
    characters.
    """

    id: str
    name: str
    font: str
    size: float
    line: int
    align: Literal["both", "left", "center", "right"] = "both"
    indent: int = 0
    right: int = 0
    level: int | None = None
    before: int = 0
    after: int = 0
    spacing: int = SPACING
    keep_next: bool = False


#: Table lines are set for the type that stands on them.
TABLE_LINE, SMALL_TABLE_LINE = 380, 320

NORMAL: Final = Style("Normal", "Normal", BODY_FONT, SIZE_3, LINE)
STYLES: Final = (
    Style("Title", "Title", TITLE_FONT, SIZE_2, 680, "center", after=LINE // 2, spacing=0, keep_next=True),
    Style("Subtitle", "Subtitle", KAI_FONT, SIZE_3, LINE, "center", keep_next=True),
    Style("Heading1", "heading 1", HEI_FONT, SIZE_3, LINE, indent=2, level=0, keep_next=True),
    Style("Heading2", "heading 2", KAI_FONT, SIZE_3, LINE, indent=2, level=1, keep_next=True),
    Style("Heading3", "heading 3", BODY_FONT, SIZE_3, LINE, indent=2, level=2, keep_next=True),
    Style("Heading4", "heading 4", BODY_FONT, SIZE_3, LINE, indent=2, level=3, keep_next=True),
    Style("BodyText", "Body Text", BODY_FONT, SIZE_3, LINE, indent=2),
    Style("Address", "Address", BODY_FONT, SIZE_3, LINE),
    Style("Centred", "Centred", BODY_FONT, SIZE_3, LINE, "center"),
    Style("Signature", "Signature", BODY_FONT, SIZE_3, LINE, "right", right=4),
    Style("Note", "Note", KAI_FONT, SIZE_4, 480),
    Style("FormField", "Form Field", BODY_FONT, SIZE_3, LINE, "left", before=120),
    Style("Caption", "caption", HEI_FONT, SIZE_4, 480, "left", before=120, keep_next=True),
    Style("TableHeading", "Table Heading", HEI_FONT, SIZE_4_SMALL, TABLE_LINE, "center", spacing=0),
    Style("TableText", "Table Text", BODY_FONT, SIZE_4_SMALL, TABLE_LINE, "left", spacing=0),
    Style("TableGroup", "Table Group", HEI_FONT, SIZE_4_SMALL, TABLE_LINE, "left", spacing=0, keep_next=True),
    Style("TableHeadingSmall", "Table Heading Small", HEI_FONT, SIZE_5, SMALL_TABLE_LINE, "center", spacing=0),
    Style("TableTextSmall", "Table Text Small", BODY_FONT, SIZE_5, SMALL_TABLE_LINE, "left", spacing=0),
    Style("TableGroupSmall", "Table Group Small", HEI_FONT, SIZE_5, SMALL_TABLE_LINE, "left", spacing=0, keep_next=True),
    Style("PageNumber", "Page Number Line", SONG_FONT, NUMBER_SIZE, NUMBER_LINE, "left", spacing=0),
    Style("CommentText", "annotation text", SONG_FONT, SIZE_5, 320, "left", spacing=0),
)  # fmt: skip

#: Names that Word does not know of itself.
_OWN: Final = frozenset(
    style.name
    for style in STYLES
    if style.name.startswith(("Table ", "Page ", "Form "))
    or style.id in {"Address", "Centred", "Note"}
)


def styles_xml() -> str:
    """The whole part."""
    return (
        f"<w:styles {NAMESPACES}>"
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'{_fonts(BODY_FONT)}<w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/>'
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + _style(NORMAL)
        + '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="character" w:styleId="CommentReference">'
        '<w:name w:val="annotation reference"/><w:rPr><w:sz w:val="21"/></w:rPr></w:style>'
        + "".join(map(_style, STYLES))
        + "</w:styles>"
    )


def _fonts(name: str) -> str:
    return (
        f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"'
        ' w:hint="eastAsia"/>'
    )


def _style(style: Style) -> str:
    """The elements stand in the order that the schema asks for."""
    normal = style is NORMAL
    head = ' w:default="1"' if normal else ""
    if style.name in _OWN:
        head = ' w:customStyle="1"'
    based = "" if normal else '<w:basedOn w:val="Normal"/>'
    keep = "<w:keepNext/>" if style.keep_next else ""
    indent = ""
    if style.indent:
        width = round(style.indent * style.size * 20)
        indent = f'<w:ind w:firstLineChars="{style.indent * 100}" w:firstLine="{width}"/>'
    elif style.right:
        width = round(style.right * style.size * 20)
        indent = f'<w:ind w:rightChars="{style.right * 100}" w:right="{width}"/>'
    level = f'<w:outlineLvl w:val="{style.level}"/>' if style.level is not None else ""
    # No gaps between Chinese and digits: 28 characters and 56 digits fill a line. (LibreOffice 7.4
    # has no such setting when it opens .docx, and shows gaps all the same.)
    even = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
    # The grid has the lines of the body; other lines must not be stretched to it.
    grid = "" if style.line == LINE else '<w:snapToGrid w:val="0"/>'
    half_points = round(style.size * 2)
    return (
        f'<w:style w:type="paragraph"{head} w:styleId="{style.id}">'
        f'<w:name w:val="{style.name}"/>{based}<w:qFormat/>'
        f'<w:pPr>{keep}<w:widowControl w:val="0"/>{even}{grid}'
        f'<w:spacing w:before="{style.before}" w:after="{style.after}" w:line="{style.line}"'
        f' w:lineRule="exact"/>{indent}<w:jc w:val="{style.align}"/>{level}</w:pPr>'
        f'<w:rPr>{_fonts(style.font)}<w:spacing w:val="{style.spacing}"/>'
        f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/></w:rPr></w:style>'
    )
