"""The ``quanze`` command: builds the command line, turns every error into one sentence."""

import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from quanze.cli.app import app_command
from quanze.cli.bilingual import first_language, language_last
from quanze.cli.console import prepare_streams, print_note
from quanze.text.languages import Language
from quanze.usage import EXIT_INTERRUPTED, EXIT_USAGE, UsageError


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and end the process with its exit code."""
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: Sequence[str]) -> int:
    """Run one command; its exit code."""
    prepare_streams()
    arguments = language_last(arguments)
    language: Language = first_language(arguments, os.environ) or "zh"
    command = app_command(arguments, language)
    try:
        code = command.main(args=list(arguments), prog_name="quanze", standalone_mode=False)
    except UsageError as error:
        return _fail(error.in_language(language), language, error.exit_code)
    except KeyboardInterrupt:
        return _fail("已中断" if language == "zh" else "interrupted", language, EXIT_INTERRUPTED)
    except Exception as error:
        from quanze.cli.parse_errors import explain_parse_error

        sentence = explain_parse_error(error, language)
        if sentence is None:
            raise
        return _fail(sentence, language, EXIT_USAGE) if sentence else EXIT_USAGE
    return _exit_code(code)


def _exit_code(code: Any) -> int:
    return code if isinstance(code, int) else 0


def _fail(sentence: str, language: Language, code: int) -> int:
    label = "错误：" if language == "zh" else "error: "
    print_note(label + sentence)
    return code
