"""What one rule finds in a snippet of a list: the texts it marks and what it says of them."""

import datetime
from typing import NamedTuple

from quanze.engine.check import Checker
from quanze.findings.catalogue import say
from quanze.findings.finding import Finding
from quanze.knowledge.reference import Reference
from quanze.model.settings import Settings
from quanze.rules.registry import FILE_RULES
from quanze.rules.sample import Sample

TODAY = datetime.date(2026, 11, 24)


class Found(NamedTuple):
    """One finding: what is marked, and the message without its code."""

    marked: str
    message: str


def check(
    code: str,
    snippet: str,
    settings: Settings | None = None,
    reference: Reference | None = None,
    day: datetime.date = TODAY,
) -> list[Finding]:
    """Run one rule on a snippet written as in a sample (``乡镇`` and ``清单`` may be left out)."""
    (rule,) = (rule for rule in FILE_RULES if rule.code == code)
    checker = Checker((rule,), settings or Settings(), day, reference or Reference())
    return checker.check_bytes(Sample(snippet).file.encode(), "list.yaml").findings


def findings(code: str, snippet: str, settings: Settings | None = None) -> list[Found]:
    """The same, read."""
    lines = Sample(snippet).file.splitlines()
    found = []
    for finding in check(code, snippet, settings):
        assert finding.code == code
        start, end = finding.place.start, finding.place.end
        line = lines[start.line - 1]
        marked = line[start.column - 1 : end.column - 1 if end.line == start.line else None]
        found.append(Found(marked, say(finding.message, finding.values, "zh").problem))
        assert say(finding.message, finding.values, "en").problem
    return found


def marked(code: str, snippet: str, settings: Settings | None = None) -> list[str]:
    """Only what is marked."""
    return [found.marked for found in findings(code, snippet, settings)]
