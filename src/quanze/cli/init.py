"""``quanze init``: a new workspace."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import Lang, Quiet


def init(
    folder: Annotated[
        str | None,
        typer.Argument(
            metavar=both("[文件夹]", "[FOLDER]"),
            help=both("工作区的文件夹，默认 lists/", "The folder, lists/ unless given."),
            show_default=False,
        ),
    ] = None,
    township: Annotated[
        list[str] | None,
        typer.Option(
            "--township",
            metavar=both("名称", "NAME"),
            help=both(
                "为这个乡镇（街道）建清单和底稿，可重复",
                "A list and raw items for this township; repeatable.",
            ),
            show_default=False,
        ),
    ] = None,
    county: Annotated[
        str | None,
        typer.Option(
            "--county",
            metavar=both("名称", "NAME"),
            help=both(
                "县（市、区）：没有 --township 的，为它的全部乡镇（街道）建",
                "The county; without --township, all its townships.",
            ),
            show_default=False,
        ),
    ] = None,
    city: Annotated[
        str | None,
        typer.Option(
            "--city",
            metavar=both("名称", "NAME"),
            help=both("同名的县有几个时，写明所在的市（省）", "Tells counties of one name apart."),
            show_default=False,
        ),
    ] = None,
    sample: Annotated[
        bool,
        typer.Option(
            "--sample",
            help=both("清单里先放一份样例事项，照着改", "Begin with a model list to change."),
        ),
    ] = False,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Make a workspace: settings, departments, lists and raw items. Nothing is written over."""
    from quanze.cli.beginning import InitRequest, run_init

    request = InitRequest(folder, township or [], county, city, sample, quiet, lang)
    raise typer.Exit(run_init(request))


init.__doc__ = both(
    "新建工作区：设置、部门名录、各乡镇的清单和底稿；已有的文件不动",
    "Begin a workspace: settings, departments, lists and raw items.",
)
