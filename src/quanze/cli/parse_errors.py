"""What Typer says of a wrong command line, in the reader's language.

Typer's copy of click is private, so its exceptions are told apart by class name.
"""

import re
from typing import Final

from quanze.text.languages import Language, Text
from quanze.text.likeness import nearest
from quanze.usage import join_sentences

#: What Typer says of a number, as in “0 is not in the range x>=1.”
_RANGE: Final = re.compile(r"(\S+) is not in the range (.+)")
_ROOTS = {"ClickException", "TyperException"}


def explain_parse_error(error: Exception, language: Language) -> str | None:
    """One sentence; empty where help was printed already; ``None`` for errors not of Typer's."""
    names = [cls.__name__ for cls in type(error).__mro__]
    if "Abort" in names:
        return "已中断" if language == "zh" else "interrupted"
    if not _ROOTS.intersection(names):
        return None
    if "NoArgsIsHelpError" in names:
        return ""
    message = str(getattr(error, "message", "") or error)
    sentence = (
        _in_english(names, error, message)
        if language == "en"
        else _in_chinese(names, error, message)
    )
    path = _command_path(error)
    more = Text(f"用法见 {path} --help", f"See {path} --help.")
    return join_sentences(Text(sentence, sentence), more, language)


def _in_english(names: list[str], error: Exception, message: str) -> str:
    """Typer's own sentence, with the option it is about and the nearest one where it lacks them."""
    sentence = message.rstrip(".")
    if "BadParameter" in names:
        return f"{_parameter(error)}: {sentence}"
    if "NoSuchOption" in names and "Did you mean" not in sentence:
        guess = _near_option(error, str(getattr(error, "option_name", "")))
        return sentence + (f". Did you mean {guess}?" if guess else "")
    return sentence


def _in_chinese(names: list[str], error: Exception, message: str) -> str:
    if "NoSuchOption" in names:
        option = str(getattr(error, "option_name", ""))
        guess = _near_option(error, option)
        return f"没有“{option}”这个选项" + (f"，是否应为“{guess}”？" if guess else "")
    if "MissingParameter" in names:
        return f"缺少参数“{_parameter(error)}”"
    if "BadParameter" in names:
        return f"“{_parameter(error)}”的值不对：{_bad_value(message)}"
    if "BadOptionUsage" in names:
        return f"选项“{getattr(error, 'option_name', '')}”后面要写一个值"
    if message.startswith("No such command"):
        return _no_such_command(error, message)
    if message.startswith("Got unexpected extra argument"):
        return f"多出了参数：{message.rpartition('(')[2].rstrip(')')}"
    return message


def _parameter(error: Exception) -> str:
    parameter = getattr(error, "param", None)
    if parameter is None:
        return str(getattr(error, "param_hint", "") or "?")
    options = [name for name in getattr(parameter, "opts", []) if name.startswith("--")]
    return options[0] if options else str(parameter.metavar or parameter.name)


def _bad_value(message: str) -> str:
    """Typer's sentence about a value, of which only the value itself is worth keeping."""
    value = message.partition("'")[2].partition("'")[0]
    if "does not match the formats" in message:
        return f"“{value}”不是日期，请写成 2026-10-30 的样子"
    outside = _RANGE.fullmatch(message.rstrip("."))
    if outside:
        bound = outside[2]
        least = bound.removeprefix("x>=")
        wanted = f"至少是 {least}" if least != bound else f"应当在 {bound} 之内"
        return f"“{outside[1]}”太大或者太小，{wanted}"
    return f"“{value}”" if value else message


def _no_such_command(error: Exception, message: str) -> str:
    word = message.partition("'")[2].partition("'")[0]
    context = getattr(error, "ctx", None)
    known = list(getattr(getattr(context, "command", None), "commands", {}))
    guess = nearest(word, known, at_least=0.4)
    if guess:
        return f"没有“{word}”这个命令，是否应为“{guess}”？"
    return f"没有“{word}”这个命令；可用的命令：{'、'.join(known)}"


def _near_option(error: Exception, option: str) -> str | None:
    context = getattr(error, "ctx", None)
    parameters = getattr(getattr(context, "command", None), "params", [])
    known = [name for parameter in parameters for name in parameter.opts if name.startswith("--")]
    return nearest(option, known, at_least=0.5)


def _command_path(error: Exception) -> str:
    context = getattr(error, "ctx", None)
    return str(getattr(context, "command_path", "") or "quanze")
