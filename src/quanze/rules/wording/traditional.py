"""Q106."""

import re
from collections.abc import Iterator
from functools import cache

from quanze.findings.level import Level
from quanze.knowledge.traditional import SIMPLIFIED
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import STANDARD_CHARACTERS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.rules.wording.search import matches
from quanze.text.languages import Text

_TRADITIONAL = frozenset(SIMPLIFIED)
_TABLE = str.maketrans(SIMPLIFIED)


class TraditionalCharacters(Rule):
    """繁体字。

    正文里夹着繁体字（如“權責”），多由输入法切换、网页复制或字体转换带入。规范汉字里也有的字
    （显著的“著”、乾隆的“乾”、地名中的“於”）不算。

    为什么：公文使用规范汉字；夹着繁体字的事项检索不到，与其他乡镇比对时也会被当成另一件事。

    怎么改：改为规范字，附改法（见 JSON 输出的 fix）。
    """

    english = """Traditional characters.

    Traditional forms (權責) among simplified text, brought in by an input method, a web page or a
    converter. Characters that are standard today as well (著 in 显著, 乾 in 乾隆, 於 in names) do
    not count.

    Why: official documents use standard characters, and an item with others is not found by search
    and not matched with its like.

    Instead: write the simplified form; the JSON output carries the edit (fix).
    """
    code = "Q106"
    name = "traditional-characters"
    level = Level.WARNING
    norm = STANDARD_CHARACTERS
    fixable = True
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 编制⟦權責⟧清⟦單⟧并公开
"""
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 维护乾隆年间碑刻，设置瞭望台，干部后勤里程余量台账
""",
            Text("都是规范汉字", "all of these are standard characters"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 保护於潜古镇和范镕故居
""",
            Text("人名、地名用字", "characters of names"),
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        if file.beyond_gb2312.isdisjoint(_TRADITIONAL):
            return
        for found in matches(file, _pattern()):
            right = found.word.translate(_TABLE)
            values = {"text": found.word, "right": right}
            yield Hit(found.path, values=values, part=found.span, replacement=right)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"[{''.join(SIMPLIFIED)}]+")
