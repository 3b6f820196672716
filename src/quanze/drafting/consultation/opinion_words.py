"""What departments write into the column 意见, and which of the four answers it means.

Gathered from the wording of reply sheets; general knowledge of 2026-11.
"""

import re
from dataclasses import dataclass
from typing import Final

from quanze.model.opinions import OpinionKind
from quanze.text.normal import bare_text

_NONE: Final = frozenset(
    {
        "无意见", "无", "同意", "没有意见", "没意见", "无修改意见", "无不同意见", "无异议",
        "没有异议", "无修改", "不修改", "无建议", "无意见建议", "无意见和建议", "暂无意见", "赞同",
        "赞成", "一致同意", "完全同意", "认可", "原则同意", "保留", "无需修改", "不需修改",
        "同意列入", "无调整意见", "无其他意见",
    }
)  # fmt: skip
_MODIFY: Final = frozenset(
    {
        "修改",
        "调整",
        "完善",
        "更正",
        "改",
        "修订",
        "修改意见",
        "修改完善",
        "变更",
        "补充",
        "补充完善",
    }
)
_DELETE: Final = frozenset({"删除", "删去", "删", "取消", "剔除", "去掉", "不列入", "移出", "删掉"})
_ADD: Final = frozenset(
    {"新增", "增加", "增列", "新增事项", "增加事项", "增补", "列入", "补充事项"}
)
_KINDS: Final[tuple[tuple[frozenset[str], OpinionKind], ...]] = (
    (_NONE, "无意见"),
    (_MODIFY, "修改"),
    (_DELETE, "删除"),
    (_ADD, "新增"),
)
#: What may stand before and behind such a word without changing it.
_BEFORE: Final = re.compile(
    r"^(?:我局|我委|我办|我单位|经研究|建议|拟|应当|应|请|需要|需|予以|要求)+"
)
_BEHIND: Final = re.compile(
    r"(?:该事项|此事项|本事项|事项|该项|此项|本项|本条|此条|意见|处理|一下)$"
)
#: 修改：把……改为……; 建议删除，理由……
_HEAD: Final = re.compile(r"[：:，,。；;\n]")


@dataclass(frozen=True, slots=True)
class Said:
    """``kind`` is ``None`` where the words are none of the four; ``rest`` is what goes beyond."""

    kind: OpinionKind | None
    rest: str = ""


def read_opinion(text: str) -> Said:
    """The answer that ``text`` gives, and what it says besides (修改：把…改为…)."""
    text = text.strip()
    kind = _kind(text)
    if kind is not None:
        return Said(kind)
    match = _HEAD.search(text)
    if match is not None:
        kind = _kind(text[: match.start()])
        rest = text[match.end() :].strip()
        if kind is not None and rest:
            # 同意，但…… is no consent.
            return Said(kind, rest) if kind != "无意见" else Said(None, text)
    return Said(None, text)


def _kind(text: str) -> OpinionKind | None:
    word = bare_text(text)
    for candidate in (word, _BEFORE.sub("", word), _BEHIND.sub("", _BEFORE.sub("", word))):
        for words, kind in _KINDS:
            if candidate in words:
                return kind
    return None
