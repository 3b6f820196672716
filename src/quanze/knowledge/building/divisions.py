"""townships.tsv as gathered → one line a county with all its townships."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from quanze.knowledge.divisions.units import KNOWN_NOTES, TYPE_SIGNS, type_told_by
from quanze.knowledge.shipped import DIVISIONS_FORMAT
from quanze.knowledge.sorted_lines import write_sorted_lines

_COUNTY: Final = 6


def build_divisions(facts: Path) -> bytes:
    """``county code, province, city, county, unit…``; see :mod:`quanze.knowledge.divisions.units`."""
    lines = (facts / "townships.tsv").read_text(encoding="utf-8").splitlines()
    rows = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t")
    counties: dict[str, list[str]] = {}
    names: dict[str, tuple[str, str, str]] = {}
    for row in rows:
        county = row["code"][:_COUNTY]
        names[county] = (row["province"], row["city"], row["county"])
        counties.setdefault(county, []).append(_unit(row))
    head = {
        "as_of": "2026-09-11",
        "sources": {
            "MCA": "民政部国家地名信息库 2026-09-11",
            "NBS": "国家统计局统计用区划代码 2023（2023-06-30）",
        },
    }
    return write_sorted_lines(DIVISIONS_FORMAT, head, _lines(counties, names))


def _lines(
    counties: dict[str, list[str]], names: dict[str, tuple[str, str, str]]
) -> Iterator[tuple[str, str]]:
    for county, units in counties.items():
        yield county, "\t".join([county, *names[county], *units])


def _unit(row: dict[str, str]) -> str:
    """``100郑陆镇`` and, where they say more, ``,NBS code,type,note``; ``-`` for no NBS code."""
    other = row["code_nbs"][_COUNTY:]
    same = other == row["code"][_COUNTY:]
    sign = "" if type_told_by(row["name"]) == row["type"] else TYPE_SIGNS[row["type"]]
    note = str(KNOWN_NOTES.index(row["note"])) if row["note"] else ""
    cells = ["=" if same else other or "-", sign, note]
    return ",".join([row["code"][_COUNTY:] + row["name"], *cells]).rstrip(",").removesuffix(",=")
