"""ANSI colours, for terminals only."""

from dataclasses import dataclass

from quanze.findings.level import Level

_RESET = "\x1b[0m"
_CODES = {
    "bold": "\x1b[1m",
    "dim": "\x1b[2m",
    "red": "\x1b[31m",
    "green": "\x1b[32m",
    "yellow": "\x1b[33m",
    "cyan": "\x1b[36m",
}
LEVEL_COLOURS: dict[Level, str] = {
    Level.ERROR: "red",
    Level.WARNING: "yellow",
    Level.NOTICE: "cyan",
}


@dataclass(frozen=True, slots=True)
class Paint:
    """Puts colours round a text, or nothing where ``on`` is false."""

    on: bool

    def __call__(self, text: str, *styles: str) -> str:
        if not self.on or not text:
            return text
        return "".join(_CODES[style] for style in styles) + text + _RESET
