"""What ``quanze stats`` does, once its options are known. Imported only when it runs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quanze.cli.console import Screen, choose_language, print_note, print_result, screen
from quanze.cli.formats import choose_format, write_outputs
from quanze.engine.gather import default_paths, gather_files, read_files
from quanze.engine.understand import understand
from quanze.engine.workspace import open_workspace
from quanze.model.township_list import TownshipList
from quanze.statistics.count import count_lists
from quanze.statistics.tables import Statistics
from quanze.text.languages import Language, Text
from quanze.usage import EXIT_CLEAN

FORMATS = ("text", "json", "csv", "md")
_INCOMPLETE = Text(
    "提示：“{file}”有读不出的部分，统计可能少算；请先运行 quanze validate",
    "note: parts of “{file}” cannot be read and may be missing from the counts; "
    "run quanze validate first",
)


@dataclass(frozen=True, slots=True)
class StatsRequest:
    """The options as typed."""

    paths: Sequence[str]
    format_name: str
    outputs: Sequence[str]
    quiet: bool
    lang: str | None


def run_stats(request: StatsRequest) -> int:
    """Count, print, and give the exit code."""
    base = Path.cwd()
    choose_format(request.format_name, FORMATS)
    paths = [Path(path) for path in request.paths] or default_paths(base)
    workspace = open_workspace(base / paths[0])
    settings = workspace.settings
    language = choose_language(request.lang, settings.language)
    incomplete: list[str] = []
    lists = _lists(gather_files(paths, base, workspace), base, settings.key_language, incomplete)
    statistics = count_lists(lists)

    def render(format_name: str, look: Screen) -> str:
        return _render(statistics, format_name, language, look)

    write_outputs(request.outputs, FORMATS, render, request.paths)
    print_result(render(request.format_name, screen()))
    if not request.quiet:
        for file in incomplete:
            print_note(_INCOMPLETE.in_language(language).format(file=file))
    return EXIT_CLEAN


def _lists(
    files: Sequence[Path], base: Path, key_language: Language, incomplete: list[str]
) -> Iterator[TownshipList]:
    """The township lists among ``files``; names of files with unreadable parts are added."""
    for document in read_files(files, base):
        understood = understand(document, key_language)
        if document.data is None or understood.damaged:
            incomplete.append(document.name)
        if understood.township_list is not None:
            yield understood.township_list


def _render(statistics: Statistics, format_name: str, language: Language, look: Screen) -> str:
    if format_name == "json":
        from quanze.output import stats_json

        return stats_json.render(statistics, language)
    if format_name == "csv":
        from quanze.output import stats_csv

        return stats_csv.render(statistics, language)
    if format_name == "md":
        from quanze.output import stats_markdown

        return stats_markdown.render(statistics, language)
    from quanze.output import stats_text

    return stats_text.render(statistics, language, width=look.width, colour=look.colour)
