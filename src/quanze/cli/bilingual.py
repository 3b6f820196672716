"""Help texts in two languages: written together, chosen when the command line is built."""

from collections.abc import Mapping, Sequence
from typing import Any

from quanze.text.languages import LANGUAGES, Language

_SEPARATOR = "\x1f"
#: Commands that are followed by a command of their own.
_GROUPS = frozenset({"consult", "laws"})


def both(zh: str, en: str) -> str:
    """A help text in both languages, as Typer takes it (one string)."""
    return f"{zh}{_SEPARATOR}{en}"


def choose(text: str | None, language: Language) -> str | None:
    """The part of a :func:`both` string in ``language``; other strings as they are."""
    if text is None or _SEPARATOR not in text:
        return text
    zh, _, en = text.partition(_SEPARATOR)
    return zh if language == "zh" else en


def first_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language | None:
    """The language asked for by ``--lang`` or ``QUANZE_LANG``, before anything is parsed.

    ``None`` where nobody asked: the workspace's setting decides, else Chinese. The machine's
    locale is not looked at: lists are Chinese, and build machines run with LANG=C.
    """
    asked = environment.get("QUANZE_LANG", "")
    for number, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and number + 1 < len(arguments):
            asked = arguments[number + 1]
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return next((language for language in LANGUAGES if language == asked), None)


def language_last(arguments: Sequence[str]) -> list[str]:
    """``--lang en validate lists/`` as ``validate --lang en lists/``: commands take the option."""
    rest = list(arguments)
    width = 2 if rest[:1] == ["--lang"] else 1 if rest[:1] and rest[0].startswith("--lang=") else 0
    if width and len(rest) > width and not rest[width].startswith("-"):
        command = rest[width : width + (2 if rest[width] in _GROUPS else 1)]
        return [*command, *rest[:width], *rest[width + len(command) :]]
    return rest


def localise(command: Any, language: Language) -> None:
    """Replace every help text of a built command, and of its subcommands, by one language."""
    for name in ("help", "short_help", "epilog"):
        setattr(command, name, choose(getattr(command, name, None), language))
    for parameter in command.params:
        parameter.metavar = choose(getattr(parameter, "metavar", None), language)
        if hasattr(parameter, "help"):
            parameter.help = choose(parameter.help, language)
    if language == "zh":
        _translate_help_option(command)
        command.options_metavar = "[选项]"
        if hasattr(command, "subcommand_metavar"):
            command.subcommand_metavar = "命令 ..."
    for subcommand in getattr(command, "commands", {}).values():
        localise(subcommand, language)


def _translate_help_option(command: Any) -> None:
    """``--help`` is made by Typer when a page is printed; only its text is ours."""
    original = command.get_help_option

    def get_help_option(context: Any) -> Any:
        option = original(context)
        if option is not None:
            option.help = "显示本页"
        return option

    command.get_help_option = get_help_option


def wants_help(arguments: Sequence[str]) -> bool:
    """Whether a help page will be printed, for which Typer loads its rich part."""
    asked = not arguments or "--help" in arguments or "-h" in arguments
    return asked or arguments[-1] in _GROUPS


def localise_help_pages(language: Language) -> None:
    """Typer's own headings in Chinese, and lines that break between Chinese characters.

    Imports Typer's rich part: only called for a help page.
    """
    if language != "zh":
        return
    from rich import columns
    from rich.table import Table
    from typer import rich_utils

    class FoldingTable(Table):
        """Chinese has no blanks to break at: without folding, rich cuts a line with “…”."""

        def add_row(self, *cells: Any, **options: Any) -> None:
            super().add_row(*cells, **options)
            for column in self.columns:
                column.overflow = "fold"

    rich_utils.Table = FoldingTable  # type: ignore[attr-defined]
    # Each help text is a table of its own in its cell.
    columns.Table = FoldingTable  # type: ignore[attr-defined]
    rich_utils.ARGUMENTS_PANEL_TITLE = "参数"
    rich_utils.OPTIONS_PANEL_TITLE = "选项"
    rich_utils.COMMANDS_PANEL_TITLE = "命令"
    rich_utils.DEFAULT_STRING = "[默认：{}]"
    rich_utils.REQUIRED_LONG_STRING = "[必填]"
    rich_utils.ENVVAR_STRING = "[环境变量：{}]"
