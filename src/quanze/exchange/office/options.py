"""Choices spread over columns: 依据是否充分 over 是 and 否, with a √ below one of them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from quanze.knowledge.columns.headings import Headings
from quanze.knowledge.list_wording import answer_given, is_open, list_chosen
from quanze.knowledge.opinion_wording import is_opinion

#: The roles whose words may stand as headings, and how a word of each is told.
_CHOICES: Final[Mapping[str, Callable[[str], object]]] = {
    "basis_sufficient": answer_given,
    "needed": answer_given,
    "feasible": answer_given,
    "proposed_list": list_chosen,
    "opinion": is_opinion,
}


def choice_offered(levels: Sequence[str], headings: Headings) -> tuple[str, str] | None:
    """Role and word of a column whose lowest heading is a word that the heading above asks for.

    ``levels`` are the headings of the column from the top down.
    """
    if len(levels) < 2:
        return None
    role = headings.role("".join(levels[:-1])) or headings.role(levels[-2])
    if role is None or not offers(role, levels[-1]):
        return None
    return role, levels[-1]


def offers(role: str, word: str) -> bool:
    """Whether ``word`` is one that may be chosen in the column of ``role``."""
    told = _CHOICES.get(role)
    return told is not None and bool(told(word))


def chosen(options: Sequence[tuple[str, str]]) -> str:
    """What the cells below the words of one choice say; ``options`` are words with their cells.

    A tick chooses the word that it stands below. A cross does not, unless nothing else is said:
    below 是 it denies, below 否 it is a mark like any other. Other texts stay beside their word.
    """
    said: list[str] = []
    crossed: list[str] = []
    for word, text in options:
        mark = answer_given(text)
        if is_open(text):
            continue
        if mark == "是" or text.strip() == word:
            said.append(word)
        elif mark == "否":
            crossed.append(word)
        else:
            said.append(f"{word}：{text}")
    if not said and crossed and all(answer_given(word) for word in crossed):
        said = ["否"]
    return "\n".join(said)
