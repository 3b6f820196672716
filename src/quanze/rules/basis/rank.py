"""Q210."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from quanze.findings.level import Level
from quanze.knowledge.laws.judgement import Judgement
from quanze.rules.basis.verdict_rule import MOST_GRAVE
from quanze.rules.checked_file import CheckedFile, Placed
from quanze.rules.hit import Hit
from quanze.rules.norm import Norm
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text


@dataclass(frozen=True, slots=True)
class _Power:
    """A kind of power: what cannot set it, what can, and where that is written."""

    too_low: frozenset[str]
    name: Text
    needed: Text
    norm: Text


_DOCUMENT: Final = "规范性文件"
_DEPARTMENT_RULES: Final = "部门规章"
_LOCAL_RULES: Final = "地方政府规章"
_ENGLISH: Final = {
    _DOCUMENT: "normative documents",
    _DEPARTMENT_RULES: "ministry rules",
    _LOCAL_RULES: "local government rules",
}
_LAW_OR_REGULATION: Final = Text("法律、法规", "law or regulation")
_POWERS: Final[dict[str, _Power]] = {
    "行政许可": _Power(
        frozenset({_DOCUMENT, _DEPARTMENT_RULES}),
        Text("行政许可", "licence"),
        _LAW_OR_REGULATION,
        Text(
            "《行政许可法》第十四条至第十七条：许可由法律、法规设定，部门规章和其他文件不得设定",
            "行政许可法, articles 14 to 17: laws and regulations set licences, other documents do not",
        ),
    ),
    "行政处罚": _Power(
        frozenset({_DOCUMENT}),
        Text("行政处罚", "penalty"),
        Text("法律、法规或者规章", "law, regulation or rules"),
        Text(
            "《行政处罚法》第十六条：法律、法规、规章以外的文件不得设定处罚",
            "行政处罚法, article 16: only laws, regulations and rules set penalties",
        ),
    ),
    "行政强制": _Power(
        frozenset({_DOCUMENT, _DEPARTMENT_RULES, _LOCAL_RULES}),
        Text("行政强制", "coercive measure"),
        _LAW_OR_REGULATION,
        Text(
            "《行政强制法》第十条、第十三条：法律、法规以外的文件不得设定强制措施",
            "行政强制法, articles 10 and 13: only laws and regulations set coercive measures",
        ),
    ),
}
#: Licences that the State Council keeps by decision (行政许可法第十四条第二款).
_STATE_COUNCIL: Final = re.compile(r"国务院|国发〔")
#: 条例 and decisions of a people's congress are regulations, whatever number stands beside them.
_REGULATION: Final = re.compile(r"条例(?:[（(].{1,8}[）)])?$|人民代表大会")


class RankTooLow(Rule):
    """依据的层级不够设定这种权力。

    类别是行政许可、行政处罚或者行政强制，写出的依据却都在能设定它的层级以下：许可只有部门规章、文件，处罚只有文件，强制只有规章、文件。有一条依据的层级不明就不报。

    为什么：许可、处罚、强制要由法律、法规（处罚还可以由规章）设定，文件不能创设。依据层级不够，办出的案子站不住。

    怎么改：写出设定它的法律、法规；找不到的，请研究是否列入。
    """

    english = """The rank of the basis is too low for the kind of power.

    The category is a licence, penalty or coercive measure, and every basis given ranks below what
    can set it: a licence resting on ministry rules or documents, a penalty on documents, a measure
    on rules or documents. Silent where the rank of any basis is not known.

    Why: such powers are set by laws and regulations (penalties also by rules), never by documents.

    Instead: give the law or regulation that sets it, or ask whether the item belongs here.
    """
    code = "Q210"
    name = "rank-too-low"
    level = Level.WARNING
    norm = Norm(
        Text(
            "《行政许可法》第十四条至第十七条、《行政处罚法》第十条至第十六条、《行政强制法》第十条和第十三条",
            "行政许可法 articles 14–17, 行政处罚法 articles 10–16, 行政强制法 articles 10 and 13",
        )
    )
    failing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对占用人行道堆物的行政处罚
    类别: 行政处罚
    ⟦设定依据⟧:
      - 《关于加强市容管理的通知》（柳政发〔2024〕18号）
  - 编号: S002
    名称: 核发户外广告设置许可
    类别: 行政许可
    ⟦设定依据⟧:
      - 《建筑工程施工许可管理办法》第二条
"""
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对占用人行道堆物的行政处罚
    类别: 行政处罚
    设定依据:
      - 《城市市容和环境卫生管理条例》第三十四条
      - 《关于加强市容管理的通知》（柳政发〔2024〕18号）
  - 编号: S002
    名称: 核发户外广告设置许可
    类别: 行政许可
    设定依据:
      - 《柳塘市户外广告管理条例》第五条
  - 编号: S003
    名称: 整治占道经营
    类别: 城乡建设
    设定依据:
      - 《关于加强市容管理的通知》（柳政发〔2024〕18号）
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed in file.items:
            power = _POWERS.get(placed.item.category or "")
            ranks = _ranks(file, placed) if power is not None else None
            if power is None or not ranks or not set(ranks) <= power.too_low:
                continue
            values = {
                "kind": power.name,
                "ranks": _named(ranks),
                "needed": power.needed,
                "norm": power.norm,
            }
            yield Hit(
                placed.at("legal_basis"), "", values, target="key", at_most=MOST_GRAVE["likely"]
            )


def _named(ranks: list[str]) -> Text:
    """The ranks, each once."""
    different = list(dict.fromkeys(ranks))
    english = " and ".join(_ENGLISH.get(rank, rank) for rank in different)
    return Text("、".join(different), english)


def _ranks(file: CheckedFile, placed: Placed) -> list[str] | None:
    """The rank of every basis of an item; ``None`` where one is not known."""
    ranks: list[str] = []
    for basis in placed.item.legal_basis:
        judgements = file.reference.judgements(basis, file.as_of)
        if not judgements:
            return None
        for judgement in judgements:
            rank = _rank(judgement)
            if rank is None:
                return None
            ranks.append(rank)
    return ranks


def _rank(judgement: Judgement) -> str | None:
    citation = judgement.citation
    if any(_STATE_COUNCIL.match(name) for name in (citation.law, citation.doc_no) if name):
        return None
    if judgement.standing is not None:
        return judgement.standing.version.kind
    if _REGULATION.search(citation.law or ""):
        return None
    numbered = citation.doc_no is not None and "〔" in citation.doc_no
    return _DOCUMENT if numbered else None
