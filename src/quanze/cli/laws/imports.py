"""``quanze laws import``: statutes' texts into the workspace's own registry."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import DryRun, Lang, Quiet


def import_(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar=both("文件...", "FILE..."),
            help=both(
                "法律法规全文：.docx、.txt，或者装着它们的 .zip",
                "Full texts: .docx, .txt, or a .zip with such files.",
            ),
            show_default=False,
        ),
    ],
    replace: Annotated[
        bool,
        typer.Option(
            "--replace",
            help=both(
                "同题名、同施行日期的已有登记用新的代替",
                "Replace what is on record with the same title and start.",
            ),
        ),
    ] = False,
    override: Annotated[
        str | None,
        typer.Option(
            "--override",
            metavar=both("理由", "REASON"),
            help=both(
                "与内置登记不一致时仍以本地为准，写明理由",
                "Prefer this text where it contradicts the shipped registry, and why.",
            ),
            show_default=False,
        ),
    ] = None,
    dry_run: DryRun = False,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Count the articles of statutes and add them to laws.local.jsonl."""
    from quanze.cli.laws.importing import ImportRequest, run_import

    request = ImportRequest(files, replace, override, dry_run, quiet, lang)
    raise typer.Exit(run_import(request))


import_.__doc__ = both(
    "把法律法规全文登记到本工作区：数出条、款、项，写入 laws.local.jsonl",
    "Add full texts to this workspace: counts articles, paragraphs and items.",
)
