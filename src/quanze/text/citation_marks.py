"""What citations are made of: title marks, document numbers, version notes, words for a law.

Everything works on a copy without white space and with one kind of bracket, digit and stop, in
which every character knows where it stood.
"""

import re
from dataclasses import dataclass
from typing import Final

from quanze.text.numerals import CHINESE_NUMERAL
from quanze.text.pins import PIN_GROUP

_ONE_KIND: Final = str.maketrans(
    {
        **dict(zip("０１２３４５６７８９", "0123456789", strict=True)),
        **dict.fromkeys("[［【﹝〖", "〔"),
        **dict.fromkeys("]］】﹞〗", "〕"),
        **dict.fromkeys("<＜", "〈"),
        **dict.fromkeys(">＞", "〉"),
        **dict.fromkeys("－—–‐~～〜―", "-"),
        "（": "(",
        "）": ")",
        "，": ",",
        "；": ";",
        "：": ":",
        "．": ".",
        "條": "条",
        "項": "项",
        "號": "号",
    }
)
_SPACE = re.compile(r"[^\S\n]+")
_INNER: Final = str.maketrans("《<＜》>＞", "〈〈〈〉〉〉")


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """``plain`` is ``text`` without blanks; character n of it stands at ``origin[n]`` of ``text``."""

    text: str
    plain: str
    origin: range | list[int]

    @classmethod
    def of(cls, text: str) -> "WorkingCopy":
        translated = text.translate(_ONE_KIND)
        parts = _SPACE.split(translated)
        if len(parts) == 1:
            return cls(text, translated, range(len(text) + 1))
        kept = [
            at for at, character in enumerate(text) if character == "\n" or not character.isspace()
        ]
        return cls(text, "".join(parts), [*kept, len(text)])

    def written(self, start: int, end: int) -> str:
        """What the text has from one place of the copy to another, white space kept."""
        return self.text[self.origin[start] : self.origin[end - 1] + 1] if end > start else ""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The same as offsets in the text."""
        return self.origin[start], self.origin[end - 1] + 1


def title_text(written: str) -> str:
    """A title as it stands between the outermost marks, inner marks made 〈〉."""
    return written.strip().translate(_INNER)


def closing_marks(plain: str) -> dict[int, int]:
    """For each 《 that is closed, where its 》 stands. One pass, whatever is left open."""
    closed: dict[int, int] = {}
    still_open: list[int] = []
    for match in re.finditer("[《》]", plain):
        if match[0] == "《":
            still_open.append(match.start())
        elif still_open:
            closed[still_open.pop()] = match.start()
    return closed


_NUMBER = rf"(?:[0-9l]{{1,5}}|[{CHINESE_NUMERAL}]{{1,9}})"
_YEAR = r"(?:19|20)[0-9]{2}"
#: What may begin a part of a citation. Every alternative is bounded.
TOKEN: Final = re.compile(
    r"(?P<title>《)"
    rf"|(?P<pins>{PIN_GROUP})"
    rf"|(?P<number>[〔(]{_YEAR}[〕)]第?[0-9]{{1,6}}号|〔{_YEAR}(?:[0-9]{{0,6}}号?|〕(?:第?[0-9]{{1,6}}号?)?)(?![0-9年]))"
    rf"|(?P<decree>(?:令|公告)(?:{_YEAR}年)?第?{_NUMBER}号|第?{_NUMBER}号(?:令|公告))"
    r"|(?P<alias>以下(?:统?简?称)(?:为|:)?[“\"‘'「《]?(?P<short>[^”\"’'」》()《,;。\n]{1,40})[”\"’'」》]*)"
    rf"|(?P<year>{_YEAR})(?=年|修|版|本|\))"
    r"|\((?P<state>第[一二三四五六]次修[正订]|修[正订]|修订版|试行|暂行|已?废止|已?失效)\)"
    rf"|(?P<listed>\([{CHINESE_NUMERAL}]{{1,3}}\)(?:[、,和及]\([{CHINESE_NUMERAL}]{{1,3}}\)){{0,20}})(?!《|[条款项目])"
    r"|(?P<previous>前[款条项])"
    r"|(?P<whole>全文|全部条[款文])"
    r"|(?P<tag>〔[^〔〕《》0-9]{2,9}〕)"
)
_NOTE_IN_BRACKETS: Final = re.compile(rf"{_YEAR}[^()〔〕《》,;、。\n]{{0,60}}")
_NOTE_OUTSIDE: Final = re.compile(
    rf"{_YEAR}年?(?:[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?)?(?:第[一二三四五六]次)?(?:修正|修订|修改|版|本)"
)
#: What a note in brackets must say to be one on the version, where it says more than a day.
_VERSION_WORD: Final = re.compile(
    r"修正|修订|修改|施行|实施|通过|公布|颁布|发布|废止|失效|生效|批准|版|本|起"
    r"|^[0-9]{4}年?(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?$"
)
_LEAD: Final = re.compile(
    r"(?:违反了?|依照|依据|根据|按照?|参照|适用|符合|执行|设[定立]依据为?|详?见|"
    r"以及|及其?|和|与|或者?|并|的|规定|号|文件?|条|款|项|日)+"
)
_LAST_LEAD: Final = re.compile(r".*(?:违反了?|依照|依据|根据|按照|参照|适用|符合)(?=.{2})")
_CUT: Final = re.compile(r".*[,;、:。()〔〕“”\"'\n.+《》|/0-9!?]", re.DOTALL)
#: 合同法, 基本法 are titles.
_STANDS_FOR: Final = re.compile(
    r"(?:(?<![基资成标版文样])本|(?<!合)同|该|此|上述|前述)(?:法典?|条例|办法|规定|细则|规则|解释|决定|规程|章程|标准|通知|意见|章|节)$"
)
_TITLE: Final = re.compile(
    r"[\u3400-\u9fff〇·]{1,79}(?:法|典|条例|办法|辦法|规定|規定|细则|細則|规则|规程|章程|解释|准则|决定|修正案)"
)
_WHOLE_TITLE: Final = re.compile(
    r"[\u3400-\u9fff·]{1,60}(?:法|法典|条例|实施细则|(?:管理|实施|暂行|监督|处置|工作)(?:办法|规定))(?:\(试行\))?"
)
_NO_TITLE: Final = re.compile(
    r"[按依]|有关|相关|上级|各|本|同|该|此|违|.{0,2}(?:方|办|做|想|用|司|执|立|普)法$"
)
_ISSUER: Final = re.compile(rf"(?:{_YEAR}年)?[\u3400-\u9fffA-Za-z]{{1,30}}$|{_YEAR}年$")
_CASE: Final = re.compile(r"[罚罰决決强案诉訴严嚴].{0,4}字$|[刑民行](?:初|终|再|申)字?$")
#: Certificates, notices to a party and forms have marks like titles and are no basis.
_FORM: Final = re.compile(
    r"(?:(?<![认公论保见])证|证书|(?:通知|决定|告知|确认|承诺|申请|合同|建议)书|(?:申请|登记|审批|备案)表|执照|回执)$"
)

#: Titles that name a kind only and stand for one named elsewhere.
KINDS: Final = frozenset(
    {
        *("法", "条例", "办法", "规定", "细则", "规则", "决定", "意见", "通知", "解释"),
        *("实施细则", "实施办法", "实施条例", "暂行条例", "暂行办法", "暂行规定"),
    }
)


def is_form(title: str) -> bool:
    """Whether the title is one of a certificate or a form."""
    return _FORM.search(title) is not None


def version_note(plain: str, start: int, *, in_brackets: bool) -> str | None:
    """The note on revision or edition that begins with the year at ``start``."""
    note = (_NOTE_IN_BRACKETS if in_brackets else _NOTE_OUTSIDE).match(plain, start)
    if note is None or "号" in note[0] or not _VERSION_WORD.search(note[0]):
        return None
    return note[0]


def unmarked_title(gap: str) -> tuple[int, str] | None:
    """A title without marks, or a word for one, at the very end of ``gap``: where, and which."""
    start = cut.end() if (cut := _CUT.match(gap)) else 0
    tail = gap[start:]
    if word := _STANDS_FOR.search(tail):
        return start + word.start(), word[0]
    if last := _LAST_LEAD.match(tail):
        start, tail = start + last.end(), tail[last.end() :]
    if lead := _LEAD.match(tail):
        start, tail = start + lead.end(), tail[lead.end() :]
    return (start, tail) if _TITLE.fullmatch(tail) and len(tail) > 1 else None


def is_word(title: str) -> bool:
    """Whether what :func:`unmarked_title` gave is a word that stands for a law (本条例)."""
    return _STANDS_FOR.fullmatch(title) is not None


def is_whole_title(segment: str) -> bool:
    """Whether a whole entry without marks, pin or number is a title (水法, 城乡规划法)."""
    return bool(_WHOLE_TITLE.fullmatch(segment)) and not _NO_TITLE.match(segment)


def number_start(gap: str, breaks: list[bool]) -> int | None:
    """Where the document number whose bracket or 令 follows ``gap`` begins; ``None`` for a case.

    ``breaks[n]`` says that white space stood before character n of the gap.
    """
    found = _ISSUER.search(gap[-36:])
    if found is None:
        return len(gap)
    start = max(0, len(gap) - 36) + found.start()
    if lead := _LEAD.match(gap, start):
        start = lead.end()
    for at in range(len(gap) - 2, start, -1):
        if breaks[at] and not (gap[at].isdigit() or gap[at - 1].isdigit()):
            start = at
            break
    return None if _CASE.search(gap, start) else start
