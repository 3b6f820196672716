"""Q408."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.model.enforcement import Evaluation
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import CHANGZHOU_EVALUATION
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoProvinceOpinion(Rule):
    """赋权事项承接难度高或者行权效果差，没有写对省级的建议。

    运行评估里承接难度是“高”或者行权效果是“差”的，要在“省级建议”写请省级怎样调整；“处理意见”里已经写明报省的，也可以。

    为什么：权力由省级赋予，县里改不了；难处不报上去，下一轮还是照放。

    怎么改：在“省级建议”写具体意见，如“建议调整为委托行使”“建议取消赋权，由区水利局收回”；县里能够解决的，写明怎样解决、不需报省。
    """

    english = """A power is hard to take on or works badly, and no opinion for the province is given.

    With 承接难度 高 or 行权效果 差 an entry under 省级建议 says what the province is asked to change;
    a 处理意见 that speaks of the province (报省) will do.

    Why: the province granted the power, the county cannot change that; what is not reported will
    be handed down again.

    Instead: write what should change (delegate it, take it back); if the county can solve it, how.
    """
    code = "Q408"
    name = "no-province-opinion"
    level = Level.WARNING
    norm = CHANGZHOU_EVALUATION
    failing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对生产经营单位未如实记录事故隐患的行政处罚
    运行评估: {承接难度: ⟦高⟧, 行权效果: 差, 处理意见: 保留}
  - 编号: F002
    名称: 对在河道管理范围内倾倒垃圾的行政处罚
    运行评估: {承接难度: 中, 行权效果: ⟦差⟧, 省级建议: 无}
"""
        ),
    )
    passing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对生产经营单位未如实记录事故隐患的行政处罚
    运行评估: {承接难度: 高, 省级建议: 建议调整为委托行使}
  - 编号: F002
    名称: 对在河道管理范围内倾倒垃圾的行政处罚
    运行评估: {行权效果: 差, 处理意见: 建议报请省级调整，由区水利局收回}
  - 编号: F003
    名称: 对擅自占用城市道路的行政处罚
    运行评估: {承接难度: 中, 行权效果: 一般, 处理意见: 保留}
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.empowered:
            evaluation = item.evaluation
            if evaluation is None or speaks_to_the_province(evaluation):
                continue
            if evaluation.difficulty == "高":
                variant = "both" if evaluation.effect == "差" else ""
                yield Hit(placed.at("evaluation", "difficulty"), variant)
            elif evaluation.effect == "差":
                yield Hit(placed.at("evaluation", "effect"), "effect")


def speaks_to_the_province(evaluation: Evaluation) -> bool:
    """Whether something is said to the province, if only within 处理意见."""
    return not says_nothing(evaluation.province_opinion) or "省" in (evaluation.opinion or "")
