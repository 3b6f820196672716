"""Pages as an OpenDocument workbook (.ods), element by element."""

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from exchange.office.made.page import Cell, Page, Serial, shown

_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "table": "table",
        "text": "text",
        "style": "style",
        "manifest": "manifest",
    }.items()
)


def ods_bytes(pages: Sequence[Page]) -> bytes:
    """A workbook; blank rows are written once with a count, as LibreOffice does."""
    hidden = (
        '<office:automatic-styles><style:style style:name="hid" style:family="table">'
        '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
    )
    tables = "".join(_table(page) for page in pages)
    content = (
        f'<office:document-content {_NAMES} office:version="1.2">{hidden}'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    manifest = (
        f'<manifest:manifest {_NAMES} manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_TYPE}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", _TYPE, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return stream.getvalue()


def _table(page: Page) -> str:
    style = ' table:style-name="hid"' if page.hidden else ""
    width = max((column for _, column in page.cells), default=0) + 1
    rows = "".join(_row(page, row, width) for row in range(1, page.height + 1))
    # Office programs fill the sheet up with rows that hold nothing.
    rest = (
        f'<table:table-row table:number-rows-repeated="{1048576 - page.height}">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    return f"<table:table table:name={quoteattr(page.name or 'Sheet1')}{style}>{rows}{rest}</table:table>"


def _row(page: Page, row: int, width: int) -> str:
    spans = {
        (top, left): (bottom - top + 1, right - left + 1)
        for top, left, bottom, right in page.merges
    }
    covered = {
        (y, x)
        for top, left, bottom, right in page.merges
        for y in range(top, bottom + 1)
        for x in range(left, right + 1)
        if (y, x) != (top, left)
    }
    cells = []
    for column in range(width):
        if (row, column) in covered:
            cells.append("<table:covered-table-cell/>")
            continue
        span = ""
        if (row, column) in spans:
            down, across = spans[row, column]
            span = f' table:number-rows-spanned="{down}" table:number-columns-spanned="{across}"'
        cells.append(_cell(page.cells.get((row, column)), span))
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def _cell(cell: Cell, span: str) -> str:
    if cell is None:
        return f"<table:table-cell{span}/>"
    if isinstance(cell, Serial):
        msg = "days are not written to .ods"
        raise TypeError(msg)
    if isinstance(cell, int | float):
        kind = f' office:value-type="float" office:value="{cell}"'
    else:
        kind = ' office:value-type="string"'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in shown(cell).split("\n"))
    return f"<table:table-cell{span}{kind}>{lines}</table:table-cell>"
