"""Q407."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import CHANGZHOU_EVALUATION
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class HardlyExercised(Rule):
    """赋权事项没有行使过或者行权率低，又没有写处理意见。

    看“运行评估”：行使次数是 0，或者行使次数除以应行使次数低于两成（quanze.toml 的 empowerment.lowest_rate），就要写处理意见。没有写运行评估、
    没有写次数的，不猜。

    为什么：长期不用的权力是“空转”，评估就是为了把它们找出来：是没有对象、不会用，还是不该放。

    怎么改：在“处理意见”写保留、调整或者建议收回，并写理由，如“辖区没有河道，建议收回”。
    """

    english = """A power was never or hardly exercised, and no opinion is given on it.

    An opinion is asked for where 行使次数 is 0, or where 行使次数 over 应行使次数 is below a fifth
    (empowerment.lowest_rate in quanze.toml). Nothing is guessed where figures are missing.

    Why: a power that lies idle has nothing to act on, is not mastered, or should not have been handed
    down; evaluations are made to find that out.

    Instead: write under 处理意见 whether it is kept, adjusted or to be taken back, and why.
    """
    code = "Q407"
    name = "hardly-exercised"
    level = Level.WARNING
    norm = CHANGZHOU_EVALUATION
    failing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对在河道管理范围内倾倒垃圾的行政处罚
    运行评估: {期间: 2026, 行使次数: ⟦0⟧, 承接难度: 低}
  - 编号: F002
    名称: 对擅自占用城市道路的行政处罚
    运行评估: {期间: 2026, 行使次数: ⟦2⟧, 应行使次数: 30, 处理意见: 待定}
"""
        ),
    )
    passing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对在河道管理范围内倾倒垃圾的行政处罚
    运行评估: {期间: 2026, 行使次数: 0, 处理意见: 辖区没有河道，建议收回}
  - 编号: F002
    名称: 对擅自占用城市道路的行政处罚
    运行评估: {期间: 2026, 行使次数: 12, 应行使次数: 30}
  - 编号: F003
    名称: 对损坏村庄公共设施的行政处罚
    运行评估: {期间: 2026, 行使次数: 1}
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        lowest = file.settings.empowerment.lowest_rate
        for placed, item in file.empowered:
            evaluation = item.evaluation
            if evaluation is None or not says_nothing(evaluation.opinion):
                continue
            rate = evaluation.rate
            values = {"times": evaluation.times, "due": evaluation.due_times}
            if evaluation.times == 0:
                yield Hit(placed.at("evaluation", "times"), "never", values)
            elif rate is not None and rate < lowest:
                yield Hit(placed.at("evaluation", "times"), "", values)
