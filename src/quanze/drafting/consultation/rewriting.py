"""A file of opinions with new contents: rewritten where it is as quanze wrote it, else edited."""

from collections.abc import Mapping

from quanze.drafting.consultation.opinion_files import OpinionFile, opinions_text
from quanze.engine.written import file_language
from quanze.model.opinions import Answer, Opinions
from quanze.text.languages import Language


def new_bytes(file: OpinionFile, model: Opinions, language: Language) -> bytes:
    """The bytes of ``file`` once it holds ``model``. Keys stay in the file's own language.

    ``language`` is that of the keys where the file does not show which it uses.
    """
    language = file_language(file.document, Opinions, language)
    return opinions_text(model, language).encode()


def answered_bytes(file: OpinionFile, answers: Mapping[int, Answer], language: Language) -> bytes:
    """The bytes of ``file`` with these answers to its opinions, by their place from 0."""
    opinions = tuple(
        opinion.model_copy(update={"answer": answers[number]}) if number in answers else opinion
        for number, opinion in enumerate(file.model.opinions)
    )
    return new_bytes(file, file.model.model_copy(update={"opinions": opinions}), language)
