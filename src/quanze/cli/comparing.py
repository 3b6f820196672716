"""What ``quanze diff`` does, once its options are known. Imported only when it runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from quanze.cli.console import Screen, choose_language, print_result, screen
from quanze.cli.formats import choose_format, write_outputs
from quanze.compare.arguments import resolve_side
from quanze.compare.changes import compare
from quanze.compare.grades import GRADES, Grade
from quanze.compare.records import Comparison
from quanze.compare.sides import read_side
from quanze.engine.gather import DEFAULT_FOLDER
from quanze.engine.workspace import open_workspace
from quanze.text.languages import Language
from quanze.usage import EXIT_CLEAN, EXIT_FINDINGS

FORMATS = ("text", "json", "md")


@dataclass(frozen=True, slots=True)
class DiffRequest:
    """The options as typed."""

    old: str
    new: str
    grades: Sequence[str]
    exit_code: bool
    format_name: str
    outputs: Sequence[str]
    quiet: bool
    lang: str | None


def run_diff(request: DiffRequest) -> int:
    """Compare, print, and give the exit code."""
    base = Path.cwd()
    choose_format(request.format_name, FORMATS)
    grades = [cast("Grade", choose_format(word, GRADES, "--grade")) for word in request.grades]
    start = base / DEFAULT_FOLDER
    workspace = open_workspace(start if start.is_dir() else base)
    settings = workspace.settings
    language = choose_language(request.lang, settings.language)
    sides = [
        read_side(resolve_side(argument, workspace.root, base, settings.exclude))
        for argument in (request.old, request.new)
    ]
    comparison = compare(sides[0], sides[1], settings.likeness.renamed)
    if grades:
        comparison = comparison.of_grades(grades)

    def render(format_name: str, look: Screen) -> str:
        return _render(comparison, format_name, language, look, summary=not request.quiet)

    write_outputs(request.outputs, FORMATS, render, [request.old, request.new])
    print_result(render(request.format_name, screen()))
    # What was not read may have changed: only a whole comparison can say that nothing did.
    changed = bool(comparison.not_compared) or any(True for _ in comparison.changes())
    return EXIT_FINDINGS if request.exit_code and changed else EXIT_CLEAN


def _render(
    comparison: Comparison, format_name: str, language: Language, look: Screen, *, summary: bool
) -> str:
    if format_name == "json":
        from quanze.output import diff_json

        return diff_json.render(comparison)
    if format_name == "md":
        from quanze.output import diff_markdown

        return diff_markdown.render(comparison, language)
    from quanze.output import diff_text

    return diff_text.render(
        comparison, language, width=look.width, colour=look.colour, summary=summary
    )
