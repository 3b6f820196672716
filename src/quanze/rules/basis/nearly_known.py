"""Q215."""

from quanze.findings.level import Level
from quanze.rules.basis.verdict_rule import VerdictRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample


class NearlyKnownTitle(VerdictRule):
    """题名与一部已知的法律、法规只差一两个字。

    登记库里没有这个题名，而多一个字、少一个字或者调换两个字就是一部已知的。差别在地名的不算。

    为什么：多半是抄错了。

    怎么改：确实指这一部的，改用正确的题名。
    """

    english = """The title differs from a known one by a character or two.

    There is no such title, but with a character more or less, or two of them exchanged, it is a known
    one. Differences in the name of a place do not count.

    Why: most likely it was copied wrongly.

    Instead: write the right title if that instrument is meant.
    """
    code = "Q215"
    name = "nearly-known-title"
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
      - ⟦《中华人民共和国土地管理法实施办条例》⟧第五条
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
      - 《中华人民共和国土地管理法实施条例》第五条
      - 《铁路安全管理条例》第五条
"""
        ),
    )
