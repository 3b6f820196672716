"""What one rule finds in a snippet of a list: the texts it marks and what it says of them."""

import datetime
from typing import NamedTuple

from quanze.engine.check import Checker
from quanze.findings.catalogue import say
from quanze.model.settings import Settings
from quanze.rules.registry import FILE_RULES
from quanze.rules.sample import Sample

TODAY = datetime.date(2026, 11, 24)


class Found(NamedTuple):
    """One finding: what is marked, and the message without its code."""

    marked: str
    message: str


def findings(code: str, snippet: str, settings: Settings | None = None) -> list[Found]:
    """Run one rule on a snippet written as in a sample (``乡镇`` and ``清单`` may be left out)."""
    (rule,) = (rule for rule in FILE_RULES if rule.code == code)
    text = Sample(snippet).file
    checker = Checker((rule,), settings or Settings(), TODAY)
    result = checker.check_bytes(text.encode(), "list.yaml")
    lines = text.splitlines()
    found = []
    for finding in result.findings:
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
