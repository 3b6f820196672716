"""What departments write into the column 意见, and which of the four answers it means.

Every reader of opinions asks here, so that one word means one thing wherever it is read. Gathered
from the wording of reply sheets; general knowledge of 2026-11.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import Final

from quanze.model.opinions import OpinionKind
from quanze.text.normal import normal_text


def _combined(*parts: Iterable[str]) -> frozenset[str]:
    return frozenset("".join(words) for words in product(*parts))


#: 无意见, 没有其他意见和建议: that there is nothing to say.
_NOTHING: Final = _combined(
    ("无", "没有", "没", "暂无", "均无", "无任何", "没有任何"),
    ("", "修改", "反馈", "不同", "其他", "其它", "调整", "补充", "修改补充"),
    ("意见", "异议", "建议", "意见建议", "意见、建议", "意见和建议", "意见及建议"),
) | {
    "无", "没有", "无修改", "没有修改", "不修改", "不作修改", "无需修改", "不需修改", "不需要修改",
    "无需调整", "不调整",
}  # fmt: skip
_CONSENT: Final = frozenset(
    {
        "同意", "赞同", "赞成", "认可", "可行", "保留", "一致同意", "完全同意", "原则同意",
        "原则上同意", "同意列入", "同意纳入", "同意保留",
    }
)  # fmt: skip
_MODIFY: Final = (
    _combined(
        ("", "有"),
        ("修改", "调整", "完善", "更正", "修订", "变更", "修改完善", "调整完善", "修改、完善"),
        ("", "意见", "建议"),
    )
    | {"改", "补充完善", "修改补充", "补充修改"}
)  # fmt: skip
_DELETE: Final = frozenset(
    {
        "删除", "删去", "删掉", "删", "取消", "剔除", "去掉", "移除", "移出", "删除意见",
    }
) | _combined(("不", "不予", "不再", "不宜"), ("列入", "纳入", "保留"))  # fmt: skip
_ADD: Final = _combined(("新增", "增加", "增列", "添加", "增补"), ("", "事项")) | {
    "新增意见",
    "补充事项",
}
#: Words that name a new item only where the row is about none: elsewhere 补充 asks for more to be
#: said of the item, and 列入 may just as well be consent to it.
_ABOUT_NO_ITEM: Final[dict[str, OpinionKind | None]] = {
    "补充": "修改",
    "列入": None,
    "纳入": None,
}
#: There is an opinion, and which is for the next column or a person to say.
_LEFT_OPEN: Final = _combined(("有", "有不同"), ("意见", "异议")) | {
    "不同意",
    "不赞同",
    "不赞成",
    "不认可",
    "不可行",
    "保留意见",
}
_CHANGES: Final[tuple[tuple[frozenset[str], OpinionKind], ...]] = (
    (_MODIFY, "修改"),
    (_DELETE, "删除"),
    (_ADD, "新增"),
)
_WORDS: Final[dict[str, OpinionKind | None]] = {
    **dict.fromkeys(_LEFT_OPEN),
    **_ABOUT_NO_ITEM,
    **dict.fromkeys(_NOTHING | _CONSENT, "无意见"),
    **{word: kind for words, kind in _CHANGES for word in words},
}
#: What may stand before such a word without changing it.
_BEFORE: Final = re.compile(
    r"(?:(?:我[局委办部科院镇]|[我本]单位|经(?:认真)?研究|对[该此本]?(?:事项|项|清单)"
    r"|建议|拟|应当|应|请|需要|需|予以|要求),?)+"
)
#: What may stand behind one that is more than 无: 无该事项 is no consent.
_BEHIND: Final = re.compile(r"(?:[该此本](?:事项|项|条)|处理|一下)$")
#: Around a word: quotes, brackets, a tick (never a cross or an empty box), a stop.
_AROUND: Final = " 。.,;!:\"'“”‘’【】〔〕[]()√✓✔☑"

#: 修改：把……改为……; 建议删除，理由……
_HEAD: Final = re.compile(r"[：:，,。；;\n]")
_CLAUSES: Final = re.compile(r"[：:，,。；;\n]+")
#: After 同意，: what wishes for something all the same, or takes some of it back.
_WISH: Final = re.compile(
    r"但|建议|应|需|改|删|增|补充|明确|调整|完善|取消|不|宜|希望|要求|仅|只|除|待|(?<!理)由"
)
#: After 删除： or 增加：, what is a part of an item and not the item: “出租房屋”四字, 第3项, 会同二字.
_PART: Final = re.compile(
    r"[“\"「『]|第.{1,3}[项条款句点]|[^，,。；;]{0,12}(?:字样|表述|[一二两三四五六]字|一句)"
)
_OTHERWISE: Final = re.compile(r"改为|改由|调整[为至到]|修改为")
_ASKED: Final = r"(?:建议|拟|请|应)?(?:予以)?"
#: Sentences that leave no doubt that an item is to stay, and to be changed.
_MODIFIES: Final = re.compile(
    _ASKED + r"(?:修改|改为|调整|完善|明确(?!表示|同意|不|反对)"
    r"|(?:将|把).+(?:改|调整|修订|增加|补充|明确|完善|列[入为]|移[至到]|合并|归[并入])"
    r"|由.+(?:改为|调整)|表述[^,;。]{0,8}(?:改|调整|完善|不))"
)
#: 建议将第3项删除 may take an item away, or a part of it.
_TAKES_AWAY: Final = re.compile(
    _ASKED + r"(?:将|把|调整).*(?:删|取消|剔除|去掉|[移调]出|调整出|不.{0,2}[列纳]入)"
)
_CONSENTS: Final = re.compile(r"(?<![其余他它])[无没]有?(?:不同|修改)?(?:意见|异议)|(?<!不)同意")


@dataclass(frozen=True, slots=True)
class Said:
    """``kind`` is ``None`` where the words are none of the four; ``rest`` is what goes beyond."""

    kind: OpinionKind | None
    rest: str = ""


def opinion_given(text: str, *, on_item: bool = True) -> OpinionKind | None:
    """The answer that a word stands for; ``None`` for no such word, and where it leaves it open.

    ``on_item``: whether it stands in the row of an item; 补充 adds one where it does not.
    """
    word = _known(text)
    if word is None:
        return None
    return "新增" if word in _ABOUT_NO_ITEM and not on_item else _WORDS[word]


def is_opinion(text: str) -> bool:
    """Whether a word is an answer, be it one that leaves the kind open (有意见, 不同意)."""
    return _known(text) is not None


def opinion_begun(text: str, *, on_item: bool = True) -> Said:
    """The answer of a text where its beginning leaves no doubt, and what else it says.

    Of 修改：把…改为… the rest is what follows; of a sentence without such a word (建议将…改为…) it is
    the whole. 建议删除第3项 and 建议增加牵头部门 may change an item or take it away, and after 同意，但
    something is wished for: these are left open.
    """
    text = text.strip()
    kind = opinion_given(text, on_item=on_item)
    if kind is not None:
        return Said(kind)
    for head in _HEAD.finditer(text):
        if _BEFORE.fullmatch(normal_text(text[: head.start()])):
            # 经研究，…… says nothing yet.
            continue
        kind = opinion_given(text[: head.start()], on_item=on_item)
        rest = text[head.end() :].strip()
        if kind is not None:
            return Said(kind, rest) if _agree(kind, rest, on_item=on_item) else Said(None, text)
        break
    return Said("修改" if _modifies(normal_text(text)) else None, text)


def _known(text: str) -> str | None:
    """The word of the table that ``text`` is, with or without what stands around it."""
    word = normal_text(text).strip(_AROUND)
    begun = _BEFORE.match(word)
    bare = word[begun.end() :] if begun else word
    for candidate in (word, bare):
        if candidate in _WORDS:
            return candidate
    shorter = _BEHIND.sub("", bare)
    return shorter if shorter in _WORDS and shorter not in _NOTHING else None


def _agree(kind: OpinionKind, rest: str, *, on_item: bool) -> bool:
    """Whether what follows a word leaves it what it is."""
    if kind == "无意见":
        return not any(
            _WISH.search(clause) and opinion_given(clause) != "无意见"
            for clause in _CLAUSES.split(rest)
        )
    if opinion_given(rest, on_item=on_item) not in (None, kind):
        return False
    if kind == "删除":
        return not (_PART.match(rest) or _OTHERWISE.search(rest))
    return not (kind == "新增" and on_item and _PART.match(rest))


def _modifies(folded: str) -> bool:
    if not _MODIFIES.match(folded):
        return False
    return bool(_OTHERWISE.search(folded)) or not (
        _TAKES_AWAY.match(folded) or _CONSENTS.search(folded)
    )
