"""A report as .jsonl, for programs: one item a line, or one row of a table."""

import datetime
from collections.abc import Iterator, Sequence
from typing import Any

from quanze.model.plain import plain
from quanze.model.raw_items import RawItems
from quanze.model.record import Record
from quanze.model.township_list import TownshipList
from quanze.output.papers.separated_values import grouped_rows
from quanze.output.reports.report import Report, Section, Table
from quanze.text.plain_json import plain_json


def render(report: Report, day: datetime.date) -> bytes:  # noqa: ARG001 - a text has no day
    """The bytes of the file.

    An item is ``{"township": code, "list": "basic", "id": …}`` with the English names of its
    fields, days as 2026-08-01; of raw items, ``list`` is ``raw``. A row of any other report is
    ``{"section": …, "table": number, "group": …, "cells": {heading: text}}``, with ``marks``
    where something was found; ``table`` counts from 1 within its section.
    """
    records = list(_items(report.records)) or list(_rows(report.sections))
    return "".join(f"{plain_json(record)}\n" for record in records).encode()


def _items(records: Sequence[Record]) -> Iterator[dict[str, Any]]:
    for record in records:
        if isinstance(record, TownshipList):
            for item in record.items():
                yield _item(record.township.code, item.list, item)
        elif isinstance(record, RawItems):
            for raw in record.raw_items:
                yield _item(record.township.code, "raw", raw)


def _item(code: str, name: str, item: Record) -> dict[str, Any]:
    return {"township": code, "list": name, **_with_days(plain(item, "en"))}


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
                    record["marks"] = [
                        {"level": mark.level.value, "text": mark.text} for mark in row.marks
                    ]
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
