"""What somebody should look at in an existing list. It is said and never done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quanze.drafting.known_items import KnownItems
from quanze.knowledge.decisions.contradictions import against
from quanze.knowledge.decisions.decide import Decision
from quanze.knowledge.decisions.row import Result, facts_of
from quanze.knowledge.placeholders import says_nothing
from quanze.model.items import BaseItem
from quanze.model.lists import LIST_LABELS, ListName
from quanze.model.raw_items import RawItem
from quanze.text.languages import Text


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about one raw item."""

    id: str
    text: Text


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A raw item whose item stands in ``list``, while the decision table now says ``result``."""

    id: str
    to: str
    name: str
    list: ListName
    result: Result


def elsewhere(item: RawItem, found: Sequence[BaseItem], decision: Decision) -> Iterator[Elsewhere]:
    """Items that the table, asked today, would put into another list.

    Nothing is wrong with them: answers and grounds may have been filled in after the first draft,
    or a consultation moved the item. Who writes 拟列入 or its reason has settled it.
    """
    if decision.written or decision.result == "待定" or not says_nothing(item.proposed_because):
        return
    for one in found:
        if LIST_LABELS[one.list].zh != decision.result:
            yield Elsewhere(item.id, one.id, one.name, one.list, decision.result)


def misplaced(
    item: RawItem,
    merged: Sequence[RawItem],
    found: Sequence[BaseItem],
    decision: Decision,
    known: KnownItems,
) -> Iterator[Remark]:
    """Where the list and the raw items no longer agree.

    That an item stands in another list than the table would choose is said only where it is
    written (拟列入) or the answers contradict it: consultation moves items for good reasons.
    """
    ids = "、".join(one.id for one in found)
    for other in merged:
        own = [one for one in known.own(other) if one not in found]
        if own:
            names = "、".join(one.id for one in own)
            yield Remark(
                other.id,
                Text(
                    f"已并入 {item.id}（{ids}），清单里还有 {names}：请删去或者合并",
                    f"merged into {item.id} ({ids}), but the list still has {names}",
                ),
            )
    if decision.result == "不列入" or not says_nothing(item.dropped_because):
        yield Remark(
            item.id,
            Text(f"不列入，但清单里还有 {ids}：请删去其一", f"left out, but the list has {ids}"),
        )
        return
    for one in found:
        label = LIST_LABELS[one.list].zh
        if decision.written:
            wrong = decision.result != label
        else:
            wrong = (
                decision.result not in (label, "待定")
                and bool(against(label, facts_of(item)))  # type: ignore[arg-type]
                and says_nothing(item.proposed_because)
            )
        if wrong:
            yield Remark(
                item.id,
                Text(
                    f"{one.id} 在{label}清单，应列入{decision.result}：请移动，或者改正底稿",
                    f"{one.id} is {LIST_LABELS[one.list].en}, but should be {decision.result}",
                ),
            )
