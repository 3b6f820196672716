"""Published averages with which a run is compared: dated, with source, never filled in by us."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from quanze.model.lists import LIST_NAMES, ListName
from quanze.text.languages import Text


@dataclass(frozen=True, slots=True)
class Reference:
    """One publication of averages per township.

    ``date`` is ISO 8601 as exactly as the source dates itself (a day or a month). ``counts`` has
    an entry for every list, ``None`` where the source publishes no figure for it. ``n`` is the
    number of townships behind the averages; ``n_approximate`` where the source itself rounds it.
    """

    name: Text
    n: int
    date: str
    source: Text
    counts: Mapping[ListName, float | None]
    n_approximate: bool = False

    @property
    def total(self) -> float | None:
        """The sum of the four lists, ``None`` unless the source gives all four."""
        counts = [self.counts[name] for name in LIST_NAMES]
        known = [count for count in counts if count is not None]
        # 133 + 82 + 112 + 3.4 in binary is 330.4 only after rounding; sources have one decimal.
        return round(sum(known), 1) if len(known) == len(counts) else None


CHANGZHOU_2024: Final = Reference(
    name=Text("常州五试点 2024", "Changzhou pilots 2024"),
    n=5,
    date="2024-09-11",
    source=Text(
        "常司复〔2024〕24号（常州市司法局，2024-09-11）",
        "Reply 常司复〔2024〕24号 of the Changzhou Judicial Bureau, 2024-09-11",
    ),
    counts=MappingProxyType(
        {"basic": 133.0, "cooperative": 82.0, "reclaimed": 112.0, "empowered": 3.4}
    ),
)

NATION_2025: Final = Reference(
    name=Text("全国 2025-06", "Whole country 2025-06"),
    n=38_000,
    n_approximate=True,
    date="2025-06",
    source=Text(
        "新华社、中央编办 2025 年 6 月公布的数字，据评论文章转引，未见原文",
        "Figures of Xinhua and the Central Staffing Office, June 2025, as quoted by a commentary; "
        "the original was not seen",
    ),
    counts=MappingProxyType(
        {"basic": 117.0, "cooperative": 99.0, "reclaimed": 124.0, "empowered": None}
    ),
)

#: In the order in which reports show them.
REFERENCES: Final[tuple[Reference, ...]] = (CHANGZHOU_2024, NATION_2025)
