"""Q503."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.model.lists import LIST_LABELS
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.rules.within.same_names import same_names
from quanze.text.languages import Text


class NameInTwoLists(Rule):
    """同一事项列在两张清单里。

    基本履职、配合履职、上级部门收回、新增赋权是四种不同的处理，同名的事项只能列入其中一张。

    为什么：既由乡镇负责、又由部门收回，或者既是主责、又是配合，责任就说不清。

    怎么改：研判后留一处、删一处。乡镇和部门各做一部分的，在名称里写明是哪一部分。
    """

    english = """One item stands in two lists.

    Basic, cooperative, reclaimed and empowered are four different answers; an item of one name has
    one of them.

    Why: an item both kept and taken back, or both led and helped with, leaves open who answers for
    it.

    Instead: decide, keep one and delete the other. Where township and department each do a part,
    say in the names which part.
    """
    code = "Q503"
    name = "name-in-two-lists"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 户外广告设施设置审批
上级部门收回事项:
  - 编号: S001
    名称: ⟦户外广告设施设置审批⟧
""",
            Text("既保留又收回", "kept and taken back"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 排查户外广告设施安全隐患
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, earlier in same_names(file):
            # Within its own list it was said already.
            if all(other.list != placed.list for other in earlier):
                first = earlier[0]
                yield Hit(
                    placed.at("name"),
                    values={"id": first.item.id, "other": LIST_LABELS[first.list]},
                    related=((first.at("name"), "related"),),
                )
