"""One text while it is read: its copy, the citations so far, and where the reader stands."""

from typing import Final

from quanze.text.citation_reading.copy import WorkingCopy, closing_marks
from quanze.text.citation_reading.draft import Draft
from quanze.text.citation_reading.names import KnownNames
from quanze.text.citation_reading.titles import title_text, unmarked_law

#: How far back from a pin or a number its title may begin.
_FARTHEST: Final = 240


class ReadingState:
    """What the readers of titles, numbers and pins share."""

    def __init__(self, text: str) -> None:
        self.copy = WorkingCopy.of(text)
        self.plain = self.copy.plain
        self.closing = closing_marks(self.plain, "《", "》")
        self.lone = closing_marks(self.plain, "〈", "〉")
        self.brackets = closing_marks(self.plain, "(", ")")
        self.brackets |= closing_marks(self.plain, "〔", "〕")
        self.quotes = self.copy.closing_quotes()
        self.names = KnownNames()
        self.drafts: list[Draft] = []
        #: Where the last token ended, and where the last bracket that was stepped into opened.
        self.last = self.open = 0
        self.pin_end = -1
        #: Where the last certificate or form ended: brackets right behind are its own.
        self.form_end = -1
        #: A note on the version that stands before its title.
        self.version: str | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets of the working copy as offsets in the text, a bracket that was opened closed."""
        if self.plain.startswith(")", end):
            part = self.plain[start:end]
            end += part.count("(") > part.count(")")
        origin = self.copy.origin
        return origin[start], origin[end - 1] + 1

    def gap(self, start: int, farthest: int = _FARTHEST) -> tuple[int, str]:
        """What stands between the last token and ``start``, and where it begins."""
        base = max(self.last, self.open, start - farthest)
        return base, self.plain[base:start]

    def add(
        self,
        start: int,
        end: int,
        *,
        law: str | None = None,
        doc_no: str | None = None,
        stands_for: str | None = None,
        marked: bool = False,
    ) -> Draft:
        """A new citation, the one that pins and notes belong to from here on."""
        draft = Draft(start, end, end, law=law, doc_no=doc_no, stands_for=stands_for, marked=marked)
        self.drafts.append(draft)
        self.pin_end = -1
        return draft

    def named(self, start: int, end: int, law: str, *, marked: bool = False) -> Draft:
        """A new citation of what was called ``law``, a title or a word that stands for one."""
        close = "".join(law.split())
        if not self.names.stands_for(close):
            self.names.add_title(law)
            return self.add(start, end, law=law, marked=marked)
        named = self.names.law(close)
        law = named or (law if marked else close)
        return self.add(start, end, law=law, marked=marked, stands_for=close)

    def unmarked(self, base: int, found: tuple[int, str], end: int) -> Draft:
        begin = base + found[0]
        return self.named(begin, end, title_text(self.copy.written(begin, end)))

    def unmarked_before(self, start: int) -> tuple[int, tuple[int, str]] | None:
        """A title without marks, a word or a declared short name that ends at ``start``."""
        base, gap = self.gap(start)
        if not gap:
            return None
        if short := self.names.short_name_at_end(gap):
            return base, (len(gap) - len(short), short)
        found = unmarked_law(gap)
        return (base, found) if found else None
