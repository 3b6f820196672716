"""What stands before the first article: orders and announcements, the title, the note below it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from quanze.exchange.statutes.articles import is_division
from quanze.exchange.statutes.passing import is_day, names_day
from quanze.knowledge.laws.titles import without_edition

#: No line of a title or order is longer; the longest known title has 130 characters.
_LONGEST: Final = 250
_TITLE_END: Final = re.compile(
    r"(?:法|法典|条例|规定|办法|细则|规则|规程|准则|章程|决定|决议|解释|批复|意见|通则|纲要"
    r"|规范|标准|方案|制度|守则|公约|办法补充规定|议定书|程序|目录|通知|答复)"
    r"(?:[（(〔][^（）()〔〕]{1,12}[）)〕])?$"
)
#: 中华人民共和国国务院令, 柳塘市人民代表大会常务委员会公告, 第12号, 〔2023〕5号.
_ORDER: Final = re.compile(
    r".*(?:令|公告|命令|文件)$|.*(?:令|公告)?(?:第|[〔\[（(].*)[^。]{1,14}号[)）]?$"
)
#: 总理　李强, 环境保护部部长 某某.
_SIGNATORY: Final = re.compile(
    r".{0,14}(?:主席|总理|[省市州县区部局署行院]长|主任|检察长)[\s\u3000]*"
    r"[\u4e00-\u9fff][\s\u3000]*[\u4e00-\u9fff]?[\s\u3000]*[\u4e00-\u9fff·]{0,4}"
)
_NUMBERED: Final = re.compile(r"^[\u4e00-\u9fff]{1,8}〔\d{4}〕\d{1,5}号")
_EVENT: Final = re.compile(r"[（(]?(?:根据|依据|自)?(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*年.*")
_OUTER_MARKS: Final = re.compile(r"《([^《》]*(?:《[^《》]*》[^《》]*)*)》")


@dataclass(frozen=True, slots=True)
class Preamble:
    """``notes`` are the lines with days and orders, in the order of the text."""

    title: str | None
    notes: tuple[str, ...]


def read_preamble(lines: Sequence[str]) -> Preamble:
    """The title and notes in ``lines``, which end before the first article."""
    blocks: list[str] = []
    notes: list[str] = []
    open_brackets = 0
    #: Whether the line before belonged to a title.
    joined = False
    for line in lines:
        if is_division(line) or line.startswith("一、"):
            # The table of contents, or the first chapter: neither title nor note follows.
            break
        in_note = open_brackets > 0 or (line.startswith(("（", "(")) and _is_note(line))
        if in_note:
            open_brackets = max(0, open_brackets + _depth(line))
            notes.append(line)
        elif _is_note_line(line):
            notes.append(line)
        elif _may_be_title(line):
            if joined and blocks[-1].endswith("人民法院") and line.startswith("最高人民检察院"):
                blocks[-1] += f"、{line}"
            elif joined and blocks[-1] != line:
                blocks[-1] += line
            elif not joined:
                blocks.append(line)
            joined = True
            continue
        joined = False
    return Preamble(_title(blocks), tuple(notes))


def _is_note(line: str) -> bool:
    return names_day(line) or any(word in line for word in ("通过", "公布", "发布", "令第"))


def _is_note_line(line: str) -> bool:
    if is_day(line) or _EVENT.fullmatch(line):
        return True
    bare = "".join(line.split())
    if "。" in bare:
        return names_day(bare) or any(word in bare for word in ("现予公布", "现予发布", "通过"))
    if len(bare) > _LONGEST:
        return False
    return _ORDER.fullmatch(bare) is not None and not _TITLE_END.search(bare)


def _may_be_title(line: str) -> bool:
    """Whether a line is no sentence and nobody's signature."""
    if len(line) > _LONGEST or "。" in line or line.endswith(("：", ":", "，", "；")):
        return False
    return _SIGNATORY.fullmatch(line) is None or _TITLE_END.search(line) is not None


def _depth(line: str) -> int:
    return sum(line.count(mark) for mark in "（(") - sum(line.count(mark) for mark in "）)")


def _title(blocks: Sequence[str]) -> str | None:
    titles = ["".join(block.split()) for block in blocks]
    fitting = [title for title in titles if _TITLE_END.search(_bare(title))] or titles[:1]
    return _bare(fitting[-1]) if fitting else None


def _bare(title: str) -> str:
    """The title without marks round the whole of it and without a note on its edition."""
    bare = _NUMBERED.sub("", without_edition(title))
    whole = _OUTER_MARKS.fullmatch(bare)
    return whole[1] if whole else bare
