"""What holds for every draft, whatever the raw items are."""

from collections.abc import Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from drafting_samples import raw_item, raw_items
from quanze.drafting.account import totals
from quanze.drafting.draft import Draft, draft
from quanze.knowledge.decisions.table import ROWS
from quanze.model.lists import LIST_NAMES
from quanze.model.raw_items import RawItem
from quanze.model.settings import Settings
from quanze.model.township_list import TownshipList

SETTINGS = Settings()


def drafted(items: Sequence[RawItem], existing: TownshipList | None = None) -> Draft:
    return draft(items, existing, ROWS, SETTINGS)


def carried_out(
    items: Sequence[RawItem], existing: TownshipList | None, made: Draft
) -> tuple[list[RawItem], TownshipList | None]:
    """The raw items and the list after the draft was written."""
    after = [item.model_copy(update=made.written.get(item.id, {})) for item in items]
    if existing is None and not made.added:
        return after, None
    base = existing or TownshipList.model_validate(
        {"township": {"name": "柳塘镇", "code": "320999101"}, "head": {"version": "v1"}}
    )
    lists: dict[str, Any] = {
        name: tuple(
            item.model_copy(update={"source": made.sources.get(item.id, item.source)})
            for item in base.items_of(name)
        )
        + tuple(item for item in made.added if item.list == name)
        for name in LIST_NAMES
    }
    return after, base.model_copy(update=lists)


def check_accounts(items: Sequence[RawItem], made: Draft, listed: TownshipList | None) -> None:
    assert [account.id for account in made.accounts] == [item.id for item in items]
    assert sum(totals(made.accounts).values()) == len(items)
    there = {item.id: item for item in listed.items()} if listed else {}
    by_id = {account.id: account for account in made.accounts}
    sources = [one for item in there.values() for one in item.source]
    for account in made.accounts:
        if account.status == "went":
            assert account.to
            assert all(one in there for one in account.to)
            assert account.id in sources
        elif account.status == "merged":
            target = by_id[account.into]
            assert target.status != "merged"
            if target.status == "went":
                assert account.id in sources
        else:
            assert account.reason.zh
            assert not account.to


@given(raw_items())
@settings(max_examples=50)
def test_every_raw_item_is_accounted_for_exactly_once(items: list[RawItem]) -> None:
    made = drafted(items)
    _, listed = carried_out(items, None, made)
    check_accounts(items, made, listed)
    ids = [item.id for item in made.added]
    assert len(set(ids)) == len(ids)
    named = [one for item in made.added for one in item.source]
    assert len(set(named)) == len(named)


@given(raw_items())
@settings(max_examples=40)
def test_drafting_again_changes_nothing(items: list[RawItem]) -> None:
    first = drafted(items)
    after, listed = carried_out(items, None, first)
    again = drafted(after, listed)
    assert (again.added, again.sources, again.written, again.stage) == ((), {}, {}, None)
    statuses = [account.status for account in again.accounts]
    assert statuses == [account.status for account in first.accounts]


@given(raw_items(), st.data())
@settings(max_examples=40)
def test_items_that_the_list_has_are_never_changed(
    items: list[RawItem], data: st.DataObject
) -> None:
    cut = data.draw(st.integers(0, len(items)))
    early, listed = carried_out(items[:cut], None, drafted(items[:cut]))
    later = [*early, *items[cut:]]
    made = drafted(later, listed)
    _, grown = carried_out(later, listed, made)
    check_accounts(later, made, grown)
    if listed is None or grown is None:
        return
    for name in LIST_NAMES:
        old, new = listed.items_of(name), grown.items_of(name)
        kept = [item.model_copy(update={"source": ()}) for item in new[: len(old)]]
        assert kept == [item.model_copy(update={"source": ()}) for item in old]
        assert all(set(a.source) <= set(b.source) for a, b in zip(old, new, strict=False))


def test_an_item_renumbered_or_moved_in_the_list_is_known_by_its_source() -> None:
    items = [raw_item("Y1", basis_sufficient="是", needed="是", feasible="是")]
    after, listed = carried_out(items, None, drafted(items))
    assert listed is not None
    moved = listed.model_copy(
        update={
            "basic": (),
            "reclaimed": TownshipList.model_validate(
                {
                    "township": listed.township,
                    "head": listed.head,
                    "reclaimed": [{"id": "S009", "name": "改了名", "source": ["Y1"]}],
                }
            ).reclaimed,
        }
    )
    made = drafted(after, moved)
    assert made.added == ()
    assert made.written == {"Y1": {"went_to": ("S009",)}}
