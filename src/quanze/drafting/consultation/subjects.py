"""What statements are about: an item, a new one, or the whole list."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from quanze.drafting.consultation.draft import Draft, ItemKey
from quanze.drafting.consultation.statements import Statement
from quanze.model.opinions import Opinion, TownshipItems
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.text.languages import Text
from quanze.text.normal import bare_text

#: An item; ``("add", code, name)`` for one that is missing; ``("all", code, "")`` for a whole list.
Subject: TypeAlias = "ItemKey | tuple[str, str, str]"


@dataclass(frozen=True, slots=True)
class Note:
    """Something to look at, with the row it is about."""

    place: Text
    message: Text


@dataclass(frozen=True, slots=True)
class About:
    """A statement with what a new opinion needs to know of its subject."""

    statement: Statement
    code: str | None
    name: str | None = None
    list_label: str | None = None


def subject_of(opinion: Opinion, draft: Draft) -> Subject:
    """What an opinion that stands in a file is about."""
    code = (opinion.code or "")[:TOWNSHIP_DIGITS]
    if not code and opinion.township:
        code = draft.code_of_label(opinion.township) or ""
    if opinion.item:
        return ItemKey(code, opinion.item)
    if opinion.opinion == "新增":
        return new_item(code, opinion.name, opinion.suggestion)
    return whole_list(code)


def new_item(code: str | None, name: str | None, suggestion: str | None) -> Subject:
    """The subject of 新增: the name proposed, or what is said instead of one."""
    return ("add", code or "", bare_text(name or suggestion or ""))


def whole_list(code: str | None) -> Subject:
    """The subject of what is said of all items of a township, or of all townships."""
    return ("all", code or "", "")


def keys_of(groups: Iterable[TownshipItems]) -> set[ItemKey]:
    """The items that 送出事项 or 无意见事项 name."""
    return {ItemKey(one.code[:TOWNSHIP_DIGITS], id_) for one in groups for id_ in one.items}
