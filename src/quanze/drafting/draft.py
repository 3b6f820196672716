"""Raw items and an existing list, or none, to a draft: what is added, and an account of every item.

Pure: nothing is read or written here. Items that the list has already are never changed but for
their 来源, which gains what was merged into them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from quanze.drafting.account import Account
from quanze.drafting.assembly import Bundle, in_list_order, new_items
from quanze.drafting.known_items import KnownItems
from quanze.drafting.merge_roots import Root, merge_roots
from quanze.drafting.remarks import Elsewhere, Remark, elsewhere, misplaced
from quanze.drafting.sentences import (
    CIRCLE,
    CONFLICT,
    GONE,
    NO_REASON,
    NO_TARGET,
    UNREAD,
    filled,
    why,
)
from quanze.knowledge.decisions.decide import Decision, decide
from quanze.knowledge.decisions.row import Result, Row
from quanze.knowledge.decisions.table import UNREAD_ROW
from quanze.knowledge.decisions.unread_words import unread_words
from quanze.knowledge.placeholders import says_nothing
from quanze.model.items import BaseItem
from quanze.model.keys import chinese_title
from quanze.model.lists import ListName
from quanze.model.raw_items import RawItem
from quanze.model.settings import Settings
from quanze.model.township_list import Stage, TownshipList
from quanze.text.languages import Text
from quanze.text.normal import normal_text

LISTS: dict[Result, ListName] = {
    "基本": "basic",
    "配合": "cooperative",
    "收回": "reclaimed",
    "赋权": "empowered",
}
#: Stages before the first draft: with its first items a list leaves them.
_BEFORE: tuple[Stage | None, ...] = (None, "起底", "分类")


@dataclass(frozen=True, slots=True)
class Draft:
    """What drafting brings about.

    ``added`` are new items in the order in which they are numbered; ``sources`` the 来源 that
    existing items get, by id; ``written`` what is put into raw items, by id and name of field
    (nothing in it: the key goes); ``elsewhere`` are items that stand in another list than the
    decision table chooses by now;
    ``stage`` the new stage of the list, ``None`` where it stays.
    """

    accounts: tuple[Account, ...]
    added: tuple[BaseItem, ...]
    sources: dict[str, tuple[str, ...]]
    written: dict[str, dict[str, str | tuple[str, ...]]]
    stage: Stage | None
    remarks: tuple[Remark, ...]
    elsewhere: tuple[Elsewhere, ...] = ()


@dataclass(slots=True)
class _Work:
    """What is gathered while going through the raw items."""

    accounts: dict[str, Account] = field(default_factory=dict)
    bundles: list[Bundle] = field(default_factory=list)
    sources: dict[str, tuple[str, ...]] = field(default_factory=dict)
    written: dict[str, dict[str, str | tuple[str, ...]]] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    elsewhere: list[Elsewhere] = field(default_factory=list)

    def write(self, item: RawItem, name: str, value: str | tuple[str, ...]) -> None:
        self.written.setdefault(item.id, {})[name] = value


def draft(
    items: Sequence[RawItem],
    existing: TownshipList | None,
    rows: Sequence[Row],
    settings: Settings,
) -> Draft:
    """The draft of one township. Ids of ``items`` are given and distinct."""
    roots = merge_roots(items)
    members: dict[str, list[RawItem]] = {}
    for item in items:
        if roots[item.id].id != item.id:
            members.setdefault(roots[item.id].id, []).append(item)
    known = KnownItems(existing)
    work = _Work()
    for item in items:
        root = roots[item.id]
        if root.id != item.id:
            work.accounts[item.id] = _merged(item, root)
            _end_trail(item, known, work)
        elif root.wrong:
            work.accounts[item.id] = _wrongly_merged(item, root)
        else:
            _place(item, tuple(members.get(item.id, ())), known, rows, work)
    added = _number(work, existing, items, settings)
    stage: Stage | None = None
    if added and existing is not None and existing.head.stage in _BEFORE:
        stage = "初稿"
    return Draft(
        tuple(work.accounts[item.id] for item in items),
        tuple(added),
        work.sources,
        work.written,
        stage,
        tuple(work.remarks),
        tuple(work.elsewhere),
    )


def _merged(item: RawItem, root: Root) -> Account:
    reason = Text(f"并入 {root.id}", f"merged into {root.id}")
    return Account(item.id, item.name, "merged", reason, into=root.id)


def _end_trail(item: RawItem, known: KnownItems, work: _Work) -> None:
    """Take out of 去向 what the list has no longer: the item went another way, or none."""
    left = tuple(one for one in item.went_to if known.has(one))
    if left != item.went_to:
        gone = "、".join(one for one in item.went_to if one not in left)
        work.write(item, "went_to", left)
        work.remarks.append(
            Remark(
                item.id,
                Text(
                    f"去向 {gone} 已不在清单里，从“去向”删去",
                    f"{gone} is in the list no longer: taken out of 去向",
                ),
            )
        )


def _wrongly_merged(item: RawItem, root: Root) -> Account:
    sentence = NO_TARGET if root.wrong == "none" else CIRCLE
    return Account(item.id, item.name, "open", filled(sentence, into=item.merged_into or ""))


def _place(
    item: RawItem, merged: tuple[RawItem, ...], known: KnownItems, rows: Sequence[Row], work: _Work
) -> None:
    """Find, make or refuse the item of a list that ``item`` and what was merged into it become."""
    decision = decide(item, rows)
    found = known.made_of(item, merged)
    if found:
        _keep(item, merged, found, decision, known, work)
    elif decision.result == "不列入" or not says_nothing(item.dropped_because):
        _leave_out(item, decision, rows, known, work)
    elif item.went_to and known.exist:
        work.accounts[item.id] = _open(
            item, decision, filled(GONE, to="、".join(item.went_to)), missing=()
        )
    elif decision.result == "待定":
        work.accounts[item.id] = _undecided(item, decision)
    else:
        work.bundles.append(Bundle(LISTS[decision.result], item, merged))
        work.accounts[item.id] = Account(
            item.id,
            item.name,
            "went",
            why(item, decision),
            LISTS[decision.result],
            result=decision.result,
            row=decision.row.id,
            missing=decision.missing,
            fresh=True,
        )


def _undecided(item: RawItem, decision: Decision) -> Account:
    unread = unread_words(item)
    if decision.row != UNREAD_ROW or not unread:
        return _open(item, decision, decision.row.reason)
    words = "，".join(f"{chinese_title(RawItem, name)}“{word}”" for name, word in unread.items())
    return _open(item, decision, filled(UNREAD, words=words), missing=())


def _keep(
    item: RawItem,
    merged: tuple[RawItem, ...],
    found: Sequence[BaseItem],
    decision: Decision,
    known: KnownItems,
    work: _Work,
) -> None:
    to = tuple(one.id for one in found)
    if {normal_text(one) for one in item.went_to} != {normal_text(one) for one in to}:
        work.write(item, "went_to", to)
    lacking = tuple(one.id for one in (item, *merged) if normal_text(one.id) not in known.by_source)
    if lacking:
        first = found[0]
        work.sources[first.id] = (*work.sources.get(first.id, first.source), *lacking)
    said = list(misplaced(item, merged, found, decision, known))
    work.remarks += said
    if not said:
        work.elsewhere += elsewhere(item, found, decision)
    work.accounts[item.id] = Account(
        item.id,
        item.name,
        "went",
        Text("已在清单里", "in the list already"),
        found[0].list,
        to,
        result=decision.result,
        row=decision.row.id,
        missing=decision.missing,
    )


def _leave_out(
    item: RawItem, decision: Decision, rows: Sequence[Row], known: KnownItems, work: _Work
) -> None:
    said = next(
        (one for one in (item.dropped_because, item.proposed_because) if not says_nothing(one)),
        None,
    )
    # The reason that an earlier run wrote holds as long as the answers that it came of.
    ours = said in {row.reason.zh for row in rows if row.result == "不列入"}
    if decision.result not in ("不列入", "待定") and (decision.written or ours):
        work.accounts[item.id] = _open(
            item, decision, filled(CONFLICT, list=decision.result), missing=()
        )
        return
    if decision.row == UNREAD_ROW and not decision.written and ours:
        work.accounts[item.id] = _undecided(item, decision)
        return
    if said is None and decision.row.result != "不列入":
        work.accounts[item.id] = _open(item, decision, NO_REASON, missing=())
        return
    reason = Text(said, said) if said else decision.row.reason
    if said is None:
        work.write(item, "dropped_because", reason.zh)
    _end_trail(item, known, work)
    work.accounts[item.id] = Account(
        item.id,
        item.name,
        "dropped",
        reason,
        result="不列入",
        row=decision.row.id,
        fresh=said is None,
    )


def _open(
    item: RawItem, decision: Decision, reason: Text, missing: tuple[str, ...] | None = None
) -> Account:
    return Account(
        item.id,
        item.name,
        "open",
        reason,
        result=decision.result,
        row=decision.row.id,
        missing=decision.missing if missing is None else missing,
    )


def _number(
    work: _Work, existing: TownshipList | None, items: Sequence[RawItem], settings: Settings
) -> list[BaseItem]:
    """Make the new items and enter their ids."""
    bundles = in_list_order(work.bundles, settings)
    there = list(existing.items()) if existing is not None else []
    # An id that a deleted item had means that item to everybody who has seen the earlier draft.
    # Without a list all are given anew, but for those that would then seem to be where items went
    # that are in no list.
    heads = {bundle.head.id for bundle in bundles} if existing is None else set()
    used = [one for item in items if item.id not in heads for one in item.went_to]
    added = new_items(bundles, there, used)
    for bundle, new in zip(bundles, added, strict=True):
        head = bundle.head
        account = work.accounts[head.id]
        work.accounts[head.id] = Account(
            account.id,
            account.name,
            "went",
            account.reason,
            account.list,
            (new.id,),
            result=account.result,
            row=account.row,
            missing=account.missing,
            fresh=True,
        )
        if head.went_to != (new.id,):
            work.write(head, "went_to", (new.id,))
    return added
