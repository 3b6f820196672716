"""Many files: every file by itself first, then the rules that compare files."""

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from quanze.engine.check import Checker
from quanze.engine.collection import one_by_one
from quanze.engine.project_pass import Collected, check_project
from quanze.engine.selection import Selection
from quanze.engine.sources import KeptSources, Sources
from quanze.findings.finding import Finding
from quanze.findings.level import Level
from quanze.knowledge.reference import Reference, shipped_reference
from quanze.model.settings import Settings
from quanze.source.document import Document


@dataclass(slots=True)
class Report:
    """What a run gave: findings sorted by file and place, and what was looked at."""

    as_of: datetime.date
    findings: list[Finding] = field(default_factory=list)
    files: int = 0
    items: int = 0

    def count(self, level: Level) -> int:
        return sum(1 for finding in self.findings if finding.level is level)

    def by_code(self) -> list[tuple[str, int]]:
        """Codes with their number of findings, the most frequent first."""
        return Counter(finding.code for finding in self.findings).most_common()

    def reaches(self, level: Level) -> bool:
        """Whether any finding is at least as grave as ``level``."""
        return any(finding.level.reaches(level) for finding in self.findings)


def check_documents(
    documents: Iterable[Document],
    settings: Settings,
    selection: Selection,
    as_of: datetime.date,
    reference: Reference | None = None,
    sources: Sources | None = None,
) -> Report:
    """Check every document, then compare them.

    Args:
        documents: the files, each read once.
        settings: of the workspace.
        selection: the rules that run, and their levels.
        as_of: the day to judge by.
        reference: the package's data unless given.
        sources: where files are read again and frozen drafts lie; without it every document is
            kept, and those below ``drafts/`` are taken for frozen ones.
    """
    checker = Checker(selection.file_rules, settings, as_of, reference or shipped_reference())
    sources = sources or KeptSources()
    collected = Collected(settings, sources)
    findings: list[Finding] = []
    files = items = 0
    for result in one_by_one(checker.check_document, sources.current(documents)):
        graded = [_graded(finding, selection) for finding in result.findings]
        findings += graded
        collected.add(result, graded)
        files += 1
        items += result.items
    compared = check_project(collected, selection.project_rules, as_of)
    findings += [_graded(finding, selection) for finding in compared]
    findings.sort(key=lambda finding: finding.order)
    return Report(as_of, findings, files, items)


def _graded(finding: Finding, selection: Selection) -> Finding:
    return finding.graded(selection.levels.get(finding.code, finding.level))
