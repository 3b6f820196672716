"""Names that are nearly the same: which pairs to look at, and whether they mean one item."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from quanze.knowledge.name_wording import (
    CONTRASTS,
    LIGHT_WORDS,
    LIKE_WORDS,
    NEGATIONS,
    POWER_ENDINGS,
)

#: By length of name: how many characters two names must share at two of start, middle and end.
_STRETCHES: tuple[tuple[int, int, int], ...] = ((3, 4, 10), (4, 9, 16), (6, 13, 1000))
#: Differences of more characters in a row are too large to matter, as names go.
_LARGEST_CHANGE = 3
#: A difference of no more characters is one, even if some of them stand in both names.
_ONE_PIECE = 4
#: Of more names that share so much, those that share some more are compared with the next.
_LARGE_GROUP = 3
_NUMBER = re.compile("[0-9０-９一二三四五六七八九十百千万第]")
_LIGHT = re.compile(rf"(?:{'|'.join(LIGHT_WORDS)}|[\W_])*")
#: Homophones stand close together in GB 2312, whose first level is ordered by sound.
_NEAR_IN_GB2312 = 10
_FIRST_LEVEL = (0xB0A1, 0xD7F9)


def candidates(names: Sequence[str], at_least: float) -> list[tuple[int, int]]:
    """Numbers of names, the earlier first, that may be alike to the degree ``at_least`` (0 to 1).

    They share two long stretches and most characters: names that differ in one place share their
    start and middle, middle and end, or start and end. The time grows with the number of names,
    not with that of pairs.
    """
    most = 1 - at_least + 1e-9
    found: list[tuple[int, int]] = []
    for first, second in set(_sharing_pairs(names)):
        left, right = names[first], names[second]
        length = len(left) + len(right)
        if (
            abs(len(left) - len(right)) <= most * length
            and len(set(left).symmetric_difference(right)) <= most * length
            and _least_changes(left, right) <= most * length
        ):
            found.append((first, second))
    return sorted(found)


def _sharing_pairs(names: Sequence[str]) -> Iterator[tuple[int, int]]:
    lengths = [len(name) for name in names]
    for size, shortest, longest in _STRETCHES:
        numbers = [at for at, length in enumerate(lengths) if shortest <= length <= longest]
        texts = [names[number] for number in numbers]
        twice = 2 * size
        # The two stretches shared, and how much stands before and behind what is left.
        for keys, before, behind in (
            ([text[:twice] for text in texts], twice, 0),
            ([text[-twice:] for text in texts], 0, twice),
            ([text[:size] + text[-size:] for text in texts], size, size),
        ):
            if len(set(keys)) == len(keys):
                continue
            for first, second in _pairs(keys, numbers, names, before, behind):
                left, right = names[first], names[second]
                # One small change in what is left spares its beginning or its end.
                half = (min(len(left), len(right)) - twice - _LARGEST_CHANGE) // 2
                if half > 0:
                    beginning = slice(before, before + half)
                    end = slice(-behind - half, -behind or None)
                    if left[beginning] != right[beginning] and left[end] != right[end]:
                        continue
                yield first, second


def _pairs(
    keys: Sequence[str], numbers: Sequence[int], names: Sequence[str], before: int, behind: int
) -> Iterator[tuple[int, int]]:
    """The pairs of numbers that have one key; of many, those that share some more."""
    for group in _groups(keys, numbers):
        if len(group) <= _LARGE_GROUP:
            yield from combinations(group, 2)
            continue
        start, end = before + 3 * bool(before), behind + 3 * bool(behind)
        longer = [
            names[number][:start] + names[number][len(names[number]) - end :] for number in group
        ]
        for smaller in _groups(longer, group):
            yield from pairwise(smaller)


def _groups(keys: Sequence[str], numbers: Sequence[int]) -> Iterator[list[int]]:
    groups: dict[str, list[int]] = {}
    for key, number in zip(keys, numbers, strict=True):
        groups.setdefault(key, []).append(number)
    return (group for group in groups.values() if len(group) > 1)


def _least_changes(left: str, right: str) -> int:
    """A lower bound on the characters to delete and insert between two texts."""
    _, old, new = _difference(left, right)
    common = sum(min(old.count(character), new.count(character)) for character in set(old))
    return len(old) + len(new) - 2 * common


def _difference(left: str, right: str) -> tuple[int, str, str]:
    """Where two texts begin to differ, and what is left of each without their common ends."""
    start, shorter = 0, min(len(left), len(right))
    while start < shorter and left[start] == right[start]:
        start += 1
    end = 0
    while end < shorter - start and left[-1 - end] == right[-1 - end]:
        end += 1
    return start, left[start : len(left) - end], right[start : len(right) - end]


def mean_one_item(left: str, right: str) -> bool:
    """Whether what two names differ in leaves their meaning as it is, as far as can be told."""
    start, old, new = _difference(left, right)
    if sorted(old) == sorted(new) and not _NUMBER.search(old):
        return True
    differing = "".join(set(old).symmetric_difference(new))
    if _NUMBER.search(differing) or not NEGATIONS.isdisjoint(differing):
        return False
    # 检查 and 巡查 differ in one character, but the word is what counts.
    for before, behind in ((1, 0), (0, 1)):
        first, last = max(start - before, 0), start + behind
        if _are_like(left[first : last + len(old)], right[first : last + len(new)]):
            return True
    strict = left.endswith(POWER_ENDINGS) or right.endswith(POWER_ENDINGS)
    return all(_is_slight(a, b, strict=strict) for a, b in _pieces(old, new))


def _are_like(one: str, other: str) -> bool:
    return any(one in words and other in words for words in LIKE_WORDS)


def _pieces(old: str, new: str) -> list[tuple[str, str]]:
    """The differences one by one: what stands in the one and in the other."""
    if not old or not new or len(old + new) <= _ONE_PIECE:
        return [(old, new)]
    from rapidfuzz.distance import Levenshtein

    return [
        (old[op.src_start : op.src_end], new[op.dest_start : op.dest_end])
        for op in Levenshtein.opcodes(old, new)
        if op.tag != "equal"
    ]


def _is_slight(old: str, new: str, *, strict: bool) -> bool:
    """Whether a name may have ``new`` in place of ``old`` without meaning another item."""
    if _LIGHT.fullmatch(old) and _LIGHT.fullmatch(new):
        return True
    if _NUMBER.search(old + new) or not NEGATIONS.isdisjoint(old + new):
        return False
    if _are_like(old, new) or _sound_alike(old, new):
        return True
    if strict:
        return False
    if old and new:
        one_each = len(old) == len(new) == 1
        return one_each and not any(old in group and new in group for group in CONTRASTS)
    return len(old + new) <= 2


def _sound_alike(old: str, new: str) -> bool:
    if len(old) != 1 or len(new) != 1:
        return False
    try:
        first, second = (int.from_bytes(side.encode("gb2312"), "big") for side in (old, new))
    except UnicodeEncodeError:
        return False
    lowest, highest = _FIRST_LEVEL
    in_level = lowest <= min(first, second) and max(first, second) <= highest
    return in_level and abs(_ordinal(first) - _ordinal(second)) <= _NEAR_IN_GB2312


def _ordinal(code: int) -> int:
    """The number of a GB 2312 character: rows hold 94."""
    row, cell = divmod(code, 256)
    return row * 94 + cell
