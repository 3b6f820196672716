"""``quanze laws show``: one instrument, and one place of it."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import AsOf, Lang, TextOrJson


def show(
    title: Annotated[
        str,
        typer.Argument(
            metavar=both("题名", "TITLE"),
            help=both("全称或者简称，如 行政处罚法", "Full or short title, such as 行政处罚法."),
            show_default=False,
        ),
    ],
    pin: Annotated[
        str | None,
        typer.Argument(
            metavar=both("[条款项]", "[PLACE]"),
            help=both(
                "条/款/项，如 24/1、5//2，或者 第二十四条第一款",
                "Article/paragraph/item, such as 24/1, 5//2, or 第二十四条第一款.",
            ),
            show_default=False,
        ),
    ] = None,
    as_of: AsOf = None,
    format_name: TextOrJson = "text",
    lang: Lang = None,
) -> None:
    """Show an instrument."""
    from quanze.cli.laws.showing import ShowRequest, run_show

    raise typer.Exit(run_show(ShowRequest(title, pin, as_of, format_name, lang)))


show.__doc__ = both(
    "一部法律法规：当天是否有效、各版本、条款项、由什么取代、清单里谁引用",
    "One instrument: in force or not, versions, articles, what it gave way to, who cites it.",
)
