"""Blank cells where the file says something: what stands there stays, and that is said."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from quanze.exchange.office.reading import Reading, ReadRow, Remark, Where
from quanze.knowledge.decisions.unread_words import DECIDING, without_words
from quanze.model.keys import chinese_title, nested_model
from quanze.model.record import Record
from quanze.text.languages import Text

_Place: TypeAlias = tuple[str | None, str | None]


def kept_where_blank(
    readings: Sequence[Reading], pairs: Iterable[tuple[ReadRow, Record]]
) -> list[Remark]:
    """One sentence on the fields that rows leave blank and the file does not; none without any.

    ``pairs`` are rows with the record that each of them is, as the file has it. Tables of quanze's
    own are not meant: there a blank cell says that there is nothing.
    """
    columns: dict[_Place, set[tuple[str, str | None]]] = {}
    several = len({reading.file for reading in readings}) > 1
    for reading in readings:
        for column in reading.columns:
            if column.field not in (None, "seq", "id", "name"):
                place = (reading.file if several else None, column.where.sheet)
                columns.setdefault(place, set()).add((str(column.field), column.list))
    kept: Counter[str] = Counter()
    for row, before in pairs:
        if row.own:
            continue
        for field, name in columns.get((row.where.file, row.where.sheet), ()):
            if name in (None, row.list) and not _at(row.fields, field) and _says(before, field):
                kept[_title(type(before), field)] += 1
    if not kept:
        return []
    shown = sorted(kept.items(), key=lambda one: -one[1])
    total = sum(kept.values())
    message = Text(
        f"空白的单元格不清空原有内容，保留了 {total} 处："
        f"{'、'.join(f'{title} {count}' for title, count in shown)}；要清空的，请改 YAML 文件",
        f"blank cells empty nothing; kept {total} values: "
        f"{', '.join(f'{title} {count}' for title, count in shown)}; to empty one, edit the YAML",
    )
    return [Remark(Where(), message, "blank-kept")]


def _at(fields: Any, path: str) -> Any:
    for name in path.split("."):
        fields = fields.get(name) if fields else None
    return fields


def _says(record: Record, path: str) -> bool:
    """Whether the file has a value there; what an import noted itself does not count."""
    value: Any = record
    for name in path.split("."):
        value = getattr(value, name, None)
    if path == "remarks" and isinstance(value, str):
        value = without_words(value, DECIDING)
    return value not in (None, (), "")


def _title(model: type[Record], path: str) -> str:
    outer, dot, inner = path.partition(".")
    if dot and (nested := nested_model(model, outer)) is not None:
        return chinese_title(nested, inner)
    return chinese_title(model, outer)
