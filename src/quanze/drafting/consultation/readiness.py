"""Whether a round may be sent: what the round before has left open."""

from collections.abc import Mapping, Sequence

from quanze.drafting.consultation.opinion_files import OpinionFile
from quanze.model.opinions import needs_answer
from quanze.text.languages import Text
from quanze.usage import UsageError

#: How many names a sentence lists before it only counts.
_NAMED = 5


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
    """Refuse where the round before ``number`` has opinions that nobody has decided on.

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
