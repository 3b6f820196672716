"""Reads one text from left to right and finds the citations in it: the work of ``citations``."""

import re
from typing import Final

from quanze.text.citation_copy import WorkingCopy, closing_marks
from quanze.text.citation_draft import Draft
from quanze.text.citation_names import KnownNames
from quanze.text.citation_notes import Note, date_before, note_before, note_outside, read_note
from quanze.text.citation_numbers import FARTHEST, is_case, number_start, number_text
from quanze.text.citation_prose import end_of_following_text, is_quoted_article
from quanze.text.citation_titles import (
    half_marked,
    holds_inside,
    is_form,
    is_law,
    is_whole_title,
    skip_lead,
    title_text,
    unclosed_title,
    unmarked_document,
    unmarked_law,
)
from quanze.text.citation_tokens import TOKEN
from quanze.text.pins import BETWEEN, PIN_GROUP, makes_word, read_steps

#: How far back from a pin or a number its title may begin.
_FARTHEST: Final = 240
#: What may stand between a mention and the brackets that belong to it.
_HELD_BY: Final = re.compile(r"[》〉\"]{0,2}(?:之|的)?(?:规定)?[》〉\"]{0,2}")
#: What may stand between a number and the title that belongs to it.
_HOLDS: Final = re.compile(r"[)〕\"]{0,2}(?:文件?)?[:的]?")
_JOINTS: Final = re.compile(rf"(?:{BETWEEN}){{0,2}}")
#: What stands between two levels of one pin: 第三条规定的第二项, 第八条（第二款）.
_WITHIN: Final = re.compile(r"(?:中|之|规定|所列|所指|所述|里|项下|项目)?的?\(?")
_RANGE: Final = ("至", "到", "-")
_UNCLOSED_BRACKET: Final = re.compile(rf"[《\n]|{PIN_GROUP}")
#: How far a note reaches whose bracket is not closed.
_UNCLOSED: Final = 120
_OUTER: Final = ("试行", "暂行")


class CitationReader:
    """Reads one text from left to right."""

    def __init__(self, text: str) -> None:
        self._copy = WorkingCopy.of(text)
        self._plain = self._copy.plain
        self._closing = closing_marks(self._plain, "《", "》")
        self._lone = closing_marks(self._plain, "〈", "〉")
        self._brackets = closing_marks(self._plain, "(", ")")
        self._brackets |= closing_marks(self._plain, "〔", "〕")
        self._names = KnownNames()
        self._drafts: list[Draft] = []
        #: Where the last token ended, and where the last bracket that was stepped into opened.
        self._last = self._open = 0
        self._pin_end = -1
        #: Where the last certificate or form ended: brackets right behind are its own.
        self._form_end = -1
        #: A note on the version that stands before its title.
        self._version: str | None = None

    def read(self) -> list[Draft]:
        """The citations in order of mention."""
        plain, at = self._plain, 0
        while token := TOKEN.search(plain, at):
            at = self._take(token.lastgroup or "", token)
        if not self._drafts:
            self._whole_titles()
        return self._drafts

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets of the working copy as offsets in the text, a bracket that was opened closed."""
        part = self._plain[start:end]
        if self._plain.startswith(")", end) and part.count("(") > part.count(")"):
            end += 1
        return self._copy.span(start, end)

    def _take(self, kind: str, token: re.Match[str]) -> int:
        """Take one token in; return where to look for the next."""
        start, end = token.span()
        after = -1
        match kind:
            case "title":
                after = self._title(start, self._closing.get(start))
            case "lone":
                after = self._lone_title(start)
            case "stray":
                after = self._stray(start)
            case "pins" | "loosely":
                after = self._pins(token, loose=kind == "loosely")
            case "listed":
                after = self._listed(token)
                after = self._bracket(start) if after < 0 else after
            case "number" | "decree":
                after = self._number(start, end, decree=kind == "decree")
            case "bracket" | "square":
                after = self._bracket(start)
            case "branches":
                after = self._branches(token)
            case "same":
                after = self._same(token)
            case "previous":
                draft = self._add(start, end, stands_for=token[0])
                draft.pins.add_previous()
                after = self._pin_end = end
            case "alias":
                if self._drafts and (law := self._drafts[-1].law):
                    self._names.add_short_name(token["short"], law)
                after = end
            case "whole":
                if self._drafts:
                    self._drafts[-1].whole, self._drafts[-1].end = True, end
                after = end
            case _:
                after = end
        if after < 0:
            return start + 1 if kind in ("bracket", "square", "lone", "listed") else end
        after = self._trailing(after)
        if self._pin_end >= 0 and self._drafts[-1].end == after:
            after = end_of_following_text(self._copy, after)
        self._last = after
        return max(after, start + 1)

    def _gap(self, start: int, farthest: int = _FARTHEST) -> tuple[int, str]:
        """What stands between the last token and ``start``, and where it begins."""
        base = max(self._last, self._open, start - farthest)
        return base, self._plain[base:start]

    def _add(self, start: int, end: int, **values: str | bool | None) -> Draft:
        draft = Draft(start, end, end)
        for name, value in values.items():
            setattr(draft, name, value)
        self._drafts.append(draft)
        self._pin_end = -1
        return draft

    def _trailing(self, end: int) -> int:
        """A note on the version without brackets right behind what was read."""
        if not self._drafts or self._drafts[-1].end != end:
            return end
        note_start = end + 1 if self._plain.startswith(",", end) else end
        note_end = note_outside(self._plain, note_start)
        if note_end is None:
            return end
        draft = self._drafts[-1]
        draft.version = draft.version or self._copy.close_written(note_start, note_end)
        draft.end = note_end
        if self._pin_end >= 0:
            self._pin_end = note_end
        return note_end

    # Titles

    def _title(self, start: int, close: int | None) -> int:
        """A title in marks. Returns its end."""
        base, gap = self._gap(start)
        if close is None:
            inner_end, end = unclosed_title(self._plain, start, self._closing)
        else:
            inner_end, end = close, close + 1
        law = title_text(self._copy.written(start + 1, inner_end))
        if not law or is_form(law):
            self._form_end = max(end, start + 1)
            return self._form_end
        begin = start
        if half := half_marked(self._plain, gap, end) if close is not None else None:
            begin, end = start - half[0], half[1]
            law = title_text(self._copy.written(begin, end))
        version, self._version = self._version, None
        if note := note_before(gap):
            version = self._copy.close_written(base + note[0], base + note[1])
        current = self._drafts[-1] if self._drafts else None
        if current is not None and self._waits_for_title(current, begin):
            # 川办发〔2020〕85号《…》: the number stands first.
            current.law, current.marked, current.version = law, True, version
            current.name_end = current.end = end
            self._names.add_title(law)
            return end
        self._named(begin, end, law, marked=True).version = version
        return end

    def _waits_for_title(self, draft: Draft, start: int) -> bool:
        between = self._plain[draft.end : start]
        return bool(
            draft.law is None
            and draft.doc_no
            and not draft.pins.pins
            and len(between) < 8
            and _HOLDS.fullmatch(between)
        )

    def _named(self, start: int, end: int, law: str, *, marked: bool = False) -> Draft:
        """A new citation of what was called ``law``, a title or a word that stands for one."""
        close = "".join(law.split())
        if not self._names.stands_for(close):
            self._names.add_title(law)
            return self._add(start, end, law=law, marked=marked)
        named = self._names.law(close)
        return self._add(start, end, law=named or law, marked=marked, stands_for=close)

    def _lone_title(self, start: int) -> int:
        """〈土地管理法〉 where 《 is not to be had; -1 where 〈 is something else."""
        close = self._lone.get(start)
        if close is None or close - start > 120 or not is_law(self._plain[start + 1 : close]):
            return -1
        return self._title(start, close)

    def _stray(self, start: int) -> int:
        """》 without its 《: the title begins with its clause."""
        base, gap = self._gap(start)
        if len(gap) > 2 and (found := unmarked_document(gap)):
            self._unmarked(base, found, start)
        return start + 1

    def _unmarked(self, base: int, found: tuple[int, str], end: int) -> Draft:
        begin = base + found[0]
        return self._named(begin, end, title_text(self._copy.written(begin, end)))

    def _unmarked_before(self, start: int) -> tuple[int, tuple[int, str]] | None:
        """A title without marks, a word or a declared short name that ends at ``start``."""
        base, gap = self._gap(start)
        if not gap:
            return None
        if short := self._names.short_name_at_end(gap):
            return base, (len(gap) - len(short), short)
        found = unmarked_law(gap)
        return (base, found) if found else None

    def _whole_titles(self) -> None:
        """An entry that is nothing but titles without marks."""
        at = 0
        for segment in re.split(r"[,;、。\n]", self._plain):
            start = at + skip_lead(segment)
            if is_whole_title(self._plain[start : at + len(segment)]):
                self._unmarked(start, (0, ""), at + len(segment))
            at += len(segment) + 1

    # Numbers and brackets

    def _number(self, start: int, end: int, *, decree: bool) -> int:
        """A document or decree number."""
        base, gap = self._gap(start, FARTHEST)
        breaks = [self._copy.broken(base + at) for at in range(len(gap))]
        follows = base == self._last > 0
        offset = number_start(gap, breaks, decree=decree, follows=follows)
        if is_case(gap[offset:]):
            return end
        begin = base + offset
        number = number_text(self._copy.written(begin, end))
        current = self._drafts[-1] if self._drafts else None
        if self._copy.broken(begin) and (found := unmarked_document(self._gap(begin)[1])):
            current = self._unmarked(self._gap(begin)[0], found, begin)
        elif current is not None and not self._holds_number(current, begin):
            current = None
        if current is None or current.doc_no is not None or current.law is None:
            draft = self._add(begin, end, doc_no=number)
            if date := date_before(gap[:offset]):
                draft.version = self._copy.close_written(base + date[0], base + date[1])
        else:
            current.doc_no, current.end = number, end
            if self._pin_end >= 0:
                self._pin_end = end
        return end

    def _holds_number(self, draft: Draft, start: int) -> bool:
        """Whether a number without brackets that begins at ``start`` belongs to the last citation."""
        between = self._plain[draft.end : start][:9]
        return _HELD_BY.fullmatch(between) is not None or (between == "," and not draft.pins.pins)

    def _bracket(self, start: int) -> int:
        """Brackets with a note on the document named before; -1 where they are something else."""
        current = self._drafts[-1] if self._drafts else None
        close = self._brackets.get(start)
        if self._form_end == start and close is not None:
            return close + 1
        held = (
            current is not None
            and bool(current.law or current.stands_for)
            and bool(_HELD_BY.fullmatch(self._plain[current.end : start][:9]))
        )
        before = None if held or close is None else self._document_before(start)
        if close is None and not held:
            self._open = start + 1
            return -1
        if close is None:
            stop = _UNCLOSED_BRACKET.search(self._plain, start + 1, start + _UNCLOSED)
            close = end = stop.start() if stop else min(len(self._plain), start + _UNCLOSED)
        else:
            end = close + 1
        note = None
        alone = self._plain.find("号", start, close) > 0 and self._plain[start + 1] != "("
        if held or before or alone or self._plain.startswith("《", end):
            note = read_note(self._copy, start + 1, close)
        if note is None and self._pin_end == start and is_quoted_article(self._plain[start:close]):
            return end
        if not holds_inside(self._plain, start):
            self._open = start + 1
        if note is None:
            return -1
        if note.case:
            return end
        if held and current is not None:
            return self._note(current, note, start, end)
        if before:
            return self._first_note(*before, note, start, end)
        if note.doc_no is None and note.version and self._plain.startswith("《", end):
            self._version = note.version
            return end
        if note.doc_no and note.version:
            self._add(start + 1, end, doc_no=note.doc_no).version = note.version
            return end
        return -1

    def _note(self, draft: Draft, note: Note, start: int, end: int) -> int:
        if note.doc_no and draft.doc_no:
            self._add(start + 1, end, doc_no=note.doc_no)
            return end
        draft.take(note, end)
        if self._pin_end >= 0:
            self._pin_end = end
        if note.short_name and draft.law:
            self._names.add_short_name(note.short_name, draft.law)
        return end

    def _document_before(self, start: int) -> tuple[int, tuple[int, str]] | None:
        """A title without marks that ends where brackets open."""
        base, gap = self._gap(start)
        found = unmarked_document(gap) if len(gap) > 1 else None
        return (base, found) if found else None

    def _first_note(
        self, base: int, found: tuple[int, str], note: Note, start: int, end: int
    ) -> int:
        """A note on a document whose title has no marks: the title ends with its number or note."""
        if note.version in _OUTER and note.doc_no is None:
            self._unmarked(base, found, end)
            return end
        if note.doc_no is None and (found_law := unmarked_law(self._plain[base:start])):
            found = found_law
        draft = self._unmarked(base, found, start)
        draft.take(note, end)
        if note.short_name and draft.law:
            self._names.add_short_name(note.short_name, draft.law)
        return end

    # Pins

    def _pins(self, token: re.Match[str], *, loose: bool) -> int:
        start, end = token.span()
        unit_at = token.end("loose_unit" if loose else "unit") - 1
        if makes_word(self._plain, unit_at) and not self._copy.broken(unit_at + 1):
            return -1
        named = self._unmarked_before(start)
        if loose and not self._continues(start) and not self._begins(token, named):
            return -1
        if named is not None:
            self._unmarked(*named, start)
        elif not self._drafts:
            self._add(start, start)
        if loose:
            numbers, unit, branch = token["loose"], token["loose_unit"], token["loose_branch"]
        else:
            numbers, unit, branch = (
                token["numbers"] or token["bare"],
                token["unit"],
                token["branch"],
            )
        draft = self._drafts[-1]
        draft.pins.add(unit, read_steps(numbers, branch), self._between(start, deeper=unit != "条"))
        if draft.start == draft.name_end:
            draft.name_end = end
        draft.end = self._pin_end = end
        return end

    def _begins(self, token: re.Match[str], named: tuple[int, tuple[int, str]] | None) -> bool:
        """Whether a number without 第 stands right behind a title without marks: 旅游法95条."""
        if named is None:
            return False
        title = named[1][1]
        return self._names.stands_for(title) or (
            token["loose_unit"] == "条" and token["loose"][0].isascii()
        )

    def _continues(self, start: int) -> bool:
        """Whether a number without 第 goes on with a list of pins or stands right behind a title."""
        if not self._drafts:
            return False
        if self._pin_end >= 0:
            between = self._plain[self._pin_end : start]
            return len(between) < 5 and bool(_JOINTS.fullmatch(between))
        return self._drafts[-1].end == start and self._drafts[-1].law is not None

    def _between(self, start: int, *, deeper: bool) -> str:
        """What stands before a group: nothing, a sign of a range, or 、 for everything else."""
        if self._pin_end < 0:
            return "、"
        between = self._plain[self._pin_end : start]
        if between in _RANGE or not between:
            return between
        if len(between) < 9 and (_WITHIN.fullmatch(between) or (deeper and between == "\n")):
            return ""
        return "、"

    def _listed(self, token: re.Match[str]) -> int:
        """Items whose 项 is not written: 第五条（二）."""
        start, end = token.span()
        if start != self._pin_end or self._drafts[-1].pins.unit not in ("条", "款"):
            return -1
        self._drafts[-1].pins.add("项", read_steps(token["listed"], None), "")
        self._drafts[-1].end = self._pin_end = end
        return end

    def _branches(self, token: re.Match[str]) -> int:
        """第五条之一、之二."""
        if token.start() != self._pin_end or self._drafts[-1].pins.unit != "条":
            return -1
        draft = self._drafts[-1]
        draft.pins.add_branches(read_steps(token["more"], None), token["joint"])
        draft.end = self._pin_end = token.end()
        return token.end()

    def _same(self, token: re.Match[str]) -> int:
        """同条第三款, 本条第二款: under the article of the last pin, or of the one that is read."""
        if not self._drafts or not self._drafts[-1].pins.pins:
            self._add(token.start(), token.end(), stands_for=token[0])
        draft = self._drafts[-1]
        draft.pins.point_back(token["level"])
        draft.end = token.end()
        return token.end()
