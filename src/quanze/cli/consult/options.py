"""Options that the subcommands share, written once."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both

Round = Annotated[
    int | None,
    typer.Option(
        "--round",
        metavar=both("轮次", "N"),
        help=both("第几轮", "Which round."),
        show_default=False,
    ),
]

WorkspacePath = Annotated[
    str | None,
    typer.Argument(
        metavar=both("[工作区]", "[WORKSPACE]"),
        help=both("工作区文件夹，默认 lists/", "The workspace, lists/ unless given."),
        show_default=False,
    ),
]

WorkspaceOption = Annotated[
    str | None,
    typer.Option(
        "--workspace",
        "-w",
        metavar=both("文件夹", "FOLDER"),
        help=both("工作区文件夹，默认 lists/", "The workspace, lists/ unless given."),
        show_default=False,
    ),
]
