"""Q203."""

from quanze.findings.level import Level
from quanze.rules.basis.verdict_rule import VerdictRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample


class ShortTitle(VerdictRule):
    """法律、法规没有写全称。

    写了简称而登记库知道全称：少了“中华人民共和国”，或者用了《环评法》一类的习惯简称。同一条里用“以下简称”交代过的不算。

    为什么：清单要印发公布，依据应当写全称；简称有时指不止一部。

    怎么改：写全称，quanze 给出的改法可以直接采用。
    """

    english = """A law or regulation is not cited by its full title.

    A short title whose full one the registry knows: without 中华人民共和国, or a usual short name such
    as 《环评法》. A short name declared in the same entry (以下简称) is left alone.

    Why: lists are published, and a published basis gives the full title; some short ones are ambiguous.

    Instead: write the full title; the fix is safe.
    """
    code = "Q203"
    name = "short-title"
    level = Level.NOTICE
    norm = OWN_RULE
    fixable = True
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 查处占用耕地建房
    设定依据:
      - ⟦《土地管理法》⟧第六十七条
      - ⟦《村委会组织法》⟧第三条
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
      - 《中华人民共和国土地管理法》第六十七条
      - 《中华人民共和国土地管理法》（以下简称《土地管理法》）第二条；《土地管理法》第六十七条
      - 《居住证暂行条例》第五条
"""
        ),
    )
