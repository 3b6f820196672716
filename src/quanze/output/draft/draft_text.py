"""Drafts for the terminal: what became of the raw items, what waits, what to look at."""

from collections.abc import Iterator, Sequence
from typing import Final

from quanze.drafting.account import Account, totals
from quanze.drafting.merging import Member, Proposal
from quanze.drafting.township_draft import TownshipDraft
from quanze.model.lists import LIST_LABELS, LIST_NAMES
from quanze.output.draft.draft_json import list_counts
from quanze.output.draft.words import SIGN_LABELS, STATUS_LABELS, question_label, result_label
from quanze.text.counted import counted
from quanze.text.languages import Language, Text, listed
from quanze.text.width import clip, display_width, fold, pad

#: Lines of one kind shown on a terminal; files and pipes get all.
MOST_LINES: Final = 40
_TITLES: Final = {
    "open": Text("待定 {count} 件，还没有列入", "{count} open, in no list yet"),
    "dropped": Text("不列入 {count} 件", "{count} left out"),
}


def render(
    drafts: Sequence[TownshipDraft],
    language: Language,
    *,
    width: int | None = 80,
    propose: bool = False,
    summary: bool = True,
) -> str:
    """One block a township. With ``propose`` all proposals are listed, else they are counted."""
    lines: list[str] = []
    for number, one in enumerate(drafts):
        lines += [""] if number else []
        lines += _township(one, language, width, propose=propose, summary=summary)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _township(
    one: TownshipDraft, language: Language, width: int | None, *, propose: bool, summary: bool
) -> Iterator[str]:
    accounts = one.drafted.accounts
    title = f"{one.raw.model.township.name}  {one.raw.name} → {one.list_name}"
    yield from fold(title + _state(one, language), width)
    yield "  " + _sum(accounts, language)
    yield from _counts(one, language)
    if not summary:
        return
    yield from _details(accounts, language, width)
    yield from _remarks(one, language, width)
    yield from _elsewhere(one, language, width)
    if propose:
        yield from _all_proposals(one, language, width)
    else:
        yield from _proposal_count(one, language, width)


def _state(one: TownshipDraft, language: Language) -> str:
    if one.there is not None:
        return ""
    if not one.drafted.added:
        return Text("（还没有可以列入的）", " (nothing to put into it yet)").in_language(language)
    return Text("（新建）", " (new)").in_language(language)


def _sum(accounts: Sequence[Account], language: Language) -> str:
    """``原始事项 80 件 = 列入 51 + 并入 6 + 不列入 4 + 待定 19``."""
    counts = totals(accounts)
    parts = " + ".join(
        f"{STATUS_LABELS[status].in_language(language)} {count}" for status, count in counts.items()
    )
    total = Text(f"原始事项 {len(accounts)} 件", counted(len(accounts), "raw item"))
    return f"{total.in_language(language)} = {parts}"


def _counts(one: TownshipDraft, language: Language) -> Iterator[str]:
    """How many items each list has, and how many of them are new."""
    added = {name: sum(item.list == name for item in one.drafted.added) for name in LIST_NAMES}
    if one.there is None and not one.drafted.added:
        return
    counts = list_counts(one)
    by_list = {
        "basic": counts["basic"],
        "cooperative": counts["cooperative"],
        "reclaimed": counts["reclaimed"],
        "empowered": counts["empowered"],
    }
    parts = [
        f"{LIST_LABELS[name].in_language(language)} {by_list[name]}"
        + (f" (+{added[name]})" if one.there and added[name] else "")
        for name in LIST_NAMES
    ]
    line = Text(
        f"清单 {counts['total']} 项 = {' + '.join(parts)}",
        f"list: {counted(counts['total'], 'item')} = {' + '.join(parts)}",
    )
    yield "  " + line.in_language(language)


def _details(accounts: Sequence[Account], language: Language, width: int | None) -> Iterator[str]:
    """What is open and what was left out, those with one reason together."""
    for status, title in _TITLES.items():
        own = [account for account in accounts if account.status == status]
        if not own:
            continue
        yield ""
        yield "  " + title.in_language(language).format(count=len(own))
        most = len(own) if width is None else MOST_LINES
        groups: dict[str, list[Account]] = {}
        for account in own[:most]:
            groups.setdefault(_because(account, language), []).append(account)
        for because, group in groups.items():
            yield from fold(because, width, "    ", "")
            for account in group:
                head = f"      {account.id}  "
                yield head + _fitted(account.name, head, width)
        if len(own) > most:
            yield "    " + Text(
                f"另有 {len(own) - most} 件，全部见 --output text=文件",
                f"{len(own) - most} more; --output text=FILE has all",
            ).in_language(language)


def _because(account: Account, language: Language) -> str:
    if account.status == "open" and account.missing:
        questions = listed((question_label(one, language) for one in account.missing), language)
        return Text(f"还没有回答：{questions}", f"not answered: {questions}").in_language(language)
    return account.reason.in_language(language)


def _remarks(one: TownshipDraft, language: Language, width: int | None) -> Iterator[str]:
    remarks = one.drafted.remarks
    if not remarks:
        return
    yield ""
    yield "  " + Text("请核对", "Please look at").in_language(language)
    for remark in remarks:
        yield from fold(f"{remark.id}  {remark.text.in_language(language)}", width, "    ")


def _elsewhere(one: TownshipDraft, language: Language, width: int | None) -> Iterator[str]:
    """Items that the decision table would put into another list by now."""
    own = one.drafted.elsewhere
    if not own:
        return
    yield ""
    title = Text(
        f"按现在的底稿应归入别的清单的 {len(own)} 项：要移的请移动；不移的，在底稿写明拟列入",
        f"{len(own)} item(s) would now go into another list: move them, or write 拟列入",
    )
    yield from fold(title.in_language(language), width, "  ")
    most = len(own) if width is None else MOST_LINES
    for entry in own[:most]:
        label = LIST_LABELS[entry.list].in_language(language)
        result = result_label(entry.result, language)
        head = f"    {entry.id}  {entry.to} {label} → {result}  "
        yield head + _fitted(entry.name, head, width)
    if len(own) > most:
        yield "    " + Text(
            f"另有 {len(own) - most} 项，全部见 --output text=文件",
            f"{len(own) - most} more; --output text=FILE has all",
        ).in_language(language)


def _proposal_count(one: TownshipDraft, language: Language, width: int | None) -> Iterator[str]:
    """How many groups there are in which not all stand in the list by themselves already."""
    settled = {account.id for account in one.drafted.accounts if not account.fresh and account.to}
    groups = [
        proposal
        for proposal in one.proposals
        if not settled.issuperset([proposal.into, *(member.id for member in proposal.members)])
    ]
    if not groups:
        return
    count = sum(len(proposal.members) + 1 for proposal in groups)
    yield ""
    sentence = Text(
        f"有 {len(groups)} 组、{count} 件很相似，可以归并；运行 quanze draft --propose 逐组列出",
        f"much alike, may be merged: {count} items in {counted(len(groups), 'group')}; "
        "quanze draft --propose lists them",
    )
    yield from fold(sentence.in_language(language), width, "  ")


def _all_proposals(one: TownshipDraft, language: Language, width: int | None) -> Iterator[str]:
    names = {item.id: item.name for item in one.raw.items}
    yield ""
    if not one.proposals:
        yield "  " + Text("没有可以归并的", "nothing to merge").in_language(language)
        return
    count = sum(len(proposal.members) + 1 for proposal in one.proposals)
    yield "  " + Text(
        f"可以归并的 {len(one.proposals)} 组、{count} 件",
        f"may be merged: {count} items in {counted(len(one.proposals), 'group')}",
    ).in_language(language)
    for proposal in one.proposals:
        yield ""
        head = f"    {proposal.into}  "
        yield head + _fitted(names[proposal.into], head, width)
        for member in proposal.members:
            yield from _member(member, names[member.id], proposal, language, width)
    example = one.proposals[0]
    yield ""
    sentence = Text(
        f"接受一项：--merge {example.members[0].id}={example.into}；"
        "接受 0.95 分以上的：--accept-merges 0.95",
        f"Accept one: --merge {example.members[0].id}={example.into}; all from 0.95 on: "
        "--accept-merges 0.95",
    )
    yield from fold(sentence.in_language(language), width, "  ")


def _member(
    member: Member, name: str, proposal: Proposal, language: Language, width: int | None
) -> Iterator[str]:
    head = f"    ← {member.id}  "
    yield head + _fitted(name, head, width)
    signs = [SIGN_LABELS[sign].in_language(language) for sign in member.signs]
    like = "" if member.like == proposal.into else f" {member.like}"
    score = Text(f"与{like or '上'}相似 {member.score:.2f}", f"{member.score:.2f} like{like}")
    text = listed([score.in_language(language), *signs], language)
    yield pad("", display_width(head)) + text


def _fitted(name: str, head: str, width: int | None) -> str:
    return name if width is None else clip(name, width - display_width(head))
