"""Q207."""

from quanze.findings.level import Level
from quanze.rules.basis.verdict_rule import VerdictRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample


class OldNumbering(VerdictRule):
    """条款号只对得上修改以前的文本。

    现行文本没有这一条、这一款，修改以前的文本有；或者注明的修正、修订年份不是现行的那一次。知道现在是哪一条的，一并指出，附文字相似度。

    为什么：法律修订常常重排条文，旧清单照抄旧号，内容就对不上了。

    怎么改：按现行文本核对，改正条款号和版本说明。
    """

    english = """The number fits only an earlier version.

    The text in force has no such article or paragraph, an earlier one had; or the year of amendment
    noted beside the title is not the last. The article it has become is named where known, with the
    likeness of the texts.

    Why: amendments renumber articles, and lists go on with the old numbers.

    Instead: check the number against the text in force.
    """
    code = "Q207"
    name = "old-numbering"
    level = Level.WARNING
    norm = OWN_RULE
    proposes = True
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 查处占用耕地建房
    设定依据:
      - ⟦《中华人民共和国未成年人保护法》（2012年修正）第八十一条⟧
"""
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 查处占用耕地建房
    设定依据:
      - 《中华人民共和国土地管理法》（2019年修正）第六十二条第一款
      - 《中华人民共和国土地管理法》第六十七条
"""
        ),
    )
