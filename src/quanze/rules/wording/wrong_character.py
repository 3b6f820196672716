"""Q104."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from quanze.findings.level import Level
from quanze.knowledge.confusions import CONFUSIONS
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.rules.wording.search import Found, in_title, words
from quanze.text.languages import Text
from quanze.text.words import Word, WordSearch


class WrongCharacter(Rule):
    """错别字。

    正式文件里一定写错了的字词，如“权利清单”（权力清单）、“换分责任”（划分责任）、“布署”（部署）、
    “秸杆”（秸秆）。书名号里的文字照原题，不查。

    为什么：“权利”与“权力”一字之差，意思就变了；公布出去的错别字，损害的是清单的严肃性。

    怎么改：按提示改正，附改法（见 JSON 输出的 fix）。本地常见的错词可写进 quanze.toml 的 wording.wrong。
    """

    english = """A wrong character.

    A word that is surely misspelt in official text: 权利清单 for 权力清单, 换分责任 for 划分责任, 布署
    for 部署, 秸杆 for 秸秆. Titles inside 《 》 are left as they are.

    Why: 权利 (rights) and 权力 (powers) differ in one character and mean different things.

    Instead: write what is named; the JSON output carries the edit (fix). Further pairs can be added
    under wording.wrong in quanze.toml.
    """
    code = "Q104"
    name = "wrong-character"
    level = Level.WARNING
    norm = OWN_RULE
    fixable = True
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 编制⟦权利⟧清单，⟦布署⟧防汛工作
  - 编号: J002
    名称: 开展⟦秸杆⟧综合利用
"""
        ),
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 山洪灾害防御
    上级部门职责: ⟦换分⟧责任区域，编制⟦汛洪⟧应急预案
"""
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 保障村民权利，公布署名文章
  - 编号: J002
    名称: 按装机容量更换分类标识，做好防汛洪涝灾害应急准备
""",
            Text("两个词相连，不是错字", "right across the boundary of two words"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 落实《关于公布权利清单的通知》
""",
            Text("书名号里照原题", "a title is quoted as it is"),
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        table, search = _search(tuple(file.settings.wording.wrong.items()))
        for found in words(file, search):
            right = table[found.word]
            if not (in_title(found.text, found.start) or _is_within(right, found)):
                values = {"wrong": found.word, "right": right}
                yield Hit(found.path, values=values, part=found.span, replacement=right)


def _is_within(right: str, found: Found) -> bool:
    """Whether what is found is part of the right word already, as a local pair may have it."""
    at = right.find(found.word)
    return at >= 0 and found.text.startswith(right, found.start - at)


@lru_cache(maxsize=8)
def _search(local: tuple[tuple[str, str], ...]) -> tuple[Mapping[str, str], WordSearch]:
    """Wrong to right, and the search for all that is wrong; ``local`` are the workspace's pairs."""
    theirs = {wrong: right for wrong, right in local if wrong.strip() and wrong != right}
    ours = (
        Word(pair.wrong, pair.after, pair.before, pair.never_after, pair.never_before)
        for pair in CONFUSIONS
        if pair.wrong not in theirs
    )
    table = {pair.wrong: pair.right for pair in CONFUSIONS} | theirs
    return table, WordSearch([*map(Word, theirs), *ours])
