"""Readings in the terms of the gold contents that stand beside office files for tests."""

from pathlib import Path
from typing import Any

from conftest import SHARED
from quanze.exchange.office.reading import Reading, ReadRow, TableKind

_LISTS = {"基本": "basic", "配合": "cooperative", "收回": "reclaimed", "赋权": "empowered"}
_OPINIONS = {"无意见": "none", "修改": "modify", "删除": "delete", "新增": "add"}
_NAMES = {
    "lead_departments": "lead_department",
    "receiving_departments": "receiving_department",
    "channel": "source",
}


def folders_of_gold() -> list[Path]:
    """The folders with files and their .gold.json that are present."""
    beside = Path(__file__).parent / "exchange" / "office" / "files"
    return [folder for folder in (SHARED / "data" / "office", beside) if folder.is_dir()]


def township_as_gold(reading: Reading) -> dict[str, str]:
    stated = reading.township
    parts = {
        "name": stated.name,
        "county": stated.county,
        "city": stated.city,
        "province": stated.province,
    }
    return {key: part for key, part in parts.items() if part}


def as_gold(kind: TableKind, row: ReadRow, *, document: bool) -> dict[str, Any]:
    """One row under the names of the gold contents; documents have no row numbers there."""
    fields: dict[str, Any] = dict(row.fields)
    fields.pop("id", None)
    out: dict[str, Any] = {
        "seq": row.seq,
        "row": None if document else row.where.row,
        "sheet": row.where.sheet,
    }
    if kind == "list":
        out["list"] = row.list
        if "grant_basis" in fields:
            fields["grant_basis"] = fields["grant_basis"].split("；")
        if "original_department" in fields:
            fields["original_department"] = fields["original_department"].split("、")
        if "mode" in fields:
            fields["mode"] = row.written.get("mode", fields["mode"])
    elif kind == "raw":
        for answer in ("basis_sufficient", "needed", "feasible"):
            out[answer] = {"是": True, "否": False}.get(fields.pop(answer, ""))
        word = fields.pop("proposed_list", None)
        out["proposed_list"] = _LISTS.get(word)
        if written := row.written.get("proposed_list", word):
            out["proposed_text"] = written
    else:
        fields.pop("list_name", None)
        out |= {"list": row.list, "department": row.department}
        out |= {"item_no": fields.pop("item", None), "name": fields.pop("name", None)}
        word = fields.pop("opinion", None)
        out["opinion"] = _OPINIONS.get(word)
        if written := row.written.get("opinion", word):
            out["opinion_text"] = written
        if row.scope:
            out["scope"] = row.scope
    for name, value in fields.items():
        out[_NAMES.get(name, name)] = list(value) if isinstance(value, tuple) else value
    return out
