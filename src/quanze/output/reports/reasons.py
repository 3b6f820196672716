"""Why an item was changed: the opinions on it and what was decided, round by round."""

from collections.abc import Sequence
from pathlib import PurePath

from quanze.compare.records import Change, Comparison, TownshipComparison
from quanze.compare.sides import Side
from quanze.model.opinions import Opinion, Opinions
from quanze.text.normal import bare_text


class Reasons:
    """The decided opinions on the items of one township, but for those that ask for nothing.

    An opinion is on an item where it names the item's id in the very draft that is compared, where
    its answer names the item's id as that of the next draft, or where it has the item's name: ids
    alone say nothing across drafts, because they shift. One on the very draft that came out of
    the change is no reason for it.
    """

    def __init__(
        self, opinions: Sequence[Opinions], comparison: Comparison, township: TownshipComparison
    ) -> None:
        self._old_names = _names_of(comparison.old, township)
        later = {comparison.new.label, PurePath(comparison.new.label).name} - self._old_names
        self._decided = [
            (file, opinion)
            for file in sorted(opinions, key=lambda one: (one.head.round, one.head.department))
            for opinion in file.opinions
            if file.head.draft not in later
            and opinion.opinion != "无意见"
            and opinion.answer is not None
            and opinion.answer.decision is not None
            and _is_about(opinion, township)
        ]

    def of(self, change: Change) -> str:
        """What was said and answered, one opinion a line; empty where nothing was decided."""
        return "\n".join(
            _said(file, opinion)
            for file, opinion in self._decided
            if self._fits(file, opinion, change)
        )

    def _fits(self, file: Opinions, opinion: Opinion, change: Change) -> bool:
        names = {bare_text(placed.item.name) for placed in (*change.old, *change.new)}
        named = bare_text(opinion.name or "")
        if named and named in names:
            return True
        same_draft = file.head.draft in self._old_names
        old_ids = {placed.item.id for placed in change.old}
        if same_draft and opinion.item and opinion.item in old_ids:
            return True
        new_ids = {placed.item.id for placed in change.new}
        answered = opinion.answer.items if opinion.answer else ()
        return same_draft and any(one in new_ids for one in answered)


def _names_of(side: Side, township: TownshipComparison) -> frozenset[str]:
    """What the old draft may be called in opinions: as typed, its folder, its own version."""
    names = {side.label, PurePath(side.label).name}
    for one in side.townships:
        if one.code == township.code:
            names.add(one.model.head.version)
    return frozenset(names - {""})


def _is_about(opinion: Opinion, township: TownshipComparison) -> bool:
    """Whether the opinion is on this township's list, or on all of them."""
    if opinion.code:
        return opinion.code.startswith(township.code)
    return opinion.township in (None, township.name)


def _said(file: Opinions, opinion: Opinion) -> str:
    """采纳区水利局第1轮意见：物资由区应急管理局统一储备"""
    head, answer = file.head, opinion.answer
    decision = answer.decision if answer else None
    replied = (answer.reason or "").strip() if answer else ""
    whose = f"{head.department}第{head.round}轮"
    given = (opinion.reason or opinion.suggestion or "").strip().rstrip("。")
    if decision == "不采纳":
        asked = f"未采纳{whose}{opinion.opinion or ''}意见"
        return "".join(
            (asked, f"（{given}）" if given else "", f"，理由：{replied}" if replied else "")
        )
    text = f"{decision}{whose}意见"
    parts = "；".join(part for part in (given, f"答复：{replied}" if replied else "") if part)
    return f"{text}：{parts}" if parts else text
