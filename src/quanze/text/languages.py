"""A sentence in both languages of the tool, and the choice between them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence twice. Chinese is the source text, English stands beside it."""

    zh: str
    en: str

    def in_language(self, language: Language) -> str:
        return self.zh if language == "zh" else self.en


def listed(words: Iterable[str], language: Language) -> str:
    """Several words in a row, as a sentence lists them: 甲、乙 or a, b."""
    return ("、" if language == "zh" else ", ").join(words)


def in_language(value: object, language: Language) -> object:
    """``value`` itself, or its sentence in ``language`` where it is a :class:`Text`."""
    return value.in_language(language) if isinstance(value, Text) else value
