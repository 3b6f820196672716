"""Titles of legal instruments: when two spellings mean the same one."""

import re
from typing import Final

STATE: Final = "中华人民共和国"
_DROPPED: Final = str.maketrans(
    dict.fromkeys("《》〈〉<>＜＞﹤﹥（）()［］[]【】〔〕“”\"‘’'「」『』·•\\ \t\n\r\u3000\u00a0")
)
_ONE_WIDTH: Final = str.maketrans("０１２３４５６７８９，：；", "0123456789,:;")
#: 《…法》（2019年修正）: an edition noted behind a title, sometimes inside its marks.
_EDITION: Final = re.compile(
    r"\s*[（(〔\[【](?:\d{4}年?(?:\d{1,2}月(?:\d{1,2}日)?)?)?(?:第[一二三四五六七八]次)?"
    r"(?:修正|修订|修改|最新修[正订]|修正本|修订本)(?:版|本)?[)）〕\]】]\s*$"
    r"|\s*[（(〔\[【]\d{4}(?:年)?版?[)）〕\]】]\s*$"
)
_WIDE_BRACKETS: Final = str.maketrans("（）《》<>＜＞", "()〈〉〈〉〈〉")


def title_key(title: str) -> str:
    """What a title is looked up by: without white space, marks, brackets and 中华人民共和国."""
    return title.translate(_DROPPED).translate(_ONE_WIDTH).replace(STATE, "")


def without_edition(title: str) -> str:
    """``title`` without a note on its edition at the end: 土地管理法（2019年修正）."""
    return _EDITION.sub("", title)


def same_title(left: str, right: str) -> bool:
    """Whether two titles differ in white space, width of brackets or inner marks at most."""
    return left == right or _spelling(left) == _spelling(right)


def _spelling(title: str) -> str:
    return "".join(title.split()).translate(_WIDE_BRACKETS)


def cited_title(title: str) -> str:
    """A title as it is written inside 《》: its own marks become 〈〉 (GB/T 15834—2011)."""
    return title.replace("《", "〈").replace("》", "〉")
