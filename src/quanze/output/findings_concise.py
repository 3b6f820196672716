"""Findings one a line, for editors, grep and people in a hurry."""

from quanze.engine.run import Report
from quanze.findings.catalogue import say
from quanze.findings.level import LEVEL_LABELS
from quanze.text.languages import Language


def render(report: Report, language: Language) -> str:
    """``file:line:column: level code problem``, and nothing else."""
    lines: list[str] = []
    for finding in report.findings:
        sentences = say(finding.message, finding.values, language)
        level = LEVEL_LABELS[finding.level].in_language(language)
        start = finding.place.start
        item = f" {finding.item}" if finding.item else ""
        lines.append(
            f"{finding.place.file}:{start.line}:{start.column}: "
            f"{level} {finding.code}{item} {sentences.problem}"
        )
    return "\n".join(lines) + "\n" if lines else ""
