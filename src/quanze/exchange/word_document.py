"""The paragraphs of a .docx in reading order, those in tables with the place of their cell."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from quanze.exchange.refusals import refuse, refuse_form, refuse_size
from quanze.text.languages import Text

#: What the parts of one document may unpack to. 民法典 takes 2 MB.
MOST_UNPACKED: Final = 256 * 1024 * 1024

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TABLE, _ROW, _CELL = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc"
#: Text that was inserted, deleted or moved and neither accepted nor rejected.
_TRACKED: Final = tuple(
    f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge")
)
#: What stands beside the text: boxes, and their second form for old programs.
_BESIDE: Final = (
    f"{W}txbxContent",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)
#: What is no text of the paragraph: its properties, and what tracked changes took away.
_APART: Final = (f"{W}pPr", f"{W}del", f"{W}moveFrom")
#: The same for the text before the changes.
_NOT_BEFORE: Final = (f"{W}pPr", f"{W}ins", f"{W}moveTo")
_BREAKS: Final = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}
#: What python-docx lets through where a file is no sound document.
_UNREADABLE: Final = (
    *(zipfile.BadZipFile, zlib.error, struct.error, OSError, EOFError, RuntimeError),
    *(KeyError, ValueError, TypeError, AttributeError, SyntaxError, NotImplementedError),
)


@dataclass(frozen=True, slots=True)
class CellPlace:
    """A cell of a table: its table, row and column, each from 1."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. ``number`` counts those outside tables from 1; ``cell`` is set inside one.

    ``text`` has a line feed where the line was broken by hand.
    """

    text: str
    number: int
    cell: CellPlace | None = None


class WordDocument:
    """A .docx that was opened.

    Raises:
        UsageError: for bytes that are no sound document or unpack to too much.
    """

    def __init__(self, data: bytes, name: str) -> None:
        import docx

        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                entries = archive.infolist()
                if sum(entry.file_size for entry in entries) > MOST_UNPACKED:
                    raise refuse_size(name, MOST_UNPACKED)
            self._document: Any = docx.Document(io.BytesIO(data))
            self._body: Any = self._document.element.body
        except _UNREADABLE as error:
            raise refuse_form(name, "damaged") from error
        if self._body is None:
            raise refuse_form(name, "damaged")
        self._name = name

    def refuse_tracked_changes(self) -> None:
        """Refuse a document in which it is not settled what its text is.

        Raises:
            UsageError: where changes were tracked and neither accepted nor rejected.
        """
        if next(self._body.iter(*_TRACKED), None) is not None:
            raise refuse(
                self._name,
                Text("里有未处理的修订", "has tracked changes"),
                Text(
                    "请在 WPS 或 Word 的“审阅”里接受或拒绝全部修订，保存后再试",
                    "Accept or reject all changes in WPS or Word, save, and try again.",
                ),
            )

    def refuse_automatic_numbers(self) -> None:
        """Refuse a document whose numbers (第一条, （一）) are not written but counted by the program.

        Raises:
            UsageError: where a paragraph with text has such a number.
        """
        for element in self._body.iter(_PARAGRAPH):
            if self._has_automatic_number(element) and text_of_paragraph(element).strip():
                raise refuse(
                    self._name,
                    Text(
                        "用了自动编号，“第…条”“（一）”不在文字里",
                        "uses automatic numbering: 第…条 and （一） are not in its text",
                    ),
                    Text(
                        "请在 WPS 或 Word 里另存为纯文本（.txt）后再试",
                        "Save it as plain text (.txt) in WPS or Word and try again.",
                    ),
                )

    def paragraphs(self, *, tables: bool) -> Iterator[Paragraph]:
        """The paragraphs in reading order, with or without those in tables."""
        numbers = {"paragraph": 0, "table": 0}
        for element in blocks_of(self._body):
            if element.tag == _PARAGRAPH:
                numbers["paragraph"] += 1
                yield Paragraph(text_of_paragraph(element), numbers["paragraph"])
            else:
                numbers["table"] += 1
                if tables:
                    yield from _cells(element, numbers["table"], numbers["paragraph"])

    @property
    def body(self) -> Any:
        """The element that holds the paragraphs and tables."""
        return self._body

    def numbering(self) -> Any:
        """The element that describes the automatic numbers; ``None`` where there are none."""
        try:
            return self._document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return None

    def automatic_number(self, element: Any) -> tuple[str, str] | None:
        """The list (numId) and the level (from 0) by which a paragraph is numbered, if it is."""
        number, level = _number_properties(element)
        style = element.pPr.style if element.pPr is not None else None
        seen: set[str] = set()
        while number is None and style is not None and style not in seen:
            seen.add(style)
            found = self._document.styles.element.get_by_id(style)
            if found is None:
                break
            number, level = _number_properties(found)
            style = found.basedOn_val
        return None if number in (None, "0") else (str(number), level)

    def _has_automatic_number(self, element: Any) -> bool:
        found = self.automatic_number(element)
        return found is not None and self._writes_number(*found)

    def _writes_number(self, number: str, level: str) -> bool:
        """Whether the list ``number`` puts anything countable before its paragraphs."""
        lists = self.numbering()
        if lists is None:
            return False
        abstract = lists.xpath(f"w:num[@w:numId='{number}']/w:abstractNumId/@w:val")
        if not abstract:
            return False
        found = f"w:abstractNum[@w:abstractNumId='{abstract[0]}']/w:lvl[@w:ilvl='{level}']"
        form = lists.xpath(f"{found}/w:numFmt/@w:val")
        text = lists.xpath(f"{found}/w:lvlText/@w:val")
        return bool(text) and "%" in text[0] and (form or ["decimal"])[0] not in ("none", "bullet")


def _number_properties(element: Any) -> tuple[str | None, str]:
    """The list and its level that a paragraph or style names itself."""
    number = element.xpath("w:pPr/w:numPr/w:numId/@w:val")
    level = element.xpath("w:pPr/w:numPr/w:ilvl/@w:val")
    return (number[0] if number else None), (level[0] if level else "0")


def blocks_of(parent: Any) -> Iterator[Any]:
    """Paragraphs and tables below ``parent``, out of whatever content controls they stand in."""
    for child in parent.iterchildren():
        if child.tag in (_PARAGRAPH, _TABLE):
            yield child
        elif child.tag not in _BESIDE and child.tag not in (_ROW, _CELL):
            yield from blocks_of(child)


def rows_of(table: Any) -> list[Any]:
    """The rows of a table itself, not those of tables within it."""
    return [line for line in table.iter(_ROW) if nearest(line, _TABLE) is table]


def cells_in(line: Any) -> list[Any]:
    """The cells of one row of a table."""
    return [cell for cell in line.iter(_CELL) if nearest(cell, _ROW) is line]


def _cells(table: Any, number: int, before: int) -> Iterator[Paragraph]:
    for row, line in enumerate(rows_of(table), 1):
        for column, cell in enumerate(cells_in(line), 1):
            # A table within a cell is part of the cell's text.
            text = "\n".join(text_of_paragraph(paragraph) for paragraph in cell.iter(_PARAGRAPH))
            yield Paragraph(text, before, CellPlace(number, row, column))


def nearest(element: Any, tag: str) -> Any:
    return next(element.iterancestors(tag), None)


def text_of_paragraph(element: Any, *, before_changes: bool = False) -> str:
    """The text of a paragraph, in links, smart tags and content controls too, not in boxes.

    Tracked changes count as accepted, or ``before_changes`` as if they had not been made.
    """
    parts: list[str] = []
    _gather(element, parts, _NOT_BEFORE if before_changes else _APART)
    return "".join(parts)


def _gather(element: Any, parts: list[str], apart: tuple[str, ...]) -> None:
    for child in element.iterchildren():
        tag = child.tag
        if tag in (f"{W}t", f"{W}delText"):
            parts.append(child.text or "")
        elif tag in _BREAKS:
            # A page or column break does not end the line of a paragraph that goes on.
            if child.get(f"{W}type", "textWrapping") == "textWrapping":
                parts.append(_BREAKS[tag])
        elif tag not in _BESIDE and tag not in apart and isinstance(tag, str):
            _gather(child, parts, apart)
