"""``quanze diff``: what changed between two drafts."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import Lang, Output, Quiet


def diff(
    old: Annotated[
        str,
        typer.Argument(
            metavar=both("旧稿", "OLD"),
            help=both(
                "文件或文件夹的路径、冻结稿的名称（如 draft-v2）或 git 版本，按此顺序辨认",
                "A path, the name of a frozen draft (draft-v2), or a git revision, in that order.",
            ),
            show_default=False,
        ),
    ],
    new: Annotated[
        str,
        typer.Argument(
            metavar=both("新稿", "NEW"), help=both("同上", "The same."), show_default=False
        ),
    ],
    grade: Annotated[
        list[str] | None,
        typer.Option(
            "--grade",
            metavar=both("档次", "GRADE"),
            help=both(
                "只看这一档变化：substantive 实质、general 一般、editorial 文字；可重复",
                "Only changes of this grade: substantive, general, editorial; repeatable.",
            ),
            show_default=False,
        ),
    ] = None,
    exit_code: Annotated[
        bool,
        typer.Option(
            "--exit-code", help=both("有变化时以 1 退出", "Exit with 1 if anything changed.")
        ),
    ] = False,
    format_name: Annotated[
        str,
        typer.Option(
            "--format",
            metavar=both("格式", "FORMAT"),
            help=both("输出格式：text、json 或 md", "text, json or md."),
        ),
    ] = "text",
    output: Output = None,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Compare two drafts item by item."""
    from quanze.cli.comparing import DiffRequest, run_diff

    request = DiffRequest(
        old=old,
        new=new,
        grades=grade or [],
        exit_code=exit_code,
        format_name=format_name,
        outputs=output or [],
        quiet=quiet,
        lang=lang,
    )
    raise typer.Exit(run_diff(request))


diff.__doc__ = both(
    "逐项比较两稿：新增、取消、更名、移动、修改、改号", "Compare two drafts item by item."
)
