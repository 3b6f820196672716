"""The text of a new quanze.toml: every setting with what it is for and the value it has anyway.

Made from the model of the settings, so that no setting can be missing. All values are commented
out but those that nearly everybody sets: what is not written follows the defaults of the version
in use.
"""

import json
import types
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from quanze.model.settings import Settings
from quanze.text.width import display_width

_LIVE: Final = ("language", "key_language", "exclude")
#: Columns of a line with a list of values.
_WIDTH: Final = 88


def settings_text() -> str:
    """A quanze.toml that sets nothing but the defaults."""
    lines = [
        "# quanze 的设置。每一项都有默认值，删去整个文件也能用。",
        "# 紧跟在 # 后面、中间没有空格的是默认值：要改的，去掉 # 再改。",
        "",
    ]
    tables: list[tuple[str, FieldInfo, type[BaseModel]]] = []
    for key, field in _fields(Settings):
        section = _section(field)
        if section is not None:
            tables.append((key, field, section))
        elif isinstance(field.get_default(call_default_factory=True), Mapping):
            lines += [*_table_of_words(key, field), ""]
        else:
            lines += [*_setting(key, field, live=key in _LIVE), ""]
    # In TOML everything below the head of a table belongs to it: single settings come first.
    heads = [line for line in lines if line.startswith("[")]
    if heads:
        raise ValueError(f"a table among single settings: {heads[0]}")
    for key, field, section in tables:
        if field.description:
            lines.append(f"# {field.description}")
        lines.append(f"[{key}]")
        for inner, setting in _fields(section):
            lines += _setting(inner, setting, live=False)
        lines.append("")
    return "\n".join(lines)


def _fields(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    for name, field in model.model_fields.items():
        yield field.alias or name, field


def _section(field: FieldInfo) -> type[BaseModel] | None:
    annotation: Any = field.annotation
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return None


def _setting(key: str, field: FieldInfo, *, live: bool) -> Iterator[str]:
    value = field.get_default(call_default_factory=True)
    mark = "" if live else "#"
    if field.description:
        yield f"# {field.description}"
    inner = _rows_of(field)
    if inner is not None:
        for name, part in _fields(inner):
            if part.description:
                yield f"#   {name}：{part.description}"
    yield from (f"{mark}{line}" for line in _assignment(key, value))


def _table_of_words(key: str, field: FieldInfo) -> Iterator[str]:
    """A table of names and words, such as [rules]: it has no keys of its own to show."""
    yield f"# {field.description or key}"
    yield f"#[{key}]"


def _rows_of(field: FieldInfo) -> type[BaseModel] | None:
    """The model of the rows of a setting that is a list of tables."""
    for argument in _arguments(field.annotation):
        if isinstance(argument, type) and issubclass(argument, BaseModel):
            return argument
    return None


def _arguments(annotation: Any) -> Sequence[Any]:
    if get_origin(annotation) in (tuple, list, Union, types.UnionType):
        return get_args(annotation)
    return ()


def _assignment(key: str, value: Any) -> Iterator[str]:
    if isinstance(value, tuple) and value:
        whole = f"{key} = [{', '.join(map(_value, value))}]"
        if display_width(whole) <= _WIDTH:
            yield whole
            return
        yield f"{key} = ["
        line = "   "
        for part in value:
            piece = f" {_value(part)},"
            if display_width(line + piece) > _WIDTH:
                yield line
                line = "   "
            line += piece
        yield line
        yield "]"
    else:
        yield f"{key} = {_value(value)}"


def _value(value: Any) -> str:
    """A value in TOML. Its strings in double quotes are those of JSON for all that stands here."""
    if isinstance(value, bool | str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, Mapping):
        return (
            "{"
            + ", ".join(
                f"{json.dumps(k, ensure_ascii=False)} = {_value(v)}" for k, v in value.items()
            )
            + "}"
        )
    raise TypeError(f"no TOML for {type(value).__name__}")
