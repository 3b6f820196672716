"""A Word document as the package that it is: its parts as text, packed.

python-docx is not used to write: its template is that of another program (164 styles, theme fonts,
a picture), and to import it takes as long as to write a list of 330 items.
"""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from quanze.output.papers.formats import AUTHOR
from quanze.output.papers.packing import packed
from quanze.output.papers.word.names import NAMESPACES, R, xml_text
from quanze.output.papers.word.styles import styles_xml

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE: Final = "application/vnd.openxmlformats-package.core-properties+xml"
_LONGEST_TITLE: Final = 255
#: Odd and even pages have footers of their own; Word 2013's rules of layout; no squeezing of
#: punctuation, which would change the number of characters on a line.
_SETTINGS: Final = (
    f"<w:settings {NAMESPACES}>"
    '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    "<w:compat><w:useFELayout/>"
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
    ' w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
    "</w:settings>"
)


def relation_of_footer(number: int) -> str:
    """What sections call the footer with this number, from 0."""
    return f"rId{number + 3}"


def package(
    body: str, footers: Sequence[str], comments: str, title: str, day: datetime.date
) -> bytes:
    """The bytes of a .docx file.

    Args:
        body: the content of ``w:body``.
        footers: parts that ``body`` mentions by :func:`relation_of_footer`.
        comments: the part of comments, empty for none.
        title: that in the document's properties.
        day: when the properties say that it was written; no clock is asked.
    """
    own = [
        ("styles", "styles", styles_xml()),
        ("settings", "settings", _SETTINGS),
        *((f"footer{number}", "footer", text) for number, text in enumerate(footers, 1)),
    ]
    if comments:
        own.append(("comments", "comments", comments))
    document = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    parts = [
        ("[Content_Types].xml", _content_types([(name, kind) for name, kind, _ in own])),
        ("_rels/.rels", _relations(_of_package())),
        ("docProps/core.xml", _properties(title, day)),
        ("word/document.xml", document),
        (
            "word/_rels/document.xml.rels",
            _relations((f"{R}/{kind}", f"{name}.xml") for name, kind, _ in own),
        ),
        *((f"word/{name}.xml", text) for name, _, text in own),
    ]
    return packed((name, f"{_HEAD}{text}".encode()) for name, text in parts)


def _content_types(own: Sequence[tuple[str, str]]) -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{kind}+xml"/>'
        for name, kind in (("document", "document.main"), *own)
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/docProps/core.xml" ContentType="{_CORE}"/>{overrides}</Types>'
    )


def _of_package() -> Iterator[tuple[str, str]]:
    yield f"{R}/officeDocument", "word/document.xml"
    yield f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"


def _relations(targets: Iterable[tuple[str, str]]) -> str:
    """Relations numbered from rId1: their type and what they lead to."""
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'


def _properties(title: str, day: datetime.date) -> str:
    moment = f'xsi:type="dcterms:W3CDTF">{day.isoformat()}T00:00:00Z<'
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{xml_text(title[:_LONGEST_TITLE])}</dc:title><dc:creator>{AUTHOR}</dc:creator>"
        f"<dc:language>zh-CN</dc:language><cp:lastModifiedBy>{AUTHOR}</cp:lastModifiedBy>"
        f"<cp:revision>1</cp:revision><dcterms:created {moment}/dcterms:created>"
        f"<dcterms:modified {moment}/dcterms:modified></cp:coreProperties>"
    )
