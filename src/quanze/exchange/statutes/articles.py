"""Where the articles of a statute begin, and how many 款 and 项 each has."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from quanze.knowledge.laws.articles import Article
from quanze.text.numerals import CHINESE_NUMERAL, read_numeral
from quanze.text.pins import Number

#: 民法典, the longest, has 1260 articles; what is numbered far beyond is text.
HIGHEST: Final = 3000
_HIGHEST_BRANCH: Final = 99
_NUMERAL: Final = rf"(?:[0-9０-９]{{1,4}}|[{CHINESE_NUMERAL}]{{1,9}})"
#: 第一条 (also 笫一条, as some typed it), 第十条之一, 第三条至第五条 (of deleted ones), then a blank, a bracket or the text itself.
_HEADING: Final = re.compile(
    rf"[第笫]\s*(?P<value>{_NUMERAL})\s*条(?:之(?P<branch>[{CHINESE_NUMERAL}]{{1,3}}))?"
    rf"(?:至第(?P<last>{_NUMERAL})条)?(?P<gap>[\s\u3000]+|$|(?=[（(【\[]))?(?P<rest>.*)",
    re.DOTALL,
)
_WITHIN: Final = re.compile(rf"[。；]\s*(?P<heading>[第笫](?P<value>{_NUMERAL})条)")
#: A paragraph that begins with a reference to an article: 第十条规定的, 第三条、第四条.
_REFERENCE: Final = re.compile(r"[、，,至和或与及以第款中前后之的]|规定|所称|所列|情形|适用")
_DELETED: Final = re.compile(
    r"[（(【\[]?(?:本条)?(?:已|被|已被)?(?:删去|删除|废止)[^。]{0,30}[）)】\]]?。?"
)
#: 第一章　总则, 第二节 …, and 总则, 附则 alone.
_DIVISION: Final = re.compile(
    rf"第\s*{_NUMERAL}\s*(?:分编|编|章|节)(?:[\s\u3000].*|[^。；：，]{{0,30}})"
)
#: 一、管辖 before an article, as judicial interpretations have it.
_UNMARKED_DIVISION: Final = re.compile(rf"[{CHINESE_NUMERAL}]{{1,3}}、[^。；：，]{{1,30}}")
_UNMARKED_PART: Final = re.compile(rf"[（(][{CHINESE_NUMERAL}]{{1,3}}[）)][^。；：，]{{1,30}}")
_BARE_DIVISIONS: Final = frozenset({"总则", "分则", "附则", "目录", "罚则", "法律责任"})
_ANNEX: Final = re.compile(
    rf"附\s*(?:件|表|录|图|注)?\s*{_NUMERAL}?\s*(?:[：:．.].*|[\s\u3000]+.{{0,60}}|[^。；：，]{{0,40}})"
)
_ITEM: Final = re.compile(rf"[（(]\s*[{CHINESE_NUMERAL}]{{1,4}}\s*[）)]|[\u3220-\u3229]")
_SUBITEM: Final = re.compile(
    r"[0-9０-９]{1,2}\s*[.．、](?![0-9０-９])|[（(]\s*[0-9０-９]{1,2}\s*[）)]"
    r"|[\u2460-\u249b\u2776-\u2793]"
)
#: An enumerator within a line: the items were run together in copying.
_INLINE: Final = re.compile(rf"[：:；;。]\s*[（(][{CHINESE_NUMERAL}]{{1,4}}[）)]")
#: The end of a sentence, or of a line that leads to items.
_SENTENCE_END: Final = re.compile(r".*[。；：！？…;:.!?][”’」』》）)\s]*", re.DOTALL)
#: A line that may end so too: （附图）, “……”.
_CLOSED: Final = tuple("。；：！？…;:.!?”’」』》）)")


@dataclass(frozen=True, slots=True)
class Heading:
    """Where an article begins: the index of its line, and what stands on it after the number."""

    line: int
    number: Number
    rest: str
    spaced: bool
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """An article as counted. ``lines`` are those of its 款 and 项, for whoever reads on.

    ``inline``: an enumerator stands inside a line. ``broken``: a paragraph ends in mid-sentence.
    """

    number: Number
    article: Article
    lines: tuple[str, ...]
    inline: bool
    broken: bool


def find_headings(lines: Sequence[str]) -> list[Heading]:
    """The headings of articles, in order of the text. A reference at the start of a line is none."""
    candidates = [heading for index, line in enumerate(lines) if (heading := _heading(index, line))]
    spaced = {heading.number for heading in candidates if heading.spaced}
    found: list[Heading] = []
    for heading in candidates:
        if not heading.spaced:
            if heading.number in spaced or _REFERENCE.match(heading.rest):
                continue
            if not _continues(found[-1] if found else None, heading.number):
                continue
        found.append(heading)
    return found


def goes_beyond(lines: Sequence[str], headings: Sequence[Heading]) -> bool:
    """Whether articles follow that are not among ``headings``, as their numbers are too high."""
    if headings[-1].number.value != HIGHEST:
        return False
    following = (_HEADING.match(line) for line in lines[headings[-1].line + 1 :])
    return any(match and read_numeral(match["value"]) == HIGHEST + 1 for match in following)


def annex_begins(lines: Sequence[str], headings: Sequence[Heading]) -> int:
    """The index of the line at which annexes begin, or the number of lines.

    A line that looks like an annex while the articles go on behind it is none; an annex may have
    articles of its own, which begin with 第一条 again.
    """
    starts = [
        index
        for index in range(headings[0].line + 1, len(lines))
        if lines[index].startswith("附")
        and _ANNEX.fullmatch(lines[index])
        and not _bare(lines[index])
    ]
    for start in starts:
        behind = next((heading for heading in headings if heading.line > start), None)
        if behind is None or behind.number == Number(1):
            return start
    return len(lines)


def count_article(heading: Heading, lines: Sequence[str], *, last: bool) -> Counted:
    """Count one article. ``lines`` are those after its heading up to the next one.

    ``last``: behind the last article stand signatures and dates, which are not its own.
    """
    body = [line for line in ([heading.rest] if heading.rest else []) if line]
    body += _before_division(lines)
    if not last:
        body = _without_division(body)
    if len(body) == 1 and _DELETED.fullmatch(body[0]):
        return Counted(heading.number, Article(0, {}, "deleted"), (), inline=False, broken=False)
    if last:
        body = _without_signature(body)
    paragraphs = 0
    items: dict[int, int] = {}
    inline = broken = False
    previous = ""
    for line in body:
        inline = inline or _INLINE.search(line) is not None
        if _ITEM.match(line):
            paragraphs = max(paragraphs, 1)
            items[paragraphs] = items.get(paragraphs, 0) + 1
        elif not _SUBITEM.match(line):
            broken = broken or (bool(previous) and not previous.endswith(_CLOSED))
            paragraphs += 1
        previous = line
    broken = broken or not previous.endswith(_CLOSED)
    article = Article(max(paragraphs, 1), items)
    return Counted(heading.number, article, tuple(body), inline, broken)


def swallowed_article(last: Counted) -> str | None:
    """The heading of an article that stands inside a paragraph of the last one: 。第六十条 本条例…"""
    for line in last.lines:
        for match in _WITHIN.finditer(line):
            if read_numeral(match["value"]) == last.number.value + 1:
                return match["heading"]
    return None


def is_division(line: str) -> bool:
    """Whether a line is the heading of a 编, 章 or 节."""
    return _DIVISION.fullmatch(line) is not None or _bare(line) in _BARE_DIVISIONS


def _before_division(lines: Sequence[str]) -> Iterator[str]:
    """The lines of an article. What follows a 章 heading up to the next article is its second line."""
    return itertools.takewhile(lambda line: not is_division(line), lines)


def _without_division(body: list[str]) -> list[str]:
    """The lines without a heading 二、回避, with or without （一）一般规定 below it, at their end."""
    end = len(body)
    if end > 2 and _UNMARKED_PART.fullmatch(body[-1]) and _UNMARKED_DIVISION.fullmatch(body[-2]):
        end -= 2
    elif end > 1 and _UNMARKED_DIVISION.fullmatch(body[-1]):
        end -= 1
    return body[:end]


def _bare(line: str) -> str:
    bare = "".join(line.split())
    return bare if bare in _BARE_DIVISIONS else ""


def _heading(index: int, line: str) -> Heading | None:
    match = _HEADING.match(line)
    value = read_numeral(match["value"]) if match else None
    if match is None or not value or value > HIGHEST:
        return None
    branch = read_numeral(match["branch"]) if match["branch"] else 0
    last = read_numeral(match["last"]) if match["last"] else None
    if (branch or 0) > _HIGHEST_BRANCH or (last or 0) > HIGHEST:
        return None
    if last is not None and not _DELETED.fullmatch(match["rest"].strip()):
        return None
    spaced = match["gap"] is not None
    return Heading(index, Number(value, branch or 0), match["rest"].strip(), spaced, last)


def _continues(before: Heading | None, number: Number) -> bool:
    if before is None:
        return number == Number(1)
    value = before.last or before.number.value
    follows = Number(value + 1), Number(value, before.number.branch + 1)
    return number in follows


def _without_signature(body: list[str]) -> list[str]:
    kept = body[:1]
    for line in body[1:]:
        if not _ITEM.match(line) and not _SENTENCE_END.fullmatch(line):
            break
        kept.append(line)
    return kept
