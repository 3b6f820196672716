"""Ranges of fines in a tier of discretion: 处500元以上不满1000元的罚款, 处违法所得一倍以上三倍以下罚款.

A small grammar that would rather read nothing than something else: 以上, 以下, 以内 and 至 include
the number, 不满, 不足 and 超过 do not. What stands before a range (whom it meets, of what it is a
multiple, on what condition) is its ``key``: only ranges with equal keys may be compared.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from quanze.text.amounts import AMOUNT, Amount, Unit, half_width, read_amount
from quanze.text.numerals import CHINESE_NUMERAL


@dataclass(frozen=True, slots=True)
class FineRange:
    """From ``low`` to ``high`` in ``unit``; whether each end belongs to it."""

    low: Decimal
    high: Decimal
    low_included: bool
    high_included: bool
    unit: Unit


@dataclass(frozen=True, slots=True)
class Fine:
    """A range with what it is the range of, and where it stands in the text."""

    key: str
    range: FineRange
    span: tuple[int, int]


_NOTE: Final = r"(?:\((?P<{0}>不含|不包含|不包括|含|包含|包括)[^()]{{0,8}}\))?"
_AND: Final = r"[、,]?"
_LOW: Final = (
    rf"(?:(?P<above>超过|高于|大于)(?P<low1>{AMOUNT})"
    rf"|(?P<low2>{AMOUNT}){_NOTE.format('n1')}以上{_NOTE.format('n2')})"
)
_HIGH: Final = (
    rf"(?:(?P<under>不满|不足|不到|未满|低于|小于|少于)(?P<high1>{AMOUNT})"
    rf"|(?P<most>不超过|不高于|最高不超过|最高)(?P<high2>{AMOUNT})"
    rf"|(?P<high3>{AMOUNT}){_NOTE.format('n3')}(?:以下|以内|之内){_NOTE.format('n4')})"
)
_BETWEEN: Final = (
    rf"(?P<low3>{AMOUNT})(?:至|到|[-—–~～]{{1,2}})(?P<high4>{AMOUNT})(?:以下|以内|之间)?"
)
_RANGE: Final = re.compile(
    # What a range can begin with: most characters of a text are passed over at once.
    rf"(?=[0-9{CHINESE_NUMERAL}超高大不未低小少最])"
    rf"(?:(?P<between>{_BETWEEN})|(?:{_LOW}{_AND})?{_HIGH}|(?P<exactly>{AMOUNT})(?!以[上下内]))"
)
_FOLLOWED: Final = re.compile(r"的?(?:人民币)?的?罚款")
_VERBS: Final = (
    r"(?:可以|可|并|依法|予以|给予|应当|单处|处以|处|罚款(?:金额|数额|额度|幅度)?|人民币|为|[:：])"
)
_PRECEDED: Final = re.compile(
    r"罚款(?:金额|数额|额度|幅度)?(?:为|[:：])?(?:人民币)?$|处以?(?:人民币)?$"
)
_AROUND: Final = re.compile(rf"^{_VERBS}+|{_VERBS}+$")
#: Clauses that say what comes with the fine and nothing of when or whom.
_BESIDES: Final = re.compile(
    r"(?:可以|可|并|依法|予以|给予|同时|当场|处)*"
    r"(?:责令|警告|通报批评|没收|限期|恢复原状|停产停业|暂扣|吊销|消除|拆除)"
    r"(?:(?!逾期|拒不|仍|情节|对)[^的])*(?:的(?!$)(?:(?!逾期|拒不|仍|情节|对)[^的])*)*"
)
_SENTENCE_END: Final = re.compile(r"[；;。\n]")


#: No tier says more, and a text without end shall not cost time without end.
_LONGEST: Final = 2_000


def read_fines(text: str) -> tuple[Fine, ...]:
    """The ranges of fines in ``text`` that can be read for sure, in order of place."""
    return _remembered(text) if len(text) <= _LONGEST else ()


@lru_cache(maxsize=2048)
def _remembered(text: str) -> tuple[Fine, ...]:
    """Townships have the same powers, and a tier is compared with both its neighbours."""
    fines: list[Fine] = []
    start = 0
    for end in [match.start() for match in _SENTENCE_END.finditer(text)] + [len(text)]:
        places = [place for place in range(start, end) if not text[place].isspace()]
        sentence = half_width("".join(text[place] for place in places))
        for key, fine_range, (first, behind) in _in_sentence(sentence):
            fines.append(Fine(key, fine_range, (places[first], places[behind - 1] + 1)))
        start = end + 1
    return tuple(fines)


def _in_sentence(sentence: str) -> Iterator[tuple[str, FineRange, tuple[int, int]]]:
    """Key, range and place of every fine in a sentence without spaces."""
    done = 0
    kept: list[str] = []
    for match in _RANGE.finditer(sentence):
        clauses = sentence[done : match.start()].split(",")
        behind = sentence[match.end() :]
        if not (_FOLLOWED.match(behind) or _is_all_of_a_clause(clauses[-1], behind)):
            continue
        kept += [clause for clause in map(_bare, clauses[:-1]) if clause]
        fine_range = _read(match)
        if fine_range is not None:
            last = _bare(_AROUND.sub("", clauses[-1]))
            key = "|".join([*kept, *([last] if last else []), fine_range.unit])
            yield key, fine_range, match.span()
        followed = _FOLLOWED.match(behind)
        done = match.end() + (followed.end() if followed else 0)


def _is_all_of_a_clause(before: str, behind: str) -> bool:
    """Whether 罚款 stands before the range, or the clause holds the range and nothing else."""
    if behind and not behind.startswith(","):
        return False
    return not before or _PRECEDED.search(before) is not None


def _bare(clause: str) -> str:
    """A clause as part of a key; empty for one that tells neither whom nor when."""
    return "" if _BESIDES.fullmatch(clause) else clause


def _read(match: re.Match[str]) -> FineRange | None:
    """The range of a match; ``None`` where an amount, the unit or the order is in doubt."""
    found = match.groupdict()
    if found["exactly"]:
        amount = read_amount(found["exactly"])
        return None if amount is None else _range(amount, amount)
    high_text = found["high1"] or found["high2"] or found["high3"] or found["high4"]
    low_text = found["low1"] or found["low2"] or found["low3"]
    high = read_amount(high_text)
    low = read_amount(low_text) if low_text else Amount(Decimal(0), high.unit if high else None)
    if high is None or low is None:
        return None
    if found["between"] and low.unit is None and "万" in high_text and "万" not in low_text:
        return None  # 5至10万元: five, or fifty thousand.
    return _range(
        low,
        high,
        low_included=not found["above"] and "不" not in (found["n1"] or found["n2"] or ""),
        high_included=not found["under"] and "不" not in (found["n3"] or found["n4"] or ""),
    )


def _range(
    low: Amount, high: Amount, *, low_included: bool = True, high_included: bool = True
) -> FineRange | None:
    if high.unit is None or low.unit not in (None, high.unit) or low.value > high.value:
        return None
    if low.value == high.value and not (low_included and high_included):
        return None
    return FineRange(low.value, high.value, low_included, high_included, high.unit)
