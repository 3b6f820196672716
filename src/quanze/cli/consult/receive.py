"""``quanze consult receive``: answers of departments into the workspace."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.consult.options import Round, WorkspaceOption
from quanze.cli.options import AsOf, DryRun, Lang, Quiet


def receive(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar=both("文件...", "FILE..."),
            help=both(
                "部门发回的工作簿，或者自己做的意见反馈表",
                "Workbooks that came back, or other sheets of opinions.",
            ),
            show_default=False,
        ),
    ],
    number: Round = None,
    department: Annotated[
        str | None,
        typer.Option(
            "--department",
            metavar=both("部门", "DEPARTMENT"),
            help=both(
                "表中没有写部门的，写明是谁的意见", "Whose opinions they are, where no cell says."
            ),
            show_default=False,
        ),
    ] = None,
    skip_bad: Annotated[
        bool,
        typer.Option(
            "--skip-bad",
            help=both(
                "读不了的文件跳过并列出，其他的照样读入",
                "Take in the good files, and say which were not.",
            ),
        ),
    ] = False,
    workspace: WorkspaceOption = None,
    dry_run: DryRun = False,
    as_of: AsOf = None,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Read answers into the files of opinions."""
    from quanze.cli.consult.receiving import ReceiveRequest, run_receive

    request = ReceiveRequest(
        files=files,
        number=number,
        department=department,
        skip_bad=skip_bad,
        workspace=workspace,
        dry_run=dry_run,
        as_of=as_of,
        quiet=quiet,
        lang=lang,
    )
    raise typer.Exit(run_receive(request))


receive.__doc__ = both(
    "读入部门发回的意见；行移动、列改名也能认，认不准的逐条说明",
    "Read what departments sent back; what is doubtful is said, row by row.",
)
