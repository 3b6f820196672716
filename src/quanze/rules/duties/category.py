"""Q304."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import NATIONAL_COLUMNS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoCategory(Rule):
    """事项没有写类别。

    四张清单的每一个事项都要写类别；空白和“无”“/”等于没有写。

    为什么：清单按类别编排、统计和分送部门。没有类别的事项排不进公布的清单，也容易在汇总时漏掉。

    怎么改：写所属领域（如 乡村振兴）或者权力类型（如 行政处罚），取值见 quanze.toml 的 categories。
    """

    english = """An item has no category.

    Every item of the four lists needs one; blanks and placeholders count as none.

    Why: lists are arranged, counted and sent to departments by category. An item without one has
    no place in the published list and gets lost in totals.

    Instead: write its field (乡村振兴) or kind of power (行政处罚); quanze.toml says which are
    allowed.
    """
    code = "Q304"
    name = "no-category"
    level = Level.ERROR
    norm = NATIONAL_COLUMNS
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: ⟦组织开展村级集体资产清查⟧
配合履职事项:
  - 编号: P001
    名称: 开展校园周边安全检查
    类别: ⟦/⟧
"""
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    类别: 乡村振兴
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed in file.items:
            if says_nothing(placed.item.category):
                yield Hit(placed.at("category"))
