"""The ``quanze`` command: builds the command line, turns every error into one sentence."""

import os
from collections.abc import Sequence
from typing import Any

from quanze.cli.app import app_command
from quanze.cli.bilingual import first_language, language_last
from quanze.cli.console import prepare_streams, print_note, speak_none, spoken
from quanze.source.io_errors import io_reason
from quanze.text.languages import Language, Text
from quanze.text.visible import visible
from quanze.usage import EXIT_INTERRUPTED, EXIT_USAGE, UsageError


def run(arguments: Sequence[str]) -> int:
    """Run one command; its exit code."""
    prepare_streams()
    speak_none()
    arguments = language_last(arguments)
    language: Language = first_language(arguments, os.environ) or "zh"
    command = app_command(arguments, language)
    try:
        code = command.main(args=list(arguments), prog_name="quanze", standalone_mode=False)
    except UsageError as error:
        language = spoken(language)
        return _fail(error.in_language(language), language, error.exit_code)
    except KeyboardInterrupt:
        return _interrupted(spoken(language))
    except OSError as error:
        language = spoken(language)
        reason = io_reason(error)
        sentence = Text(f"读写出错（{reason.zh}）", f"input or output failed ({reason.en})")
        return _fail(sentence.in_language(language), language, EXIT_USAGE)
    except Exception as error:
        from quanze.cli.parse_errors import explain_parse_error
        from quanze.knowledge.shipped import ShippedDataError

        if isinstance(error, ShippedDataError):
            sentence = Text(
                f"quanze 自带的数据文件“{error.name}”缺失或者损坏。请重新安装 quanze",
                f"quanze's own data file “{error.name}” is missing or damaged. Install quanze anew.",
            )
            return _fail(sentence.in_language(language), language, EXIT_USAGE)
        explained = explain_parse_error(error, language)
        if explained is None:
            raise
        return _fail(explained, language, EXIT_USAGE) if explained else EXIT_USAGE
    # Typer turns an interruption inside a command into this code, without a word.
    return _interrupted(spoken(language)) if code == EXIT_INTERRUPTED else _exit_code(code)


def _interrupted(language: Language) -> int:
    return _fail("已中断" if language == "zh" else "interrupted", language, EXIT_INTERRUPTED)


def _exit_code(code: Any) -> int:
    return code if isinstance(code, int) else 0


def _fail(sentence: str, language: Language, code: int) -> int:
    label = "错误：" if language == "zh" else "error: "
    print_note(label + visible(sentence))
    return code
