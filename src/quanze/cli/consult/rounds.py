"""The rounds of a workspace, or the one asked for, and the draft that its items are named by."""

from collections.abc import Mapping, Sequence

from quanze.cli.consult.desks import At
from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.opinion_files import OpinionFile, by_round
from quanze.text.languages import Text
from quanze.usage import EXIT_NOTHING, UsageError


def rounds_at(at: At, number: int | None) -> tuple[Mapping[int, Sequence[OpinionFile]], Draft]:
    """The files by round, and the draft of the last of these rounds.

    Raises:
        UsageError: with exit code 3 where no round, or not this one, was sent.
    """
    rounds = by_round(at.desk.opinion_files())
    if number is not None:
        rounds = {one: files for one, files in rounds.items() if one == number}
    if not rounds:
        which = f"第 {number} 轮" if number else "任何一轮"
        raise UsageError(
            Text(
                f"这个工作区没有送出过{which}征求意见",
                f"no round{f' {number}' if number else ''} was sent from this workspace",
            ),
            Text("请先运行 quanze consult send", "Run quanze consult send first."),
            exit_code=EXIT_NOTHING,
        )
    last = rounds[max(rounds)]
    return rounds, at.desk.frozen_draft(last[-1].model.head.draft)
