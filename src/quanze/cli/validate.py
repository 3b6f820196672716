"""``quanze validate``: check list files."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import AsOf, FailOn, Lang, Output, Quiet


def validate(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=both("[路径]...", "[PATH]..."),
            help=both(
                "清单文件或文件夹，默认 lists/；“-”读标准输入",
                "List files or folders, lists/ unless given; “-” reads standard input.",
            ),
            show_default=False,
        ),
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            "--select",
            metavar=both("规则", "RULE"),
            help=both(
                "只查这些规则：编号、编号开头或名称，如 Q301、Q3；可重复，可用逗号隔开",
                "Only these rules: code, beginning of a code, or name; repeatable, or with commas.",
            ),
            show_default=False,
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore",
            metavar=both("规则", "RULE"),
            help=both("不查这些规则", "Leave these rules out."),
            show_default=False,
        ),
    ] = None,
    fail_on: FailOn = "error",
    as_of: AsOf = None,
    format_name: Annotated[
        str,
        typer.Option(
            "--format",
            metavar=both("格式", "FORMAT"),
            help=both("输出格式：text、concise 或 json", "text, concise or json."),
        ),
    ] = "text",
    output: Output = None,
    stdin_name: Annotated[
        str,
        typer.Option(
            "--stdin-name",
            metavar=both("名称", "NAME"),
            help=both("标准输入在报告中的文件名", "The file name to show for standard input."),
        ),
    ] = "stdin.yaml",
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Check list files and report every finding with its place."""
    from quanze.cli.validating import ValidateRequest, run_validate

    request = ValidateRequest(
        paths=paths or [],
        select=select or [],
        ignore=ignore or [],
        fail_on=fail_on,
        as_of=as_of,
        format_name=format_name,
        outputs=output or [],
        stdin_name=stdin_name,
        quiet=quiet,
        lang=lang,
    )
    raise typer.Exit(run_validate(request))


validate.__doc__ = both(
    "检查清单文件，逐条指出位置、问题和改法",
    "Check list files: place, problem and remedy of each finding.",
)
