"""One version of a legal instrument, and what is known of it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from quanze.knowledge.laws.articles import ArticleTable

#: How sure an answer is. ``certain``: from cross-checked texts or a repeal clause. ``likely``:
#: from one transcription, or past the day up to which the kind was followed. ``open``: sources
#: disagree, a date is approximate, or nothing was counted.
Certainty = Literal["certain", "likely", "open"]


@dataclass(frozen=True, slots=True)
class Instrument:
    """One version. Applies from ``start`` until the day before ``end``; ``None`` is unknown or open.

    ``approximate``: ``start`` is taken from the promulgation. ``gone_by``: on that day a source no
    longer had it in force, though since when is not said; ``gone_note`` is that source,
    in Chinese and in English.
    ``checked``: how many independent transcriptions agree on the counts. ``disputed``: on how many
    articles sources differ. ``sources`` are the letters of the registry's head. ``local``: from
    the workspace's own file.
    """

    title: str
    kind: str
    issuer: str | None = None
    region: str | None = None
    promulgated: datetime.date | None = None
    amended: datetime.date | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    approximate: bool = False
    repealed_by: str | None = None
    gone_by: datetime.date | None = None
    gone_note: str | None = None
    gone_note_english: str | None = None
    articles: ArticleTable | None = None
    checked: int = 0
    disputed: int = 0
    sources: str = ""
    doc_no: str | None = None
    local: bool = False
    override: str | None = None

    @property
    def national_law(self) -> bool:
        """Whether it is a law of the National People's Congress or its Standing Committee."""
        return self.kind in ("法律", "宪法")

    @property
    def amended_text(self) -> bool:
        """Whether an earlier text came before this one: most registries hold the last few only."""
        return self.amended is not None and self.amended != self.promulgated

    @property
    def counts_certainty(self) -> Certainty:
        """How sure the numbers of articles, 款 and 项 are."""
        table = self.articles
        if table is None or not table.counted or self.disputed or self.approximate:
            return "open"
        if table.gaps or table.low_confidence:
            return "open"
        return "certain" if self.checked > 1 or self.local else "likely"

    def applies_on(self, day: datetime.date) -> bool:
        """Whether this version is in force on ``day``, as far as its dates tell."""
        return (
            (self.start is None or self.start <= day)
            and (self.end is None or day < self.end)
            and (self.gone_by is None or day < self.gone_by)
        )


def instrument_from(row: Mapping[str, Any], *, local: bool = False) -> Instrument:
    """An instrument from a row of a registry file.

    Raises:
        KeyError, TypeError, ValueError: for a row that is none.
    """
    counts = row.get("art")
    table = None
    if counts is not None:
        table = ArticleTable(
            int(counts["max"]),
            counts.get("k"),
            tuple(counts.get("missing", ())),
            bool(counts.get("k_low")),
        )
    return Instrument(
        title=row["title"],
        kind=row["kind"],
        issuer=row.get("issuer"),
        region=row.get("region"),
        promulgated=_day(row, "promulgated"),
        amended=_day(row, "amended"),
        start=_day(row, "from"),
        end=_day(row, "to"),
        approximate=bool(row.get("from_approx")),
        repealed_by=row.get("repealed_by"),
        gone_by=_day(row, "gone_by"),
        gone_note=row.get("gone_note"),
        gone_note_english=row.get("gone_note_en"),
        articles=table,
        checked=int(row.get("checked", 0)),
        disputed=int(row.get("disagree", 0)),
        sources=row.get("src", ""),
        doc_no=row.get("doc_no"),
        local=local,
        override=row.get("override"),
    )


def _day(row: Mapping[str, Any], name: str) -> datetime.date | None:
    value = row.get(name)
    return None if value is None else datetime.date.fromisoformat(value)
