"""laws.jsonl as gathered → laws.jsonl as shipped: keyed, dated, without stored answers."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from quanze.knowledge.laws.titles import title_key
from quanze.knowledge.shipped import LAWS_FORMAT
from quanze.knowledge.sorted_lines import write_sorted_lines

#: The days of the lists in which an instrument was no longer found (``basis`` of a row).
_GONE: Final = (
    (
        "NPC list of 2026-06-26",
        "2026-06-26",
        "全国人大 2026-06-26 现行有效法律目录",
        "list of laws in force of the National People's Congress, 2026-06-26",
    ),
    (
        "LawRefBook 2025-04",
        "2025-04-19",
        "LawRefBook 法规库 2025-04-19 版",
        "LawRefBook of 2025-04-19",
    ),
    (
        "flk sample 2026-09",
        "2026-09-19",
        "国家法律法规数据库 2026-09 抽查",
        "sample of the national database, 2026-09",
    ),
)
#: The day or month up to which the instruments of a kind were followed.
_HORIZONS: Final = {
    "宪法": "2026-06-26",
    "法律": "2026-06-26",
    "法律解释": "2026-06-26",
    "法律性决定": "2026-06-26",
    "行政法规": "2025-06",
    "司法解释": "2025-06",
    "部门规章": "2024-04",
    "规范性文件": "2024-04",
    "地方政府规章": "2024-04",
    "地方性法规": "2025-04",
    "党内法规": "2024-04",
    "未定": "2025-04",
}
#: Sources that are no collection with a name of its own.
_NAMES: Final = {
    "supplement": "公开文本",
    "repeal-clause": "废止条款",
    "flk-sample": "国家法律法规数据库抽查",
    "LawRefBook-DLC": "LawRefBook",
}
_KEPT: Final = (
    *("title", "kind", "issuer", "region", "promulgated", "amended", "from", "to"),
    *(
        "from_approx",
        "repealed_by",
        "gone_by",
        "gone_note",
        "gone_note_en",
        "art",
        "checked",
        "disagree",
        "src",
    ),
)
_PARTY: Final = re.compile(r"中国共产党|中共中央")


def build_laws(facts: Path) -> bytes:
    """The registry file made from ``facts/laws.jsonl`` and ``facts/laws.meta.json``."""
    meta = json.loads((facts / "laws.meta.json").read_text(encoding="utf-8"))
    text = (facts / "laws.jsonl").read_text(encoding="utf-8")
    rows = [json.loads(line) for line in text.splitlines()]
    head = {
        "as_of": meta["as_of"],
        "horizons": _HORIZONS,
        "sources": {
            letter: {
                "name": _NAMES.get(name, name),
                "version": " ".join(meta["sources"].get(_full(name), [])),
            }
            for letter, name in meta["codes"].items()
        },
        "licence": "facts only, no statute texts",
    }
    return write_sorted_lines(LAWS_FORMAT, head, _lines(rows))


def _full(name: str) -> str:
    return name.removesuffix("-DLC")


def _lines(rows: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    rows = sorted(
        _without_dropped(rows),
        key=lambda row: (row["title"], row.get("from") or "", row.get("to") or ""),
    )
    known = {title_key(row["title"]) for row in rows}
    aliases: dict[str, str] = {}
    for row in rows:
        key = title_key(row["title"])
        yield key, _json({"key": key, **_shipped_row(row)})
        for alias in row.get("aliases", ()):
            if title_key(alias) not in known:
                aliases[title_key(alias)] = key
    aliases = _usual_short_names(known) | aliases
    for alias, key in aliases.items():
        yield alias, _json({"key": alias, "same": key})


def _usual_short_names(known: set[str]) -> dict[str, str]:
    """Short names of instruments that are known, but no titles themselves."""
    lines = (Path(__file__).parent / "short_names.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if not line.startswith("#")]
    return {short: key for short, key in pairs if key in known and short not in known}


def _shipped_row(row: dict[str, Any]) -> dict[str, Any]:
    row = dict(row)
    if row["kind"] == "行政法规" and _PARTY.match(row["title"]):
        # Filed under the wrong kind by their source; the Central Committee issues them.
        row["kind"], row["issuer"] = "党内法规", "中共中央"
    if "from" not in row:
        start = row.get("effective") or row.get("amended") or row.get("promulgated")
        if start:
            row["from"], row["from_approx"] = start, True
    if row["status"] in ("not_in_force", "superseded") and "to" not in row:
        _, day, note, english = next(entry for entry in _GONE if entry[0] in row["basis"])
        row |= {"gone_by": day, "gone_note": note, "gone_note_en": english}
    counts = row.get("art")
    if counts and _doubts().get(_version(row)) == "low":
        counts["k_low"] = True
    if counts:
        row["art"] = {
            name: counts[name] for name in ("max", "k", "k_low", "missing") if name in counts
        }
    return {name: row[name] for name in _KEPT if name in row}


def _without_dropped(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows that are of the instrument they name; the version before a dropped one goes on."""
    dropped = {_version(row) for row in rows if _doubts().get(_version(row)) == "drop"}
    kept = [dict(row) for row in rows if _version(row) not in dropped]
    for row in kept:
        if (row["title"], row.get("to", "")) in dropped:
            del row["to"]
            row["status"] = "in_force"
    return kept


def _version(row: dict[str, Any]) -> tuple[str, str]:
    return row["title"], row.get("from", "")


@cache
def _doubts() -> dict[tuple[str, str], str]:
    """What is done about rows that are doubted, by title and start."""
    lines = (Path(__file__).parent / "doubted.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return {(title, start): action for title, start, action in rows}


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
