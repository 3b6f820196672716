"""Several bases or departments in one cell, taken apart."""

import re
from typing import Final

from quanze.exchange.office.cell_text import joined, lines
from quanze.knowledge.departments.prefixes import take_apart
from quanze.knowledge.departments.usual import shipped_departments

_MARK: Final = r"(?:[（(]\d{1,2}[)）]|[①-⑳]|\d{1,2}(?:[.．](?!\d)|、|[)）]))"
#: 一、 and （一） number bases only where a title follows; elsewhere they may be part of a citation.
_CHINESE: Final = r"(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．])"
_LEADING: Final = re.compile(rf"^\s*(?:{_MARK}|{_CHINESE}(?=\s*[《<〈]))\s*")
#: A number inside a line counts only directly before a title, so that 第1、2款 stays whole.
_INNER: Final = re.compile(rf"(?<![\d第、,，.．〔（(])(?=(?:{_MARK}|{_CHINESE})\s*《)|(?=[①-⑳])")
#: What a line begins with that goes on with the basis of the line before.
_GOES_ON: Final = re.compile(
    r"^(?:第[〇零一二三四五六七八九十百\d]+[条款项章节]|[、，,和及与（(〔])"
)
_OPEN_END: Final = re.compile(r"[、，,和及与]$")
_ENDS: Final = "。；;. "

_HARD_MARKS: Final = re.compile(r"[、，,；;]")
_BODY: Final = re.compile(
    r"(?:[局委办厅部院署队站所会处室联社行馆]|中心|公司|政府|组织|机构|企业|支队|学校|集团|局等|部门)"
    r"(?:[（(][^（）()]*[)）])?$"
)
_AND: Final = re.compile("[和及与]|以及")
_LEADS: Final = re.compile(
    r"^(?:由)?(?:牵头|主责|主管)(?:部门|单位)?[:：]|[（(](?:牵头|主责|主办)(?:部门|单位)?[)）]$"
)
_HELPS: Final = re.compile(
    r"^(?:配合|协同|协助|会同|责任)(?:部门|单位)?[:：]|[（(](?:配合|协同|协助|协办)(?:部门|单位)?[)）]$"
)
_LABEL: Final = re.compile(
    r"(?:^|(?<=[\s、，,；;。]))(?=(?:由)?(?:牵头|主责|主管|配合|协同|协助|会同|责任)(?:部门|单位)?[:：])"
)


def split_bases(text: str) -> tuple[str, ...]:
    """The bases in a cell, each without white space, leading number and closing mark.

    They end at line breaks, ；, and before a number; never inside 《》.
    """
    parts: list[str] = []
    for raw in _pieces(text):
        piece = joined(_LEADING.sub("", raw)).strip(_ENDS)
        if not piece:
            continue
        if parts and (_GOES_ON.match(piece) or _OPEN_END.search(parts[-1])):
            # An article without a law belongs to the law before it.
            mark = "" if _OPEN_END.search(parts[-1]) or piece[0] in "、，,和及与（(〔" else "、"
            parts[-1] += mark + piece
        else:
            parts.append(piece)
    return tuple(parts)


def _pieces(text: str) -> list[str]:
    """The text cut at every mark that stands outside 《》."""
    depth, start, pieces = 0, 0, []
    closed = text.count("《") <= text.count("》")
    cuts = {match.start() for match in _INNER.finditer(text)}
    for at, character in enumerate(text):
        if closed and character == "《":
            depth += 1
        elif closed and character == "》":
            depth = max(0, depth - 1)
        elif depth == 0 and character in "\n；;":
            pieces.append(text[start:at])
            start = at + 1
        if depth <= 1 and at in cuts and (depth == 0 or character != "《") and at > start:
            pieces.append(text[start:at])
            start = at
    return [*pieces, text[start:]]


def split_departments(text: str) -> tuple[str, ...]:
    """The departments in a cell, those that lead first.

    They are split at 、 ， ； blanks and line breaks; at 和, 及, 与 only between two names that are
    both known, so that 人力资源和社会保障局 stays one. A blank inside a name is dropped.
    """
    marked: list[str] = []
    leading: list[str] = []
    helping: list[str] = []
    for labelled in _LABEL.split(lines(text)):
        under_lead = _LEADS.match(labelled) is not None
        under_help = _HELPS.match(labelled) is not None
        label = _LEADS.match(labelled) or _HELPS.match(labelled)
        for name in _names(labelled[label.end() :] if label else labelled):
            bare = _without_marks(name)
            if under_lead or _LEADS.search(name):
                marked.append(bare)
            elif under_help or _HELPS.search(name):
                helping.append(bare)
            else:
                leading.append(bare)
    return tuple(dict.fromkeys(name for name in (*marked, *leading, *helping) if name))


def _without_marks(name: str) -> str:
    return _HELPS.sub("", _LEADS.sub("", name)).strip("。.:：")


def _names(text: str) -> list[str]:
    found: list[str] = []
    for group in _HARD_MARKS.split(text):
        found.extend(_in_group(group))
    return [name for part in found for name in _at_and(part)]


def _in_group(group: str) -> list[str]:
    """The names between two marks, where blanks or line breaks may stand between or inside them."""
    pieces = group.split()
    if len(pieces) < 2:
        return pieces
    names: list[str] = []
    for piece in pieces:
        if names and not _BODY.search(names[-1]):
            names[-1] += piece
        else:
            names.append(piece)
    return names


def _at_and(name: str) -> list[str]:
    if _is_known(name):
        return [name]
    for match in _AND.finditer(name):
        left, right = name[: match.start()], name[match.end() :]
        if _is_known(left):
            rest = _at_and(right)
            if all(_is_known(part) for part in rest):
                return [left, *rest]
    return [name]


def _is_known(name: str) -> bool:
    bare = _without_marks(name)
    if not _BODY.search(bare):
        return False
    return shipped_departments().find(take_apart(bare, ()).stem) is not None
