"""``quanze laws diff``: what changed in the law, and which items it touches."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import Lang, Output, Quiet, TextOrJson


def diff(
    old: Annotated[
        str,
        typer.Argument(
            metavar=both("旧", "OLD"),
            help=both(
                "日期（如 2026-01-01），或者另一版登记库文件",
                "A day, such as 2026-01-01, or another registry file.",
            ),
            show_default=False,
        ),
    ],
    new: Annotated[
        str,
        typer.Argument(
            metavar=both("新", "NEW"),
            help=both("同上；不写则是今天", "The same; today unless given."),
            show_default=False,
        ),
    ] = "",
    show_all: Annotated[
        bool,
        typer.Option(
            "--all",
            help=both(
                "也列出清单里没有引用的法律法规",
                "Also list instruments that no list cites.",
            ),
        ),
    ] = False,
    exit_code: Annotated[
        bool,
        typer.Option(
            "--exit-code",
            help=both("有事项受影响时以 1 退出", "Exit with 1 if any item is touched."),
        ),
    ] = False,
    format_name: TextOrJson = "text",
    output: Output = None,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Compare two states of the law."""
    from quanze.cli.laws.differing import DiffRequest, run_diff

    request = DiffRequest(old, new, show_all, exit_code, format_name, output or [], quiet, lang)
    raise typer.Exit(run_diff(request))


diff.__doc__ = both(
    "两个日期之间法律法规的变化，以及本工作区受影响的事项",
    "What changed in the law between two days, and which items of this workspace it touches.",
)
