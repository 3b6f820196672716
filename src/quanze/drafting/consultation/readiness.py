"""Whether a round may be sent: what the round before has left open."""

from collections.abc import Mapping, Sequence

from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.opinion_files import OpinionFile
from quanze.knowledge.placeholders import says_nothing
from quanze.model.opinions import Answer, needs_answer
from quanze.text.languages import Text
from quanze.usage import UsageError

#: How many names a sentence lists before it only counts.
_NAMED = 8


def lacks_reason(answer: Answer | None) -> bool:
    """Whether a refusal, in whole or in part, stands without a reason (Q703)."""
    refused = answer is not None and answer.decision in ("不采纳", "部分采纳")
    return refused and says_nothing(answer.reason if answer else None)


def is_received(file: OpinionFile) -> bool:
    """Whether the department has sent anything back."""
    model = file.model
    return bool(model.head.received or model.agreed or model.opinions)


def choose_round(rounds: Mapping[int, Sequence[OpinionFile]], asked: int | None) -> int:
    """The round to send: the one asked for, or the next.

    Raises:
        UsageError: where a round between would be left out.
    """
    following = max(rounds, default=0) + 1
    if asked is None:
        return following
    if asked > following:
        raise UsageError(
            Text(
                f"第 {following} 轮还没有送出，不能送第 {asked} 轮",
                f"round {following} has not been sent: round {asked} cannot be",
            ),
            Text(
                f"请先运行 quanze consult send --round {following}",
                f"Run quanze consult send --round {following} first.",
            ),
        )
    return asked


def check_round_before(rounds: Mapping[int, Sequence[OpinionFile]], number: int) -> None:
    """Refuse where the round before ``number`` has opinions that nobody has decided on, or
    decisions without the reason that they need.

    Raises:
        UsageError: naming the departments concerned.
    """
    before = rounds.get(number - 1, ())
    if not before:
        return
    if not any(map(is_received, before)):
        raise UsageError(
            Text(
                f"第 {number - 1} 轮还没有收到任何部门的反馈",
                f"nothing has come back in round {number - 1} yet",
            ),
            Text(
                "请先用 quanze consult receive 读入反馈；确实要送下一轮的，加 --force",
                "Read the answers by quanze consult receive first, or send with --force.",
            ),
        )
    open_ones = {
        file.department: count
        for file in before
        if (count := sum(map(needs_answer, file.model.opinions)))
    }
    if open_ones:
        total = sum(open_ones.values())
        raise UsageError(
            Text(
                f"第 {number - 1} 轮还有 {total} 条意见没有答复（{_names(open_ones, 'zh')}）",
                f"{total} opinions of round {number - 1} are unanswered "
                f"({_names(open_ones, 'en')})",
            ),
            Text(
                "请先写明处理结果（quanze consult answer）；确实要送下一轮的，加 --force",
                "Answer them first (quanze consult answer), or send with --force.",
            ),
        )

    unreasoned = [
        f"{file.department} {opinion.id}"
        for file in before
        for opinion in file.model.opinions
        if lacks_reason(opinion.answer)
    ]
    if unreasoned:
        raise UsageError(
            Text(
                f"第 {number - 1} 轮有 {len(unreasoned)} 条意见部分采纳或者不采纳，没有写理由"
                f"（{_some(unreasoned, '、')}）",
                f"{len(unreasoned)} opinions of round {number - 1} were refused or adopted in "
                f"part without a reason ({_some(unreasoned, ', ')})",
            ),
            Text(
                "请补写理由（quanze consult answer）；确实要送下一轮的，加 --force",
                "Give the reasons (quanze consult answer), or send with --force.",
            ),
        )


def check_not_published(draft: Draft) -> None:
    """Refuse to consult on a list that is published.

    Raises:
        UsageError: naming the first such list.
    """
    published = [one.file for one in draft.townships if one.model.head.stage == "公布"]
    if published:
        raise UsageError(
            Text(
                f"“{published[0]}”的阶段已经是“公布”，不再征求意见",
                f"“{published[0]}” is at stage 公布: there is nothing to consult on any more",
            ),
            Text(
                "要调整清单的，请先把阶段改回“征求意见”，并且换一个版本",
                "To adjust the list, set its stage to 征求意见 first and give it another 版本.",
            ),
        )


def check_same_draft(rounds: Mapping[int, Sequence[OpinionFile]], number: int, draft: str) -> None:
    """Refuse to send a round once more on another draft than the one that was answered.

    Raises:
        UsageError: naming departments that have answered and the round to send instead.
    """
    others = {
        file.department: file.model.head.draft
        for file in rounds.get(number, ())
        if is_received(file) and file.model.head.draft != draft
    }
    if others:
        earlier, following = next(iter(others.values())), max(rounds) + 1
        raise UsageError(
            Text(
                f"第 {number} 轮已经收到对 {earlier} 的反馈（{_some(list(others), '、')}），"
                f"不能改送 {draft}",
                f"round {number} was answered on {earlier} already ({_some(list(others), ', ')}) "
                f"and cannot be sent on {draft}",
            ),
            Text(
                f"请作为下一轮送出：quanze consult send --round {following}",
                f"Send it as the next round: quanze consult send --round {following}.",
            ),
        )


def check_not_sent(rounds: Mapping[int, Sequence[OpinionFile]], number: int) -> None:
    """Refuse a round that was sent already.

    Raises:
        UsageError: saying how to send it to one department once more.
    """
    if number in rounds:
        raise UsageError(
            Text(
                f"第 {number} 轮已经送出（{len(rounds[number])} 个部门）",
                f"round {number} was sent already ({len(rounds[number])} departments)",
            ),
            Text(
                "给个别部门补送用 --again 部门名称；全部重送用 --force；"
                f"送下一轮用 --round {number + 1}",
                "Send it to one department again by --again NAME, to all by --force; "
                f"the next round is --round {number + 1}.",
            ),
        )


def _names(open_ones: Mapping[str, int], language: str) -> str:
    ordered = sorted(open_ones, key=lambda name: (-open_ones[name], name))
    rest = len(ordered) - _NAMED
    if language == "zh":
        return "、".join(ordered[:_NAMED]) + (f"等 {len(ordered)} 个部门" if rest > 0 else "")
    return ", ".join(ordered[:_NAMED]) + (f" and {rest} more" if rest > 0 else "")


def _some(names: Sequence[str], separator: str) -> str:
    more = "……" if len(names) > _NAMED else ""
    return separator.join(names[:_NAMED]) + more
