"""``quanze consult status``: how far each round has come."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.consult.options import Round, WorkspacePath
from quanze.cli.options import Lang, Output, Quiet


def status(
    path: WorkspacePath = None,
    number: Round = None,
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
    """Show what was sent, received, decided, and what is open."""
    from quanze.cli.consult.reporting import StatusRequest, run_status

    request = StatusRequest(
        path=path,
        number=number,
        format_name=format_name,
        outputs=output or [],
        quiet=quiet,
        lang=lang,
    )
    raise typer.Exit(run_status(request))


status.__doc__ = both(
    "各轮各部门：送出、反馈、采纳、不采纳、待处理，部门之间不一致的意见",
    "By round and department: sent, received, decided, open, contradictions.",
)
