"""Citations with verdicts for programs: ``quanze-laws-check/1``."""

from typing import Any

from quanze import __version__
from quanze.engine.checked_citations import CheckedCitation, CheckedCitations
from quanze.findings.catalogue import say
from quanze.findings.level import Level
from quanze.knowledge.laws.verdict import Verdict
from quanze.text.languages import Language
from quanze.text.plain_json import plain_json

SCHEMA = "quanze-laws-check/1"


def render(report: CheckedCitations, language: Language) -> str:
    """The report as JSON."""
    record = {
        "schema": SCHEMA,
        "version": __version__,
        "as_of": report.day.isoformat(),
        "summary": {
            "citations": len(report.citations),
            "clean": report.clean(),
            **{level.value: report.count(level) for level in Level},
            "not_looked_up": report.not_looked_up(),
        },
        "citations": [_citation(one, language) for one in report.citations],
    }
    return plain_json(record, indent=2) + "\n"


def _citation(one: CheckedCitation, language: Language) -> dict[str, Any]:
    citation, standing = one.judgement.citation, one.judgement.standing
    return {
        "file": one.file,
        "place": one.place.in_language(language),
        "text": one.written,
        "law": citation.law,
        "doc_no": citation.doc_no,
        "version": citation.version,
        "pins": [str(pin) for pin in citation.pins],
        "title": one.judgement.found.family.title if one.judgement.found else None,
        "state": standing.state if standing else None,
        "verdicts": [_verdict(verdict, level, language) for verdict, level in one.verdicts],
    }


def _verdict(verdict: Verdict, level: Level, language: Language) -> dict[str, Any]:
    key = f"{verdict.code}.{verdict.variant}" if verdict.variant else verdict.code
    return {
        "code": verdict.code,
        "level": level.value,
        "certainty": verdict.certainty,
        "message": say(key, verdict.values, language).joined(language),
        "proposal": verdict.proposal,
        "safe": verdict.safe,
    }
