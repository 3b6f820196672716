"""Wishes for a document and the text that fulfils them."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from quanze.source.document import Document
from quanze.source.edits import Edit, apply_edits
from quanze.source.reader import read_document
from quanze.source.spans import SpanTree
from quanze.source.updates.change import Change, changed
from quanze.source.updates.extents import UpdateError, block_header, scalar_end, skip_gap
from quanze.source.updates.mappings import update_mapping
from quanze.source.updates.page import Page
from quanze.source.yaml_text import Plain

Path: TypeAlias = Sequence[str | int]


class Update:
    """Changes to one file, by paths of keys as written and of numbers from 0.

    Numbers are those of the entries as the document has them, whatever is taken out or added.
    ``inline`` are keys whose new values go on one line. Comments, order, quotes, blank lines and
    line breaks of everything else stay as they are; comments between brackets whose entry goes
    move above its line, and what is removed takes the comments inside it along.
    """

    def __init__(self, document: Document, inline: frozenset[str] = frozenset()) -> None:
        self._document = document
        self._inline = inline
        self._change = Change()

    def set(self, path: Path, value: Plain, order: Sequence[str] = ()) -> None:
        """Put a value in place of what is there, or a key where there is none.

        ``order`` are the keys of the mapping in the order in which they are written; a key that
        is missing goes behind the nearest one before it. Lists of texts are replaced entry by
        entry; mappings and lists of mappings only where nothing is written yet.
        """
        change = self._change.at(path)
        change.value, change.order = value, order

    def append(self, path: Path, entry: Plain, order: Sequence[str] = ()) -> None:
        """Put a new entry at the end of a list, which need not be there."""
        change = self._change.at(path)
        change.appended.append(entry)
        change.order = order

    def remove(self, path: Path) -> None:
        """Take out an entry of a list, or a key."""
        self._change.at(path).removed = True

    @property
    def empty(self) -> bool:
        """Whether nothing was asked for."""
        return not self._change.inside

    def data(self) -> Any:
        """What the reader will find in :meth:`text`."""
        return changed(self._document.data, self._change)

    def text(self) -> str:
        """The new text of the file, read back and compared with what was wanted.

        Raises:
            UpdateError: where the file has defects, or is written in a way that cannot be
                changed without changing more.
        """
        document = self._document
        if document.defects or document.repair or document.encoding != "utf-8":
            raise UpdateError("a file with defects")
        if self.empty:
            return document.text
        if not isinstance(document.spans, dict) or not document.spans:
            raise UpdateError("no mapping")
        page = Page(document.text, self._inline)
        start = skip_gap(document.text, 0)
        update_mapping(page, document.spans, document.data, self._change, start)
        page.edits += _end_of_last_line(document, page.edits)
        try:
            text = apply_edits(document.text, page.edits)
        except ValueError as error:
            raise UpdateError(str(error)) from error
        again = read_document(text.encode(), document.name)
        if again.defects or again.data != self.data():
            raise UpdateError("not read back as wanted")
        return text


def _end_of_last_line(document: Document, edits: Sequence[Edit]) -> list[Edit]:
    """What keeps ``|`` at the end of a file without line break from gaining one.

    Its text ends with a line break only where its last line does: with a line below it would.
    """
    last: SpanTree = document.spans
    while last and not isinstance(last, tuple):
        last = last[-1] if isinstance(last, list) else list(last.values())[-1][2]
    text = document.text
    if not isinstance(last, tuple) or text.endswith(("\n", "\r")):
        return []
    if not any(edit.start == edit.end == len(text) for edit in edits):
        return []
    if any(edit.start <= last[0] < edit.end for edit in edits):
        return []
    header = block_header(text, last)
    if header is None or header["signs"].strip("0123456789") or scalar_end(text, last) < last[1]:
        return []
    return [Edit(last[0] + 1, last[0] + 1, "-")]
