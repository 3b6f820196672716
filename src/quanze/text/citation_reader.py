"""Reads one text from left to right and finds the citations in it: the work of ``citations``."""

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from quanze.text.citation_marks import (
    KINDS,
    TOKEN,
    WorkingCopy,
    closing_marks,
    is_form,
    is_whole_title,
    is_word,
    number_start,
    title_text,
    unmarked_title,
    version_note,
)
from quanze.text.pins import PinList, read_steps

_HALF_MARKED = re.compile(r"(?:印发|转发|批转|修改|修订|废止|公布|发布|颁布|贯彻|实施)$")
_TITLE_TAIL = re.compile(
    r"(?:的|等)[^《》()〔〕,;、。:\n]{0,12}?(?:通知|决定|意见|公告|批复|通告|命令|函)"
)
_OPEN_TITLE_END = re.compile(r"第[^条款项]{1,9}[条款]|[(《\n;,。、〉]")
#: 根据《…的决定》修订, in brackets, says which version is meant.
_AMENDING: Final = ("修订", "修正", "修改", "第")
_QUOTE = re.compile(r"的?(?:规定)?(?::(?!《)|:?“)")
_QUOTE_END = re.compile(r"\n|[。;”\"](?=[0-9.、(]{0,4}《)")
#: How far back from a pin or a number its title may begin.
_FARTHEST: Final = 240
#: How many citations back the law that a word stands for is looked for.
_LOOK_BACK: Final = 40
_NO_BLANKS = {ord(blank): None for blank in " \t\u3000\u00a0"}
_HALF_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
_YEAR_BRACKETS = re.compile(r"[^\w]((?:19|20)\d\d)[^\w](?=第?\d)")


@dataclass(slots=True)
class Draft:
    """A citation while it is read; offsets are those of the working copy."""

    start: int
    name_end: int
    end: int
    law: str | None = None
    doc_no: str | None = None
    version: str | None = None
    stands_for: str | None = None
    marked: bool = False
    whole: bool = False
    pins: PinList = field(default_factory=PinList)


class CitationReader:
    """Reads one text from left to right."""

    def __init__(self, text: str) -> None:
        self._copy = WorkingCopy.of(text)
        self._plain = self._copy.plain
        self._closing = closing_marks(self._plain)
        self._drafts: list[Draft] = []
        self._aliases: dict[str, str] = {}
        #: Where the last token ended, and where what stands before the next one begins.
        self._last = self._base = 0
        self._pin_end = -1
        #: How many brackets are open since the last name, counted up to where.
        self._depth = self._counted = 0

    def read(self) -> list[Draft]:
        """The citations in order of mention."""
        plain, at = self._plain, 0
        while token := TOKEN.search(plain, at):
            # The outermost named group closes last.
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
        self._base = max(self._last, start - _FARTHEST)
        gap = self._plain[self._base : start]
        skipped = self._plain[self._counted : start]
        depth = self._depth = max(0, self._depth + skipped.count("(") - skipped.count(")"))
        self._counted = start
        current = self._drafts[-1] if self._drafts else None
        if kind == "title":
            end = self._title(start, gap, depth)
        elif kind == "pins":
            self._pins(token, gap)
            if quote := _QUOTE.match(self._plain, end):
                after = _QUOTE_END.search(self._plain, quote.end())
                end = after.start() + 1 if after else len(self._plain)
        elif kind == "listed":
            if start != self._pin_end or self._drafts[-1].pins.unit not in ("条", "款"):
                return end
            self._drafts[-1].pins.add("项", read_steps(token["listed"], None), "")
            self._drafts[-1].end = self._pin_end = end
        elif kind in ("number", "decree"):
            if not self._number(start, end, gap, depth):
                self._last = self._counted = end
                return end
        elif kind == "alias":
            if current is not None and current.law:
                self._aliases[token["short"]] = current.law
        elif kind == "previous":
            current = self._add(start, end, stands_for=token[0])
            current.pins.add_previous()
            self._pin_end = end
        elif kind == "year":
            if current is None or not (depth or not gap):
                return end
            note = version_note(self._plain, start, in_brackets=depth > 0)
            if note is None:
                return end
            end = start + len(note)
            current.version, current.end = current.version or note, end
        elif kind == "state" and current is not None:
            current.version, current.end = current.version or token["state"], end
        elif kind == "whole" and current is not None:
            current.whole, current.end = True, end
        named = kind in ("title", "pins") and self._drafts and self._drafts[-1] is not current
        self._depth = 0 if named else depth
        self._last = self._counted = end
        return end

    def _add(self, start: int, end: int, **values: object) -> Draft:
        draft = Draft(start, end, end)
        for name, value in values.items():
            setattr(draft, name, value)
        self._drafts.append(draft)
        self._pin_end = -1
        return draft

    def _title(self, start: int, gap: str, depth: int) -> int:
        """A title in marks. Returns its end."""
        plain = self._plain
        close = self._closing.get(start)
        if close is None:
            stop = _OPEN_TITLE_END.search(plain, start + 1)
            inner_end = end = stop.start() if stop else len(plain)
            if stop and stop[0] == "〉":
                end += 1
        else:
            inner_end, end = close, close + 1
        law = title_text(self._copy.written(start + 1, inner_end))
        if not law or is_form(law) or (depth and plain.startswith(_AMENDING, end)):
            return max(end, start + 1)
        half = _HALF_MARKED.search(gap)
        tail = _TITLE_TAIL.match(plain, end) if half and close is not None else None
        begin = start
        if tail is not None:
            issuer = re.search(r"[\u3400-\u9fff]+$", gap)
            begin = start - len(issuer[0]) if issuer else start
            end = tail.end()
            law = title_text(self._copy.written(begin, end))
        current = self._drafts[-1] if self._drafts else None
        if (
            current is not None
            and current.law is None
            and current.doc_no
            and not current.pins.pins
            and gap.strip(")〕") == ""
        ):
            # 川办发〔2020〕85号《…》: the number stands first.
            current.law, current.marked = law, True
            current.name_end = current.end = end
            return end
        bare = law.translate(_NO_BLANKS)
        stands_for = bare if bare in KINDS or bare in self._aliases else None
        named = self._named_by(stands_for) if stands_for else None
        self._add(begin, end, law=named or law, marked=True, stands_for=stands_for)
        return end

    def _named_by(self, word: str) -> str | None:
        """The law that a word stands for, where the text has named it."""
        if word in self._aliases:
            return self._aliases[word]
        kind = word.lstrip("本同该此上述前")
        for draft in islice(reversed(self._drafts), _LOOK_BACK):
            if draft.law and draft.law != word and draft.stands_for is None and kind in draft.law:
                return draft.law
        return None

    def _name(self, start: int, found: tuple[int, str], end: int) -> Draft:
        """A title without marks, or a word for one, at ``start`` + its offset."""
        offset, title = found
        pointing = is_word(title) or title in KINDS or title in self._aliases
        word = title if pointing else None
        law = self._named_by(word) if word else None
        written = title_text(self._copy.written(start + offset, end))
        return self._add(start + offset, end, law=law or written, stands_for=word)

    def _pins(self, token: re.Match[str], gap: str) -> None:
        start, end = token.span()
        if gap and (found := unmarked_title(gap)):
            self._name(self._base, found, start)
        elif not self._drafts:
            self._add(start, start)
        draft = self._drafts[-1]
        between = self._plain[self._pin_end : start] if self._pin_end >= 0 else "、"
        if between and between != "的" and between not in ("至", "到", "-"):
            between = "、"
        numbers = token["numbers"] or token["bare"]
        steps = read_steps(numbers, token["branch"])
        draft.pins.add(token["unit"], steps, between.strip("的"))
        if draft.start == draft.name_end:
            draft.name_end = end
        draft.end = self._pin_end = end

    def _number(self, start: int, end: int, gap: str, depth: int) -> bool:
        """A document or decree number; whether it was one."""
        origin, base = self._copy.origin, self._base
        breaks = [
            base + at > 0 and origin[base + at] - origin[base + at - 1] > 1
            for at in range(len(gap))
        ]
        offset = number_start(gap, breaks)
        if offset is None:
            return False
        before = gap[:offset]
        begin = base + offset
        number = re.sub(r"\s+", "", self._copy.written(begin, end)).translate(_HALF_WIDTH)
        if self._plain[start] in "〔(":
            number = _YEAR_BRACKETS.sub(r"〔\1〕", number)
        current = self._drafts[-1] if self._drafts else None
        if before.endswith("(") and (found := unmarked_title(before[:-1])):
            current = self._name(base, found, begin - 1)
        elif current is not None and (depth == 0 and before):
            current = None
        if current is None or current.doc_no is not None or current.law is None:
            current = self._add(begin, end)
        current.doc_no, current.end = number, end
        if current.law is None:
            current.name_end = end
        return True

    def _whole_titles(self) -> None:
        """An entry that is nothing but titles without marks."""
        at = 0
        for segment in re.split(r"[,;、。\n]", self._plain):
            if is_whole_title(segment):
                self._add(at, at + len(segment), law=self._copy.written(at, at + len(segment)))
            at += len(segment) + 1
