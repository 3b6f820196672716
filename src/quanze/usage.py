"""What the user asked for cannot be done: one sentence, and what to write instead."""

from quanze.text.languages import Language, Text


class UsageError(Exception):
    """Wrong use, settings or input and output. The command ends with exit code 2, or ``exit_code``."""

    def __init__(self, message: Text, hint: Text | None = None, *, exit_code: int = 2) -> None:
        super().__init__(message.en)
        self.message = message
        self.hint = hint
        self.exit_code = exit_code

    def in_language(self, language: Language) -> str:
        """The sentence and its hint."""
        return join_sentences(self.message, self.hint, language)


def join_sentences(first: Text, second: Text | None, language: Language) -> str:
    """Two sentences one after the other; neither ends with a full stop in Chinese."""
    sentence = first.in_language(language)
    if second is None:
        return sentence
    if language == "zh":
        return sentence + ("" if sentence.endswith("？") else "。") + second.zh
    return sentence + ("" if sentence.endswith("?") else ".") + " " + second.en


#: Exit codes, as design and README promise them.
EXIT_CLEAN, EXIT_FINDINGS, EXIT_USAGE, EXIT_NOTHING, EXIT_INTERRUPTED = 0, 1, 2, 3, 130
