"""Reads one text from left to right and finds the citations in it: the work of ``citations``."""

import re

from quanze.text.citation_reading.draft import Draft
from quanze.text.citation_reading.note_reader import NoteReader
from quanze.text.citation_reading.pin_reader import PinReader
from quanze.text.citation_reading.prose import end_of_following_text
from quanze.text.citation_reading.state import ReadingState
from quanze.text.citation_reading.title_reader import TitleReader
from quanze.text.citation_reading.tokens import TOKEN


class CitationReader:
    """Reads one text from left to right, token by token; each kind of token has its reader."""

    def __init__(self, text: str) -> None:
        self._state = ReadingState(text)
        #: Offsets of the working copy as offsets in the text.
        self.span = self._state.span
        self._titles = TitleReader(self._state)
        self._notes = NoteReader(self._state)
        self._pins = PinReader(self._state)

    def read(self) -> list[Draft]:
        """The citations in order of mention."""
        plain, at = self._state.plain, 0
        while token := TOKEN.search(plain, at):
            at = self._take(token.lastgroup or "", token)
        if not self._state.drafts:
            self._titles.whole_titles()
        return self._state.drafts

    def _take(self, kind: str, token: re.Match[str]) -> int:
        """Take one token in; return where to look for the next."""
        start, end = token.span()
        after = -1
        match kind:
            case "title":
                after = self._titles.title(start, self._state.closing.get(start))
            case "lone":
                after = self._titles.lone_title(start)
            case "stray":
                after = self._titles.stray(start)
            case "pins" | "loosely":
                after = self._pins.pins(token, loose=kind == "loosely")
            case "listed":
                after = self._pins.listed(token)
                after = self._notes.bracket(start) if after < 0 else after
            case "number" | "decree":
                after = self._notes.number(start, end, decree=kind == "decree")
            case "bracket" | "square":
                after = self._notes.bracket(start)
            case "branches":
                after = self._pins.branches(token)
            case "same":
                after = self._pins.same(token)
            case "previous":
                draft = self._state.add(start, end, stands_for=token[0])
                draft.pins.add_previous((start, end))
                after = self._state.pin_end = end
            case "alias":
                if self._state.drafts and (law := self._state.drafts[-1].law):
                    self._state.names.add_short_name(token["short"], law)
                after = end
            case "whole":
                if self._state.drafts:
                    self._state.drafts[-1].whole, self._state.drafts[-1].end = True, end
                after = end
            case _:
                after = end
        if after < 0:
            return start + 1 if kind in ("bracket", "square", "lone", "listed") else end
        after = self._notes.trailing(after)
        if self._state.pin_end >= 0 and self._state.drafts[-1].end == after:
            after = end_of_following_text(self._state.copy, after, self._state.quotes)
        self._state.last = after
        return max(after, start + 1)
