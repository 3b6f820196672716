"""归并: which raw items are so alike that they may be one. Proposed, never done unasked.

Raw items come from a dozen channels, so that the same task stands there several times: in the same
words, nearly so, or as two steps of one thing. What is alike is scored by name, basis and office.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from quanze.knowledge.decisions.row import Result
from quanze.model.raw_items import RawItem
from quanze.rules.within.near_names import mean_one_item
from quanze.text.likeness import BigramIndex, likeness
from quanze.text.normal import bare_text, normal_citation

#: What is alike besides the name: words for the reports.
Sign: TypeAlias = Literal["same-name", "same-basis", "same-office", "differing-words", "other-list"]

#: How much of what a name lacks to 1 the same basis and the same office make up for.
_BASIS_SHARE: Final = 0.3
_OFFICE_SHARE: Final = 0.1
#: The highest score of names that differ in words that tell tasks apart (春季、秋季; 新办、延续), and
#: of items that go to different lists: no usual ``--accept-merges`` takes them.
_DOUBTFUL: Final = 0.89
#: Names whose pairs of neighbouring characters agree less are not looked at closely.
_ROUGHLY: Final = 0.5


@dataclass(frozen=True, slots=True)
class Pair:
    """Two raw items by their place in the file, the earlier first. ``score`` is 0 to 1."""

    first: int
    second: int
    score: float
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """One item of a group that may be merged into its head; ``like`` is the likest other member."""

    id: str
    like: str
    score: float
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Items that may be merged: ``members`` into the raw item ``into``."""

    into: str
    members: tuple[Member, ...]


def like_pairs(items: Sequence[RawItem], results: Sequence[Result], at_least: float) -> list[Pair]:
    """The pairs that score ``at_least``, the likest first, then in file order.

    ``results`` says to which list each of ``items`` goes. Names that are equal but for spacing and
    punctuation score 1.
    """
    names = [bare_text(item.name) for item in items]
    bases = [{normal_citation(basis) for basis in item.legal_basis} for item in items]
    found: list[Pair] = []
    for first, second in _candidates(names):
        score = likeness(names[first], names[second])
        signs: list[Sign] = []
        if names[first] == names[second]:
            signs.append("same-name")
        if bases[first] & bases[second]:
            signs.append("same-basis")
            score += (1 - score) * _BASIS_SHARE
        office = items[first].office
        if office and office == items[second].office:
            signs.append("same-office")
            score += (1 - score) * _OFFICE_SHARE
        if not mean_one_item(names[first], names[second]):
            if "same-basis" not in signs:
                # Only the wording speaks for it, and there the words that count differ.
                continue
            signs.append("differing-words")
            score = min(score, _DOUBTFUL)
        lists = {results[first], results[second]} - {"待定"}
        if len(lists) > 1:
            signs.append("other-list")
            score = min(score, _DOUBTFUL)
        if score >= at_least:
            found.append(Pair(first, second, round(score, 3), tuple(signs)))
    return sorted(found, key=lambda pair: (-pair.score, pair.first, pair.second))


def _candidates(names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs of numbers of names that may be alike, each once."""
    groups: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        if name:
            groups[name].append(number)
    for group in groups.values():
        yield from pairwise(group)
    distinct = list(groups)
    index = BigramIndex(distinct)
    for number, name in enumerate(distinct):
        for other, _ in index.candidates(name, at_least=_ROUGHLY):
            if other > number:
                first, second = sorted((groups[name][0], groups[distinct[other]][0]))
                yield first, second


def proposals(items: Sequence[RawItem], pairs: Sequence[Pair]) -> list[Proposal]:
    """The groups that ``pairs`` tie together, in file order.

    The head is the member that others were merged into or that has gone into a list already, else
    the first whose three questions are answered, else the first.
    """
    heads = list(range(len(items)))

    def find(number: int) -> int:
        while heads[number] != number:
            heads[number] = heads[heads[number]]
            number = heads[number]
        return number

    best: dict[int, tuple[Pair, int]] = {}
    for pair in pairs:
        heads[find(pair.second)] = find(pair.first)
        for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
            best.setdefault(one, (pair, other))
    groups: dict[int, list[int]] = defaultdict(list)
    for number in sorted(best):
        groups[find(number)].append(number)
    targets = {item.merged_into for item in items if item.merged_into}
    return [_proposal(items, group, best, targets) for group in groups.values()]


def _proposal(
    items: Sequence[RawItem],
    group: Sequence[int],
    best: dict[int, tuple[Pair, int]],
    targets: set[str],
) -> Proposal:
    def rank(number: int) -> tuple[bool, bool, int]:
        item = items[number]
        settled = bool(item.went_to) or item.id in targets
        answered = bool(item.basis_sufficient and item.needed and item.feasible)
        return not settled, not answered, number

    head = min(group, key=rank)
    members = []
    for number in group:
        if number != head:
            pair, other = best[number]
            members.append(Member(items[number].id, items[other].id, pair.score, pair.signs))
    return Proposal(items[head].id, tuple(members))
