"""``quanze consult send``: a draft frozen, and one workbook for every department."""

import datetime
from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.consult.options import Round, WorkspacePath
from quanze.cli.options import AsOf, DryRun, Lang, Quiet


def send(
    path: WorkspacePath = None,
    number: Round = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar=both("文件夹", "FOLDER"),
            help=both(
                "工作簿写到哪个文件夹，默认“第1轮征求意见”",
                "Where the workbooks go; a folder named after the round unless given.",
            ),
            show_default=False,
        ),
    ] = None,
    draft: Annotated[
        str | None,
        typer.Option(
            "--draft",
            metavar=both("名称", "NAME"),
            help=both(
                "冻结稿的名称，默认取清单的“版本”", "Name of the frozen draft; 版本 unless given."
            ),
            show_default=False,
        ),
    ] = None,
    again: Annotated[
        list[str] | None,
        typer.Option(
            "--again",
            metavar=both("部门", "DEPARTMENT"),
            help=both(
                "只给这个部门补送一份，可重复",
                "Send this round to one department once more; repeatable.",
            ),
            show_default=False,
        ),
    ] = None,
    due: Annotated[
        datetime.datetime | None,
        typer.Option(
            "--due",
            formats=["%Y-%m-%d"],
            metavar=both("年-月-日", "YYYY-MM-DD"),
            help=both("请部门在哪一天以前反馈", "The day by which to answer."),
            show_default=False,
        ),
    ] = None,
    force: Annotated[
        bool,
        typer.Option(
            "--force",
            help=both(
                "上轮未处理完、本轮已送过也照样送",
                "Send although the last round is open or this one was sent.",
            ),
        ),
    ] = False,
    dry_run: DryRun = False,
    as_of: AsOf = None,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Freeze the draft and write one workbook a department."""
    from quanze.cli.consult.sending import SendRequest, run_send

    request = SendRequest(
        path=path,
        number=number,
        output=output,
        draft=draft,
        again=again or [],
        force=force,
        dry_run=dry_run,
        due=due,
        as_of=as_of,
        quiet=quiet,
        lang=lang,
    )
    raise typer.Exit(run_send(request))


send.__doc__ = both(
    "冻结这一稿，给每个部门写一个只含其事项的工作簿，另有一份总表",
    "Freeze the draft; write a workbook for every department, and one overall.",
)
