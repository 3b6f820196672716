"""``quanze draft``: from raw items to a draft list."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import DryRun, Lang, Output, Quiet, TextOrJson


def draft(
    raw: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=both("[原始事项]...", "[RAW]..."),
            help=both(
                "原始事项文件或文件夹，默认 lists/raw/；与 --explain 同用时也可写编号",
                "Files or folders of raw items, lists/raw/ unless given; ids with --explain.",
            ),
            show_default=False,
        ),
    ] = None,
    list_file: Annotated[
        str | None,
        typer.Option(
            "--list",
            metavar=both("文件", "FILE"),
            help=both(
                "列入哪个清单文件，默认 raw 上一级的同名文件",
                "The list to draft into; the file of the same name above raw/ unless given.",
            ),
            show_default=False,
        ),
    ] = None,
    propose: Annotated[
        bool,
        typer.Option(
            "--propose",
            help=both(
                "逐组列出可以归并的，不写文件", "List what may be merged; nothing is written."
            ),
        ),
    ] = False,
    merge: Annotated[
        list[str] | None,
        typer.Option(
            "--merge",
            metavar=both("编号=编号", "ID=ID"),
            help=both(
                "前一项并入后一项，可重复，如 Y0013=Y0007",
                "Merge the first into the second; repeatable, as in Y0013=Y0007.",
            ),
            show_default=False,
        ),
    ] = None,
    accept_merges: Annotated[
        float | None,
        typer.Option(
            "--accept-merges",
            metavar=both("分数", "SCORE"),
            help=both(
                "相似到这个分数以上的全部归并，如 0.95",
                "Accept all proposals from this score on, such as 0.95.",
            ),
            show_default=False,
        ),
    ] = None,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain",
            help=both(
                "显示分类表；写编号的，说明它按哪一行",
                "Show the decision table, or for ids which row decides them.",
            ),
        ),
    ] = False,
    strict: Annotated[
        bool,
        typer.Option(
            "--strict",
            help=both(
                "有待定的就不写文件，以 1 退出",
                "Write nothing and exit with 1 while any item is open.",
            ),
        ),
    ] = False,
    dry_run: DryRun = False,
    format_name: TextOrJson = "text",
    output: Output = None,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Turn raw items into a draft list."""
    from quanze.cli.drafting import DraftRequest, run_draft

    request = DraftRequest(
        raw=raw or [],
        list_file=list_file,
        propose=propose,
        merges=merge or [],
        accept_from=accept_merges,
        explain=explain,
        strict=strict,
        dry_run=dry_run,
        format_name=format_name,
        outputs=output or [],
        quiet=quiet,
        lang=lang,
    )
    raise typer.Exit(run_draft(request))


draft.__doc__ = both(
    "把原始事项按三问分类、归并，写成清单初稿，逐件交代去向",
    "Classify and merge raw items into a draft list; account for every one.",
)
