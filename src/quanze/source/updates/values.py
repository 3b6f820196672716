"""The text of new values, as it goes into an existing line or below it."""

from collections.abc import Mapping
from typing import Final

from quanze.source.yaml_text import Plain, quoted, scalar, yaml_lines

_KEY: Final = "k"


def value_lines(value: Plain, key: str, inline: frozenset[str]) -> tuple[str, list[str]]:
    """What stands behind ``key:`` on its line, and the lines below it, indented as from the key."""
    # The writer looks at the key only to decide what goes on one line.
    known = frozenset({_KEY}) if key in inline else frozenset()
    first, *rest = yaml_lines({_KEY: value}, inline=inline | known)
    return first.removeprefix(f"{_KEY}:").strip(), rest


def entry_lines(value: Plain, inline: frozenset[str]) -> list[str]:
    """The lines of an entry of a block list, without dash and indent."""
    if isinstance(value, Mapping) and value:
        return yaml_lines(value, inline=inline)
    return [flow_text(value)]


def flow_text(value: Plain) -> str:
    """A value on one line, as it stands inside brackets."""
    if isinstance(value, Mapping):
        pairs = (f"{scalar(key, flow=True)}: {flow_text(part)}" for key, part in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow_text, value)) + "]"
    return plain_scalar(value, flow=True)


def plain_scalar(value: Plain, *, flow: bool) -> str:
    """A text, number or day on one line."""
    if isinstance(value, Mapping) or (not isinstance(value, str) and hasattr(value, "__iter__")):
        raise TypeError("a scalar is wanted")
    return scalar(value, flow=flow)


def like_before(value: str, before: str) -> str | None:
    """``value`` in the quotes of the scalar it replaces; ``None`` where that had none."""
    if before.startswith('"'):
        return quoted(value)
    plain = value.isprintable() and "\u3000" not in value
    if before.startswith("'") and plain:
        return "'" + value.replace("'", "''") + "'"
    return None
