"""``quanze import``: spreadsheets and documents into the YAML files of a workspace."""

import datetime
from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import DryRun, Lang, Output, Quiet, TextOrJson


def import_(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar=both("文件...", "FILE..."),
            help=both(
                "清单、原始事项或意见表：.xlsx .xls .et .ods .docx .csv .tsv",
                "Lists, raw items or opinions: .xlsx .xls .et .ods .docx .csv .tsv",
            ),
            show_default=False,
        ),
    ],
    folder: Annotated[
        str | None,
        typer.Option(
            "-o",
            "--to",
            metavar=both("文件夹", "FOLDER"),
            help=both(
                "写到哪个文件夹，默认 lists/；已有该乡镇的文件时就地更新",
                "Where to write, lists/ unless given; a township's file there is updated in place.",
            ),
            show_default=False,
        ),
    ] = None,
    name: Annotated[
        str | None,
        typer.Option(
            "--name",
            metavar=both("文件名", "NAME"),
            help=both("新文件的名称，默认用乡镇名称", "Name of the new file; the township's name."),
            show_default=False,
        ),
    ] = None,
    township: Annotated[
        str | None,
        typer.Option(
            "--township",
            metavar=both("名称", "NAME"),
            help=both("是哪个乡镇（街道）的", "Whose township it is."),
            show_default=False,
        ),
    ] = None,
    code: Annotated[
        str | None,
        typer.Option(
            "--code",
            metavar=both("区划代码", "CODE"),
            help=both("乡镇的九位区划代码", "The township's division code, nine digits."),
            show_default=False,
        ),
    ] = None,
    parents: Annotated[
        str | None,
        typer.Option(
            "--parents",
            metavar=both("省,市,县", "PLACES"),
            help=both(
                "由上到下所属的省、市、县，用逗号隔开",
                "What it belongs to, from the province down, comma between.",
            ),
            show_default=False,
        ),
    ] = None,
    draft: Annotated[
        str | None,
        typer.Option(
            "--draft",
            metavar=both("版本", "VERSION"),
            help=both(
                "清单的版本，默认 draft-v1；意见表：对哪一稿的",
                "Version of the list, draft-v1 unless given; of opinions: the draft they are on.",
            ),
            show_default=False,
        ),
    ] = None,
    stage: Annotated[
        str | None,
        typer.Option(
            "--stage",
            metavar=both("阶段", "STAGE"),
            help=both(
                "起底、分类、初稿、征求意见、送审或公布；默认看标题，看不出的为初稿",
                "起底 分类 初稿 征求意见 送审 公布; told by the title, else 初稿.",
            ),
            show_default=False,
        ),
    ] = None,
    date: Annotated[
        datetime.datetime | None,
        typer.Option(
            "--date",
            formats=["%Y-%m-%d"],
            metavar=both("年-月-日", "YYYY-MM-DD"),
            help=both("清单的日期；意见表：收到的日期", "Day of the list; of opinions: received."),
            show_default=False,
        ),
    ] = None,
    round_: Annotated[
        int | None,
        typer.Option(
            "--round",
            min=1,
            metavar="N",
            help=both("意见表是第几轮的", "Which round the opinions belong to."),
            show_default=False,
        ),
    ] = None,
    prune: Annotated[
        bool,
        typer.Option(
            "--prune",
            help=both(
                "删去文件里没有的事项（默认保留并列出）",
                "Take out items that the file lacks (kept and listed unless given).",
            ),
        ),
    ] = False,
    dry_run: DryRun = False,
    format_name: TextOrJson = "text",
    output: Output = None,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Read office files into YAML, saying row by row what was left out and why."""
    from quanze.cli.importing import ImportRequest, run_import

    request = ImportRequest(
        files=files,
        folder=folder,
        name=name,
        township=township,
        code=code,
        parents=parents,
        draft=draft,
        stage=stage,
        date=date,
        round=round_,
        prune=prune,
        dry_run=dry_run,
        format_name=format_name,
        outputs=output or [],
        quiet=quiet,
        lang=lang,
    )
    raise typer.Exit(run_import(request))


import_.__doc__ = both(
    "把 Excel、WPS、Word、CSV 里的清单、原始事项、意见表读成 YAML，逐行说明没有读入的",
    "Read lists, raw items and opinions from office files into YAML.",
)
