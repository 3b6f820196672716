"""Titles: in marks, half in marks and without marks, and the words that stand for one."""

import re
from typing import Final

_INNER: Final = {
    **str.maketrans("《<＜﹤‹«》>＞﹥›»", "〈〈〈〈〈〈〉〉〉〉〉〉"),
    **dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad")),
}
_DOUBLE: Final = re.compile("[<＜﹤]{2}|[>＞﹥]{2}")

_KIND: Final = (
    r"(?:(?:实施|暂行|管理)?(?:条例|办法|规定|细则|规则)|法典?|解释|决定|规程|章程|标准|准则|"
    r"通知|意见|方案|章|节)"
)
#: 合同法, 基本法, 相同办法 are no such words.
_STANDS_FOR: Final = re.compile(
    rf"(?:(?<![基资成标版文样根日])本|(?<![合共相不如])同|该|此|上述|前述){_KIND}$"
)
_BARE_KIND: Final = re.compile(r"^(?:实施细则|实施办法|实施条例|条例|办法|细则)$")
_LAW_END: Final = (
    r"(?:法|典|条例|办法|规定|细则|规则|规程|章程|解释|准则|决定|修正案)"
    r"(?:\((?:试行|暂行|[一二三四五六])\))?"
)
_LAW: Final = re.compile(rf"[\u3400-\u9fff〇·、]{{1,79}}{_LAW_END}")
#: Codes that are cited in running text: 以刑法第二百七十五条……论处.
_CODE: Final = re.compile(
    r"(?:^[以依据按由对经][^关于]{0,12}?|[以依据按])((?:中华人民共和国)?(?:刑法|民法典|宪法|(?:刑事|民事|行政)诉讼法"
    r"|行政(?:处罚|许可|强制|复议)法|治安管理处罚法))$"
)
_DOCUMENT: Final = re.compile(
    r"[^,;:。\n《》〔〕]{3,119}(?:通知|意见|方案|批复|决定|决议|公告|通告|纲要|规划|目录|清单|预案|函|标准"
    rf"|指南|制度|计划|指引|规范|要点|措施|细则|规则|政策|安排|纪要|导则|{_LAW_END})"
    r"(?:\((?:试行|暂行)\))?"
)
_WHOLE_LAW: Final = re.compile(
    r"[\u3400-\u9fff·]{1,60}(?:法|法典|条例|实施细则|(?:管理|实施|暂行|监督|处置|工作)(?:办法|规定))(?:\(试行\))?"
)
_NO_TITLE: Final = re.compile(
    r"[按依]|有关|相关|上级|上述|各|本|同|该|此|违|.{0,2}(?:方|办|做|想|用|司|执|立|普|合|非|违|守|无|设|语)法$"
)
_INSIDE_NAME: Final = re.compile(
    r"(?<=[\u3400-\u9fff])\([\u3400-\u9fff、]{1,10}\)(?=[\u3400-\u9fff])"
)
VERBS: Final = (
    r"违反了?|依照|依据|根据|按照?|参照|适用|符合|执行|遵照|遵守|属于|触犯了?|涉嫌|构成|"
    r"设[定立]依据为?|实施依据为?|法律依据为?|详?见|参见|结合|落实|现行|我国|知道是|是指?"
)
_LEAD: Final = re.compile(rf"(?:{VERBS}|以及|及其?|和|与|或者?|并|的|规定|文件?)+")
_LAST_VERB: Final = re.compile(
    r".*(?:违反了?|依照|依据|根据|按照|参照|适用|符合|触犯了?|属于|[^于]是(?!否)|我国|现行|对于|基于|构成|认定|认为|影响|援引"
    r"|引用|具有|具备|或者|以及|不受|不属|增加|删去)(?=.{2})"
)
#: Running text before a title without marks, and the last word before that title.
_RUNNING: Final = re.compile(
    r"法院|当事人|被告|原告|债务人|债权人|机关|人员|行为|期限|决定|应当|可以|不[得能受应予]|其|该|情形|犯罪|人民政府|单位|经营者|超过"
)
_LAST_WORD: Final = re.compile(
    r".*(?:(?<![国公私占所享固拥专])有(?![限线机毒色偿])|在(?![线校职])|由(?!于)|将|(?<![行作])为|受(?![贿理灾])|除|就(?!业)|无(?![线障证害偿])|经(?![济营纪理])|对(?!外))(?=.{2})"
)
_FIRST_WORD: Final = re.compile(
    r"(?:有(?![限线机毒色偿])|在(?![线校职])|由|将|为|除|就(?!业)|因|经(?![济营纪])|无(?![线障证害偿])|对(?!外))(?=.{2})"
)
_NUMBERING: Final = re.compile(
    r"(?:[0-9]{1,3}[.、)](?![0-9])|\((?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\)[.、]?"
    r"|[一二三四五六七八九十]{1,3}[、.]|[①-⑳][.、]?|[-*•·●◆■▪+、,;。:\s])+"
)
#: 乡镇（街道）权限规定: a short bracket inside a title does not end it.
_INSIDE: Final = re.compile(
    r"(?<=[\u3400-\u9fff])\([\u3400-\u9fff、]{1,10}\)(?=[\u3400-\u9fff]{2})"
)
_CUT: Final = re.compile(r".*[,;:。()〔〕\"'\n.+《》〈〉|/0-9!?①-⑳]", re.DOTALL)
_CLAUSE: Final = re.compile(r".*[,;:。\n《》〔〕!?]", re.DOTALL)
_ISSUED: Final = re.compile(r".*、(?=[^、]*(?<!关于).{2})")

#: 关于印发《X》的通知, 实施《X》办法: the words before and behind the marks belong to the title.
_HALF_BEFORE: Final = re.compile(
    r"(?:印发|转发|批转|下发|修改|修订|修正|废止|公布|发布|颁布|贯彻|实施|执行|适用|落实|施行|做好|办理|宣传|〈"
    r"|(?:转发|批转)[\u3400-\u9fff、]{2,24}(?:部门|[局厅委部办院会]))$"
)
_HALF_BEHIND: Final = re.compile(
    r"(?:[、和及]?《[^《》\n]{1,80}》){0,5}"
    r"(?:(?:的|等)[^《》()〔〕,;、。:\n]{0,14}?(?:通知|决定|意见|公告|批复|通告|命令|函|解释|规定|办法|方案|细则)"
    r"|(?:若干|实施)?(?:办法|细则|规定))(?:\([一二三四五六]\))?"
)
_PLACE: Final = re.compile(r"[\u3400-\u9fff]{1,12}[省市区县州盟旗]$")
_REGIONAL: Final = re.compile(r"(?:实施|施行)(?:办法|细则|条例|规定|意见)")
_UNCLOSED_END: Final = re.compile(r"第[^条款项\n]{1,9}[条款](?!例)|[(《〈\n;,。、〉〔]")
_CONTINUES: Final = re.compile(
    r"(?:印发|转发|批转|修改|修订|废止|公布|发布|贯彻|实施|执行|适用|关于)$"
)
_TAIL: Final = re.compile(
    r"[^《》〈〉()〔〕,;、。:\n第]{0,30}?(?:通知|决定|意见|公告|批复|通告|函|解释|办法|规定|细则|条例|方案)(?:\([一二三四五六]\))?"
)


def title_text(written: str) -> str:
    """A title as it stands between the outermost marks, inner marks made 〈〉."""
    single = _DOUBLE.sub(lambda pair: pair[0][0], written.strip())
    return single.translate(_INNER)


def is_word(title: str) -> bool:
    """Whether a title without marks is a word that stands for a law (本条例, 条例)."""
    return bool(_STANDS_FOR.fullmatch(title) or _BARE_KIND.match(title))


def is_law(title: str) -> bool:
    """Whether words in lone 〈〉 look like a title."""
    return bool(_LAW.fullmatch(title) or _DOCUMENT.fullmatch(title))


def is_whole_title(segment: str) -> bool:
    """Whether a whole entry without marks, pin or number is a title (水法, 城乡规划法)."""
    return bool(_WHOLE_LAW.fullmatch(segment)) and not _NO_TITLE.match(segment)


def skip_lead(part: str, start: int = 0) -> int:
    """Where ``part`` goes on after numbering, connectives and lead words."""
    while (step := _NUMBERING.match(part, start) or _LEAD.match(part, start)) is not None:
        start = step.end()
    return start


def unmarked_law(gap: str) -> tuple[int, str] | None:
    """A title without marks, or a word for one, at the very end of ``gap``: where, and which."""
    gap = _INSIDE.sub(lambda inside: "〇" * len(inside[0]), gap)
    start = cut.end() if (cut := _CUT.match(gap)) else 0
    tail = gap[start:]
    if word := _STANDS_FOR.search(tail):
        return start + word.start(), word[0]
    if "关于" not in tail:
        start = max(start, gap.rfind("、") + 1)
        tail = gap[start:]
    if last := _LAST_VERB.match(tail):
        start += last.end()
    if "关于" not in gap[start:]:
        start = max(start, gap.rfind("的", start) + 1)
    start = skip_lead(gap, start)
    tail = gap[start:]
    if "关于" not in tail:
        if _RUNNING.search(tail) and (word := _LAST_WORD.match(tail)):
            start += word.end()
        while word := _FIRST_WORD.match(gap, start):
            start = word.end()
        start = skip_lead(gap, start)
        tail = gap[start:]
    if code := _CODE.search(tail):
        return start + code.start(1), code[1]
    found = _BARE_KIND.match(tail) or (len(tail) > 1 and _LAW.fullmatch(tail))
    return (start, tail) if found else None


def holds_inside(plain: str, bracket: int) -> bool:
    """Whether the bracket that opens here may stand inside a title or a number: 农（医）发."""
    return _INSIDE_NAME.match(plain, bracket) is not None


def unmarked_document(gap: str) -> tuple[int, str] | None:
    """A title without marks right before the bracket with its number: where, and which."""
    start = skip_lead(gap, cut.end() if (cut := _CLAUSE.match(gap)) else 0)
    tail = gap[start:]
    if "关于" not in tail and (cut := _ISSUED.match(tail)):
        start = skip_lead(gap, start + cut.end())
        tail = gap[start:]
    if _STANDS_FOR.fullmatch(tail) or not _DOCUMENT.fullmatch(tail):
        return unmarked_law(gap)
    return start, tail


def half_marked(plain: str, gap: str, end: int) -> tuple[int, int] | None:
    """How much of ``gap`` belongs to the title in marks that ends at ``end``, and its new end."""
    if _HALF_BEFORE.search(gap):
        tail = _HALF_BEHIND.match(plain, end)
    elif _PLACE.search(gap):
        tail = _REGIONAL.match(plain, end)
    else:
        return None
    if tail is None:
        return None
    start = skip_lead(gap, cut.end() if (cut := _CLAUSE.match(gap)) else 0)
    if "关于" not in gap[start:]:
        start = skip_lead(gap, max(start, gap.rfind("、") + 1))
    return len(gap) - start, tail.end()


def unclosed_title(plain: str, start: int, closing: dict[int, int]) -> tuple[int, int]:
    """Where the title whose 《 at ``start`` is not closed ends, and where reading goes on."""
    stop = _UNCLOSED_END.search(plain, start + 1)
    if stop is None:
        return len(plain), len(plain)
    at = stop.start()
    if stop[0] == "〉":
        return at, at + 1
    if stop[0] in "《〈" and _CONTINUES.search(plain, start + 1, at):
        inner = closing.get(at, -1) if stop[0] == "《" else plain.find("〉", at, at + 120)
        if inner > 0:
            tail = _TAIL.match(plain, inner + 1)
            if tail is not None:
                return tail.end(), tail.end()
            if stop[0] == "《":
                return inner, inner + 1
    return at, at
