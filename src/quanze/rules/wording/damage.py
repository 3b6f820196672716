"""What typing, replacing all and copying leave in a text, and how to find it."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from quanze.knowledge.wording import DOUBLED, DOUBLED_BODIES, GARBLED, NAMES_ENDING_IN_KIND
from quanze.source.spans import Span
from quanze.text.words import HAN, Word, WordSearch


def _doubled() -> Iterator[Word]:
    for word, may_follow in (DOUBLED | DOUBLED_BODIES).items():
        yield Word(word * 2, never_before=may_follow)
    yield Word("街道办事处办事处")
    # 以营利为目的的, 的的确确
    yield Word("的的", never_after="目 标 有 端", never_before="确")


def _replaced() -> Iterator[Word]:
    """What “replace all” leaves: 镇 made 街道 and standing behind it once more, and the like."""
    yield Word(
        "街道镇",
        never_after="各 个 有关 相关 所属 每 和 及 或 与 全区 全市 全县 乡 镇 、 ， 。 ； （ “",
        never_before="区 域 级 村 街",
        behind=f"(?<=[{HAN}]街道镇)",
    )
    yield Word("街道街道", behind="办|党工委|[，。；]|$")
    yield Word("街道办事处（街道办事处）")
    heads = " ".join(name[:-1] for name in NAMES_ENDING_IN_KIND)
    for doubled in ("镇镇", "乡乡"):
        yield Word(doubled, never_after=heads, behind="人民政府|[，。；]|$")
    yield Word("局局", never_after="邮 结", behind="[，。；]|牵头|会同|负责(?!人)|$")


_GROUPS = {
    "doubled": tuple(_doubled()),
    "replaced": tuple(_replaced()),
    "garbled": tuple(Word(word) for word in GARBLED if len(word) > 1),
}
_VARIANTS = {word.text: variant for variant, words in _GROUPS.items() for word in words}
_WORDS = WordSearch(word for words in _GROUPS.values() for word in words)

_YEAR = "(?:19|20)[0-9]{2}"
_NUMBER = r"(?=[ 第]{0,2}[0-9]{1,4} ?号)"
#: The figures below at one character, by that character.
_SIGNS = {
    "lIOo": "(?:(?<=[0-9第].)|(?=[0-9]))",
    "?？": "(?=[?？])",
    "〔﹝【[": f"(?={_YEAR}{_NUMBER})",
    "〕﹞】]": f"(?<=[{HAN}]{_YEAR}.)",
    "发函规": f"(?<=[政办委府厅局].)(?={_YEAR}[0-9]{{1,3}}号)",
}
#: Each branch begins with a literal character: only so is a long text passed over quickly.
_SUSPECT = re.compile(
    "|".join(
        (
            _WORDS.pattern.pattern,
            *(re.escape(sign) + condition for signs, condition in _SIGNS.items() for sign in signs),
        )
    ),
    re.MULTILINE,
)
_TWICE = (re.compile("，，"), re.compile("、、"))
_FIGURES = re.compile(
    "(?P<questions>[?？]{2,})"
    rf"|(?P<closer>[〔﹝【\[]{_YEAR}){_NUMBER}"
    f"|(?<=[政办委府厅局][发函规])(?P<both>{_YEAR})(?=[0-9]{{1,3}}号)"
    rf"|(?<=[{HAN}])(?P<opener>{_YEAR}[〕﹞】\]]){_NUMBER}"
    # 第l98号, 2O24年, 1O个; not Roman 第I类, nor O3 and CO2
    "|第(?P<ordinal>(?=[0-9]*[lOo]|[0-9]*I[0-9]|[0-9]+I)[0-9lIOo]+)(?=[号条款项章])"
    r"|(?<![A-Za-z0-9.])(?P<year>(?=[0-9]*[lIOo])[12lI][0-9lIOo]{3})(?=[年〕﹞】\]]|-[0-9])"
    "|(?<![A-Za-z0-9.])(?P<number>[0-9]+[lOo][0-9lOo]*)(?=[个日天元万%月条项户人])"
)
#: Characters outside GB 2312 that no keyboard types.
_UNREADABLE = re.compile(
    f"[\ufffd\ue000-\uf8ff{''.join(word for word in GARBLED if len(word) == 1)}]+"
    "|(?:[\u00c2-\u00ef][\u0080-\u00bf]{1,2})+"
)
#: Radicals and duplicates, which PDF files give instead of the characters that look like them.
_LOOK_ALIKE = re.compile("[\u2f00-\u2fd5\uf900-\ufaff]")
_DIGITS = str.maketrans("lIOo", "1100")
_BRACKETS = "〔﹝【[〕﹞】]"


@dataclass(frozen=True, slots=True)
class Damage:
    """A damaged place, the variant of its message, and what to quote."""

    span: Span
    variant: str
    values: dict[str, str]


def may_be_damaged(text: str) -> bool:
    """Whether :func:`damage_in` can find anything, asked of a whole list at once."""
    return any(pattern.search(text) is not None for pattern in (_SUSPECT, *_TWICE))


def damage_in(text: str) -> Iterator[Damage]:
    """Doubled words, leftovers of replacing, numbers that lost a bracket or hold a letter."""
    for word, start in _WORDS.finditer(text):
        yield Damage((start, start + len(word)), _VARIANTS[word], {"text": word})
    for pattern in _TWICE:
        for match in pattern.finditer(text):
            yield Damage(match.span(), "doubled", {"text": match[0]})
    for match in _FIGURES.finditer(text):
        group = match.lastgroup or ""
        found, span = match[group], match.span(group)
        if group == "questions":
            yield Damage(span, group, {"text": found})
        elif group in ("closer", "opener", "both"):
            end = text.find("号", span[1]) + 1
            values = {"text": text[span[0] : end], "right": f"〔{found.strip(_BRACKETS)}〕"}
            yield Damage(span, "bracket", values)
        elif group != "year" or sum(map(str.isdigit, found)) > 1:
            values = {"text": match[0], "right": match[0].translate(_DIGITS)}
            yield Damage(span, "letter", values)


def may_be_unreadable(text: str) -> bool:
    """Whether :func:`unreadable_in` can find anything, asked of a whole list at once."""
    return any(pattern.search(text) is not None for pattern in (_UNREADABLE, _LOOK_ALIKE))


def unreadable_in(text: str) -> Iterator[Damage]:
    """Characters that were lost or that only look like the ones that are meant."""
    for match in _UNREADABLE.finditer(text):
        codes = " ".join(f"U+{ord(character):04X}" for character in match[0][:3])
        yield Damage(match.span(), "unreadable", {"codes": codes})
    for match in _LOOK_ALIKE.finditer(text):
        right = unicodedata.normalize("NFKC", match[0])
        if right != match[0]:
            code = f"U+{ord(match[0]):04X}"
            values = {"text": match[0], "code": code, "right": right}
            yield Damage(match.span(), "look-alike", values)
