"""Findings as marks at the cells of their items. None is lost: what has no cell is left over."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from quanze.exchange.working.item_notes import ItemNote
from quanze.findings.finding import Finding
from quanze.findings.level import LEVEL_LABELS
from quanze.model.items import BaseItem
from quanze.model.raw_items import RawItem
from quanze.output.reports.report import Mark
from quanze.text.languages import Language


@dataclass(slots=True)
class ItemMarks:
    """The findings of one file, given to its items one after the other."""

    findings: Sequence[Finding]
    language: Language
    _waiting: dict[tuple[str | None, str | None, str | None], list[Finding]] = field(
        init=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        for finding in self.findings:
            key = (finding.list, finding.item, finding.item_name)
            self._waiting.setdefault(key, []).append(finding)

    def take(
        self, item: BaseItem | RawItem, columns: Sequence[tuple[str, ...]]
    ) -> tuple[Mark, ...]:
        """The marks of ``item``, each at the column that shows its field, else at its name.

        ``columns`` are the fields that each column shows.
        """
        whose = item.list if isinstance(item, BaseItem) else None
        found = self._waiting.pop((whose, item.id or None, item.name or None), [])
        name = next((n for n, fields in enumerate(columns) if "name" in fields), 0)
        marks: list[Mark] = []
        for finding in found:
            step = (finding.field or "name").partition(".")[0]
            number = next((n for n, fields in enumerate(columns) if step in fields), None)
            text = finding_text(finding, self.language)
            if number is None and finding.field:
                from quanze.output.diff_labels import field_label

                text = f"{field_label(finding.field, self.language)}：{text}"
            marks.append(Mark(name if number is None else number, text, finding.level))
        return tuple(marks)

    def left(self) -> list[Finding]:
        """The findings that no item has taken, in their order."""
        left = {id(finding) for found in self._waiting.values() for finding in found}
        return [finding for finding in self.findings if id(finding) in left]


def finding_text(finding: Finding, language: Language) -> str:
    """错误 Q301（S004）：没有承接部门。请写明…"""
    # Only here: all messages are imported with it.
    from quanze.findings.catalogue import say

    level = LEVEL_LABELS[finding.level].in_language(language)
    said = say(finding.message, finding.values, language).joined(language)
    whose = finding.item or ""
    if language == "en":
        return f"{level} {finding.code}{f' ({whose})' if whose else ''}: {said}"
    return f"{level} {finding.code}{f'（{whose}）' if whose else ''}：{said}"


def of_file(findings: Iterable[Finding], file: str) -> list[Finding]:
    """The findings whose place is in ``file``."""
    return [finding for finding in findings if finding.place.file == file]


def item_notes(
    findings: Iterable[Finding], language: Language, table: str | None = None
) -> tuple[ItemNote, ...]:
    """The findings for formats that give items as data; ``table`` is that of items on no list."""
    return tuple(
        ItemNote(
            finding.township,
            finding.list or (table if finding.item or finding.item_name else None),
            finding.item or None,
            finding.item_name or None,
            (finding.field or "").partition(".")[0] or None,
            finding_text(finding, language),
            finding.level,
        )
        for finding in findings
    )
