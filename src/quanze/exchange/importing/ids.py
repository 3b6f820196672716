"""The id of every row's record: as the office file states it, as it was, or a new one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from quanze.drafting.numbering import new_ids
from quanze.exchange.office.reading import Remark, Where
from quanze.text.languages import Text


class Holder(Protocol):
    """A record of the file that is there."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Unnumbered:
    """A row's record with the id that it states (empty: none) and the series that it belongs to."""

    where: Where
    id: str
    series: str = ""


def give_ids(
    rows: Sequence[Unnumbered],
    known: Mapping[int, Holder],
    taken: Mapping[str, Sequence[Holder]],
    letters: Mapping[str, tuple[str, int]],
    remarks: list[Remark],
) -> list[str]:
    """The ids of ``rows``, in their order.

    Args:
        rows: what was read.
        known: the records of the file that rows, by their number, are.
        taken: all records of the file, by series.
        letters: what new ids of a series begin with and how many digits they have.
        remarks: gets one for a stated id that another record of the file has: it is not taken over.
    """
    holders = {one.id: one for held in taken.values() for one in held}
    given: list[str] = []
    for number, row in enumerate(rows):
        before = known.get(number)
        holder = holders.get(row.id) if row.id else None
        if holder is not None and holder is not before:
            remarks.append(_not_taken_over(row, before, holder))
            given.append(before.id if before else "")
        else:
            given.append(row.id or (before.id if before else ""))
    for series, (letter, digits) in letters.items():
        own = [number for number, row in enumerate(rows) if row.series == series]
        ids = [one.id for one in taken.get(series, ())]
        fresh = new_ids([*ids, *(given[number] for number in own if given[number])], letter, digits)
        for number in own:
            given[number] = given[number] or next(fresh)
    return given


def _not_taken_over(row: Unnumbered, before: Holder | None, holder: Holder) -> Remark:
    kept = Text("另编新号", "this one gets a new one")
    if before is not None:
        kept = Text(f"仍用 {before.id}", f"this one keeps {before.id}")
    return Remark(
        row.where,
        Text(
            f"编号 {row.id} 在 YAML 文件里是“{holder.name}”，这一项{kept.zh}",
            f"{row.id} is “{holder.name}” in the YAML file; {kept.en}",
        ),
        "id-taken",
    )
