"""What ``quanze laws diff`` does."""

import datetime
import os
from collections.abc import Sequence
from dataclasses import dataclass

from quanze.cli.console import Screen, day, print_result, screen
from quanze.cli.formats import choose_format, write_outputs
from quanze.cli.laws.named_file import named_file
from quanze.cli.laws.workspace import Surroundings, surroundings
from quanze.engine.touched_laws import LawDifference, TouchedLaw, touched_laws
from quanze.exchange.registry_file import read_registry
from quanze.knowledge.laws.changes import LawState, law_changes
from quanze.knowledge.reference import Reference
from quanze.text.languages import Language, Text
from quanze.usage import EXIT_CLEAN, EXIT_FINDINGS, UsageError

FORMATS = ("text", "json")


@dataclass(frozen=True, slots=True)
class DiffRequest:
    """The options as typed."""

    old: str
    new: str
    show_all: bool
    exit_code: bool
    format_name: str
    outputs: Sequence[str]
    quiet: bool
    lang: str | None


def run_diff(request: DiffRequest) -> int:
    """Compare, print, and give the exit code."""
    choose_format(request.format_name, FORMATS)
    around = surroundings(request.lang)
    old = _state(request.old, around)
    new = _state(request.new, around) if request.new else LawState(old.registry, day(None))
    if old.day > new.day:
        raise UsageError(
            Text(f"{old.day} 在 {new.day} 之后", f"{old.day} is after {new.day}"),
            Text("请把早的日期写在前面", "Write the earlier day first."),
        )
    difference = _difference(around, old, new)

    def render(format_name: str, look: Screen) -> str:
        return _render(difference, request, format_name, around.language, look)

    write_outputs(request.outputs, FORMATS, render, [request.old, request.new])
    print_result(render(request.format_name, screen()))
    touched = request.exit_code and any(law.citings for law in difference.laws)
    return EXIT_FINDINGS if touched else EXIT_CLEAN


def _state(written: str, around: Surroundings) -> LawState:
    """A day by the registry at hand, or a registry file by its own day."""
    try:
        judged = datetime.date.fromisoformat(written)
    except ValueError:
        if written[:1].isdecimal() and not os.path.exists(around.base / written):  # noqa: PTH110
            raise UsageError(
                Text(f"“{written}”不是日期", f"“{written}” is no day"),
                Text("请写成 2026-01-01 的样子", "Write it as in 2026-01-01."),
            ) from None
        registry = read_registry(named_file(written, around.base))
        return LawState(registry, datetime.date.fromisoformat(registry.as_of))
    return LawState(around.reference.registry, judged)


def _difference(around: Surroundings, old: LawState, new: LawState) -> LawDifference:
    changes = list(law_changes(old, new))
    # Items are judged by the later state, so that each says what is to be done about it.
    judging = around
    if new.registry is not around.reference.registry:
        reference = Reference(registry=new.registry)
        judging = Surroundings(
            around.base, around.folder, around.workspace, reference, around.language
        )
    laws: list[TouchedLaw] = touched_laws(changes, judging.citings(new.day))
    return LawDifference(old.day, new.day, laws)


def _render(
    difference: LawDifference,
    request: DiffRequest,
    format_name: str,
    language: Language,
    look: Screen,
) -> str:
    if format_name == "json":
        from quanze.output.laws import diff_json

        return diff_json.render(difference, language)
    from quanze.output.laws import diff_text

    return diff_text.render(
        difference,
        language,
        show_all=request.show_all,
        summary=not request.quiet,
        width=look.width,
        colour=look.colour,
    )
