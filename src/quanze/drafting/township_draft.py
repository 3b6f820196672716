"""One township's draft as a whole: files read, merges as asked for, and what is to be written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quanze.drafting.draft import Draft, draft
from quanze.drafting.list_file import ListFile, list_path, read_list_file
from quanze.drafting.merge_requests import MergeRequest, accepted, merged_items
from quanze.drafting.merging import Proposal, like_pairs, proposals
from quanze.drafting.raw_file import RawFile
from quanze.drafting.write_back import changed_list, changed_raw, new_list
from quanze.knowledge.decisions.decide import decide
from quanze.knowledge.decisions.row import Row
from quanze.knowledge.placeholders import says_nothing
from quanze.model.raw_items import RawItem
from quanze.model.settings import Settings
from quanze.model.township_list import Stage
from quanze.source.files import shown_name
from quanze.source.together import FileChange
from quanze.text.languages import Text
from quanze.usage import UsageError

#: Stages at which a list gains no items from raw items any more.
_CLOSED: tuple[Stage, ...] = ("送审", "公布")


@dataclass(frozen=True, slots=True)
class TownshipDraft:
    """What drafting one file of raw items gives.

    ``files`` are the new contents, the list before the raw items: whoever is stopped between the
    two has a list whose 来源 tell the rest. Files that do not change are not among them.
    ``proposals`` are the merges that nobody has asked for.
    """

    raw: RawFile
    list_name: str
    there: ListFile | None
    drafted: Draft
    proposals: tuple[Proposal, ...]
    files: tuple[tuple[Path, bytes], ...]

    @property
    def changes(self) -> tuple[FileChange, ...]:
        """``files`` with what they were made from: the raw items also where only the list changes."""
        changes = [
            FileChange(path, self.there.data if self.there else None, data)
            for path, data in self.files
            if path != self.raw.path
        ]
        raw = dict(self.files).get(self.raw.path)
        return (*changes, FileChange(self.raw.path, self.raw.data, raw))


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was asked for. ``list_file`` is where the list is to lie, if not at its usual place."""

    merges: Sequence[MergeRequest] = ()
    accept_from: float | None = None
    list_file: Path | None = None


def draft_township(
    raw: RawFile, base: Path, wishes: Wishes, rows: Sequence[Row], settings: Settings
) -> TownshipDraft:
    """The draft of one township. Nothing is written.

    Raises:
        UsageError: where the list cannot be read or changed, a merge cannot be done, or the list
            is closed (送审, 公布) and items would be added.
    """
    path = wishes.list_file or list_path(raw)
    there = read_list_file(path, base, raw, settings.key_language)
    items = merged_items(raw.items, wishes.merges, raw.name)
    if wishes.accept_from is not None:
        requests = accepted(_proposals(items, wishes.accept_from, rows))
        items = merged_items(items, requests, raw.name)
    drafted = draft(items, there.model if there else None, rows, settings)
    drafted = _with_merges(drafted, raw.items, items)
    if drafted.added and there is not None and there.model.head.stage in _CLOSED:
        raise UsageError(
            Text(
                f"“{there.name}”已到{there.model.head.stage}阶段，底稿里还有 {len(drafted.added)} "
                "件要列入，没有改动任何文件",
                f"“{there.name}” is at stage {there.model.head.stage}; {len(drafted.added)} raw "
                "items would be added. No file was changed",
            ),
            Text("确实要增补的，先把阶段改回征求意见", "Set its stage back to 征求意见 first."),
        )
    return TownshipDraft(
        raw,
        shown_name(path, base),
        there,
        drafted,
        tuple(_proposals(items, settings.drafting.merge_from, rows)),
        tuple(_files(raw, path, there, drafted, settings)),
    )


def _proposals(items: Sequence[RawItem], at_least: float, rows: Sequence[Row]) -> list[Proposal]:
    """Among the items that stand for themselves and are not left out."""
    free = [item for item in items if not item.merged_into and says_nothing(item.dropped_because)]
    results = [decide(item, rows).result for item in free]
    return proposals(free, like_pairs(free, results, at_least))


def _with_merges(drafted: Draft, before: Sequence[RawItem], after: Sequence[RawItem]) -> Draft:
    """The draft with what must be written for the merges of this run."""
    written = dict(drafted.written)
    merged: set[str] = set()
    for old, new in zip(before, after, strict=True):
        if new.merged_into and old.merged_into != new.merged_into:
            written[new.id] = {"merged_into": new.merged_into, **written.get(new.id, {})}
            merged.add(new.id)
    accounts = tuple(
        replace(account, fresh=True) if account.id in merged else account
        for account in drafted.accounts
    )
    return replace(drafted, written=written, accounts=accounts)


def _files(
    raw: RawFile, path: Path, there: ListFile | None, drafted: Draft, settings: Settings
) -> list[tuple[Path, bytes]]:
    files: list[tuple[Path, bytes]] = []
    if there is None:
        if drafted.added:
            files.append((path, new_list(raw, drafted, settings.key_language)))
    elif drafted.added or drafted.sources or drafted.stage:
        files.append((path, changed_list(there, drafted)))
    if drafted.written:
        files.append((raw.path, changed_raw(raw, drafted)))
    return files
