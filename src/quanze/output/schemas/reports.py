"""Schemas of what quanze writes for programs: findings, differences, statistics, laws."""

from typing import Any, Final

from pydantic import TypeAdapter

from quanze.output.contracts import (
    CitationsRecord,
    ConsultationReport,
    DiffReport,
    DraftReport,
    FindingsReport,
    ImportReport,
    LawReport,
    LawsCheckReport,
    LawsDiffReport,
    LocalLawRow,
    StatsReport,
)

REPORTS: Final[dict[str, Any]] = {
    "findings": FindingsReport,
    "diff": DiffReport,
    "stats": StatsReport,
    "draft": DraftReport,
    "import": ImportReport,
    "consultation": ConsultationReport,
    "law": LawReport,
    "laws-check": LawsCheckReport,
    "laws-diff": LawsDiffReport,
    "citations": CitationsRecord,
    "laws.local": LocalLawRow,
}


def report_schema(name: str) -> dict[str, Any]:
    """The schema of one report, made from its contract. Unknown keys are allowed: some may come."""
    raw = TypeAdapter(REPORTS[name]).json_schema(ref_template="#/definitions/{model}")
    definitions = raw.pop("$defs", {})
    root: dict[str, Any] = {**_untitled(raw), "title": f"quanze-{name}/1"}
    if definitions:
        root["definitions"] = {key: _untitled(part) for key, part in definitions.items()}
    return root


def _untitled(node: Any, *, names: bool = False) -> Any:
    """``node`` without pydantic's titles. With ``names`` its keys are names, not keywords."""
    if isinstance(node, list):
        return [_untitled(part) for part in node]
    if isinstance(node, str):
        # Docstrings mark code as reStructuredText does; editors read Markdown.
        return node.replace("``", "`")
    if not isinstance(node, dict):
        return node
    return {
        key: _untitled(value, names=key == "properties" and not names)
        for key, value in node.items()
        if names or key != "title"
    }
