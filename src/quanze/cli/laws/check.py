"""``quanze laws check``: every citation in a text or workbook with its verdict."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import AsOf, FailOn, Lang, Output, Quiet, TextOrJson


def check(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar=both("文件...", "FILE..."),
            help=both(
                "文本、表格（xlsx xls et ods）或者 docx 文件；“-”读标准输入",
                "Texts, workbooks (xlsx xls et ods) or docx files; “-” reads standard input.",
            ),
            show_default=False,
        ),
    ],
    problems_only: Annotated[
        bool,
        typer.Option(
            "--problems",
            help=both("只列有问题的引用", "Only citations of which something is wrong."),
        ),
    ] = False,
    fail_on: FailOn = "error",
    as_of: AsOf = None,
    format_name: TextOrJson = "text",
    output: Output = None,
    quiet: Quiet = False,
    lang: Lang = None,
) -> None:
    """Check the citations in files of any kind."""
    from quanze.cli.laws.checking import CheckRequest, run_check

    request = CheckRequest(
        files, problems_only, fail_on, as_of, format_name, output or [], quiet, lang
    )
    raise typer.Exit(run_check(request))


check.__doc__ = both(
    "查文本、表格、Word 里的每一处引用：是否有效、条款项是否存在",
    "Check every citation in texts, workbooks and documents.",
)
