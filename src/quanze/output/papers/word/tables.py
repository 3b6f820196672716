"""A table as WordprocessingML. Built as text: python-docx takes 4 ms for a row of five cells."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from quanze.output.papers.emphasis import pieces
from quanze.output.papers.word.comments import Comments
from quanze.output.papers.word.measures import SIZE_4_SMALL, SIZE_5
from quanze.output.papers.word.names import runs
from quanze.output.papers.word.styles import SMALL_TABLE_LINE, TABLE_LINE
from quanze.output.reports.report import Column, Row, Table
from quanze.text.width import display_width

#: Tables of more columns are set smaller.
_MOST_LARGE: Final = 5
#: Between the lines of a table and its text, in twips: at the sides, and above and below.
_MARGIN: Final = 90
_PADDING: Final = 40
_MARGINS: Final = "".join(
    f'<w:{side} w:w="{width}" w:type="dxa"/>'
    for side, width in (
        ("top", _PADDING),
        ("left", _MARGIN),
        ("bottom", _PADDING),
        ("right", _MARGIN),
    )
)
_LOOKS: Final = {"": "", "deleted": "<w:strike/>", "inserted": '<w:u w:val="single"/>'}
_BORDERS: Final = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def table_xml(table: Table, width: int, height: int, comments: Comments) -> str:
    """The table over the whole ``width`` of the type area, which is ``height`` high (twips).

    Its marks are added to ``comments``.
    """
    return _Setter(table, width, height, comments).xml()


class _Setter:
    def __init__(self, table: Table, width: int, height: int, comments: Comments) -> None:
        self._table = table
        self._comments = comments
        self._widths = column_widths(table.columns, width)
        self._width = width
        small = len(table.columns) > _MOST_LARGE
        self._suffix = "Small" if small else ""
        self._size = round((SIZE_5 if small else SIZE_4_SMALL) * 20)
        self._line = SMALL_TABLE_LINE if small else TABLE_LINE
        # Above what fits on a page stand the heading, of up to two lines, and what is round them.
        self._most_lines = (height - 4 * _PADDING) // self._line - 3

    def xml(self) -> str:
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self._widths)
        return (
            f'<w:tbl><w:tblPr><w:tblW w:w="{self._width}" w:type="dxa"/><w:jc w:val="center"/>'
            f'<w:tblBorders>{_BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>'
            f"<w:tblCellMar>{_MARGINS}</w:tblCellMar></w:tblPr>"
            f"<w:tblGrid>{grid}</w:tblGrid>{self._heading()}{''.join(self._rows())}</w:tbl>"
        )

    def _heading(self) -> str:
        cells = "".join(
            self._cell(width, f"TableHeading{self._suffix}", runs(column.title), "center")
            for column, width in zip(self._table.columns, self._widths, strict=True)
        )
        return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"

    def _rows(self) -> Iterator[str]:
        for row in self._table.rows:
            if row.group:
                yield self._group(row)
            else:
                yield self._row(row)

    def _group(self, row: Row) -> str:
        span = f'<w:gridSpan w:val="{len(self._widths)}"/>'
        style = f"TableGroup{self._suffix}"
        cell = self._cell(self._width, style, runs(row.cells[0]), "left", span)
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cell}</w:tr>"

    def _row(self, row: Row) -> str:
        style = f"TableText{self._suffix}"
        cells = "".join(
            self._cell(width, style, self._text(row, number, text), column.align)
            for number, (text, column, width) in enumerate(
                zip(row.cells, self._table.columns, self._widths, strict=True)
            )
        )
        # A row that no page can hold must be split: programs would cut it off instead.
        whole = "<w:cantSplit/>" if self._lines(row) <= self._most_lines else ""
        properties = f"<w:trPr>{whole}</w:trPr>" if whole else ""
        return f"<w:tr>{properties}{cells}</w:tr>"

    def _text(self, row: Row, number: int, text: str) -> str:
        content = runs(text)
        if row.emphases:
            found = pieces(text, row.emphases, number)
            content = "".join(runs(piece, _LOOKS[look]) for piece, look in found) or content
        for mark in row.marks:
            if mark.column == number:
                content = self._comments.around(content, mark.text)
        return content

    @staticmethod
    def _cell(width: int, style: str, content: str, align: str, span: str = "") -> str:
        justified = f'<w:jc w:val="{align}"/>' if align != "left" else ""
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}<w:vAlign w:val="center"/>'
            f'</w:tcPr><w:p><w:pPr><w:pStyle w:val="{style}"/>{justified}</w:pPr>{content}</w:p>'
            "</w:tc>"
        )

    def _lines(self, row: Row) -> int:
        """Lines of the row's highest cell, at least."""
        return max(
            (
                sum(
                    -(-display_width(line) * self._size // 2 // max(width - 2 * _MARGIN, 1)) or 1
                    for line in text.split("\n")
                )
                for text, width in zip(row.cells, self._widths, strict=True)
            ),
            default=1,
        )


def column_widths(columns: Sequence[Column], width: int) -> list[int]:
    """Widths in the proportion of the shares that add up to ``width``."""
    whole = sum(column.share for column in columns)
    edges = [0]
    done = 0.0
    for column in columns:
        done += column.share
        edges.append(round(width * done / whole))
    return [right - left for left, right in pairwise(edges)]
