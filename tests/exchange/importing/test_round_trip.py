"""What quanze writes into a working workbook, ``quanze import`` writes back unchanged."""

import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from awkward_records import LISTS, OPINIONS, RAW
from quanze.engine.understand import understand
from quanze.engine.workspace import Workspace
from quanze.exchange.importing.carrying_out import write_targets
from quanze.exchange.importing.existing import Shelf
from quanze.exchange.importing.outcome import Import
from quanze.exchange.importing.plan import plan_import
from quanze.exchange.importing.wishes import Wishes
from quanze.exchange.office.read import read_office_file
from quanze.exchange.working.workbook import write_working_workbook
from quanze.knowledge.divisions.gazetteer import shipped_gazetteer
from quanze.model.record import Record
from quanze.model.settings import Settings
from quanze.source.reader import read_document

DAY = datetime.date(2026, 11, 28)


def imported(record: Record) -> tuple[Record | None, bool]:
    """The record after a trip through Excel, and whether a second trip would change anything."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        book = folder / "甲.xlsx"
        book.write_bytes(write_working_workbook(record, DAY, Settings().categories))
        readings = read_office_file(book)

        def plan() -> Import:
            shelf = Shelf(folder, folder, Workspace(None, Settings()))
            return plan_import(readings, shelf, Wishes(), shipped_gazetteer())

        first = plan()
        write_targets(first.targets)
        again = plan()
        (target,) = again.targets
        document = read_document(target.path.read_bytes(), "x")
        return understand(document, "zh").model, target.content is not None


def with_ids(record: Record) -> Record:
    """The record with an id for everything that has one: an import gives what is missing."""
    changes: dict[str, object] = {}
    for field in ("basic", "cooperative", "reclaimed", "empowered", "raw_items", "opinions"):
        entries = getattr(record, field, ())
        changes[field] = tuple(
            entry.model_copy(update={"id": f"{field[0].upper()}{number:03d}"})
            for number, entry in enumerate(entries, 1)
        )
    known = type(record).model_fields
    return record.model_copy(update={key: changes[key] for key in changes if key in known})


@settings(max_examples=12, deadline=None)
@given((LISTS | RAW | OPINIONS).map(with_ids))
def test_through_excel_and_back(record: Record) -> None:
    model, changes = imported(record)
    assert model == record
    assert not changes
