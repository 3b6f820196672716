"""``quanze stats``: counts, averages and the rest."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import Lang, Output, Quiet


def stats(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=both("[路径]...", "[PATH]..."),
            help=both(
                "清单文件或文件夹，默认 lists/", "List files or folders, lists/ unless given."
            ),
            show_default=False,
        ),
    ] = None,
    format_name: Annotated[
        str,
        typer.Option(
            "--format",
            metavar=both("格式", "FORMAT"),
            help=both("输出格式：text、json、csv 或 md", "text, json, csv or md."),
        ),
    ] = "text",
    output: Output = None,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Count the lists of every township and compare."""
    from quanze.cli.counting import StatsRequest, run_stats

    request = StatsRequest(
        paths=paths or [],
        format_name=format_name,
        outputs=output or [],
        quiet=quiet,
        lang=lang,
    )
    raise typer.Exit(run_stats(request))


stats.__doc__ = both(
    "统计各乡镇四张清单的事项数、平均数、类别和部门",
    "Count items by township, list, category and department.",
)
