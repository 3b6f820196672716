"""The command line as Typer builds it, in the language asked for."""

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Annotated, Any

import typer
from typer.main import get_command

from quanze import __version__
from quanze.cli import diff, draft, explain, export, import_, init, schema, stats, validate
from quanze.cli.bilingual import both, localise, localise_help_pages, wants_help
from quanze.cli.console import print_result
from quanze.cli.consult.app import app as consult
from quanze.cli.laws.app import app as laws
from quanze.cli.options import Lang
from quanze.text.languages import Language, Text

app = typer.Typer(
    name="quanze",
    help=both(
        "检查、比较、统计乡镇（街道）履行职责事项清单（权责清单）",
        "Check, compare and count the responsibility lists of Chinese townships.",
    ),
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
app.command("init")(init.init)
app.command("import")(import_.import_)
app.command("validate")(validate.validate)
app.command("draft")(draft.draft)
app.command("diff")(diff.diff)
app.command("stats")(stats.stats)
app.command("export")(export.export)
app.command("explain")(explain.explain)
app.command("schema")(schema.schema)
app.add_typer(consult)
app.add_typer(laws)


_PURE = Text(
    "纯 Python 的 YAML 解析器（慢约 30 倍；请安装 ruamel.yaml.clib）",
    "pure Python YAML parser (30 times slower; install ruamel.yaml.clib)",
)


def _show_version(context: typer.Context, value: bool) -> None:
    if value:
        # Looking for the parser is 15 ms faster than importing it.
        has_c_parser = find_spec("_ruamel_yaml") is not None
        parser = "libyaml" if has_c_parser else _PURE.in_language(context.obj or "zh")
        print_result(f"quanze {__version__} · {parser}")
        raise typer.Exit


@app.callback()
def quanze(
    _version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_show_version,
            is_eager=True,
            help=both(
                "显示版本和所用的 YAML 解析器", "Show the version and the YAML parser in use."
            ),
        ),
    ] = False,
    _lang: Lang = None,
) -> None:
    """Options before the command. The help text is given above, in both languages."""


def app_command(arguments: Sequence[str], language: Language) -> Any:
    """The built command, all its texts in ``language``."""
    command = get_command(app)
    localise(command, language)
    command.context_settings = {**command.context_settings, "obj": language}
    if wants_help(arguments):
        localise_help_pages(language)
    return command
