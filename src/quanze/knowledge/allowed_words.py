"""Cells of fields that allow some words only: the word that is meant, and what nobody can read."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final, get_args

from quanze.knowledge.list_wording import answer_given, list_chosen
from quanze.knowledge.opinion_wording import opinion_given
from quanze.model.lists import LIST_LABELS
from quanze.model.opinions import OpinionKind
from quanze.model.raw_items import Destination, YesNo

_NOT_LISTED: Final = ("不列入", "不纳入", "不予列入")
_NONE: Final = ("不涉及", "不属于", "不存在", "暂无", "均无")
#: Between several words of one cell.
_BETWEEN: Final = re.compile(r"[、，,；;/\\|\s]+")
#: Numbers and brackets around a word: 1.技术承接难, （法定）.
_AROUND: Final = re.compile(r"^(?:[(]?\d{1,2}[).、]|[(【\[“\"])*|[)】\]”\"。.]*$")


def allowed_word(text: str, options: Sequence[str]) -> str | None:
    """The one of ``options`` that a cell means; ``None`` where it is none of them."""
    bare = _bare(text)
    if bare in options:
        return bare
    known = set(options)
    found: str | None = None
    if known == set(get_args(YesNo)):
        found = answer_given(text)
    elif known <= set(get_args(Destination)):
        found = _destination(text, bare)
    elif known == set(get_args(OpinionKind)):
        found = opinion_given(text)
    return found if found in options else None


def allowed_words(text: str, options: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Several words of one cell: those of ``options``, and those that are none of them.

    无 and the like say that there is none.
    """
    whole = _bare(text)
    if whole in options:
        return (whole,), ()
    if answer_given(text) == "否" or whole in _NONE:
        return (), ()
    read: list[str] = []
    unread: list[str] = []
    for part in _BETWEEN.split(unicodedata.normalize("NFKC", text)):
        bare = _AROUND.sub("", part)
        if bare:
            (read if bare in options else unread).append(bare)
    return tuple(read), tuple(unread)


def _destination(text: str, bare: str) -> str | None:
    chosen = list_chosen(text)
    if chosen:
        return LIST_LABELS[chosen].zh
    return "不列入" if bare in _NOT_LISTED else None


def _bare(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())
