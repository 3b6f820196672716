"""Plain data to YAML text in the layout of quanze's own files.

Mappings and lists of mappings go one key a line; lists of texts stand behind ``- `` below their
key. Every text is written so that our reader and any YAML 1.2 reader give it back unchanged.
"""

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

Plain: TypeAlias = "str | int | datetime.date | Sequence[Plain] | Mapping[str, Plain]"

#: What a plain scalar must not look like: null, truth, a number, a day (1.1 and 1.2 readers).
_TYPED: Final = re.compile(
    r"(?:~|null|true|false|yes|no|on|off|y|n"
    r"|[-+]?(?:\.?[0-9][0-9_,.:]*(?:e[-+]?[0-9]+)?|0[xob][0-9a-f_]+)"
    r"|[-+]?\.inf|\.nan|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|<<|=)",
    re.IGNORECASE,
)
#: With what a plain scalar must not begin.
_INDICATORS: Final = "-?:,[]{}#&*!|>'\"%@`\u3000 \t"
#: What cannot stand in any scalar but a double-quoted one: controls and every other line break.
_ESCAPED: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
#: What may not stand in a plain scalar inside [ ] or { }, in which lists of short texts are kept.
_FLOW: Final = re.compile(r"[\[\]{},:?]")


def yaml_text(data: Mapping[str, Plain], *, inline: frozenset[str] = frozenset()) -> str:
    """The text of a file.

    Args:
        data: keys in order; values are texts, whole numbers, days, lists and mappings.
        inline: keys whose value is written on one line, such as ``{在编: 14, 持证: 12}``.
    """
    return "".join(f"{line}\n" for line in _mapping(data, inline))


def yaml_lines(data: Mapping[str, Plain], *, inline: frozenset[str] = frozenset()) -> list[str]:
    """The lines of one mapping, without indent: what an edit puts into an existing file."""
    return list(_mapping(data, inline))


def scalar(value: str | int | datetime.date, *, flow: bool = False) -> str:
    """One value on one line; ``flow`` where it stands inside [ ] or { }."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    if _ESCAPED.search(value) or "\n" in value or "\t" in value or _needs_quotes(value):
        return quoted(value)
    if flow and _FLOW.search(value):
        return quoted(value)
    return value


def quoted(value: str) -> str:
    """A text in double quotes."""
    return '"' + "".join(map(_escape, value)) + '"'


def _needs_quotes(value: str) -> bool:
    return (
        not value
        or value[0] in _INDICATORS
        or value[-1] in " \t\u3000:"
        or ": " in value
        or " #" in value
        or value.startswith(("---", "..."))
        or _TYPED.fullmatch(value) is not None
    )


def _escape(character: str) -> str:
    if character == "\n":
        return "\\n"
    if character == "\t":
        return "\\t"
    if character in '\\"':
        return "\\" + character
    if _ESCAPED.match(character):
        code = ord(character)
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
    return character


def _mapping(data: Mapping[str, Plain], inline: frozenset[str]) -> Iterator[str]:
    for key, value in data.items():
        yield from _entry(scalar(key), value, inline, on_one_line=key in inline)


def _entry(key: str, value: Plain, inline: frozenset[str], *, on_one_line: bool) -> Iterator[str]:
    if isinstance(value, str) and _fits_block(value):
        yield f"{key}: |-"
        yield from ("  " + line if line else "" for line in value.split("\n"))
    elif isinstance(value, str | int | datetime.date):
        yield f"{key}: {scalar(value)}"
    elif on_one_line or not value:
        yield f"{key}: {_flow(value)}"
    elif isinstance(value, Mapping):
        yield f"{key}:"
        yield from ("  " + line if line else "" for line in _mapping(value, inline))
    else:
        yield f"{key}:"
        for part in value:
            lines = list(_part(part, inline))
            yield f"  - {lines[0]}"
            yield from ("    " + line if line else "" for line in lines[1:])


def _part(part: Plain, inline: frozenset[str]) -> Iterator[str]:
    if isinstance(part, Mapping) and part:
        yield from _mapping(part, inline)
    elif isinstance(part, str | int | datetime.date):
        yield scalar(part)
    else:
        yield _flow(part)


def _fits_block(value: str) -> bool:
    """Whether a text of several lines can stand as ``|-`` and come back unchanged."""
    return (
        "\n" in value
        and not value.startswith(("\n", " "))
        and not value.endswith("\n")
        and not _ESCAPED.search(value)
        and "\t" not in value
    )


def _flow(value: Plain) -> str:
    if isinstance(value, Mapping):
        entries = (f"{scalar(key, flow=True)}: {_flow(part)}" for key, part in value.items())
        return "{" + ", ".join(entries) + "}"
    if isinstance(value, str | int | datetime.date):
        return scalar(value, flow=True)
    return "[" + ", ".join(_flow(part) for part in value) + "]"
