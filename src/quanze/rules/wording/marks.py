"""Half-width marks, stray blanks and invisible characters in a Chinese text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quanze.rules.wording.search import in_title
from quanze.source.spans import Span
from quanze.text.numerals import CHINESE_NUMERAL
from quanze.text.words import HAN

_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
_WIDE = f"{HAN}，。；：、！？（）《》〈〉“”‘’〔〕【】"
_WIDE_MARKS = frozenset("，。；：、！？（）《》〈〉“”‘’〔〕【】")
_BLANK = "[ \u00a0\u3000]"
_INVISIBLE = "[\u00ad\u200b-\u200f\u2060\ufeff]"
_RUN = f"[{_WIDE}](?:{_BLANK}+[{_WIDE}])+"
_MARKS = ",;:?!()"
#: One search of a whole list: whether there may be anything at all. One class stands in front:
#: only so is a long text passed over quickly.
SUSPECT = re.compile(
    f"[{_MARKS} \u00a0\u3000\u00ad\u200b-\u200f\u2060\ufeff](?:"
    f"(?<=[{_MARKS}])(?:(?<=[{_WIDE}].)|(?={_BLANK}?[{HAN}]))"
    f"|(?<=[{_WIDE}]{_BLANK}){_BLANK}*(?=[{_WIDE}(])"
    f"|(?<={_INVISIBLE})"
    ")"
)
#: A run of single characters and groups with blanks between, from character to character.
SPACED = re.compile(_RUN)
_URL = re.compile("(?:https?://|www[.])[!-~]+")
_MARK = re.compile(f"[{_MARKS}]")
_BLANKS = " \u00a0\u3000"
#: How far into brackets Chinese is looked for, in characters.
_FAR = 200
_INVISIBLES = re.compile(f"{_INVISIBLE}+")
_HAN = re.compile(f"[{HAN}]")
_HEADING = re.compile(
    f"(?:第[{CHINESE_NUMERAL}]+[编章节条款项](?:之[{CHINESE_NUMERAL}]+)?|[0-9]日)$"
)
_YEAR = re.compile("(?:19|20)[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Slip:
    """A place in a text, the variant of its message, what to write, and whether that is safe."""

    span: Span
    variant: str
    right: str
    is_safe: bool = True


def slips_in(text: str) -> Iterator[Slip]:
    """Every slip, kind by kind. What stands in 《 》 or in an address is left alone."""
    searched = _URL.sub(lambda match: "-" * len(match[0]), text)
    pairs = _pairs(text)
    for match in _MARK.finditer(searched):
        at, mark = match.start(), match[0]
        start, end = _outside(text, at)
        before, behind = _character(text, start - 1), _character(text, end)
        wrong = pairs[at] if mark in "()" else _stands_in_chinese(mark, before, behind)
        if wrong and not in_title(text, at):
            # The blanks that divide the mark from Chinese text go with it.
            span = (start if _is_wide(before) else at, end if _is_wide(behind) else at + 1)
            # ? between two characters may be one that was lost.
            is_safe = mark != "?" or not _is_han(behind)
            yield Slip(span, "", _FULL[mark], is_safe)
    for match in SPACED.finditer(text):
        if not (in_title(text, match.start()) or _is_heading(text, match.start() + 1)):
            closed = re.sub(_BLANK, "", match[0])
            yield Slip(match.span(), "blank", closed, _may_close(text, match))
    for match in _INVISIBLES.finditer(text):
        yield Slip(match.span(), "invisible", "")


def _character(text: str, at: int) -> str:
    return text[at] if 0 <= at < len(text) else ""


def _is_han(character: str) -> bool:
    return _HAN.match(character) is not None


def _is_wide(character: str) -> bool:
    """A Chinese character or mark."""
    return character in _WIDE_MARKS or _is_han(character)


def _outside(text: str, at: int) -> Span:
    """The span of the character at ``at`` with the blanks around it."""
    start, end = at, at + 1
    while start and text[start - 1] in _BLANKS:
        start -= 1
    while end < len(text) and text[end] in _BLANKS:
        end += 1
    return start, end


def _stands_in_chinese(mark: str, before: str, behind: str) -> bool:
    """Whether a comma, colon … stands behind Chinese, or between a word or number and Chinese."""
    if mark in "?!" and ({before, behind} & {"?", "!", "？", "！"}):
        return False
    return _is_wide(before) or (before.isalnum() and _is_han(behind))


def _is_heading(text: str, end: int) -> bool:
    """Whether what ends at ``end`` is usually set apart: 第三条 公民…, 2024年6月30日 通过."""
    return _HEADING.search(text, max(0, end - 12), end) is not None


def _may_close(text: str, match: re.Match[str]) -> bool:
    """Whether blanks may be dropped without asking: beside a mark, or between single characters.

    A blank between two words may stand for 、 (区民政局 区财政局).
    """
    run = match[0]
    if len(run) - sum(map(str.isspace, run)) > 2 or not _WIDE_MARKS.isdisjoint(run):
        return True
    before, behind = _character(text, match.start() - 1), _character(text, match.end())
    return not (_is_han(before) and _is_han(behind))


def _pairs(text: str) -> dict[int, bool]:
    """The half-width brackets of a text, and whether each should be full-width."""
    found: dict[int, bool] = {}
    open_at: list[int] = []
    for at, character in enumerate(text):
        if character in "(（":
            open_at.append(at)
        elif character in ")）":
            if open_at:
                start = open_at.pop()
                wrong = _is_chinese_pair(text, start, at)
                found.update({start: wrong, at: wrong})
            else:
                found[at] = _is_han(_character(text, at + 1))
    for at in open_at:
        found[at] = _is_han(_character(text, at - 1))
    return found


def _is_chinese_pair(text: str, start: int, end: int) -> bool:
    """Whether the brackets at ``start`` and ``end`` belong to Chinese text.

    Those of f(x) do not, nor do those of 苏政发(2024)18号, whose form is a document's own.
    """
    if text[start] + text[end] != "()":
        return True
    if end - start == 5 and _YEAR.match(text, start + 1):
        return False
    if _HAN.search(text, start + 1, min(end, start + _FAR)):
        return True
    before, behind = text[max(0, start - 2) : start].strip()[-1:], _character(text, end + 1)
    if before.isascii() and before.isalnum():
        return False
    return _is_wide(before) or _is_han(behind)
