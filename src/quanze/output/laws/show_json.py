"""One instrument for programs: ``quanze-law/1``."""

from collections.abc import Sequence
from typing import Any

from quanze.engine.citing import Citing
from quanze.knowledge.laws.instrument import Instrument
from quanze.knowledge.laws.portrait import Portrait
from quanze.output.laws.records import citing_record, day_text, succession_record
from quanze.text.languages import Language
from quanze.text.plain_json import plain_json

SCHEMA = "quanze-law/1"


def render(portrait: Portrait, citings: Sequence[Citing], language: Language) -> str:
    """The record as JSON."""
    del language
    standing, version = portrait.standing, portrait.standing.version
    record: dict[str, Any] = {
        "schema": SCHEMA,
        "as_of": str(portrait.day),
        "title": portrait.found.family.title,
        "kind": version.kind,
        "issuer": version.issuer,
        "region": version.region,
        "promulgated": day_text(version.promulgated),
        "amended": day_text(version.amended),
        "state": standing.state,
        "certainty": standing.certainty,
        "repealed_by": version.repealed_by,
        "followed_until": portrait.until,
        "sources": list(portrait.sources),
        "versions": [_version(one) for one in portrait.found.family.versions],
        "place": _place(portrait),
        "cited_by": [citing_record(one) for one in citings],
    }
    return plain_json(record, indent=2) + "\n"


def _version(version: Instrument) -> dict[str, Any]:
    table = version.articles
    return {
        "from": day_text(version.start),
        "from_approximate": version.approximate,
        "until": day_text(version.end or version.gone_by),
        "articles": table.total() if table else None,
        "highest_article": table.highest if table else None,
        "counts": version.counts_certainty,
        "local": version.local,
    }


def _place(portrait: Portrait) -> dict[str, Any] | None:
    if portrait.place is None:
        return None
    article = portrait.article
    return {
        "pin": str(portrait.place),
        "exists": portrait.exists,
        "paragraphs": article.paragraphs if article else None,
        "items": {str(number): count for number, count in article.items.items()}
        if article
        else None,
        "became": [succession_record(one) for one in portrait.became],
    }
