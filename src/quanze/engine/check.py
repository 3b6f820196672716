"""One file through reader, model and rules."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quanze.engine.place import FindingMaker
from quanze.engine.understand import understand
from quanze.findings.finding import Finding
from quanze.findings.level import Level
from quanze.knowledge.reference import Reference, shipped_reference
from quanze.knowledge.shipped import ShippedDataError
from quanze.model.keys import all_keys
from quanze.model.kinds import FileKind
from quanze.model.opinions import Opinions
from quanze.model.raw_items import RawItems
from quanze.model.record import Record
from quanze.model.settings import Settings
from quanze.model.township_list import TownshipList
from quanze.rules.checked_file import CheckedFile
from quanze.rules.extract import Extract
from quanze.rules.rule import Rule
from quanze.source.defects import Defect
from quanze.source.document import Document
from quanze.source.reader import read_document


@dataclass(slots=True)
class FileResult:
    """What one file gave: findings in order of place, and what project rules need of it."""

    file: str
    findings: list[Finding] = field(default_factory=list)
    kind: FileKind | None = None
    model: Record | None = None
    items: int = 0


@dataclass(frozen=True, slots=True)
class Checker:
    """Everything that is the same for every file. ``rules`` are those selected and switched on."""

    rules: Sequence[Rule]
    settings: Settings
    as_of: datetime.date
    reference: Reference = field(default_factory=shipped_reference)

    def check_bytes(self, data: bytes, name: str) -> FileResult:
        """Read and check the bytes of one file."""
        return self.check_document(read_document(data, name, all_keys()))

    def check_document(self, document: Document) -> FileResult:
        """Check a document that was read."""
        understood = understand(document, self.settings.key_language)
        file = CheckedFile(
            document,
            understood.kind,
            understood.model,
            self.settings,
            self.as_of,
            document.defects + understood.defects,
            self.reference,
        )
        maker = FindingMaker(file, understood.damaged)
        findings: list[Finding] = []
        for rule in self.rules:
            if understood.kind in rule.applies_to and rule.norm.applies_on(self.as_of):
                findings.extend(_apply(rule, file, maker))
        findings.sort(key=lambda finding: finding.order)
        counted = understood.township_list
        items = sum(counted.counts().values()) if counted else 0
        return FileResult(
            document.name, maker.numbered(findings), understood.kind, understood.model, items
        )


def _apply(rule: Rule, file: CheckedFile, maker: FindingMaker) -> Iterable[Finding]:
    """The findings of one rule. A crash becomes Q999; what the rule found before it stays."""
    found: list[Finding] = []
    try:
        for hit in rule.check(file):
            finding = (
                maker.from_defect(rule, hit)
                if isinstance(hit, Defect)
                else maker.from_hit(rule, hit)
            )
            if finding is not None:
                found.append(finding)
    except ShippedDataError:
        # No rule is to blame, and no finding would be right: the package must be installed anew.
        raise
    except Exception as error:  # noqa: BLE001 - a rule must never stop the others
        found.append(maker.crash(rule, error))
    return found


def extract_of(
    name: str, model: Record | None, open_findings: Mapping[Level, int] | None = None
) -> Extract | None:
    """What project rules are told of a file, ``None`` for files that none of them looks at."""
    counts = open_findings or {}
    if isinstance(model, TownshipList):
        township, head = model.township, model.head
        return Extract(
            file=name,
            kind="list",
            township_code=township.code,
            township_name=township.name,
            version=head.version,
            stage=head.stage,
            date=head.date,
            open_findings=counts,
        )
    if isinstance(model, RawItems):
        township = model.township
        return Extract(name, "raw", township.code, township.name, open_findings=counts)
    if isinstance(model, Opinions):
        asked = model.head
        return Extract(
            file=name,
            kind="opinions",
            round=asked.round,
            department=asked.department,
            draft=asked.draft,
            open_findings=counts,
        )
    return None
