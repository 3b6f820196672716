"""Q206."""

from quanze.findings.level import Level
from quanze.rules.basis.verdict_rule import VerdictRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample


class NotYetInForce(VerdictRule):
    """依据还没有施行。

    按检查的那一天，这部法律、法规已经公布，但还没有到施行日期。

    为什么：没有生效的法律不能作为现在的依据。

    怎么改：施行以前引用现行的依据；清单在新法施行以后才公布的，用 --as-of 按公布日期检查。
    """

    english = """The basis is not yet in force.

    On the day judged the instrument has been made public, but it begins to apply later.

    Why: a law that does not apply yet is no basis for what is done today.

    Instead: cite what is in force; a list to be published later is checked with --as-of that day.
    """
    code = "Q206"
    name = "not-yet-in-force"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 查处占用耕地建房
    设定依据:
      - ⟦《中华人民共和国耕地保护和质量提升法》⟧第五条
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
      - 《中华人民共和国土地管理法》第三十条
      - 《中华人民共和国农业法》第三十一条
"""
        ),
    )
