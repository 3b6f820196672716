"""Q502."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.rules.within.same_names import same_names
from quanze.text.languages import Text


class RepeatedName(Rule):
    """同一张清单里有两个同名的事项。

    名称相同（空格和全角半角不计）的事项，在一张清单里只能有一个。

    为什么：清单要不重不漏。同名的事项多由两个科室分别报送，依据、部门各写各的，公布后互相矛盾。

    怎么改：合并为一项，依据和部门并到一起；确是两件事的，在名称里写出区别。
    """

    english = """Two items of one list have the same name.

    A name (spacing and width aside) stands once in a list.

    Why: a list names everything once. Items of one name mostly come from two offices, each with its
    own basis and department, and contradict one another in print.

    Instead: merge them, or say in the names what tells them apart.
    """
    code = "Q502"
    name = "repeated-name"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
  - 编号: J002
    名称: ⟦组织开展 村级集体资产清查⟧
""",
            Text("只差一个空格", "but for a blank"),
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对电鱼的行政处罚
  - 编号: S002
    名称: 对毒鱼的行政处罚
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, earlier in same_names(file):
            first = next((other for other in earlier if other.list == placed.list), None)
            if first is not None:
                yield Hit(
                    placed.at("name"),
                    values={"name": placed.item.name},
                    related=((first.at("name"), "related"),),
                )
