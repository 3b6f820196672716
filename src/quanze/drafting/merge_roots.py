"""并入: into which raw item each finally goes, and where the way leads nowhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from quanze.model.raw_items import RawItem
from quanze.text.normal import normal_text


@dataclass(frozen=True, slots=True)
class Root:
    """Where 并入 leads from an item: to ``id`` (its own where it is not merged), or nowhere."""

    id: str
    wrong: Literal["", "none", "circle"] = ""


def merge_roots(items: Sequence[RawItem]) -> dict[str, Root]:
    """The root of every raw item, by the id as written.

    An item whose 并入 names no raw item, or leads round in a circle, is its own root and says so;
    what was merged into such an item goes with it.
    """
    by_key = {normal_text(item.id): item for item in items}
    roots: dict[str, Root] = {}
    for item in items:
        step, seen = item, {item.id}
        wrong: Literal["", "none", "circle"] = ""
        while step.merged_into:
            target = by_key.get(normal_text(step.merged_into))
            if target is None:
                wrong = "none" if step is item else ""
                break
            if target.id in seen:
                # Only those that stand in the circle itself are at fault.
                wrong = "circle" if _circles(item, by_key) else ""
                break
            seen.add(target.id)
            step = target
        roots[item.id] = Root(item.id, wrong) if wrong else Root(step.id)
    return roots


def _circles(item: RawItem, by_key: dict[str, RawItem]) -> bool:
    step, seen = item, set[str]()
    while step.merged_into and step.id not in seen:
        seen.add(step.id)
        step = by_key[normal_text(step.merged_into)]
        if step is item:
            return True
    return False
