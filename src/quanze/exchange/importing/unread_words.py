"""Words of rows that their columns do not allow, as they come to stand in 备注 of raw items."""

from collections.abc import Mapping
from typing import Any

from quanze.exchange.office.reading import ReadRow
from quanze.knowledge.decisions.unread_words import (
    DECIDING,
    SEVERAL,
    as_kept,
    with_words,
    without_words,
    words_in,
)
from quanze.model.raw_items import RawItem


def with_unread(item: RawItem, row: ReadRow) -> RawItem:
    """A new item, with the words of its row that were not understood."""
    return item.model_copy(update={"remarks": with_words(item.remarks, _unread(item, row))})


def remarks_after(
    before: RawItem, item: RawItem, row: ReadRow, stated: Mapping[str, Any]
) -> str | None:
    """备注 of an item that is there, after its row was read; ``stated`` are fields that the row has.

    A word that somebody has settled in the file meanwhile (the field has a value, the sentence is
    gone) does not come back: the same office file may be read again at any time. In a table of
    quanze's own 备注 stands as it is in the file.
    """
    unread, known = _unread(item, row), words_in(before.remarks)
    if row.own:
        said = stated.get("remarks")
        said = before.remarks if said is None and "remarks" not in row.emptied else said
        return with_words(without_words(said, unread), unread) if unread else said
    settled = {name for name in DECIDING if stated.get(name) and name not in unread}
    kept = {name: word for name, word in known.items() if name not in settled}
    kept |= {
        name: word
        for name, word in unread.items()
        if name in known or not _is_settled(name, before, item)
    }
    old = without_words(before.remarks, DECIDING)
    said = without_words(stated["remarks"], DECIDING) if "remarks" in stated else old
    if kept == known and (said or "").strip() == (old or "").strip():
        return before.remarks
    return with_words(said, kept)


def _is_settled(name: str, before: RawItem, item: RawItem) -> bool:
    """Whether the file has a value for a word that the row leaves unread.

    Where one column holds 上级主责 and 收回 alike, a person may have put it under the other.
    """
    if getattr(before, name) not in (None, ()):
        return True
    return name in SEVERAL and any(
        getattr(before, other) and not getattr(item, other) for other in SEVERAL
    )


def _unread(item: RawItem, row: ReadRow) -> dict[str, str]:
    return {
        name: as_kept(word)
        for name, word in row.written.items()
        if name in DECIDING and (name in SEVERAL or getattr(item, name) is None)
    }
