"""Q209."""

from quanze.findings.level import Level
from quanze.rules.basis.verdict_rule import VerdictRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample


class NoSuchParagraph(VerdictRule):
    """这一条没有这一款、这一项。

    款号、项号大过这一条实有的数目。款是条文里不带（一）（二）序号的自然段，项是带序号的各行。错误、警告和提示的分别同 Q208。

    为什么：款项抄错，审核的人会以为依据不存在。

    怎么改：查原文，改正款号、项号。
    """

    english = """The article has no such paragraph or item.

    A paragraph (款) is a natural paragraph of the article without an enumerator, an item (项) a line
    that begins with one. Levels as in Q208.

    Why: a reviewer who cannot find the place will take the basis for void.

    Instead: look it up and correct the number.
    """
    code = "Q209"
    name = "no-such-paragraph"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 查处占用耕地建房
    设定依据:
      - 《中华人民共和国土地管理法》⟦第六十七条第五款⟧
      - 《中华人民共和国行政处罚法》⟦第九条第七项⟧
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
      - 《中华人民共和国土地管理法》第六十二条第四款
      - 《中华人民共和国行政处罚法》第九条第六项
"""
        ),
    )
