"""The texts of the road: raw items as the town words them, and the list as it was in the end."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from quanze.engine.understand import understand
from quanze.model.items import BaseItem
from quanze.model.keys import all_keys
from quanze.model.township_list import TownshipList
from quanze.source.reader import read_document

HERE = Path(__file__).parent


@dataclass(frozen=True)
class RawText:
    """One row of raw_items.tsv. ``item`` is the id in finished.yaml, “-” for what is dropped."""

    item: str
    name: str
    channel: str
    office: str
    answers: tuple[str, str, str]
    led_by: str
    grounds: str
    dropped_because: str


def raw_texts() -> list[RawText]:
    with (HERE / "raw_items.tsv").open(encoding="utf-8", newline="") as stream:
        return [
            RawText(
                row["事项"],
                row["名称"],
                row["来源渠道"],
                row["科室"],
                (row["充分"], row["需要"], row["实施"]),
                row["上级主责情形"],
                row["收回情形"],
                row["不列入理由"] or "",
            )
            for row in csv.DictReader(stream, delimiter="\t")
        ]


@cache
def finished() -> dict[str, BaseItem]:
    """The finished items by their id in finished.yaml."""
    path = HERE / "finished.yaml"
    model = understand(read_document(path.read_bytes(), path.name, all_keys()), "zh").model
    assert isinstance(model, TownshipList)
    return {item.id: item for item in model.items()}


def departments_of(item: BaseItem) -> tuple[str, ...]:
    """Who leads, receives or once held an item."""
    original = getattr(item, "original_department", None)
    return (
        getattr(item, "lead_departments", ())
        or getattr(item, "receiving_departments", ())
        or ((original,) if original else ())
    )
