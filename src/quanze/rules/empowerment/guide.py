"""Q404."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.model.enforcement import DiscretionTier, EnforcementGuide
from quanze.rules.checked_file import CheckedFile
from quanze.rules.empowerment.powers import PARTS, needed_parts
from quanze.rules.hit import Hit
from quanze.rules.norm import CHANGZHOU_GUIDES
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text


class IncompleteGuide(Rule):
    """新增赋权事项的执法指引不全。

    行政处罚要有程序要求、证据要求、裁量基准、文书四样；行政强制没有轻重档次，不要求裁量基准；行政许可、行政检查等要求程序和文书。
    缺几样一次说全。类别写的是领域的，按事项名称判断是哪种权力。

    为什么：新接手的人照着指引办案。少了程序会违法，少了证据站不住，少了裁量基准同案不同罚，少了文书办不成案卷。

    怎么改：向原实施部门要它现行的程序、证据清单、裁量基准和文书式样，逐项补上。
    """

    english = """The enforcement guide of an empowered item is incomplete.

    A penalty needs procedure, evidence, discretion tiers and documents; a coercive measure has no
    tiers; licences, inspections and the rest need procedure and documents. All that is missing is
    named at once. Where the category is a domain, the item's name tells the kind of power.

    Why: people new to the power work by the guide; whatever it lacks, their cases lack.

    Instead: ask the original department for its procedure, list of evidence, tiers and forms.
    """
    code = "Q404"
    name = "incomplete-guide"
    level = Level.WARNING
    norm = CHANGZHOU_GUIDES
    failing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
    类别: 行政处罚
    ⟦执法指引⟧:
      程序要求: [两名执法人员到场核查，责令限期清理]
      证据要求: [占道位置、面积的照片]
"""
        ),
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: ⟦核发小型餐饮店登记证⟧
    类别: 行政许可
"""
        ),
    )
    passing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
    类别: 行政处罚
    执法指引:
      程序要求: [两名执法人员到场核查，责令限期清理]
      证据要求: [占道位置、面积的照片]
      裁量基准:
        - {情形: 一般, 条件: 占用不满二十平方米的, 幅度: 处500元以上不满3000元的罚款}
      文书: [现场检查笔录, 行政处罚决定书]
  - 编号: F002
    名称: 核发小型餐饮店登记证
    类别: 行政许可
    执法指引: {程序要求: [当场受理，五个工作日内现场核查], 文书: [登记证]}
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.empowered:
            guide = item.enforcement_guide or EnforcementGuide()
            needed = needed_parts(item)
            missing = [part for part in needed if not _is_given(getattr(guide, part))]
            if missing:
                variant = "none" if len(missing) == len(needed) else ""
                yield Hit(placed.at("enforcement_guide"), variant, {"parts": _named(missing)})


def _is_given(entries: tuple[str | DiscretionTier, ...]) -> bool:
    return any(isinstance(entry, DiscretionTier) or not says_nothing(entry) for entry in entries)


def _named(parts: list[str]) -> Text:
    return Text(
        "、".join(PARTS[part].zh for part in parts), ", ".join(PARTS[part].en for part in parts)
    )
