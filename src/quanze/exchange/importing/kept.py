"""Cells that are blank in the office file and filled in the YAML: what stands there stays, and is said."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from quanze.exchange.office.reading import Reading, ReadRow, Remark, Where
from quanze.model.keys import chinese_title
from quanze.model.record import Record
from quanze.text.languages import Text

#: How many ids are named for a field before they are only counted.
_NAMED: Final = 8
#: What tells the record, and is never blank on purpose.
_TELLING: Final = frozenset({"id", "name"})


class Kept:
    """Collects, row by row, the fields that have a column with a blank cell and a value before."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._columns: dict[int, set[str]] = {}
        for reading in readings:
            for row in reading.rows:
                self._columns[id(row)] = {
                    column.field
                    for column in reading.columns
                    if column.field and column.list in (None, row.list)
                }
        self._ids: dict[str, list[str]] = {}

    def look(self, row: ReadRow, before: Record, stated: Mapping[str, Any], id_: str) -> None:
        """Compare one row with the record that the file has for it."""
        for field in self._columns.get(id(row), ()):
            names = field.split(".")
            if field in row.emptied or names[0] in _TELLING:
                # In quanze's own tables a blank cell takes the value away (:mod:`.emptied`).
                continue
            if _value(before, names) and not _stated(stated, names):
                name = chinese_title(type(before), names[0])
                inner: Record = getattr(before, names[0])
                if len(names) > 1:
                    name += f"·{chinese_title(type(inner), names[1])}"
                self._ids.setdefault(name, []).append(id_)

    def remarks(self) -> Sequence[Remark]:
        """One remark for every field, with the ids."""
        return [_remark(name, ids) for name, ids in sorted(self._ids.items())]


def _value(record: Any, names: Sequence[str]) -> Any:
    for name in names:
        record = getattr(record, name, None)
    return record


def _stated(stated: Mapping[str, Any], names: Sequence[str]) -> bool:
    return _value(stated.get(names[0]), names[1:]) not in (None, ())


def _remark(name: str, ids: Sequence[str]) -> Remark:
    shown = "、".join(ids[:_NAMED])
    more = Text(f"等 {len(ids)} 项", f" … {len(ids)} in all") if len(ids) > _NAMED else Text("", "")
    return Remark(
        Where(),
        Text(
            f"“{name}”一栏空着而原来有内容的，保留原内容，要删去的请改 YAML 文件：{shown}{more.zh}",
            f"“{name}” is blank but has a value in the YAML file, which stays; take it out there "
            f"if it is to go: {shown}{more.en}",
        ),
        "kept",
    )
