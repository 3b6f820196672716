"""Cells that are blank in the office file and filled in the YAML: what stands there stays, and is said."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from quanze.exchange.office.reading import Reading, ReadRow, Remark, Where
from quanze.knowledge.decisions.unread_words import DECIDING, without_words
from quanze.model.keys import chinese_title
from quanze.model.record import Record
from quanze.text.languages import Text

#: File (where there are several) and sheet.
_Place: TypeAlias = tuple[str | None, str | None]
#: How many ids are named for a field before they are only counted.
_NAMED: Final = 8
#: What tells the record, and is never blank on purpose.
_TELLING: Final = frozenset({"id", "name"})


class Kept:
    """Collects, row by row, the fields that have a column with a blank cell and a value before."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._columns: dict[_Place, set[tuple[str, str | None]]] = {}
        several = len({reading.file for reading in readings}) > 1
        for reading in readings:
            file = reading.file if several else None
            for column in reading.columns:
                if column.field:
                    place = (file, column.where.sheet)
                    self._columns.setdefault(place, set()).add((column.field, column.list))
        self._ids: dict[str, list[str]] = {}

    def look(self, row: ReadRow, before: Record, stated: Mapping[str, Any], id_: str) -> None:
        """Compare one row with the record that the file has for it."""
        for field, list_name in self._columns.get((row.where.file, row.where.sheet), ()):
            if list_name not in (None, row.list) or row.own:
                # In quanze's own tables a blank cell takes the value away (:mod:`.emptied`).
                continue
            names = field.split(".")
            if names[0] in _TELLING:
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
    if names == ["remarks"] and isinstance(record, str):
        # What an import noted itself is nobody's remark.
        return without_words(record, DECIDING)
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
