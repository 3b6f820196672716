"""Q103."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.rules.wording.damage import (
    damage_in,
    may_be_damaged,
    may_be_unreadable,
    unreadable_in,
)
from quanze.source.spans import Span
from quanze.text.languages import Text


class DamagedText(Rule):
    """文字损坏。

    整体替换留下的痕迹（春江街道镇、柳塘镇镇人民政府）、重复的字词（进行进行）、文号缺了括号
    （霍政〔202314号）、用字母代替数字（第l98号、2O24年）、乱码、成串的问号、从 PDF 复制出来的部首字符。

    为什么：这些地方读的人多半看得懂，检索、比对和核对依据的程序看不懂；公布出去就是差错。

    怎么改：对照原文改正。
    """

    english = """Damaged text.

    Leftovers of “replace all” (春江街道镇), words written twice (进行进行), document numbers that lost
    a bracket (霍政〔202314号), letters in place of digits (第l98号, 2O24年), garbled characters, rows of
    question marks, radicals copied from a PDF file.

    Why: a reader may guess what is meant; search, comparison and the check of legal bases cannot.

    Instead: correct it from the source.
    """
    code = "Q103"
    name = "damaged-text"
    level = Level.WARNING
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织春江⟦街道镇⟧防汛工作，⟦进行进行⟧演练
    设定依据:
      - 霍政⟦〔2023⟧14号
      - 国务院令第⟦l98⟧号
      - 《某某通知》（苏政发⟦2024〕⟧18号）
  - 编号: J002
    名称: 配合柳塘⟦镇镇⟧人民政府开展⟦2O24⟧年经济普查
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织⟦？？⟧开展⟦锟斤⟧普查
""",
            Text("乱码", "garbled"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 由镇人民政府（街道办事处）组织，乌镇镇人民政府、柳塘镇镇长和各街道镇村干部参加
    设定依据:
      - 《某某条例》（苏政发〔2024〕18号）
  - 编号: J002
    名称: 监测PM2.5、O3和CO2，制止以营利为目的的行为，公安局局长签发第I类许可
""",
            Text("都是对的", "all of this is right"),
        ),
        Sample(
            """\
乡镇:
  名称: 街道镇
  区划代码: "320999101"
基本履职事项:
  - 编号: J001
    名称: 组织柳塘街道镇防汛工作
""",
            Text("本镇就叫这个名字", "the township's own name"),
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        suspect = may_be_damaged(file.prose)
        unreadable = bool(file.beyond_gb2312) and may_be_unreadable(file.prose)
        if not (suspect or unreadable):
            return
        name = file.township_list.township.name if file.township_list else ""
        for path, text in file.texts:
            for damage in (*damage_in(text), *(unreadable_in(text) if unreadable else ())):
                if not _is_in_name(text, damage.span, name):
                    yield Hit(path, damage.variant, damage.values, damage.span)


def _is_in_name(text: str, span: Span, name: str) -> bool:
    """Whether ``span`` is part of the township's own name, which may well be 街道镇 or 乌镇镇."""
    start = text.find(name, max(0, span[1] - len(name)), span[0] + len(name))
    return bool(name) and start >= 0 and start <= span[0]
