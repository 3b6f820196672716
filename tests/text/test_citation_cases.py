"""Citation strings with the parse a reader gives them: our own, and the development half.

Each line of the files has a text, its citations and the tags that make it hard. The strings of
``citations_cases.jsonl`` were written, with their parses, from the conventions and before the
parser had read them.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from quanze.text.citations import citation_record

HERE = Path(__file__).parent
OWN = HERE / "citations_cases.jsonl"
DEVELOPMENT = HERE.parents[2] / "shared" / "data" / "citations_dev.jsonl"
TAGS = frozenset(
    [
        "plain",
        "multi_law",
        "run_on",
        "connective",
        "pin_list",
        "shared_suffix",
        "carried_pin",
        "range",
        "zhi",
        "arabic",
        "full_width_digits",
        "no_paragraph",
        "item_brackets",
        "chapter",
        "whole",
        "bare_pin",
        "anaphora",
        "short_title",
        "short_name",
        "no_marks",
        "half_marked_title",
        "nested",
        "inner_marks",
        "pin_in_title",
        "number_in_title",
        "year_in_title",
        "doc_no",
        "decree",
        "number_only",
        "odd_brackets",
        "doc_first",
        "issuer_outside",
        "damaged",
        "unclosed",
        "version",
        "level_tag",
        "numbering",
        "lead_words",
        "tail_words",
        "wrapped",
        "link",
        "spaces",
        "line_break",
        "traditional",
        "not_basis",
    ]
)


def cases(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def comparable(record: Any) -> list[dict[str, Any]]:
    """Titles are compared without white space."""
    return [
        {**citation, "law": citation["law"] and "".join(citation["law"].split())}
        for citation in record["citations"]
    ]


def misread(path: Path) -> list[str]:
    return [
        f"{case['text']!r}: {comparable(citation_record(case['text']))}"
        for case in cases(path)
        if comparable(citation_record(case["text"])) != comparable(case)
    ]


def test_every_case_of_our_own_is_read_exactly() -> None:
    assert misread(OWN) == []


def test_our_own_cases_have_every_tag_and_no_other() -> None:
    assert {tag for case in cases(OWN) for tag in case["tags"]} == TAGS


@pytest.mark.skipif(not DEVELOPMENT.exists(), reason="the development half is not at hand")
def test_the_development_half_is_read_exactly() -> None:
    wrong = misread(DEVELOPMENT)
    assert len(wrong) <= 0.03 * len(cases(DEVELOPMENT)), wrong


def test_a_record_has_the_text_as_given() -> None:
    text = "《水 法》（2016年修正）第三条第（一）项"
    assert citation_record(text) == {
        "text": text,
        "citations": [{"law": "水 法", "doc_no": None, "version": "2016年修正", "pins": ["3//1"]}],
    }
