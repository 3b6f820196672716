"""What the sheets of a file gave, put together: one reading for each kind and township."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from quanze.exchange.office.grid import Grid
from quanze.exchange.office.reading import (
    LeftOut,
    ReadColumn,
    Reading,
    ReadRow,
    Remark,
    StatedTownship,
    TableKind,
)
from quanze.exchange.office.stated import township_in
from quanze.model.lists import ListName


@dataclass(slots=True)
class SheetResult:
    """What one grid gave, before sheets are put together."""

    grid: Grid
    township: StatedTownship
    rows: list[tuple[TableKind, str | None, ReadRow]] = field(default_factory=list)
    columns: list[ReadColumn] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    declared: dict[ListName, int] = field(default_factory=dict)
    round: int | None = None


def readings_of(file: str, results: Sequence[SheetResult]) -> list[Reading]:
    """One reading for each kind and township; rows that state no township go with the file's."""
    named = [result.township for result in results if result.township.name]
    stated = township_in([file.partition(".")[0]])
    counties = [result.township for result in results if result.township.county]
    general = _completed(named[0] if named else stated, [*named, stated])
    if general.name is None and counties:
        general = counties[0]
    found: dict[tuple[TableKind, str | None], Reading] = {}
    for result in results:
        for kind, of_row, row in result.rows:
            township = _township_of_row(of_row, result.township, general)
            key = (kind, township.name)
            reading = found.setdefault(key, Reading(file, kind, township))
            reading.rows.append(row)
    for result in results:
        home = _home_of(result, found, general)
        if home is None:
            continue
        home.columns.extend(result.columns)
        home.left_out.extend(result.left_out)
        home.remarks.extend(result.remarks)
        if home.round is None:
            home.round = result.round
        home.declared = {**result.declared, **home.declared}
    return list(found.values())


def _township_of_row(
    of_row: str | None, of_sheet: StatedTownship, general: StatedTownship
) -> StatedTownship:
    if of_row:
        own = township_in([of_row])
        name = own.name or of_row
        return StatedTownship(name, own.county or general.county, general.city, general.province)
    return _completed(of_sheet, [general]) if of_sheet.name else general


def _completed(township: StatedTownship, others: Sequence[StatedTownship]) -> StatedTownship:
    """A township with the places above it that other lines state of the same name."""
    for other in others:
        if other.name == township.name or other.name is None:
            township = StatedTownship(
                township.name,
                township.county or other.county,
                township.city or other.city,
                township.province or other.province,
            )
    return township


def _home_of(
    result: SheetResult,
    found: dict[tuple[TableKind, str | None], Reading],
    general: StatedTownship,
) -> Reading | None:
    """The reading that tells of a sheet's lines without records."""
    for kind, of_row, _ in result.rows:
        township = _township_of_row(of_row, result.township, general)
        return found[kind, township.name]
    return next(iter(found.values()), None)
