"""``quanze consult`` and its subcommands."""

import typer

from quanze.cli.bilingual import both
from quanze.cli.consult import answer, receive, send, status

app = typer.Typer(
    name="consult",
    help=both(
        "三上三下征求部门意见：送出、收回、处理、看进度",
        "Rounds of opinions: send to departments, receive, answer, status.",
    ),
    add_completion=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["--help", "-h"]},
)
app.command("send")(send.send)
app.command("receive")(receive.receive)
app.command("answer")(answer.answer)
app.command("status")(status.status)
