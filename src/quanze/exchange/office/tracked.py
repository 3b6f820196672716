"""What is said of tracked changes: they are read as accepted."""

from collections.abc import Iterator

from quanze.exchange.office.grid import Grid
from quanze.exchange.office.placed import Placed
from quanze.exchange.office.reading import Change, Remark
from quanze.text.languages import Text


def remarks_on_changes(grid: Grid, one: Placed) -> Iterator[Remark]:
    """A remark on a row that was inserted, and on every cell that was changed."""
    if one.row.inserted:
        yield Remark(
            grid.where(one.row),
            Text("修订中新增了这一行，按接受修订处理", "this row is inserted by a tracked change"),
            "row-inserted",
            Change("inserted", None, None, one.row.text()),
        )
    for column, change in one.row.changes:
        of = next((part for part in one.block if part.index == column), None)
        before, after = change.before or "", change.after or ""
        # A paragraph has no columns: the field is said by its label.
        label = f"“{of.heading}”" if of and one.row.paragraph else ""
        yield Remark(
            grid.where(one.row, None if one.row.paragraph else column),
            Text(
                f"{label}有修订，按接受修订处理：“{before}”改为“{after}”",
                f"{label}{' has a ' if label else ''}tracked change, read as accepted: "
                f"“{before}” → “{after}”",
            ),
            "tracked-change",
            Change(change.kind, of.role if of else None, change.before, change.after),
        )
