"""Text of an article that follows its citation: where it begins and where citations go on.

第三十六条：违反本条例第十条规定的，处…… and 第二条 公民离开常住户口所在地…… name other articles
and laws, but those are the article's own references, not the basis that is cited.
"""

import re
from typing import Final

from quanze.text.citation_reading.copy import WorkingCopy

_N: Final = r"[0-9一二三四五六七八九十百千〇零○廿()、,和及至到或者-]{1,40}?"
_NUMBERING: Final = (
    r"(?:[0-9]{1,2}[.、)]|\([0-9一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|[①-⑳]"
    r"|[-+*•·●]|〔[^〕\n]{1,9}〕|[\u3400-\u9fff]{2,6}:)"
)
_LEAD: Final = r"(?:违反|依照|依据|根据|按照|参照|适用|以及|及|和|与|或者|或)"
_ARTICLE: Final = rf"第{_N}条(?![款例约])"
_NUMBER: Final = (
    r"[\u3400-\u9fff]{1,14}[〔(](?:19|20)[0-9]{2}[〕)]"
    r"|[\u3400-\u9fff]{2,24}(?<!责)(?:令|公告)(?:(?:19|20)[0-9]{2}年)?第?[0-9一二三四五六七八九十百]{1,6}号"
)
_UNMARKED: Final = (
    r"(?!违反|本|有|依|按|前|对)[\u3400-\u9fff]{1,30}(?<!本)(?:法|法典|条例|办法|规定|细则)"
    + _ARTICLE
)
#: What a citation begins with after a stop, and what it begins with after 、 or a blank.
_AFTER_STOP: Final = rf"{_NUMBERING}{{0,3}}{_LEAD}?(?:《|{_ARTICLE}|{_NUMBER}|{_UNMARKED}|[\u3400-\u9fff、]{{2,16}}《)"
_DIRECTLY: Final = rf"{_LEAD}?{_NUMBERING}{{0,3}}{_LEAD}?(?:《|{_ARTICLE}|{_NUMBER}|{_UNMARKED})"
_STARTS: Final = re.compile(rf"{_DIRECTLY}|[\u3400-\u9fff]{{2,12}}《")
#: A colon, a quotation mark or both open the text of the article, on the same line or the next.
_QUOTE: Final = re.compile(
    r"(?:的|之|中)?(?:明确|具体)?(?:规定|内容|原文|条文)?(?:为|是|如下)?"
    rf"(?::?\n?(?P<mark>\")|:(?!\n?{_NUMBERING}{{0,3}}《|\n?第[^条]{{1,6}}[款项])(?:\n(?=违反))?)"
)
#: Words that end a mention without beginning the text of the article.
_TAIL: Final = re.compile(
    r"[,;、。.()《》〈〉〔〕\"\-+/|!?:\n第0-9]|的|之|等|中|所|及|和|与|或|以|规定|执行|处罚|处理|办理|实施"
    r"|至|到|并|全文|前款|本条|同条|该条|同款|[本同该](?:法|条例|办法|规定|细则)|有关|相关|$"
)
#: What most pins are followed by; no text of an article begins so.
_LIST_GOES_ON: Final = ("、", "第", "《", ";")
_PROSE: Final = re.compile(r"[\u3400-\u9fff]{8}")
#: 第六十条，农药使用者有下列行为之一的: a comma does not keep the text of the article away.
_AFTER_COMMA: Final = re.compile(
    rf"[,。](?!{_LEAD}|第|处|并处|应当)(?![\u3400-\u9fff]{{1,7}}[《第〔])(?=[\u3400-\u9fff]{{8}})"
)
#: Brackets that quote the article: 第二十条（违反本法……的，责令改正）.
_QUOTED: Final = re.compile(r"\((?:违反|有下列|[\u3400-\u9fff]{8})[^《》]*$")
#: In text that a colon or a quotation mark opens, a citation begins after a stop only.
_AFTER_QUOTE: Final = re.compile(
    rf"\n(?!\([^()]{{1,3}}\)违反)(?={_AFTER_STOP})|(?:[。…]|\"[,、]?)(?!违反)(?={_DIRECTLY})"
    rf"|;(?={_NUMBERING}{{0,3}}(?:《|{_ARTICLE}))"
)
#: Behind quoted words whose closing mark is written: 第三条“……”的规定，《水法》第五条.
_AFTER_CLOSED: Final = re.compile(
    rf"(?:的|之)?(?:规定|要求|情形|内容)?[,、;。]?(?={_DIRECTLY}|第{_N}[款项])"
)
_AFTER_PROSE: Final = re.compile(
    rf"(?P<stop>[。;\n…\"](?={_AFTER_STOP}))|(?:[、,+]|以及|或者?|[及和与])(?=(?P<next>《|第{_N}条))"
    rf"|(?P<pin>第{_N}[条款项])|(?P<title>《)"
)


def end_of_following_text(copy: WorkingCopy, end: int, quotes: dict[int, int]) -> int:
    """Where reading goes on after a pin that ends at ``end``: there, unless article text follows.

    ``quotes`` says of opening quotation marks where their closing ones stand.
    """
    plain = copy.plain
    if plain.startswith(_LIST_GOES_ON, end):
        return end
    quote = _QUOTE.match(plain, end)
    if quote is not None:
        opened = quote.start("mark") if quote["mark"] else -1
        closed = quotes.get(opened)
        if closed is not None and (rest := _AFTER_CLOSED.match(plain, closed + 1)):
            return rest.end()
        after = _AFTER_QUOTE.search(plain, closed or quote.end())
        return after.start() + (after[0] != ";" and after[0] != "\n") if after else len(plain)
    if comma := _AFTER_COMMA.match(plain, end):
        if not _STARTS.match(plain, comma.end()):
            return _end_of_prose(copy, comma.end())
        return end
    if end >= len(plain) or _TAIL.match(plain, end) or _STARTS.match(plain, end):
        return end
    if not copy.broken(end) and not _PROSE.match(plain, end):
        return end
    return _end_of_prose(copy, end)


def is_quoted_article(brackets: str) -> bool:
    """Whether brackets behind a pin hold text of the article; given from ( on, without )."""
    return _QUOTED.match(brackets) is not None


def _end_of_prose(copy: WorkingCopy, end: int) -> int:
    """In text that only a blank sets apart, 、 before a title or an article is enough."""
    refers = False
    for match in _AFTER_PROSE.finditer(copy.plain, end):
        if match["stop"]:
            return match.start()
        if match["pin"] or match["title"]:
            if copy.broken(match.start()) and not refers:
                return match.start()
            refers = True
        elif match["next"] == "《" or not refers:
            return match.start()
    return len(copy.plain)
