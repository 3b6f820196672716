"""From the paragraphs of a document to what a registry holds of the statute in it."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from quanze.exchange.refusals import refuse
from quanze.exchange.statutes.articles import (
    HIGHEST,
    Counted,
    Heading,
    annex_begins,
    count_article,
    find_headings,
    goes_beyond,
    swallowed_article,
)
from quanze.exchange.statutes.document_text import DocumentText
from quanze.exchange.statutes.makers import Maker, read_maker
from quanze.exchange.statutes.numbering import numbering_fault
from quanze.exchange.statutes.passing import Passing, names_unlikely_day, read_day, read_passing
from quanze.exchange.statutes.preamble import read_preamble
from quanze.knowledge.laws.articles import ArticleTable, write_token
from quanze.text.languages import Text
from quanze.text.pins import Number

_INLINE: Final = Text(
    "有的条款里（一）（二）写在行内，款、项的个数只作参考",
    "in some articles （一） and （二） stand inside a line: counts of 款 and 项 are a guide only",
)
_BROKEN: Final = Text(
    "有的段落在句中断行，款的个数只作参考",
    "some paragraphs end in mid-sentence: counts of 款 are a guide only",
)
_CORRECT: Final = Text(
    "请对照原文补齐或改正；一个文件只放一部法规",
    "Complete or correct it from the original; one file holds one statute.",
)
_NO_END: Final = Text(
    "末尾没有写从何时起施行，文本可能不完整，款、项的个数只作参考",
    "no article says from when it applies: the text may not be whole, and counts are a guide only",
)
_APPROXIMATE: Final = Text(
    "文中看不出从哪天起施行，按通过、公布或修改的日期算",
    "the text does not say from when it applies: the day it was passed, published or amended is taken",
)
_START_OF_FIRST: Final = Text(
    "文中的施行日期是修改前文本的，没有写修改后的文本从哪天起施行，按修改的日期算",
    "the day of start in the text is that of the text before the amendment, and none is given for "
    "the amended one: the day of the amendment is taken",
)
_EARLY: Final = Text(
    "文中的施行日期早于通过、公布的日期",
    "the day of start in the text is before the day it was passed or published",
)
_UNLIKELY: Final = Text(
    "文中有不在 1949 年到 2100 年之间的日期，没有采用",
    "a day in the text lies outside the years 1949 to 2100 and was not taken",
)
_UNDATED: Final = Text(
    "文中没有通过、公布或施行的日期", "the text names no day of passing, publication or start"
)
_KIND_OPEN: Final = Text("看不出是哪一类文件", "its kind cannot be told from title and note")
_STARTS: Final = re.compile(
    r"本[^。]{1,40}?[自从](?P<day>[^。，]{2,24}?)起?(?:正式)?(?:施行|实施|执行|生效)"
)
#: What else a last article speaks of: its start in other words, what it repeals, who explains it.
_ENDING: Final = re.compile(r"施行|实施|生效|废止|为准|解释")
_LATER: Final = re.compile(r"(?:公布|发布|颁布|印发)之日(?:起)?(?P<days>\d{1,3}|.{1,3})[日天个]")


@dataclass(frozen=True, slots=True)
class Statute:
    """One version of a statute.

    ``approximate``: ``start`` was taken from another day. ``doubts``: what a person should look at.
    """

    title: str
    kind: str
    issuer: str | None
    region: str | None
    doc_no: str | None
    promulgated: datetime.date | None
    amended: datetime.date | None
    start: datetime.date | None
    approximate: bool
    articles: ArticleTable
    doubts: tuple[Text, ...] = ()


def read_statute(document: DocumentText) -> Statute:
    """The statute in ``document``.

    Raises:
        UsageError: where it is none, has no title, or lacks articles.
    """
    lines = document.paragraphs
    headings = find_headings(lines)
    if not headings:
        raise refuse(
            document.name,
            Text("里没有“第一条”，不像法规文本", "has no 第一条 and does not look like a statute"),
            Text(
                "请检查是不是下载错了，或者“第…条”不在段首",
                "Check that it is the right file and that 第…条 begins a paragraph.",
            ),
        )
    end = annex_begins(lines, headings)
    headings = [heading for heading in headings if heading.line < end]
    if fault := numbering_fault(headings):
        raise refuse(
            document.name,
            fault,
            _CORRECT,
        )
    if goes_beyond(lines[:end], headings):
        raise refuse(
            document.name,
            Text(f"超过 {HIGHEST} 条，数不了", f"has more than {HIGHEST} articles"),
            Text("请检查是不是几部法规连在一起", "Check whether it is several statutes in one."),
        )
    counted = _count(lines[:end], headings)
    if swallowed := swallowed_article(counted[-1]):
        raise refuse(
            document.name,
            Text(f"里{swallowed}没有另起一段", f"has {swallowed} inside a paragraph"),
            _CORRECT,
        )
    preamble = read_preamble(lines[: headings[0].line])
    if preamble.title is None:
        raise refuse(
            document.name,
            Text("里第一条之前找不到题名", "has no title before 第一条"),
            Text("请把题名写在文件开头", "Put the title at the top of the file."),
        )
    passing = read_passing(preamble.notes)
    maker = read_maker(preamble.title, preamble.notes, passing)
    return _statute(preamble.title, maker, passing, counted)


def _count(lines: Sequence[str], headings: Sequence[Heading]) -> list[Counted]:
    ends = [heading.line for heading in headings[1:]] + [len(lines)]
    counted: list[Counted] = []
    for heading, end in zip(headings, ends, strict=True):
        last = heading is headings[-1]
        article = count_article(heading, lines[heading.line + 1 : end], last=last)
        counted.append(article)
        counted.extend(
            Counted(Number(value), article.article, (), inline=False, broken=False)
            for value in range(heading.number.value + 1, (heading.last or 0) + 1)
        )
    return counted


def _statute(title: str, maker: Maker, passing: Passing, counted: Sequence[Counted]) -> Statute:
    said = _said_start(counted)
    start, approximate = _start(passing, maker, said)
    inline = any(article.inline for article in counted)
    broken = any(article.broken for article in counted)
    cut = said is None and maker.kind != "司法解释" and not _is_ending(counted[-1])
    doubts = [
        *([_KIND_OPEN] if maker.kind == "未定" else []),
        *_doubts_of_start(passing, said, start, approximate=approximate),
        *([_INLINE] if inline else []),
        *([_BROKEN] if broken else []),
        *([_NO_END] if cut else []),
    ]
    return Statute(
        title,
        maker.kind,
        maker.issuer,
        maker.region,
        maker.doc_no,
        passing.promulgated,
        passing.amended,
        start,
        approximate,
        _table(counted, low=inline or broken or cut),
        tuple(doubts),
    )


def _table(counted: Sequence[Counted], *, low: bool) -> ArticleTable:
    plain = {
        article.number.value: article.article for article in counted if not article.number.branch
    }
    inserted = [article for article in counted if article.number.branch]
    highest = max(plain)
    tokens = [write_token(plain[value]) for value in range(1, highest + 1)]
    tokens += [
        f"{article.number.value}-{article.number.branch}@{write_token(article.article)}"
        for article in inserted
    ]
    return ArticleTable(highest, " ".join(tokens), low_confidence=low)


def _start(passing: Passing, maker: Maker, said: str | None) -> tuple[datetime.date | None, bool]:
    """From when the text applies, and whether that is a guess."""
    if said is not None and names_unlikely_day(said):
        return None, False
    if passing.start is not None:
        return passing.start, False
    if said is None and passing.unlikely:
        return None, False
    last = passing.amended or passing.promulgated
    if said is None:
        return last, last is not None
    day = read_day(said)
    if day is not None:
        # An article that the amendment left alone still names the day of the first text.
        return (
            (day, False)
            if last is None or day >= last
            else (passing.amended or day, passing.amended is not None)
        )
    promulgated = passing.promulgated
    if passing.amended is not None or promulgated is None:
        return last, last is not None
    if _LATER.search(said):
        # 自公布之日起三十日后: nobody counts the same.
        return promulgated, True
    # The Congress publishes its laws on the day it passes them; others follow days later.
    return promulgated, not (passing.published or maker.kind == "法律")


def _doubts_of_start(
    passing: Passing, said: str | None, start: datetime.date | None, *, approximate: bool
) -> list[Text]:
    if passing.unlikely or (said is not None and names_unlikely_day(said)):
        return [_UNLIKELY]
    if start is None:
        return [_UNDATED]
    if approximate:
        return [_START_OF_FIRST if said is not None and read_day(said) else _APPROXIMATE]
    promulgated = passing.promulgated
    early = passing.amended is None and promulgated is not None and start < promulgated
    return [_EARLY] if early else []


def _is_ending(article: Counted) -> bool:
    return any(_ENDING.search(line) for line in article.lines)


def _said_start(counted: Sequence[Counted]) -> str | None:
    """What the last article that says so names as the day: 2024年9月1日, 公布之日."""
    for article in reversed(counted):
        for line in article.lines:
            if found := _STARTS.match(line):
                return found["day"]
    return None
