"""What the readable forms of a status share: names of columns, items and answers."""

from typing import Final

from quanze.drafting.consultation.draft import Draft, ItemKey
from quanze.drafting.consultation.side_by_side import Group, Voice
from quanze.drafting.consultation.status import RoundStatus, Tally
from quanze.text.languages import Text
from quanze.text.visible import visible

#: A bar of characters that every console has: GBK lacks half of the usual blocks, and terminals
#: disagree on the width of the other half.
_DONE, _LEFT = "#", "."

COLUMNS: Final[tuple[Text, ...]] = (
    Text("送出", "sent"),
    Text("反馈", "back"),
    Text("意见", "opin."),
    Text("采纳", "adopt"),
    Text("部分", "part"),
    Text("不采纳", "refus"),
    Text("待处理", "open"),
)
DEPARTMENT: Final = Text("部门", "department")
TOTAL: Final = Text("合计", "all")


def figures(tally: Tally) -> tuple[int, ...]:
    """The numbers of a row, in the order of :data:`COLUMNS`."""
    return (
        tally.asked,
        tally.answered,
        tally.opinions,
        tally.adopted,
        tally.partly,
        tally.refused,
        tally.open,
    )


def progress_bar(done: int, total: int, width: int) -> str:
    """[######....]; full only where everything is done, nothing where there is nothing to do."""
    if not total:
        return ""
    filled = width if done >= total else min(width * done // total, width - 1)
    return "[" + _DONE * filled + _LEFT * (width - filled) + "]"


def round_title(one: RoundStatus) -> Text:
    """第 1 轮（draft-v4），41 个部门."""
    drafts = "、".join(one.drafts)
    due = Text(f"，反馈期限 {one.due}", f", due {one.due}") if one.due else Text("", "")
    return Text(
        f"第 {one.number} 轮（{drafts}），{len(one.departments)} 个部门{due.zh}",
        f"Round {one.number} ({drafts}), {len(one.departments)} departments{due.en}",
    )


def group_title(group: Group, draft: Draft) -> str:
    """郑陆镇 P004 开展校园周边安全检查."""
    opinion = next(one.opinion for one in group.voices if one.opinion is not None)
    subject = group.subject
    item = draft.item(subject) if isinstance(subject, ItemKey) else None
    name = opinion.name or (item.name if item else "")
    number = opinion.item or ("新增" if opinion.opinion == "新增" else "整张清单")
    return visible(" ".join(part for part in (opinion.township, number, name) if part))


def voice_text(one: Voice) -> Text:
    """修改：……（理由：……）→ 待处理."""
    opinion = one.opinion
    if opinion is None:
        return Text("无意见", "no objection")
    zh = one.kind + (f"：{visible(opinion.suggestion)}" if opinion.suggestion else "")
    if opinion.reason:
        zh += f"（理由：{visible(opinion.reason)}）"
    answer = opinion.answer
    if one.kind == "无意见":
        return Text(zh, zh)
    decision = answer.decision if answer and answer.decision else None
    return Text(f"{zh} → {decision or '待处理'}", f"{zh} → {decision or 'open'}")
