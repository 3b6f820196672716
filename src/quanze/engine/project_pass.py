"""The second pass: project rules over extracts, models on demand, hits back to places in files."""

import datetime
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from quanze.engine.check import FileResult, extract_of
from quanze.engine.place import FindingMaker, crash_finding
from quanze.engine.sources import Sources
from quanze.engine.understand import understand
from quanze.findings.finding import Finding, Place, Related
from quanze.knowledge.shipped import ShippedDataError
from quanze.model.record import Record
from quanze.model.settings import Settings
from quanze.rules.checked_file import CheckedFile
from quanze.rules.extract import Extract, ProjectHit
from quanze.rules.hit import Hit
from quanze.rules.project import Project
from quanze.rules.rule import ProjectRule
from quanze.text.lines import Position

#: How many models are kept. A list takes a megabyte; what is beyond is read again when asked for.
_KEPT: Final = 128


class Collected:
    """What the first pass left for the second."""

    def __init__(self, settings: Settings, sources: Sources) -> None:
        self.settings = settings
        self.sources = sources
        self.extracts: list[Extract] = []
        self._models: dict[str, Record | None] = {}

    def add(self, result: FileResult, findings: Sequence[Finding]) -> None:
        """Keep of one file what project rules need; ``findings`` have their final levels."""
        counts = Counter(finding.level for finding in findings)
        extract = extract_of(result.file, result.model, counts)
        if extract is None:
            return
        self.extracts.append(extract)
        if len(self._models) < _KEPT:
            self._models[result.file] = result.model

    def load(self, extract: Extract) -> Record | None:
        """The model of a file, read again where it was not kept."""
        if extract.file not in self._models:
            model = self._read(extract.file)
            if len(self._models) >= _KEPT:
                # The oldest goes: rules walk through files in order.
                del self._models[next(iter(self._models))]
            self._models[extract.file] = model
        return self._models[extract.file]

    def _read(self, name: str) -> Record | None:
        document = self.sources.again(name)
        if document is None:
            return None
        return understand(document, self.settings.key_language).model

    def frozen(self) -> Mapping[str, Sequence[Extract]]:
        """The frozen drafts with their lists."""
        found: dict[str, Sequence[Extract]] = {}
        for draft, names in self.sources.drafts().items():
            extracts = [extract_of(name, self._read(name)) for name in names]
            found[draft] = [one for one in extracts if one is not None and one.kind == "list"]
        return found

    def maker(self, name: str, as_of: datetime.date) -> FindingMaker | None:
        """Makes the findings of one file; ``None`` where it cannot be read any more."""
        document = self.sources.again(name)
        if document is None:
            return None
        understood = understand(document, self.settings.key_language)
        file = CheckedFile(document, understood.kind, understood.model, self.settings, as_of)
        return FindingMaker(file, understood.damaged)


def check_project(
    collected: Collected, rules: Sequence[ProjectRule], as_of: datetime.date
) -> list[Finding]:
    """What the project rules find, in any order."""
    extracts = collected.extracts
    if not extracts:
        return []
    project = Project(
        extracts,
        collected.load,
        collected.frozen,
        collected.settings,
        as_of,
        collected.sources.has_opinions,
    )
    hits: list[tuple[ProjectRule, ProjectHit]] = []
    crashed: list[Finding] = []
    for rule in rules:
        if not rule.norm.applies_on(as_of):
            continue
        try:
            # What a rule found before it crashed stays.
            for hit in rule.check(project):
                hits.append((rule, hit))  # noqa: PERF401
        except ShippedDataError:
            raise
        except Exception as error:  # noqa: BLE001 - a rule must never stop the others
            start = Place(extracts[0].file, Position(1, 1), Position(1, 1))
            crashed.append(crash_finding(rule, error, start, "", None))
    return [*FindingMaker.numbered(list(_placed(collected, hits, as_of))), *crashed]


def _placed(
    collected: Collected,
    hits: Sequence[tuple[ProjectRule, ProjectHit]],
    as_of: datetime.date,
) -> Iterator[Finding]:
    """The findings for ``hits``. Every file concerned is read once."""
    makers: dict[str, FindingMaker | None] = {}

    def maker(name: str) -> FindingMaker | None:
        if name not in makers:
            makers[name] = collected.maker(name, as_of)
        return makers[name]

    for rule, hit in sorted(hits, key=lambda one: one[1].extract.file):
        here = maker(hit.extract.file)
        if here is None:
            continue
        finding = here.from_hit(
            rule, Hit(hit.path, hit.variant, hit.values, hit.part, at_most=hit.at_most)
        )
        if finding is None:
            continue
        related: list[Related] = []
        for extract, path, variant in hit.related:
            there = maker(extract.file)
            if there is not None:
                related.append(Related(there.place_of(Hit(path))[0], f"{rule.code}.{variant}"))
        yield replace(finding, related=tuple(related))
