"""Imports for programs: the contract quanze-import/1."""

from collections.abc import Iterable, Mapping, Sequence

from quanze.exchange.importing.outcome import FieldChange, Import, Record, Target
from quanze.exchange.office.reading import Reading, Remark, Where
from quanze.model.lists import ListName
from quanze.output.contracts.imports import (
    FieldChangeRecord,
    ImportedRecord,
    ImportReport,
    ListCountsRecord,
    PlaceRecord,
    ReadingRecord,
    RemarkRecord,
    TargetRecord,
)
from quanze.text.languages import Language
from quanze.text.plain_json import plain_json


def render(done: Import, names: Mapping[str, str], language: Language, *, written: bool) -> str:
    """The import as one JSON object. ``names`` are those of the YAML files, by their paths."""
    return plain_json(as_record(done, names, language, written=written), indent=2) + "\n"


def as_record(
    done: Import, names: Mapping[str, str], language: Language, *, written: bool
) -> ImportReport:
    """The import as plain data. Only sentences are in ``language``."""
    return {
        "schema": "quanze-import/1",
        "written": written,
        "readings": [_reading(one, language) for one in done.readings],
        "targets": [_target(one, names[str(one.path)], language) for one in done.targets],
    }


def _reading(reading: Reading, language: Language) -> ReadingRecord:
    township = reading.township
    return {
        "file": reading.file,
        "kind": reading.kind,
        "township": {
            "name": township.name,
            "county": township.county,
            "city": township.city,
            "province": township.province,
        },
        "round": reading.round,
        "rows": len(reading.rows),
        "lists": _counts(row.list for row in reading.rows) if reading.kind == "list" else None,
        "columns": [
            {
                **_place(column.where),
                "heading": column.heading,
                "field": column.field,
                "list": column.list,
            }
            for column in reading.columns
        ],
        "unheld": [{"heading": one, "rows": count} for one, count in reading.unheld().items()],
        "left_out": [
            {
                **_place(one.where),
                "text": one.text,
                "code": one.code,
                "why": one.why.in_language(language),
            }
            for one in reading.left_out
        ],
        "remarks": _remarks(reading.remarks, language),
    }


def _counts(lists: Iterable[ListName | None]) -> ListCountsRecord:
    found = list(lists)
    return {
        "basic": found.count("basic"),
        "cooperative": found.count("cooperative"),
        "reclaimed": found.count("reclaimed"),
        "empowered": found.count("empowered"),
    }


def _place(where: Where) -> PlaceRecord:
    return {
        "file": where.file,
        "sheet": where.sheet,
        "table": where.table,
        "row": where.row,
        "column": where.column,
    }


def _remarks(remarks: Sequence[Remark], language: Language) -> list[RemarkRecord]:
    return [
        {**_place(one.where), "code": one.code, "message": one.message.in_language(language)}
        for one in remarks
    ]


def _target(target: Target, name: str, language: Language) -> TargetRecord:
    township = target.township
    return {
        "file": name,
        "kind": target.kind,
        "action": target.action,
        "code": township.code if township else None,
        "name": township.name if township else None,
        "department": target.department,
        "round": target.round,
        "sources": list(dict.fromkeys(reading.file for reading in target.readings)),
        "records": [_record(one) for one in target.records],
        "missing": [
            {"id": one.id, "list": one.list, "name": one.name, "removed": one.removed}
            for one in target.missing
        ],
        "changes": [_change(one) for one in target.beside],
        "untouched": list(target.untouched),
        "remarks": _remarks(target.remarks, language),
    }


def _record(record: Record) -> ImportedRecord:
    return {
        **_place(record.where),
        "id": record.id,
        "list": record.list,
        "name": record.name,
        "fate": record.fate,
        "by": record.by,
        "score": round(record.score, 3) if record.by else None,
        "called": record.called,
        "changes": [_change(one) for one in record.changes],
    }


def _change(change: FieldChange) -> FieldChangeRecord:
    return {"field": change.field, "before": change.before, "after": change.after}
