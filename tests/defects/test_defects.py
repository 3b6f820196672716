"""One list with a defect of every kind: each is found at its exact place, and nothing else is."""

import json
import re
from pathlib import Path
from typing import NamedTuple

from commands import Quanze
from quanze.text.lines import LineIndex, Position

MARKED = Path(__file__).parent / "liutang.marked.yaml"
_MARK = re.compile(r"⟦(Q\d{3})\|(.*?)⟧")


class Defect(NamedTuple):
    start: Position
    end: Position
    code: str


def unmarked(text: str) -> tuple[str, set[Defect]]:
    """The list without marks, and what the marks say."""
    plain, spans, done = "", [], 0
    for mark in _MARK.finditer(text):
        plain += text[done : mark.start()]
        spans.append((mark[1], len(plain), len(plain) + len(mark[2])))
        plain += mark[2]
        done = mark.end()
    plain += text[done:]
    lines = LineIndex(plain)
    return plain, {
        Defect(lines.position(start), lines.position(end), code) for code, start, end in spans
    }


def test_every_defect_is_found_exactly_and_nothing_else(quanze: Quanze, tmp_path: Path) -> None:
    plain, expected = unmarked(MARKED.read_text("utf-8"))
    (tmp_path / "liutang.yaml").write_text(plain, encoding="utf-8")
    result = quanze("validate", "liutang.yaml", "--format", "json", "--as-of", "2026-11-24")
    assert result.code == 1
    found = {
        Defect(Position(**finding["start"]), Position(**finding["end"]), finding["code"])
        for finding in json.loads(result.out)["findings"]
    }
    assert found - expected == set(), "reported, but not marked"
    assert expected - found == set(), "marked, but not reported"


def test_the_list_has_more_than_fifty_kinds() -> None:
    _, expected = unmarked(MARKED.read_text("utf-8"))
    assert len(expected) >= 55
    assert len({defect.code for defect in expected}) >= 55
