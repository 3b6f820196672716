"""Which row decides a raw item; what a person wrote for it goes before the table."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product
from typing import Any

from quanze.knowledge.decisions.row import ANSWERS, GROUNDS, LED_BY, Facts, Result, Row, facts_of
from quanze.knowledge.decisions.table import NO_ROW, ROWS, UNREAD_ROW
from quanze.knowledge.decisions.unread_words import unread_words
from quanze.model.raw_items import RawItem


@dataclass(frozen=True, slots=True)
class Decision:
    """To which list an item goes. ``row`` is the table's, also where 拟列入 overrules it.

    ``missing`` are the questions (names of fields) without answer.
    """

    result: Result
    row: Row
    missing: tuple[str, ...]
    written: bool = False


def deciding_row(facts: Facts, rows: Sequence[Row] = ROWS) -> Row:
    """The first row that applies."""
    return next((row for row in rows if row.applies(facts)), NO_ROW)


def decide(item: RawItem, rows: Sequence[Row] = ROWS) -> Decision:
    """The list of one item: what is written for it, else the table's.

    Words that nobody could read leave it open whatever the table says of the others.
    """
    facts = facts_of(item)
    row = deciding_row(facts, rows)
    if item.proposed_list is not None:
        return Decision(item.proposed_list, row, facts.missing, written=True)
    if unread_words(item):
        return Decision(UNREAD_ROW.result, UNREAD_ROW, facts.missing)
    return Decision(row.result, row, facts.missing)


def unreached_rows(rows: Sequence[Row]) -> list[Row]:
    """The rows that decide nothing, because earlier ones take all that they could."""
    waiting = list(rows)
    for facts in _all_facts():
        row = deciding_row(facts, rows)
        if row in waiting:
            waiting.remove(row)
        if not waiting:
            break
    return waiting


def _all_facts() -> Any:
    """Every combination that a raw item can hold: 27 answers, 16 principles, 32 grounds."""
    for led_by, grounds in product(_subsets(LED_BY), _subsets(GROUNDS)):
        for basis, needed, feasible in product(ANSWERS, repeat=3):
            yield Facts(basis, needed, feasible, led_by, grounds)


def _subsets(words: Sequence[Any]) -> list[frozenset[Any]]:
    sizes = range(len(words) + 1)
    return [frozenset(one) for one in chain(*(combinations(words, size) for size in sizes))]
