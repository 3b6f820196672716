"""The workspace: the folder with quanze.toml, found by walking up, and its settings."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError

from quanze.model.settings import Settings
from quanze.source.io_errors import io_reason
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.usage import UsageError

SETTINGS_FILE = "quanze.toml"


@dataclass(frozen=True, slots=True)
class Workspace:
    """``root`` is the folder with the settings file; ``None`` where there is none."""

    root: Path | None
    settings: Settings


def open_workspace(start: Path) -> Workspace:
    """The workspace that ``start`` (a file or folder, which need not exist) lies in.

    Raises:
        UsageError: where quanze.toml cannot be read or says something that quanze does not know.
    """
    start = start.absolute()
    for folder in (start, *start.parents):
        file = folder / SETTINGS_FILE
        if file.exists():
            return Workspace(folder, read_settings(file))
    return Workspace(None, Settings())


def read_settings(file: Path) -> Settings:
    """The settings in ``file``."""
    try:
        text = file.read_text(encoding="utf-8-sig")
        table = tomllib.loads(text)
    except OSError as error:
        reason = io_reason(error)
        raise UsageError(
            Text(
                f"读不了设置文件“{file}”（{reason.zh}）",
                f"cannot read settings “{file}” ({reason.en})",
            )
        ) from error
    except UnicodeDecodeError as error:
        raise UsageError(
            Text(f"设置文件“{file}”不是 UTF-8 编码", f"settings “{file}” are not UTF-8"),
            Text("请另存为 UTF-8", "Save the file as UTF-8."),
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(
            Text(
                f"设置文件“{file}”{_toml_place(error)}不合 TOML 的写法",
                f"settings “{file}”: {error}",
            ),
            _toml_hint(text, error),
        ) from error
    return _validated(file, table)


def _toml_place(error: tomllib.TOMLDecodeError) -> str:
    """The place in a sentence such as “Expected … (at line 2, column 7)”, in Chinese."""
    found = re.search(r"line (\d+), column (\d+)", str(error))
    return f"第 {found[1]} 行第 {found[2]} 列" if found else "末尾"


def _toml_hint(text: str, error: tomllib.TOMLDecodeError) -> Text:
    """What to write: bare names in TOML are of Latin letters, which hardly anybody expects."""
    found = re.search(r"line (\d+)", str(error))
    lines = text.splitlines()
    number = int(found[1]) if found else 0
    line = lines[number - 1] if 0 < number <= len(lines) else ""
    outside = re.sub(r'"[^"]*"|\'[^\']*\'|#.*', "", line)
    if not outside.isascii():
        return Text(
            '中文都要加英文的双引号，等号前面的名称也要，如 headings = {"科室" = ["报送科室"]}',
            "Chinese stands in plain double quotes, also as a name before =, as in "
            'headings = {"科室" = ["报送科室"]}.',
        )
    return Text(
        '请写成 名称 = 值，文字加双引号，如 language = "zh"',
        'Write name = value, text in double quotes, such as language = "zh".',
    )


def _validated(file: Path, table: dict[str, Any]) -> Settings:
    try:
        settings = Settings.model_validate(table)
    except ValidationError as error:
        raise _wrong_setting(file, error.errors(include_url=False)[0]) from error
    if settings.rules:
        _check_rules(file, settings)
    if settings.drafting.rows:
        _check_own_rows(file, settings)
    return settings


def _check_rules(file: Path, settings: Settings) -> None:
    # The names of rules are those of all rules, which take a while to import.
    from quanze.engine.selection import expand

    try:
        expand(settings.rules)
    except UsageError as error:
        where = Text(
            f"设置文件“{file}”的 [rules]：{error.message.zh}",
            f"settings “{file}”, [rules]: {error.message.en}",
        )
        raise UsageError(where, error.hint) from error


def _check_own_rows(file: Path, settings: Settings) -> None:
    from quanze.knowledge.decisions.own_rows import table_with

    try:
        table_with(settings.drafting.rows)
    except UsageError as error:
        where = Text(
            f"设置文件“{file}”的 [[drafting.rows]]：{error.message.zh}",
            f"settings “{file}”, [[drafting.rows]]: {error.message.en}",
        )
        raise UsageError(where, error.hint) from error


def _name(loc: tuple[str | int, ...]) -> tuple[str, str]:
    """A setting's name in both languages; the entries of a list are counted from 1."""
    zh = (step if isinstance(step, str) else f"第{step + 1}个" for step in loc)
    en = (step if isinstance(step, str) else f"#{step + 1}" for step in loc)
    return ".".join(zh), ".".join(en)


def _wrong_setting(file: Path, detail: Any) -> UsageError:
    """One sentence for pydantic's first complaint."""
    name, name_en = _name(detail["loc"])
    if detail["type"] == "extra_forbidden":
        known = _known_settings(detail["loc"][:-1])
        guess = nearest(str(detail["loc"][-1]), known, at_least=0.4)
        hint = (
            Text(f"最接近的是“{guess}”", f"The nearest is “{guess}”.")
            if guess
            else Text(f"可用的有：{'、'.join(known)}", f"Known: {', '.join(known)}.")
        )
        return UsageError(
            Text(
                f"设置文件“{file}”里没有“{name}”这一项",
                f"settings “{file}”: no setting “{name_en}”",
            ),
            hint,
        )
    choices = re.findall("'([^']*)'", detail.get("ctx", {}).get("expected", ""))
    if detail["type"] == "missing":
        return UsageError(
            Text(f"设置文件“{file}”缺少“{name}”", f"settings “{file}”: “{name_en}” is missing"),
            _SEE_SCHEMA,
        )
    value = detail["input"]
    return UsageError(
        Text(
            f"设置文件“{file}”的“{name}”不能是“{value}”",
            f"settings “{file}”: “{name_en}” cannot be “{value}”",
        ),
        Text(f"可以写：{'、'.join(choices)}", f"Write one of: {', '.join(choices)}.")
        if choices
        else _EXPECTED.get(detail["type"], _SEE_SCHEMA),
    )


_LIST = Text('应写成列表，如 ["drafts"]', 'Write a list, such as ["drafts"].')
_TABLE = Text(
    '应写成表，如 [rules] 下一行 Q505 = "off"', 'Write a table: [rules], then Q505 = "off".'
)
_NUMBER = Text("应写成数字", "Write a number.")
_EXPECTED: dict[str, Text] = {
    "tuple_type": _LIST,
    "list_type": _LIST,
    "dict_type": _TABLE,
    "model_type": _TABLE,
    "model_attributes_type": _TABLE,
    "string_type": Text("应写成文字，加双引号", "Write text in double quotes."),
    "int_parsing": _NUMBER,
    "int_type": _NUMBER,
    "float_parsing": _NUMBER,
    "float_type": _NUMBER,
}
_SEE_SCHEMA = Text("可用的设置见 quanze schema settings", "quanze schema settings lists them all.")


def _known_settings(loc: tuple[str | int, ...]) -> list[str]:
    model: Any = Settings
    for step in loc:
        # A number stands for an entry of a list: tuple[DecisionRow, ...].
        named = not isinstance(step, int)
        model = model.model_fields[step].annotation if named else get_args(model)[0]
    return list(model.model_fields)
