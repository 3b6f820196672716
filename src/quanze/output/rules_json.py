"""Rules for programs: what ``quanze explain --format json`` gives."""

from collections.abc import Iterable

from quanze.findings.level import Level
from quanze.rules.rule import BaseRule
from quanze.text.languages import Language
from quanze.text.plain_json import plain_json


def render(rules: Iterable[BaseRule], levels: dict[str, Level], language: Language) -> str:
    """A list of rules; ``level`` is ``off`` where the workspace switches the rule off."""
    records = [
        {
            "code": rule.code,
            "name": rule.name,
            "level": levels[rule.code].value if rule.code in levels else "off",
            "fixable": rule.fixable,
            "title": rule.title(language),
            "page": rule.page(language),
            "source": rule.norm.source.in_language(language),
            "since": rule.norm.since.isoformat() if rule.norm.since else None,
            "until": rule.norm.until.isoformat() if rule.norm.until else None,
            "failing": [sample.text for sample in rule.failing],
            "passing": [sample.text for sample in rule.passing],
        }
        for rule in rules
    ]
    return plain_json(records, indent=2) + "\n"
