"""What ``quanze laws parse`` does."""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from quanze.cli.console import choose_language, print_result, typed
from quanze.cli.laws.named_file import named_file
from quanze.source.encoding import decode
from quanze.source.files import read_bytes
from quanze.text.citations import citation_record
from quanze.text.languages import Text
from quanze.text.plain_json import plain_json
from quanze.usage import EXIT_CLEAN, UsageError

_STDIN = "-"


def run_parse(inputs: Sequence[str], lang: str | None) -> int:
    """Print one JSON object for each line of the inputs."""
    choose_language(lang)
    for line in _lines(inputs):
        print_result(plain_json(citation_record(line)))
    return EXIT_CLEAN


def _lines(inputs: Sequence[str]) -> Iterator[str]:
    for name in inputs or [_STDIN]:
        if name == _STDIN:
            yield from _standard_input(given=bool(inputs))
        elif os.path.exists(name):  # noqa: PTH110 - Path.exists raises for what is long
            # Pipes too: laws parse <(grep 依据 list.yaml)
            yield from _text(read_bytes(named_file(name, Path.cwd())), name).splitlines()
        elif "《" not in name and Path(name).suffix and not name.endswith(("条", "款", "项", "号")):
            raise UsageError(
                Text(f"没有“{name}”这个文件", f"there is no file “{name}”"),
                Text("请写文件名，或者要读的文字", "Name a file, or give the text itself."),
            )
        else:
            yield typed(name)


def _standard_input(*, given: bool) -> Iterator[str]:
    if getattr(sys, "stdin", None) is None:
        raise UsageError(Text("标准输入是关着的，读不了", "standard input is closed"))
    if sys.stdin.isatty() and not given:
        raise UsageError(
            Text("没有写要读的文件或文字", "neither a file nor a text is given"),
            Text(
                "请写文件名，或者 quanze laws parse '《…法》第…条'",
                "Name a file, or write quanze laws parse '《…法》第…条'.",
            ),
        )
    yield from _text(sys.stdin.buffer.read(), "stdin").splitlines()


def _text(data: bytes, name: str) -> str:
    text = decode(data).text
    if text is not None:
        return text
    from quanze.exchange.forms import form_of
    from quanze.exchange.refusals import refuse, refuse_encoding, refuse_form

    form = form_of(data)
    if form in ("docx", "workbook"):
        raise refuse(
            name,
            Text("不是文本文件", "is no text file"),
            Text(
                "Word、Excel 文件请用 quanze laws check", "For Word or Excel use quanze laws check."
            ),
        )
    raise refuse_encoding(name) if form == "text" else refuse_form(name, form)
