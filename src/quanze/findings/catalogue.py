"""Every sentence that a finding can say, by code: what is wrong, and what to write instead.

Chinese is the source text, English stands beside it. ``{name}`` is filled from the finding's
values; a value that is itself a :class:`Text` is given in the reader's language.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from quanze.findings.message import Message
from quanze.findings.messages import (
    across,
    basis,
    duties,
    empowerment,
    internal,
    process,
    raw_items,
    structure,
    values,
    within,
    wording,
)
from quanze.text.languages import Language, in_language
from quanze.text.visible import visible
from quanze.text.width import clip

_PAGES = (
    structure,
    values,
    wording,
    basis,
    duties,
    empowerment,
    within,
    across,
    raw_items,
    process,
    internal,
)
#: Columns of a value that a sentence quotes; lists of known keys are the longest that are ours.
_LONGEST_VALUE = 400


@dataclass(frozen=True, slots=True)
class Sentences:
    """A message filled in and in one language. ``advice`` may be empty."""

    problem: str
    advice: str

    def joined(self, language: Language) -> str:
        """Both as one string, as JSON and one-line output give it."""
        if not self.advice:
            return self.problem
        return (
            f"{self.problem}。{self.advice}"
            if language == "zh"
            else (f"{self.problem}. {self.advice}")
        )


@cache
def messages() -> Mapping[str, Message]:
    """The whole catalogue: key to message."""
    table: dict[str, Message] = {}
    for module in _PAGES:
        for key, message in module.MESSAGES.items():
            if key in table:
                raise ValueError(f"message {key} is written twice")
            table[key] = message
    return table


def _shown(value: object) -> object:
    """A value as a sentence quotes it: on one line, without control characters, not endless."""
    return clip(visible(value), _LONGEST_VALUE) if isinstance(value, str) else value


def say(key: str, values: Mapping[str, Any], language: Language) -> Sentences:
    """The sentences for ``key``, filled with ``values``."""
    message = messages()[key]
    filled = {name: _shown(in_language(value, language)) for name, value in values.items()}
    if language == "zh":
        return Sentences(message.zh.format(**filled), message.do_zh.format(**filled))
    return Sentences(message.en.format(**filled), message.do_en.format(**filled))
