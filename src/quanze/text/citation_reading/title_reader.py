"""Reads titles: in marks, in lone 〈〉, half in marks, with one mark lost."""

import re
from typing import Final

from quanze.text.citation_reading.draft import Draft
from quanze.text.citation_reading.kinds import is_form
from quanze.text.citation_reading.notes import note_before
from quanze.text.citation_reading.state import ReadingState
from quanze.text.citation_reading.titles import (
    half_marked,
    is_law,
    is_whole_title,
    skip_lead,
    title_text,
    unclosed_title,
    unmarked_document,
)

#: What may stand between a number and the title that belongs to it.
_HOLDS: Final = re.compile(r"[)〕\"]{0,2}(?:文件?)?[:的]?")
#: A mark that is not closed and has no more than one character behind it opens no title.
_SHORTEST: Final = 2


class TitleReader:
    """Takes titles in."""

    def __init__(self, state: ReadingState) -> None:
        self._state = state

    def title(self, start: int, close: int | None) -> int:
        """A title in marks. Returns its end."""
        base, gap = self._state.gap(start)
        if close is None:
            inner_end, end = unclosed_title(self._state.plain, start, self._state.closing)
            if inner_end - start <= _SHORTEST:
                return max(end, start + 1)
        else:
            inner_end, end = close, close + 1
        law = title_text(self._state.copy.written(start + 1, inner_end))
        if not law or is_form(law):
            self._state.form_end = max(end, start + 1)
            return self._state.form_end
        begin = start
        if half := half_marked(self._state.plain, gap, end) if close is not None else None:
            begin, end = start - half[0], half[1]
            law = title_text(self._state.copy.written(begin, end))
        version, self._state.version = self._state.version, None
        if gap and (note := note_before(gap)):
            version = self._state.copy.close_written(base + note[0], base + note[1])
        current = self._state.drafts[-1] if self._state.drafts else None
        if current is not None and self._waits_for_title(current, begin):
            # 川办发〔2020〕85号《…》: the number stands first.
            current.law, current.marked, current.version = law, True, version
            current.name_end = current.end = end
            self._state.names.add_title(law)
            return end
        self._state.named(begin, end, law, marked=True).version = version
        return end

    def _waits_for_title(self, draft: Draft, start: int) -> bool:
        between = self._state.plain[draft.end : start]
        return bool(
            draft.law is None
            and draft.doc_no
            and not draft.pins.pins
            and len(between) < 8
            and _HOLDS.fullmatch(between)
        )

    def lone_title(self, start: int) -> int:
        """〈土地管理法〉 where 《 is not to be had; -1 where 〈 is something else."""
        close = self._state.lone.get(start)
        if close is None or close - start > 120 or not is_law(self._state.plain[start + 1 : close]):
            return -1
        return self.title(start, close)

    def stray(self, start: int) -> int:
        """》 without its 《: the title begins with its clause."""
        base, gap = self._state.gap(start)
        if len(gap) > 2 and (found := unmarked_document(gap)):
            self._state.unmarked(base, found, start)
        return start + 1

    def whole_titles(self) -> None:
        """An entry that is nothing but titles without marks."""
        at = 0
        for segment in re.split(r"[,;、。\n]", self._state.plain):
            start = at + skip_lead(segment)
            if is_whole_title(self._state.plain[start : at + len(segment)]):
                self._state.unmarked(start, (0, ""), at + len(segment))
            at += len(segment) + 1
