"""Numbers of documents (苏政发〔2022〕8号) and of decrees and announcements (国务院令第711号)."""

import re
from typing import Final

from quanze.text.citation_reading.titles import VERBS
from quanze.text.numerals import CHINESE_NUMERAL

YEAR: Final = r"(?:19|20)[0-9]{2}"
#: Also 二〇一五, and damaged ones: 2O15, 20?5.
_ANY_YEAR: Final = r"[12一二][09九OoОо〇○零][0-9一二三四五六七八九〇○零OoIlОоЗз?？]{2}"
#: What stands in a number where a digit stood or should have stood: 1O3, 1〇3, 1З, 4?, XX.
_ODD: Final = r"A-Za-zＡ-Ｚａ-ｚͰ-ӿⅠ-ↈ?？*＊#＃_＿×□■◯…�\ue000-\uf8ff"
DAMAGED_YEAR: Final = rf"[12lIiZz][0-9{_ODD}{CHINESE_NUMERAL}]{{3}}"
SERIAL: Final = rf"(?:[0-9lI]{{1,6}}|[{CHINESE_NUMERAL}]{{1,9}})"
#: A serial number up to 号, however damaged: what is left out of one reads as another.
ANY_SERIAL: Final = rf"[0-9{_ODD}{CHINESE_NUMERAL}.'’|/-]{{1,10}}"
#: The same where nothing but 第 or its first digit shows that it is one.
_MARKED_SERIAL: Final = rf"(?:第|(?=[0-9lI{CHINESE_NUMERAL}])){ANY_SERIAL}"
#: 〔2022〕8号, 〔88〕署货字第725号, with a damaged bracket 〔20228号, 发2022〕8号.
DOCUMENT_NUMBER: Final = (
    rf"[〔(](?:{_ANY_YEAR}|[0-9]{{2}})[〕)][\u3400-\u9fff]{{1,8}}字第?{ANY_SERIAL}号"
    rf"|(?:〔(?:{_ANY_YEAR}|{DAMAGED_YEAR})年?[〕)]第?{ANY_SERIAL}|\({_ANY_YEAR}年?[〕)]{_MARKED_SERIAL})号(?:令|公告)?"
    rf"|〔{_ANY_YEAR}〕(?:号|第?[0-9][0-9{_ODD}]{{0,7}}(?![0-9{_ODD}年月条款项、.])|第?[0-9]{{1,5}}(?![0-9年月条款项、.]))?"
    rf"|(?:(?<=[发办规函字通文政])〔[0-9]{{2}}|(?<=[\u3400-\u9fff])〔[0-9]{{3,6}})〕第?{ANY_SERIAL}号"
    rf"|〔{_ANY_YEAR}(?:年?{_MARKED_SERIAL}号|[0-9]{{1,6}}|(?=$|[,;、。\n《]))(?![0-9年月〕)])"
    rf"|(?<=[发办规函字通文政])(?:{YEAR}|[12][09Oo][0-9OoIl]{{2}})[〕)年]?{_MARKED_SERIAL}号"
)
DECREE: Final = (
    rf"(?:令|公告)(?:[〔(]{_ANY_YEAR}年?[〕)]|{_ANY_YEAR}年)?(?:{_MARKED_SERIAL}号|\(第?{ANY_SERIAL}号\))(?:令|公告)?"
    rf"|(?:{YEAR}年)?(?:第{ANY_SERIAL}|{SERIAL})号(?:令|公告)"
    rf"|第{SERIAL}号[\u3400-\u9fff]{{1,16}}(?:部|院|会|局|府|署|主席)(?:令|公告)"
)
ANY_NUMBER: Final = re.compile(rf"(?P<document>{DOCUMENT_NUMBER})|(?P<decree>{DECREE})")
#: How far before its year or 令 a number may begin.
FARTHEST: Final = 60
_STEM: Final = re.compile(r"(?:[\u3400-\u9fffA-Za-z]|\([\u3400-\u9fff]{1,4}\))+$")
#: A decree may be one of several bodies: 公安部、农业农村部令第1号.
_ISSUERS: Final = re.compile(
    r"(?:[\u3400-\u9fffA-Za-z]|(?<=[部委局院会署办厅行府])、(?=[\u3400-\u9fff]{2}))+$"
)
#: 和 and 并 may also begin the name of a place; only the first one connects.
_JOINT: Final = re.compile(r"以及|或者|[和与及或并]")
_LEAD: Final = re.compile(rf"(?:{VERBS}|印发的?|的){{1,4}}(?=.)")
_BODY: Final = "部委局院会署厅行府"
_NOTE_WORD: Final = re.compile(
    r".*(?:公布|发布|颁布|修订|修正|修改|施行|实施|通过|批准|废止|生效|印发)(?=.{2})"
)
#: Numbers of decisions in single cases. Those with 办字, 厅字 are documents.
_CASE: Final = re.compile(
    r"[罚决强案诉严].{0,4}字$|处字$|罚$|国用$|集用$|产权$|房权$|罚决|处罚|罚告|罚听|罚先|责改|责停|责令|强执|强制|强决|强扣|强拆|复决|行复|立案"
    r"|催告|听告|告知|诉$|[刑民行](?:初|终|再|申|赔)|(?:执|裁|仲|监|审|赔|证|许|撤|移|调|信访复?)字$|许可|许准"
)
_YEAR_BRACKETS: Final = re.compile(
    rf"[〔(（\[［【﹝〖﹙]({_ANY_YEAR}|{DAMAGED_YEAR}|[0-9]{{2,6}})(年?)[〕)）\]］】﹞〗﹚]"
)
_OWN_BRACKETS: Final = re.compile(r"[(（](第?[^()（）]{1,10}号)[)）]")
_HALF_WIDTH: Final = str.maketrans("０１２３４５６７８９", "0123456789")


def number_start(gap: str, breaks: list[bool], *, decree: bool, follows: bool) -> int:
    """Where in ``gap`` the number begins whose bracket or 令 comes right after it.

    ``breaks[n]`` says that blanks stood before character n of the gap; ``follows``, that the gap
    begins right after another citation, so that 和 and 及 at its beginning only connect.
    """
    found = (_ISSUERS if decree else _STEM).search(gap)
    if found is None:
        return _with_year(gap, len(gap))
    start = found.start()
    if gap[start] in "月日年" and start and gap[start - 1].isdigit():
        if gap[start] == "年":
            return _with_year(gap, start)
        start += 1
    if note := _NOTE_WORD.match(gap, start):
        start = note.end()
    if follows and start == 0 and (joint := _JOINT.match(gap)):
        start = joint.end()
    if lead := _LEAD.match(gap, start):
        start = lead.end()
    for at in range(len(gap) - 1, start, -1):
        if not breaks[at] or gap[at].isdigit() or gap[at - 1].isdigit():
            continue
        if not (decree and _issuer_goes_on(gap, start, at)) and len(gap) - at > 1:
            return at
    return start


def _issuer_goes_on(gap: str, start: int, blank: int) -> bool:
    """Whether a blank stands inside or between the bodies that issued a decree."""
    return (
        gap[blank - 1] in _BODY
        or gap[blank] in "和与及"
        or gap.endswith("中华人民共和国", start, blank)
    )


def _with_year(gap: str, start: int) -> int:
    """2014年津政令第11号: a year alone right before belongs to the number."""
    year = re.search(rf"{YEAR}年?$", gap[:start])
    if year is not None and (start == len(gap) or gap[start] == "年"):
        return year.start()
    return start


def is_case(stem: str) -> bool:
    """Whether the number is one of a decision in a single case."""
    return _CASE.search(stem) is not None


def number_text(written: str) -> str:
    """A number as the convention writes it: 〔〕 round the year, no blanks, no brackets of its own."""
    close = re.sub(r"\s+", "", written).translate(_HALF_WIDTH)
    return _OWN_BRACKETS.sub(r"\1", _YEAR_BRACKETS.sub(r"〔\1\2〕", close))
