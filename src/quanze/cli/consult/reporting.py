"""What ``quanze consult status`` does, once its options are known. Imported only when it runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from quanze.cli.console import Screen, print_result, screen
from quanze.cli.consult.desks import open_at
from quanze.cli.consult.rounds import rounds_at
from quanze.cli.formats import choose_format, write_outputs
from quanze.drafting.consultation.draft import Draft
from quanze.drafting.consultation.status import RoundStatus, all_rounds
from quanze.text.languages import Language
from quanze.usage import EXIT_CLEAN

FORMATS = ("text", "json", "md")

_EXAMPLE: Final = "quanze consult status 清单文件夹"


@dataclass(frozen=True, slots=True)
class StatusRequest:
    """The options as typed."""

    path: str | None
    number: int | None
    format_name: str
    outputs: Sequence[str]
    quiet: bool
    lang: str | None


def run_status(request: StatusRequest) -> int:
    """Count, print, and give the exit code."""
    choose_format(request.format_name, FORMATS)
    at = open_at(request.path, request.lang, request.number, _EXAMPLE)
    rounds, draft = rounds_at(at, request.number)
    statuses = all_rounds(rounds, draft)

    def render(format_name: str, look: Screen) -> str:
        return _render(statuses, draft, format_name, at.language, look, details=not request.quiet)

    inputs = [request.path] if request.path else []
    write_outputs(request.outputs, FORMATS, render, inputs)
    print_result(render(request.format_name, screen()))
    return EXIT_CLEAN


def _render(
    statuses: Sequence[RoundStatus],
    draft: Draft,
    format_name: str,
    language: Language,
    look: Screen,
    *,
    details: bool,
) -> str:
    if format_name == "json":
        from quanze.output.consultation import status_json

        return status_json.render(statuses, draft)
    if format_name == "md":
        from quanze.output.consultation import status_markdown

        return status_markdown.render(statuses, draft, language)
    from quanze.output.consultation import status_text

    return status_text.render(statuses, draft, language, width=look.width, details=details)
