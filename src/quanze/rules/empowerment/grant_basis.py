"""Q401."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.empowerment.powers import given_by_law
from quanze.rules.hit import Hit
from quanze.rules.norm import PENALTIES_TO_TOWNSHIPS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoGrantBasis(Rule):
    """新增赋权事项没有写赋权依据。

    赋权事项要写明是哪个决定、哪份文件把这项权力交给乡镇的；空白和“无”“/”“待定”等于没有写。行使方式是“直接”的不查：那是
    法律法规直接规定由乡镇行使，依据就是设定依据。

    为什么：没有公布的赋权决定，乡镇就没有执法主体资格，作出的处罚会被复议、诉讼撤销。

    怎么改：写赋权决定的名称和文号，如“×政发〔2026〕18号”；找不到的，请先向司法局核实，不要列入。
    """

    english = """An empowered item names no decision that grants the power.

    It must say which decision or document gave the power to the township; blanks and placeholders
    count as none. Items with mode 直接 are left alone: there the law itself gives the power to
    townships, and the legal basis says so.

    Why: without a published decision the township may not enforce, and its penalties do not stand.

    Instead: write the decision's title and number; if there is none, do not list the item.
    """
    code = "Q401"
    name = "no-grant-basis"
    level = Level.ERROR
    norm = PENALTIES_TO_TOWNSHIPS
    failing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: ⟦对擅自占用城市道路的行政处罚⟧
    行使方式: 下放
  - 编号: F002
    名称: 对损坏村庄公共设施的行政处罚
    赋权依据: ⟦待定⟧
"""
        ),
    )
    passing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
    赋权依据: 柳政发〔2026〕18号
  - 编号: F002
    名称: 对在村庄内乱堆杂物的行政处罚
    行使方式: 直接
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.empowered:
            if says_nothing(item.grant_basis) and not given_by_law(item):
                yield Hit(placed.at("grant_basis"))
