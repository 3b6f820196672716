"""What is said of a raw item that stays open, and why one goes where it goes."""

from quanze.knowledge.decisions.decide import Decision
from quanze.knowledge.placeholders import says_nothing
from quanze.model.raw_items import RawItem
from quanze.text.languages import Text

NO_TARGET = Text("并入的“{into}”不存在", "merged into “{into}”, which does not exist")
CIRCLE = Text("并入“{into}”，绕回到自己", "merged into “{into}”, which leads back to it")
GONE = Text(
    "去向 {to} 已不在清单里：删去的，写不列入理由或者并入；要重新列入的，删去“去向”",
    "went to {to}, which the list has no longer: say why it was left out or what it was merged "
    "into, or delete 去向",
)
NO_REASON = Text("拟不列入，没有写理由", "to be left out, but no reason is given")
UNREAD = Text(
    "没有读懂原文：{words}；请在这一栏写上可选的词，再删去备注里的这一句",
    "not understood: {words}; write an allowed word there and delete the sentence in 备注",
)
CONFLICT = Text(
    "写了不列入理由，但应列入“{list}”：仍不列入的，拟列入写“不列入”；要列入的，删去不列入理由",
    "a reason for leaving it out is given, but it belongs to {list}: write 不列入 under 拟列入, or "
    "delete the reason",
)


def why(item: RawItem, decision: Decision) -> Text:
    """Why an item goes where it goes: the row's reason, or that somebody wrote it."""
    if not decision.written:
        return decision.row.reason
    said = item.proposed_because
    because = Text(f"（{said}）", f" ({said})") if said and not says_nothing(said) else Text("", "")
    return Text(f"写明拟列入{decision.result}{because.zh}", f"as 拟列入 says{because.en}")


def filled(sentence: Text, **values: str) -> Text:
    """The sentence with its gaps filled."""
    return Text(sentence.zh.format(**values), sentence.en.format(**values))
