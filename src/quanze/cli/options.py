"""Options that several commands share, written once."""

import datetime
from typing import Annotated

import typer

from quanze.cli.bilingual import both

Lang = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="zh|en",
        help=both(
            "报告语言，默认中文；也可设 QUANZE_LANG 或 quanze.toml",
            "Language of the report; also QUANZE_LANG or quanze.toml; Chinese unless chosen.",
        ),
        show_default=False,
    ),
]

AsOf = Annotated[
    datetime.datetime | None,
    typer.Option(
        "--as-of",
        formats=["%Y-%m-%d"],
        metavar=both("年-月-日", "YYYY-MM-DD"),
        help=both("按哪一天判断，默认今天", "The day to judge by; today unless given."),
        show_default=False,
    ),
]

FailOn = Annotated[
    str,
    typer.Option(
        "--fail-on",
        metavar=both("级别", "LEVEL"),
        help=both(
            "有这一级以上的问题时以 1 退出：error、warning、notice 或 never",
            "Exit with 1 for findings of this level or graver: error, warning, notice, never.",
        ),
    ),
]

Quiet = Annotated[
    bool,
    typer.Option(
        "--quiet",
        "-q",
        help=both("只输出结果，不输出汇总和说明", "Results only, no summary or notes."),
    ),
]

Output = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        metavar=both("格式=文件", "FORMAT=FILE"),
        help=both(
            "另把结果写入文件，可重复，如 --output json=结果.json",
            "Also write the result to a file; repeatable, as in --output json=findings.json.",
        ),
        show_default=False,
    ),
]

DryRun = Annotated[
    bool,
    typer.Option("--dry-run", help=both("只看结果，不写文件", "Show, but write nothing.")),
]

#: ``--format`` of the commands that give their result as text or as JSON.
TextOrJson = Annotated[
    str,
    typer.Option(
        "--format",
        metavar=both("格式", "FORMAT"),
        help=both("输出格式：text 或 json", "text or json."),
    ),
]
