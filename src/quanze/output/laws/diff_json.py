"""Changes of the law for programs: ``quanze-laws-diff/1``."""

from typing import Any

from quanze.engine.touched_laws import LawDifference, TouchedLaw
from quanze.findings.catalogue import say
from quanze.knowledge.laws.standing import Standing
from quanze.output.laws.records import citing_record, day_text
from quanze.text.languages import Language
from quanze.text.plain_json import plain_json

SCHEMA = "quanze-laws-diff/1"


def render(difference: LawDifference, language: Language) -> str:
    """The difference as JSON."""
    record = {
        "schema": SCHEMA,
        "old": difference.old.isoformat(),
        "new": difference.new.isoformat(),
        "summary": {
            "items": difference.items,
            "cited": difference.counts(cited=True),
            "not_cited": difference.counts(cited=False),
        },
        "laws": [_law(law, language) for law in difference.laws],
    }
    return plain_json(record, indent=2) + "\n"


def _law(law: TouchedLaw, language: Language) -> dict[str, Any]:
    change = law.change
    return {
        "kind": change.kind,
        "title": change.title,
        "day": day_text(change.day),
        "old": _standing(change.old),
        "new": _standing(change.new),
        "items": [
            {
                **citing_record(one),
                "messages": [
                    say(
                        f"{verdict.code}.{verdict.variant}" if verdict.variant else verdict.code,
                        verdict.values,
                        language,
                    ).joined(language)
                    for verdict in one.judgement.verdicts
                ],
            }
            for one in law.citings
        ],
    }


def _standing(standing: Standing | None) -> dict[str, Any] | None:
    if standing is None:
        return None
    version = standing.version
    return {
        "state": standing.state,
        "from": day_text(version.start),
        "until": day_text(version.end or version.gone_by),
        "repealed_by": version.repealed_by,
        "articles": version.articles.total() if version.articles else None,
    }
