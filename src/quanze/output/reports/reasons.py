"""Why an item was changed: the opinions on it that were adopted, round by round."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Final

from quanze.compare.records import Change, TownshipComparison
from quanze.compare.sides import Side
from quanze.model.opinions import Opinion, Opinions
from quanze.text.normal import bare_text

_ADOPTED: Final = ("采纳", "部分采纳")


class Reasons:
    """The adopted opinions on the items of one township.

    An opinion is on an item where it names the item's id in the very draft that is compared, where
    its answer names the item's id as that of the next draft, or where it has the item's name: ids
    alone say nothing across drafts, because they shift.
    """

    def __init__(
        self, opinions: Sequence[Opinions], old: Side, township: TownshipComparison
    ) -> None:
        self._old_names = _names_of(old, township)
        self._adopted = [
            (file, opinion)
            for file in sorted(opinions, key=lambda one: (one.head.round, one.head.department))
            for opinion in file.opinions
            if opinion.answer is not None
            and opinion.answer.decision in _ADOPTED
            and _is_about(opinion, township)
        ]

    def of(self, change: Change) -> str:
        """What was said and answered, one opinion a line; empty where nothing was adopted."""
        return "\n".join(
            _said(file, opinion)
            for file, opinion in self._adopted
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
    """第1轮 区民政局：理由（采纳）"""
    words = "；".join(_words(opinion))
    decision = opinion.answer.decision if opinion.answer else None
    return f"第{file.head.round}轮 {file.head.department}：{words}（{decision}）"


def _words(opinion: Opinion) -> Iterator[str]:
    given = opinion.reason or opinion.suggestion or opinion.opinion
    if given:
        yield given
    if opinion.answer is not None and opinion.answer.reason:
        yield f"答复：{opinion.answer.reason}"
