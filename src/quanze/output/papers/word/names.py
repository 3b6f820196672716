"""Namespaces of WordprocessingML, and text made fit for XML."""

import re
from typing import Final

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES: Final = f'xmlns:w="{W}" xmlns:r="{R}"'

#: What XML 1.0 cannot hold at all, not even escaped.
_FORBIDDEN: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """``text`` with � for characters that no XML can hold, so that they are seen."""
    return _FORBIDDEN.sub("\ufffd", text)


def xml_text(text: str) -> str:
    """:func:`legal` text, escaped."""
    return legal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def runs(text: str, properties: str = "") -> str:
    """``text`` as one run; line feeds are line breaks, tabs are tabs."""
    parts: list[str] = []
    for piece in re.split(r"(\n|\t|\r)", text):
        if piece == "\n":
            parts.append("<w:br/>")
        elif piece == "\t":
            parts.append("<w:tab/>")
        elif piece and piece != "\r":
            parts.append(f'<w:t xml:space="preserve">{xml_text(piece)}</w:t>')
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{look}{''.join(parts)}</w:r>"


def paragraph(text: str, style: str, properties: str = "") -> str:
    """``text`` as one paragraph in ``style``."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{runs(text)}</w:p>'
