"""Findings for programs: the contract quanze-findings/1."""

from typing import Any

from quanze import __version__
from quanze.engine.run import Report
from quanze.findings.catalogue import say
from quanze.findings.finding import Finding, Fix, Place
from quanze.findings.level import Level
from quanze.text.languages import Language, Text
from quanze.text.lines import Position
from quanze.text.plain_json import plain_json

SCHEMA = "quanze-findings/1"
_FIX_TITLE = Text("改为“{text}”", "replace by “{text}”")
_REMOVAL = Text("删去", "delete it")


def render(report: Report, language: Language) -> str:
    """The report as one JSON object."""
    return plain_json(as_record(report, language), indent=2) + "\n"


def as_record(report: Report, language: Language) -> dict[str, Any]:
    """The report as plain data."""
    return {
        "schema": SCHEMA,
        "version": __version__,
        "as_of": report.as_of.isoformat(),
        "summary": {
            "files": report.files,
            "items": report.items,
            **{level.value: report.count(level) for level in Level},
        },
        "findings": [_finding(finding, language) for finding in report.findings],
    }


def _finding(finding: Finding, language: Language) -> dict[str, Any]:
    return {
        "code": finding.code,
        "level": finding.level.value,
        "message": say(finding.message, finding.values, language).joined(language),
        "file": finding.place.file,
        "start": _position(finding.place.start),
        "end": _position(finding.place.end),
        "township": finding.township,
        "list": finding.list,
        "item": finding.item,
        "field": finding.field,
        "fingerprint": finding.fingerprint,
        "related": [
            {
                **_place(related.place),
                "message": say(related.key, related.values, language).joined(language),
            }
            for related in finding.related
        ],
        "fix": _fix(finding.fix, language) if finding.fix else None,
    }


def _fix(fix: Fix, language: Language) -> dict[str, Any]:
    text = fix.edits[0].text
    title = (_FIX_TITLE if text else _REMOVAL).in_language(language).format(text=text)
    return {
        "title": title,
        "safe": fix.safe,
        "edits": [
            {
                "start": _position(edit.place.start),
                "end": _position(edit.place.end),
                "text": edit.text,
            }
            for edit in fix.edits
        ],
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "file": place.file,
        "start": _position(place.start),
        "end": _position(place.end),
    }


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}
