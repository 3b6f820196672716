"""Judging citations in tests: legal instruments made up in a line, and verdicts in short."""

import datetime
import json
import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple

from quanze.knowledge.laws.instrument import Instrument, instrument_from
from quanze.knowledge.laws.judgement import judge
from quanze.knowledge.laws.registry import Registry, shipped_registry
from quanze.knowledge.laws.successions import Successions, shipped_successions
from quanze.knowledge.laws.titles import title_key
from quanze.knowledge.laws.verdict import Grounds, Verdict
from quanze.knowledge.shipped import LAWS_FORMAT, SUCCESSIONS_FORMAT
from quanze.knowledge.sorted_lines import SortedLines, write_sorted_lines
from quanze.text.citations import read_citations

#: Days up to which kinds were followed, in registries made up for tests.
HORIZONS = {"法律": "2026-06-26", "行政法规": "2025-06", "地方性法规": "2025-04"}


class Short(NamedTuple):
    """A verdict in short."""

    code: str
    variant: str
    certainty: str


def day(written: str) -> datetime.date:
    return datetime.date.fromisoformat(written)


def row(title: str, **values: Any) -> dict[str, Any]:
    """A row of a registry; ``from_`` stands for ``from``, ``k`` for the counts of articles."""
    found: dict[str, Any] = {"key": title_key(title), "title": title, "kind": "法律"}
    for name, value in values.items():
        if name == "k":
            found["art"] = {"max": len([t for t in value.split() if "@" not in t]), "k": value}
        else:
            found[name.rstrip("_")] = value
    return found


def instrument(title: str = "中华人民共和国植树法", **values: Any) -> Instrument:
    return instrument_from(row(title, **values))


def registry(rows: Iterable[dict[str, Any]], added: Sequence[Instrument] = ()) -> Registry:
    """A registry of these rows."""
    lines = [
        (one["key"], json.dumps(one, ensure_ascii=False, separators=(",", ":"))) for one in rows
    ]
    head = {
        "as_of": "2026-11-23",
        "horizons": HORIZONS,
        "sources": {"J": {"name": "first", "version": "abc 2026-07-17"}, "S": {"name": "second"}},
    }
    return Registry(
        SortedLines.read(write_sorted_lines(LAWS_FORMAT, head, lines), LAWS_FORMAT), added
    )


def successions(
    pairs: Sequence[tuple[str, str, str, str, str]] = (), lines: Sequence[str] = ()
) -> Successions:
    """Successions: pairs are old title, its start and end, new title and its start."""
    keyed = [(line.partition("\t")[0], line) for line in lines]
    data = write_sorted_lines(SUCCESSIONS_FORMAT, {"pairs": [list(pair) for pair in pairs]}, keyed)
    return Successions(SortedLines.read(data, SUCCESSIONS_FORMAT))


@cache
def shipped_grounds(written: str) -> Grounds:
    """What the package knows, on a day."""
    return Grounds(_shipped_registry(), shipped_successions(), day(written))


@cache
def _shipped_registry() -> Registry:
    return shipped_registry()


def verdicts(text: str, on: str | Grounds) -> list[Verdict]:
    """All verdicts on ``text``, in order; ``on`` is a day, or the grounds."""
    grounds = shipped_grounds(on) if isinstance(on, str) else on
    return [verdict for one in read_citations(text) for verdict in judge(one, grounds).verdicts]


def short(text: str, on: str | Grounds) -> list[Short]:
    """The same in short."""
    return [Short(one.code, one.variant, one.certainty) for one in verdicts(text, on)]


def sole(text: str, on: str | Grounds) -> Verdict:
    """The only verdict on ``text``."""
    (verdict,) = verdicts(text, on)
    return verdict


class Went(NamedTuple):
    """One part of the sentence on where a provision went."""

    old: str
    words: str
    title: str
    pins: str
    score: str


_WENT = re.compile(
    r"(?P<old>第\S+?)(?P<words>现在是|改写后大致在|也许对应)(?:《(?P<title>.+?)》)?(?P<pins>第\S+?)"
    r"（文字相似度 (?P<score>[0-9.]+)）"
)


def went(verdict: Verdict) -> list[Went]:
    """Where the provisions went, as the verdict says."""
    sentence = verdict.values["where"].zh
    return [Went(*(part or "" for part in match.groups())) for match in _WENT.finditer(sentence)]
