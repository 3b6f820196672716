"""Q504."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.rules.within.near_names import candidates, mean_one_item
from quanze.text.languages import Text
from quanze.text.likeness import likeness


class NearlySameName(Rule):
    """两个事项的名称几乎相同。

    两个名称只差“的”“工作”“组织”这样的字，只差一个错字，或者只是词序不同，多半是同一件事。
    相差的是数目、时节、对象或者“未”“非”的，不算；处罚、许可等事项逐字依法表述，差一个实词也不算。

    为什么：同一件事由两个科室各报一次、措辞略有不同，合并时最容易漏掉。

    怎么改：核对两项：是同一件事的合并；确是两件事的，在名称里写出区别。多近算近，可在 quanze.toml
    的 likeness.near_duplicate 中调整。
    """

    english = """Two items have nearly the same name.

    The names differ in words such as 的, 工作, 组织 only, in one wrong character, or in the order of
    words: mostly that is one item. Numbers, seasons, objects and negations tell items apart, and in
    the names of penalties and permits every word does.

    Why: one task reported by two offices in slightly other words is what merging overlooks.

    Instead: merge them if they are one; if not, say in the names what tells them apart. How near is
    near: likeness.near_duplicate in quanze.toml.
    """
    code = "Q504"
    name = "nearly-same-name"
    level = Level.WARNING
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
  - 编号: J002
    名称: ⟦组织开展村级集体资产清查工作⟧
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对擅自占用城市绿化用地的行政处罚
新增赋权事项:
  - 编号: F001
    名称: ⟦对擅自占用城市绿化用地的处罚⟧
""",
            Text("两类事项之间", "across two lists"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 发放60周岁以上老年人高龄津贴
  - 编号: J002
    名称: 发放80周岁以上老年人高龄津贴
  - 编号: J003
    名称: 指导村民委员会换届选举和监督
  - 编号: J004
    名称: 指导居民委员会换届选举和监督
""",
            Text("数目、对象不同", "another number, another object"),
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对在禁渔区、禁渔期电鱼的行政处罚
  - 编号: S002
    名称: 对在禁渔区、禁渔期毒鱼的行政处罚
  - 编号: S003
    名称: 对取得许可后擅自变更经营地址的处罚
  - 编号: S004
    名称: 对未取得许可擅自变更经营地址的处罚
""",
            Text("处罚事项差一个实词", "penalties that differ in one word"),
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        names, items = file.plain_names, file.items
        at_least = file.settings.likeness.near_duplicate
        reported: set[int] = set()
        for first, second in candidates(names, at_least):
            left, right = names[first], names[second]
            if second in reported or left == right or not mean_one_item(left, right):
                continue
            if likeness(left, right) >= at_least:
                reported.add(second)
                earlier, later = items[first], items[second]
                values = {"id": earlier.item.id, "other": earlier.item.name}
                related = ((earlier.at("name"), "related"),)
                yield Hit(later.at("name"), values=values, related=related)
