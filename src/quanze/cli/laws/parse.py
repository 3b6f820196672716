"""``quanze laws parse``: citations as JSON, one string a line."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import Lang


def parse(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=both("[文件或文字]...", "[FILE|TEXT]..."),
            help=both(
                "文本文件（一行一条）或一条文字；默认读标准输入",
                "Text files, one string a line, or the string itself; standard input without any.",
            ),
            show_default=False,
        ),
    ] = None,
    lang: Lang = None,
) -> None:
    """Read citations and print JSON."""
    from quanze.cli.laws.parsing import run_parse

    raise typer.Exit(run_parse(inputs or [], lang))


parse.__doc__ = both(
    "把依据读成 JSON：一行一条，一条一个对象",
    "Read legal bases, one a line, and print one JSON object for each.",
)
