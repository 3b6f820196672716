"""What somebody who sends a round should know besides."""

from collections.abc import Sequence
from typing import Final

from quanze.drafting.consultation.asking import Questions
from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.opinion_files import OpinionFile
from quanze.text.counted import counted
from quanze.text.languages import Text

#: How many items a note names before it only counts.
_SHOWN: Final = 8
#: The stages before 征求意见; none written counts as one.
_EARLY: Final = (None, "起底", "分类", "初稿")


def notes_on(questions: Questions, draft: Draft, before: Sequence[OpinionFile]) -> Sequence[Text]:
    """``before`` are the files of the round before, none in the first."""
    notes: list[Text] = []
    waiting = [file.department for file in before if not file.model.head.received]
    if waiting:
        names = "、".join(waiting)
        notes.append(
            Text(
                f"提示：上一轮没有收到 {len(waiting)} 个部门的反馈：{names}",
                f"note: {counted(len(waiting), 'department')} did not answer in the last round: {names}",
            )
        )
    if before and before[-1].model.head.draft == draft.name:
        notes.append(
            Text(
                f"提示：这一轮的稿子和上一轮是同一稿（{draft.name}）",
                f"note: this round has the draft of the last one ({draft.name})",
            )
        )
    early = [one for one in draft.townships if one.model.head.stage in _EARLY]
    if early:
        notes.append(
            Text(
                f"提示：{len(early)} 份清单的阶段还没有改成“征求意见”，如 {early[0].file}",
                f"note: not at stage 征求意见 yet: {counted(len(early), 'list')}, such as {early[0].file}",
            )
        )
    if questions.unaddressed:
        shown = "、".join(
            f"{draft.label(key.code)} {key.id}" for key in questions.unaddressed[:_SHOWN]
        )
        more = "等" if len(questions.unaddressed) > _SHOWN else ""
        notes.append(
            Text(
                f"提示：{len(questions.unaddressed)} 个事项没有写明是哪个部门，列入总表："
                f"{shown}{more}",
                f"note: {len(questions.unaddressed)} items name no department and are in the "
                f"overall table: {shown}{' …' if more else ''}",
            )
        )
    return notes
