"""A report as .jsonl, for programs: one item a line, or one row of a table."""

import datetime
from collections.abc import Iterator, Sequence
from typing import Any

from quanze.exchange.working.item_notes import ItemNote, WaitingNotes
from quanze.model.plain import plain
from quanze.model.raw_items import RawItems
from quanze.model.record import Record
from quanze.model.township_list import TownshipList
from quanze.output.papers.separated_values import grouped_rows
from quanze.output.reports.report import Mark, Report, Section, Table
from quanze.text.plain_json import plain_json


def render(report: Report, day: datetime.date) -> bytes:  # noqa: ARG001 - a text has no day
    """The bytes of the file.

    An item is ``{"township": code, "list": "basic", "id": …}`` with the English names of its
    fields, days as 2026-08-01; of raw items, ``list`` is ``raw``. Findings stand in ``findings``;
    those on no item in a last line of their township, whose ``list`` is null. A row of any other
    report is ``{"section": …, "table": number, "group": …, "cells": {heading: text}}``, with
    ``findings`` where there are some; ``table`` counts from 1 within its section.
    """
    records = list(_items(report)) or list(_rows(report.sections))
    return "".join(f"{plain_json(record)}\n" for record in records).encode()


def _items(report: Report) -> Iterator[dict[str, Any]]:
    waiting = WaitingNotes(report.notes)
    for record in report.records:
        if isinstance(record, TownshipList):
            code = record.township.code
            for item in record.items():
                yield _item(code, item.list, item, waiting.take(item.list, item, code))
            if left := waiting.left(code):
                yield {"township": code, "list": None, "findings": _findings(left)}
        elif isinstance(record, RawItems):
            code = record.township.code
            for raw in record.raw_items:
                yield _item(code, "raw", raw, waiting.take("raw_items", raw, code))
            if left := waiting.left(code):
                yield {"township": code, "list": None, "findings": _findings(left)}


def _item(code: str, name: str, item: Record, notes: Sequence[ItemNote]) -> dict[str, Any]:
    found = {"findings": _findings(notes)} if notes else {}
    return {"township": code, "list": name, **_with_days(plain(item, "en")), **found}


def _findings(found: Sequence[ItemNote | Mark]) -> list[dict[str, str]]:
    return [{"level": one.level.value, "text": one.text} for one in found]


def _with_days(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _with_days(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_with_days(part) for part in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def _rows(sections: Sequence[Section]) -> Iterator[dict[str, Any]]:
    for section in sections:
        tables = [block for block in section.blocks if isinstance(block, Table)]
        for number, table in enumerate(tables, 1):
            titles = _titles(table)
            for group, row in grouped_rows(table.rows):
                record: dict[str, Any] = {"section": section.title or section.name}
                record["table"] = number
                if group:
                    record["group"] = group
                record["cells"] = dict(zip(titles, row.cells, strict=False))
                if row.marks:
                    record["findings"] = _findings(row.marks)
                yield record


def _titles(table: Table) -> list[str]:
    """The headings; one that stands twice has its number behind it."""
    found: list[str] = []
    for column in table.columns:
        times = sum(
            title == column.title for title in (c.title for c in table.columns[: len(found)])
        )
        found.append(f"{column.title}（{times + 1}）" if times else column.title)
    return found
