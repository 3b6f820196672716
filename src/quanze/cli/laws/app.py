"""``quanze laws`` and its subcommands."""

import typer

from quanze.cli.bilingual import both
from quanze.cli.laws import check, diff, imports, parse, show

app = typer.Typer(
    name="laws",
    help=both(
        "查法律法规：施行和废止、条款项、引用、变化",
        "Legal instruments: in force or not, articles, citations, changes.",
    ),
    add_completion=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["--help", "-h"]},
)
app.command("show")(show.show)
app.command("parse")(parse.parse)
app.command("check")(check.check)
app.command("import")(imports.import_)
app.command("diff")(diff.diff)
