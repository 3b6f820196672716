"""The two streams, the language and the day: what commands know of the machine."""

import datetime
import os
import sys
from contextvars import ContextVar
from dataclasses import dataclass
from shutil import get_terminal_size
from typing import TextIO

from quanze.text.languages import LANGUAGES, Language, Text
from quanze.usage import UsageError

#: Below this a table of Chinese text cannot be read; wider terminals are used up to here.
_NARROWEST, _WIDEST = 60, 120

_spoken: ContextVar[Language | None] = ContextVar("language of the command", default=None)


def prepare_streams() -> None:
    """Make a console that is not UTF-8 print what it can instead of crashing."""
    for stream in (sys.stdout, sys.stderr):
        encoding = (getattr(stream, "encoding", None) or "").lower().replace("-", "")
        if encoding != "utf8" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _has(stream: TextIO | None) -> bool:
    """Whether a stream is there at all: a process may be started with it closed."""
    return stream is not None


def print_result(text: str) -> None:
    """Write to standard output. A reader that has gone away (``| head``) ends it quietly."""
    if not text or not _has(sys.stdout):
        return
    try:
        sys.stdout.write(text if text.endswith("\n") else text + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        silence(sys.stdout)
    except OSError:
        # The text that did not fit must not be tried again when the process ends.
        silence(sys.stdout)
        raise


def print_note(text: str) -> None:
    """Write a note, a progress line or an error to standard error."""
    if not _has(sys.stderr):
        return
    try:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    except BrokenPipeError:
        silence(sys.stderr)


def silence(stream: TextIO) -> None:
    """Send what a closed stream still holds to nowhere, so that ending the process says nothing."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, stream.fileno())
    except (OSError, ValueError):
        return
    finally:
        os.close(nowhere)


@dataclass(frozen=True, slots=True)
class Screen:
    """How to print: in columns up to ``width`` (``None``: no limit) and with colour or without."""

    width: int | None
    colour: bool


def screen() -> Screen:
    """Colour only on a terminal and never with NO_COLOR; no wrapping where output is redirected."""
    terminal = _has(sys.stdout) and sys.stdout.isatty()
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    if not terminal:
        return Screen(None, colour=False)
    columns = get_terminal_size((80, 24)).columns
    return Screen(max(_NARROWEST, min(columns, _WIDEST)), colour)


def typed(words: str) -> str:
    """An argument that is text, no path. What the locale could not decode is UTF-8, or damaged."""
    try:
        words.encode()
    except UnicodeEncodeError:
        try:
            return os.fsencode(words).decode("utf-8", "replace")
        except UnicodeEncodeError:
            return words.encode("utf-8", "replace").decode()
    return words


def choose_language(asked: str | None, setting: Language = "zh") -> Language:
    """``--lang`` before ``QUANZE_LANG`` before the workspace's setting."""
    for word, origin in ((asked, "--lang"), (os.environ.get("QUANZE_LANG"), "QUANZE_LANG")):
        if not word:
            continue
        if word in LANGUAGES:
            _spoken.set(word)
            return word
        raise UsageError(
            Text(f"{origin} 不能是“{word}”", f"{origin} cannot be “{word}”"),
            Text("请写 zh 或 en", "Write zh or en."),
        )
    _spoken.set(setting)
    return setting


def spoken(otherwise: Language) -> Language:
    """The language that the command has chosen, so that its errors are in it as well.

    ``otherwise`` where it has not come so far. Every command begins by :func:`speak_none`.
    """
    return _spoken.get() or otherwise


def speak_none() -> None:
    """Forget the language of the command before, where one process runs several."""
    _spoken.set(None)


def day(asked: datetime.datetime | None) -> datetime.date:
    """The day to judge by: what was asked for, or today."""
    return asked.date() if asked else datetime.date.today()  # noqa: DTZ011 - the user's own day
