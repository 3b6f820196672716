"""``quanze consult answer``: all opinions of a round out in one workbook, decisions back in."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.consult.options import Round, WorkspaceOption
from quanze.cli.options import AsOf, DryRun, Lang, Quiet


def answer(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=both("[文件]...", "[FILE]..."),
            help=both("填好处理结果的工作簿", "Workbooks with decisions."),
            show_default=False,
        ),
    ] = None,
    number: Round = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar=both("文件", "FILE"),
            help=both(
                "把这一轮全部意见写成一个工作簿，如 意见处理.xlsx",
                "Write all opinions of the round to this workbook.",
            ),
            show_default=False,
        ),
    ] = None,
    open_only: Annotated[
        bool,
        typer.Option("--open", help=both("只写还没有处理的", "Only those not decided yet.")),
    ] = False,
    force: Annotated[
        bool,
        typer.Option(
            "--force", help=both("已有这个工作簿的，覆盖", "Write over an existing workbook.")
        ),
    ] = False,
    workspace: WorkspaceOption = None,
    dry_run: DryRun = False,
    as_of: AsOf = None,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Decide on opinions in a workbook."""
    from quanze.cli.consult.answering import AnswerRequest, run_answer

    request = AnswerRequest(
        files=files or [],
        number=number,
        output=output,
        open_only=open_only,
        force=force,
        workspace=workspace,
        dry_run=dry_run,
        as_of=as_of,
        quiet=quiet,
        lang=lang,
    )
    raise typer.Exit(run_answer(request))


answer.__doc__ = both(
    "处理意见：-o 写出意见处理表，填好采纳、部分采纳、不采纳和理由后读回",
    "Decide: -o writes all opinions side by side; the filled-in workbook is read back.",
)
