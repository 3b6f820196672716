"""``quanze export``: papers out of lists."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import AsOf, Lang, Quiet


def export(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=both("[路径]...", "[PATH]..."),
            help=both(
                "清单文件或文件夹，默认 lists/；对照表写原稿和新稿",
                "List files or folders, lists/ unless given; for a comparison OLD and NEW.",
            ),
            show_default=False,
        ),
    ] = None,
    report: Annotated[
        str | None,
        typer.Option(
            "--report",
            metavar=both("种类", "REPORT"),
            help=both(
                "list（清单，默认） comparison（修改对照表） handover（交接单） "
                "confirmation（承接确认书） evaluation（赋权运行评估） statistics（统计表） "
                "opinions（征求意见情况） raw（原始事项）",
                "list (unless given), comparison, handover, confirmation, evaluation, statistics, "
                "opinions or raw.",
            ),
            show_default=False,
        ),
    ] = None,
    format_name: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar=both("格式", "FORMAT"),
            help=both(
                "docx（默认）、xlsx、html、md、csv 或 jsonl，也可由文件名看出",
                "docx (unless given), xlsx, html, md, csv or jsonl; told by the output's name.",
            ),
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar=both("文件或文件夹", "FILE|FOLDER"),
            help=both(
                "一个文件，或者每个乡镇一个文件的文件夹",
                "A file for everything, or a folder for one file a township.",
            ),
            show_default=False,
        ),
    ] = None,
    against: Annotated[
        str | None,
        typer.Option(
            "--against",
            metavar=both("原稿", "OLD"),
            help=both(
                "与哪一稿对照：路径、冻结稿名称（如 draft-v2）或 git 版本",
                "Compare with: a path, a frozen draft (draft-v2), or a git revision.",
            ),
            show_default=False,
        ),
    ] = None,
    round_: Annotated[
        int | None,
        typer.Option(
            "--round",
            metavar=both("轮次", "N"),
            help=both("征求意见情况：第几轮，默认各轮", "Opinions: which round, all unless given."),
            show_default=False,
        ),
    ] = None,
    with_basis: Annotated[
        bool,
        typer.Option("--with-basis", help=both("清单加一栏设定依据", "A column of legal bases.")),
    ] = False,
    full: Annotated[
        bool,
        typer.Option(
            "--full",
            help=both(
                "清单加编号、类别、依据、理由、衔接各栏",
                "Columns for id, category, basis, reason and handover.",
            ),
        ),
    ] = False,
    findings: Annotated[
        bool,
        typer.Option(
            "--findings",
            help=both(
                "同时检查，把检查意见写成批注，标在事项上",
                "Check as well, and put the findings at their items, as comments.",
            ),
        ),
    ] = False,
    as_of: AsOf = None,
    overwrite: Annotated[
        bool,
        typer.Option(
            "--overwrite",
            help=both(
                "已有的同名文件有人改过，也照样覆盖",
                "Replace files of that name even where somebody has edited them.",
            ),
        ),
    ] = False,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Write lists, comparisons and statistics as papers."""
    from quanze.cli.exporting import ExportRequest, run_export

    request = ExportRequest(
        paths=paths or [],
        report=report,
        format_name=format_name,
        output=output,
        against=against,
        options=tuple(
            name
            for name, asked in (
                ("with-basis", with_basis),
                ("full", full),
                ("findings", findings),
                ("round", round_ is not None),
            )
            if asked
        ),
        round=round_,
        as_of=as_of,
        overwrite=overwrite,
        quiet=quiet,
        lang=lang,
    )
    raise typer.Exit(run_export(request))


export.__doc__ = both(
    "写成文件：清单、修改对照表、交接单、统计表，Word（公文格式）、Excel、网页",
    "Write lists, comparisons, handover sheets and statistics as Word, Excel or web page.",
)
