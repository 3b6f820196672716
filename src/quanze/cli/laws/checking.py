"""What ``quanze laws check`` does."""

import datetime
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quanze.cli.console import Screen, day, print_result, screen
from quanze.cli.formats import choose_format, write_outputs
from quanze.cli.laws.named_file import named_file
from quanze.cli.laws.workspace import surroundings
from quanze.cli.levels import choose_level
from quanze.engine.checked_citations import CheckedCitation, CheckedCitations, graded
from quanze.engine.selection import select_rules
from quanze.exchange.cells import PlacedText, texts_of
from quanze.findings.level import Level
from quanze.knowledge.reference import Reference
from quanze.source.encoding import decode
from quanze.text.languages import Language, Text
from quanze.usage import EXIT_CLEAN, EXIT_FINDINGS, EXIT_NOTHING, UsageError

FORMATS = ("text", "json")
_STDIN = "-"


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """The options as typed."""

    files: Sequence[str]
    problems_only: bool
    fail_on: str
    as_of: datetime.datetime | None
    format_name: str
    outputs: Sequence[str]
    quiet: bool
    lang: str | None


def run_check(request: CheckRequest) -> int:
    """Check, print, and give the exit code."""
    fail_on = choose_level(request.fail_on)
    choose_format(request.format_name, FORMATS)
    around = surroundings(request.lang)
    judged = day(request.as_of)
    levels = select_rules(around.workspace.settings.rules).levels
    # Every file is read before anything is printed: a damaged one is said at once.
    texts = [(name, list(placed)) for name, placed in _texts(request.files, around.base)]
    citations = [
        citation
        for name, placed in texts
        for citation in _judged(name, placed, around.reference, judged, levels)
    ]
    report = CheckedCitations(judged, citations)

    def render(format_name: str, look: Screen) -> str:
        return _render(report, request, format_name, around.language, look)

    write_outputs(request.outputs, FORMATS, render, request.files)
    if citations or request.format_name == "json":
        print_result(render(request.format_name, screen()))
    if not citations:
        # Programs get their report all the same.
        raise UsageError(Text("没有读到一处引用", "no citation was found"), exit_code=EXIT_NOTHING)
    failed = fail_on is not None and report.reaches(fail_on)
    return EXIT_FINDINGS if failed else EXIT_CLEAN


def _texts(files: Sequence[str], base: Path) -> Iterator[tuple[str, Iterator[PlacedText]]]:
    for name in files:
        if name == _STDIN:
            if getattr(sys, "stdin", None) is None:
                raise UsageError(Text("标准输入是关着的，读不了", "standard input is closed"))
            yield "stdin", _lines(sys.stdin.buffer.read())
            continue
        yield name, texts_of(named_file(name, base))


def _lines(data: bytes) -> Iterator[PlacedText]:
    """Standard input, line by line."""
    text = decode(data).text
    if text is None:
        raise UsageError(Text("标准输入不是文本", "standard input is no text"))
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield PlacedText(line, Text(f"第 {number} 行", f"line {number}"))


def _judged(
    file: str,
    texts: Sequence[PlacedText],
    reference: Reference,
    judged: datetime.date,
    levels: dict[str, Level],
) -> Iterator[CheckedCitation]:
    for placed in texts:
        for judgement in reference.judgements(placed.text, judged):
            if judgement.is_words:
                continue
            yield CheckedCitation(
                file,
                placed.place,
                placed.text,
                judgement,
                tuple((verdict, graded(verdict, levels)) for verdict in judgement.verdicts),
            )


def _render(
    report: CheckedCitations,
    request: CheckRequest,
    format_name: str,
    language: Language,
    look: Screen,
) -> str:
    if format_name == "json":
        from quanze.output.laws import check_json

        return check_json.render(report, language)
    from quanze.output.laws import check_text

    return check_text.render(
        report,
        language,
        problems_only=request.problems_only,
        summary=not request.quiet,
        width=look.width,
        colour=look.colour,
    )
