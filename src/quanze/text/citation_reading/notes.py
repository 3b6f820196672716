"""What stands in brackets behind a title: its number, its version, its short name, 全文."""

import re
from dataclasses import dataclass
from typing import Final

from quanze.text.citation_reading.copy import WorkingCopy
from quanze.text.citation_reading.numbers import (
    ANY_NUMBER,
    YEAR,
    is_case,
    number_start,
    number_text,
)
from quanze.text.pins import PIN_GROUP

#: No note is longer.
LONGEST: Final = 300
ALIAS: Final = (
    r"(?:以下)?(?:统|均)?简?称(?:为|作)?:?[“\"‘'「《〈]{0,2}"
    r"(?P<short>[^”\"’'」》〉()《〈,;。\n]{1,40})[”\"’'」》〉]*"
)
_ALIAS: Final = re.compile(
    rf"(?<!统)(?:(?=以下)|(?<=[(,;。])(?=简称|下称)|^(?=简称|下称))下?{ALIAS}"
)
_DATED: Final = re.compile(
    rf"{YEAR}|[一二][九〇○零][〇○零一二三四五六七八九]{{2}}年|第[一二三四五六七八九十0-9]{{1,3}}次"
)
_ACT: Final = re.compile(
    r"修正|修订|修改|施行|实施|通过|公布|颁布|发布|废止|失效|生效|批准|执行|印发|[本版](?:$|[^一-鿿])|版本|有效"
)
_DATE: Final = re.compile(
    rf"自?{YEAR}(?:年?|年[0-9]{{1,2}}月|年[0-9]{{1,2}}月[0-9]{{1,2}}日|[-./][0-9]{{1,2}}(?:[-./][0-9]{{1,2}})?)起?"
)
_BARE_DATE: Final = re.compile(r"\d{4}(?:年\d{1,2}月(?:\d{1,2}日)?|[-./]\d{1,2}[-./]\d{1,2})")
_STATE: Final = re.compile(
    r"(?:现|现已|已|已经|最新|新|第[一二三四五六]次)?"
    r"(?:修[正订](?:[版本稿案]|草案)?|废止|失效|试行|暂行|征求意见稿|送审稿|草案)"
)
_PASSED: Final = re.compile(r".{6,}(?:通过|施行|公布|颁布|发布|修[正订])")
_SEPARATOR: Final = ",;。、:."
_WHOLE: Final = re.compile(r"全文|全部条[款文]")
_OUTSIDE: Final = re.compile(
    rf"自?{YEAR}(?:年?(?:(?:[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?)?(?:第[一二三四五六]次)?(?:修正|修订|修改|颁布|公布|发布|通过|施行|实施|废止|起施行|起实施)|(?=[版本]))"
    rf"(?:[版本案](?!法))?|年(?=第[^号条]{1, 8}条))(?=$|[第,;、。)(\n《的 ]|自{YEAR})"
)
_BEFORE: Final = re.compile(
    rf"({YEAR}年?(?:(?:[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?)?(?:修正|修订|修改|公布|颁布|发布)[版本]?|版))的?$"
)


_FULL_DATE: Final = re.compile(
    rf"(自?{YEAR}年[0-9]{{1,2}}月[0-9]{{1,2}}日(?:起?施行|起?实施|修[正订]|修改|公布|颁布|发布|通过)?)[,、]?$"
)


@dataclass(slots=True)
class Note:
    """What brackets behind a title say of it."""

    doc_no: str | None = None
    version: str | None = None
    short_name: str | None = None
    whole: bool = False
    #: Whether the number is one of a single case, so that the whole is no basis.
    case: bool = False

    def says_something(self) -> bool:
        return bool(self.doc_no or self.version or self.short_name or self.whole)


def read_note(copy: WorkingCopy, start: int, end: int) -> Note | None:
    """The note that stands from ``start`` to ``end`` of the copy, or ``None`` where it is none."""
    content = copy.plain[start:end]
    if not content or len(content) > LONGEST or _pin_in(content):
        return None
    note, left = Note(), [True] * len(content)
    if alias := _ALIAS.search(content):
        note.short_name = alias["short"]
        _strike(left, alias.start(), alias.end())
    for number in ANY_NUMBER.finditer(content):
        if not left[number.start()]:
            continue
        begin = _number_begin(copy, start, content, number)
        if note.doc_no is None:
            stem = content[begin : number.start()]
            note.case = is_case(stem)
            note.doc_no = number_text(copy.written(start + begin, start + number.end()))
        _strike(left, begin, number.end())
    if whole := _WHOLE.search(content):
        note.whole = True
        _strike(left, *whole.span())
    note.version = _version(copy, start, content, left)
    return note if note.says_something() else None


def _strike(left: list[bool], start: int, end: int) -> None:
    left[start:end] = [False] * (end - start)


def _pin_in(content: str) -> bool:
    """Whether an article is cited, other than in the name of an amending decision."""
    outside = re.sub("《[^《》]*》", "", content)
    outside = re.sub("根据.*?(?:修正|修订|修改)", "", outside)
    return _PIN.search(outside) is not None or ("《" in content and not _amending(content))


_PIN: Final = re.compile(PIN_GROUP)


_AMENDED: Final = re.compile(r"(?:根据|依据|按照|经)[^《》]*《|决定》")


def _amending(content: str) -> bool:
    """根据《…的决定》修订 says which version is meant; so does a short name in marks."""
    rest = _ALIAS.sub("", content)
    return "《" not in rest or bool(_AMENDED.search(rest))


def _number_begin(copy: WorkingCopy, start: int, content: str, number: re.Match[str]) -> int:
    base = max(0, number.start() - 60)
    gap = content[base : number.start()]
    # A line that is broken in brackets goes on: the name of a ministry may fill more than one.
    breaks = [
        copy.broken(start + base + at)
        and not (content[base + at - 1] != "号" and copy.wrapped(start + base + at))
        for at in range(len(gap))
    ]
    return base + number_start(gap, breaks, decree=number.lastgroup == "decree", follows=False)


def _version(copy: WorkingCopy, start: int, content: str, left: list[bool]) -> str | None:
    """The parts that speak of a revision, an edition or a date, with what separates them.

    A bare date before the number says when that was issued and gives way to a later revision:
    1992年6月22日国务院令第100号，2017年3月1日修订.
    """
    if not any(left):
        return None
    version, issued, part_start, depth = "", "", 0, 0
    for at in range(len(content) + 1):
        if at < len(content):
            depth += (content[at] in "《(") - (content[at] in "》)")
            blank = (
                at > part_start and copy.broken(start + at) and _complete(content[part_start:at])
            )
            if not (content[at] in _SEPARATOR and _separates(content, at)) and not blank:
                continue
            if depth > 0:
                continue
        part = _part(copy, start, content, left, (part_start, at))
        if part:
            before = content[part_start - 1] if part_start else ""
            joint = copy.close_written(start + part_start - 1, start + part_start)
            if version == issued:
                version = ""
            version += (joint if version and before in _SEPARATOR else "") + part
        if at > part_start and not left[at - 1] and _BARE_DATE.fullmatch(version):
            issued = version
        part_start = at + (at < len(content) and content[at] in _SEPARATOR)
    return version or None


def _separates(content: str, at: int) -> bool:
    """A point between digits is part of a date."""
    return content[at] != "." or not content[at - 1 : at].isdigit()


def _complete(part: str) -> bool:
    """Whether a part before a blank is a note by itself: 通过 2013年修正, but not 2019年 修正."""
    return bool(_ACT.search(part[-2:])) or "号" in part[-1:]


def _part(
    copy: WorkingCopy, start: int, content: str, left: list[bool], place: tuple[int, int]
) -> str:
    kept = [at for at in range(*place) if left[at]]
    plain = "".join(content[at] for at in kept)
    cut = len(kept) < place[1] - place[0]
    written = _without_brackets("".join(copy.text[copy.origin[start + at]] for at in kept))
    if _STATE.fullmatch(plain):
        return "" if cut and "次" not in plain else written
    dated = _DATED.search(plain)
    if _DATE.fullmatch(plain) or (dated and _ACT.search(plain)):
        return written
    return written if _PASSED.fullmatch(plain) and not cut else ""


#: Titles, which keep the brackets inside them, or a bracket of the note itself.
_TITLE_OR_BRACKET: Final = re.compile(
    r"(《[^《》]*》|〈[^〈〉]*〉)|[][()（）〔〕［］【】﹙﹚﹝﹞〖〗\s]"
)


def _without_brackets(written: str) -> str:
    """A note without the brackets in it, and without the line breaks."""
    return _TITLE_OR_BRACKET.sub(lambda found: found[1] or "", written)


def note_outside(plain: str, start: int) -> int | None:
    """Where a note on the version that begins at ``start`` without brackets ends."""
    note = _OUTSIDE.match(plain, start) if plain.startswith(("自", "1", "2"), start) else None
    return note.end() if note else None


def date_before(gap: str) -> tuple[int, int] | None:
    """A full date right before a number that stands alone: 2021年7月2日修订 国务院令第743号."""
    date = _FULL_DATE.search(gap)
    return date.span(1) if date else None


def note_before(gap: str) -> tuple[int, int] | None:
    """The note at the end of ``gap``, right before a title in marks: 2018年修正的《…》."""
    note = _BEFORE.search(gap)
    return note.span(1) if note else None
