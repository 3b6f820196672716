"""Reads numbers of documents and decrees, and brackets that say something of a document."""

import re
from typing import Final

from quanze.text.citation_reading.draft import Draft
from quanze.text.citation_reading.notes import Note, date_before, note_outside, read_note
from quanze.text.citation_reading.numbers import FARTHEST, is_case, number_start, number_text
from quanze.text.citation_reading.prose import is_quoted_article
from quanze.text.citation_reading.state import ReadingState
from quanze.text.citation_reading.titles import holds_inside, unmarked_document, unmarked_law
from quanze.text.pins import PIN_GROUP

#: What may stand between a mention and the brackets that belong to it.
_HELD_BY: Final = re.compile(r"[》〉\"]{0,2}(?:之|的)?(?:规定)?[》〉\"]{0,2}")
_UNCLOSED_BRACKET: Final = re.compile(rf"[《\n]|{PIN_GROUP}")
#: How far a note reaches whose bracket is not closed.
_UNCLOSED: Final = 120
_OUTER: Final = ("试行", "暂行")


class NoteReader:
    """Takes in numbers and notes, in brackets and without."""

    def __init__(self, state: ReadingState) -> None:
        self._state = state

    def number(self, start: int, end: int, *, decree: bool) -> int:
        """A document or decree number."""
        base, gap = self._state.gap(start, FARTHEST)
        breaks = [self._state.copy.broken(base + at) for at in range(len(gap))]
        follows = base == self._state.last > 0
        offset = number_start(gap, breaks, decree=decree, follows=follows)
        if is_case(gap[offset:]):
            return end
        begin = base + offset
        number = number_text(self._state.copy.written(begin, end))
        current = self._state.drafts[-1] if self._state.drafts else None
        if self._state.copy.broken(begin) and (
            found := unmarked_document(self._state.gap(begin)[1])
        ):
            current = self._state.unmarked(self._state.gap(begin)[0], found, begin)
        elif current is not None and not self._holds_number(current, begin):
            current = None
        if current is None or current.doc_no is not None or current.law is None:
            draft = self._state.add(begin, end, doc_no=number)
            if date := date_before(gap[:offset]):
                draft.version = self._state.copy.close_written(base + date[0], base + date[1])
        else:
            current.doc_no, current.end = number, end
            if self._state.pin_end >= 0:
                self._state.pin_end = end
        return end

    def _holds_number(self, draft: Draft, start: int) -> bool:
        """Whether a number without brackets that begins at ``start`` belongs to the last citation."""
        between = self._state.plain[draft.end : start][:9]
        return _HELD_BY.fullmatch(between) is not None or (between == "," and not draft.pins.pins)

    def bracket(self, start: int) -> int:
        """Brackets with a note on the document named before; -1 where they are something else."""
        current = self._state.drafts[-1] if self._state.drafts else None
        close = self._state.brackets.get(start)
        if self._state.form_end == start and close is not None:
            return close + 1
        held = (
            current is not None
            and bool(current.law or current.stands_for or current.doc_no)
            and bool(_HELD_BY.fullmatch(self._state.plain[current.end : start][:9]))
        )
        before = None if held or close is None else self._document_before(start)
        if close is None and not held:
            self._state.open = start + 1
            return -1
        if close is None:
            stop = _UNCLOSED_BRACKET.search(self._state.plain, start + 1, start + _UNCLOSED)
            close = end = stop.start() if stop else min(len(self._state.plain), start + _UNCLOSED)
        else:
            end = close + 1
        note = None
        alone = (
            self._state.plain.find("号", start, close) > 0 and self._state.plain[start + 1] != "("
        )
        if held or before or alone or self._state.plain.startswith("《", end):
            note = read_note(self._state.copy, start + 1, close)
        if (
            note is None
            and self._state.pin_end == start
            and is_quoted_article(self._state.plain[start:close])
        ):
            return end
        if not holds_inside(self._state.plain, start):
            self._state.open = start + 1
        if note is None:
            return -1
        if note.case:
            return end
        if held and current is not None:
            return self._note(current, note, start, end)
        if before:
            return self._first_note(*before, note, start, end)
        if note.doc_no is None and note.version and self._state.plain.startswith("《", end):
            self._state.version = note.version
            return end
        if note.doc_no and note.version:
            self._state.add(start + 1, end, doc_no=note.doc_no).version = note.version
            return end
        return -1

    def _note(self, draft: Draft, note: Note, start: int, end: int) -> int:
        if note.doc_no and draft.doc_no:
            self._state.add(start + 1, end, doc_no=note.doc_no)
            return end
        draft.take(note, end)
        if self._state.pin_end >= 0:
            self._state.pin_end = end
        if note.short_name and draft.law:
            self._state.names.add_short_name(note.short_name, draft.law)
        return end

    def _document_before(self, start: int) -> tuple[int, tuple[int, str]] | None:
        """A title without marks that ends where brackets open."""
        base, gap = self._state.gap(start)
        found = unmarked_document(gap) if len(gap) > 1 else None
        return (base, found) if found else None

    def _first_note(
        self, base: int, found: tuple[int, str], note: Note, start: int, end: int
    ) -> int:
        """A note on a document whose title has no marks: the title ends with its number or note."""
        if note.version in _OUTER and note.doc_no is None:
            self._state.unmarked(base, found, end)
            return end
        if note.doc_no is None and (found_law := unmarked_law(self._state.plain[base:start])):
            found = found_law
        draft = self._state.unmarked(base, found, start)
        draft.take(note, end)
        if note.short_name and draft.law:
            self._state.names.add_short_name(note.short_name, draft.law)
        return end

    def trailing(self, end: int) -> int:
        """A note on the version without brackets right behind what was read."""
        if not self._state.drafts or self._state.drafts[-1].end != end:
            return end
        note_start = end + 1 if self._state.plain.startswith(",", end) else end
        note_end = note_outside(self._state.plain, note_start)
        if note_end is None:
            return end
        draft = self._state.drafts[-1]
        draft.version = draft.version or self._state.copy.close_written(note_start, note_end)
        draft.end = note_end
        if self._state.pin_end >= 0:
            self._state.pin_end = note_end
        return note_end
