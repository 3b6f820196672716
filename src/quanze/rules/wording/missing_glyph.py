"""Q107."""

import re
from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.traditional import SIMPLIFIED
from quanze.knowledge.wording import GARBLED
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OFFICIAL_FONTS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.rules.wording.search import matches
from quanze.text.languages import Text
from quanze.text.words import HAN

_IDEOGRAPH = re.compile(f"[{HAN}]")
#: Said by Q106 and Q103 already.
_SAID = frozenset(SIMPLIFIED) | frozenset("".join(GARBLED))


class MissingGlyph(Rule):
    """公文字体缺字。

    这个汉字不在 GB 2312 的 6763 个字里，仿宋_GB2312、楷体_GB2312 等公文常用字体没有它。

    为什么：打印或转成 PDF 时，缺的字会变成方框、空白，或者换成另一种字体；有的办公系统会把它存成问号。

    怎么改：先看字有没有写错（如形近的生僻字）；人名、地名确用此字的，这几个字改用含该字的字体
    （如方正仿宋_GB18030），并核对打印件。
    """

    english = """A character that the usual official fonts lack.

    The character is not among the 6,763 of GB 2312, to which the usual fonts of official documents
    (仿宋_GB2312, 楷体_GB2312) are limited.

    Why: in print and in PDF files it becomes a box, a blank, or a character of another font; some
    office systems store it as a question mark.

    Instead: see whether it is a slip for a similar character. Where a name needs it, set it in a
    font that has it and look at the printout.
    """
    code = "Q107"
    name = "missing-glyph"
    level = Level.NOTICE
    norm = OFFICIAL_FONTS
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 保护范⟦镕⟧故居和⟦㛃⟧溪古桥
"""
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 执行GB/T 9704—2012，公开①②两项“三公”经费·预决算
""",
            Text("不是汉字的符号不查", "signs that are no ideographs"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 编制權責清单
""",
            Text("繁体字由 Q106 报", "traditional characters are Q106"),
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        rare = [char for char in file.beyond_gb2312 if _IDEOGRAPH.match(char) and char not in _SAID]
        if not rare:
            return
        for found in matches(file, re.compile(f"[{''.join(rare)}]")):
            values = {"character": found.word, "code": f"U+{ord(found.word):04X}"}
            yield Hit(found.path, values=values, part=found.span)
