"""Many files: every file by itself first, then the rules that compare files."""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from quanze.engine.check import Checker, FileResult
from quanze.engine.collection import one_by_one
from quanze.engine.place import crash_finding
from quanze.engine.selection import Selection
from quanze.findings.finding import Finding, Place, Related
from quanze.findings.fingerprint import fingerprint
from quanze.findings.level import Level
from quanze.knowledge.reference import Reference, shipped_reference
from quanze.model.settings import Settings
from quanze.rules.extract import Extract, ProjectHit
from quanze.rules.rule import ProjectRule
from quanze.source.document import Document
from quanze.text.lines import Position


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
) -> Report:
    """Check every document, then compare them. ``reference``: the package's data unless given."""
    checker = Checker(selection.file_rules, settings, as_of, reference or shipped_reference())
    results = list(one_by_one(checker.check_document, documents))
    findings = [finding for result in results for finding in result.findings]
    findings += _compare(results, selection.project_rules, as_of)
    graded = [
        finding.graded(selection.levels.get(finding.code, finding.level)) for finding in findings
    ]
    graded.sort(key=lambda finding: finding.order)
    return Report(as_of, graded, len(results), sum(result.items for result in results))


def _compare(
    results: Sequence[FileResult], rules: Sequence[ProjectRule], as_of: datetime.date
) -> Iterator[Finding]:
    extracts = [result.extract for result in results if result.extract is not None]
    for rule in rules:
        if extracts and rule.norm.applies_on(as_of):
            try:
                for hit in rule.check(extracts):
                    yield _project_finding(rule, hit)
            except Exception as error:  # noqa: BLE001 - a rule must never stop the others
                start = Place(extracts[0].file, Position(1, 1), Position(1, 1))
                yield crash_finding(rule, error, start, "", None)


def _project_finding(rule: ProjectRule, hit: ProjectHit) -> Finding:
    extract: Extract = hit.extract
    key = f"{rule.code}.{hit.variant}" if hit.variant else rule.code
    return Finding(
        code=rule.code,
        level=rule.level,
        message=key,
        values=hit.values,
        place=extract.code_place,
        excerpt=extract.excerpt,
        fingerprint=fingerprint(rule.code, extract.township_code, None, "code", extract.file),
        township=extract.township_code,
        field="township.code",
        related=tuple(Related(other.code_place, f"{rule.code}.related") for other in hit.related),
    )
