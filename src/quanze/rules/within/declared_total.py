"""Q506."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.model.lists import LIST_LABELS, LIST_NAMES, ListName
from quanze.model.paths import written_at
from quanze.model.township_list import TownshipList
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text


class DeclaredTotalDiffers(Rule):
    """声明的总数与实际项数不符。

    “声明总数”是通知、说明里写的各类事项数。写了的，应当与清单中的项数一致；没有写的不查。

    为什么：通知写 133 项，附件只有 132 项，说明有事项漏了或者重了，公布后最容易被人指出。

    怎么改：先找出多出或者漏掉的事项；总数没有随修改更新的，改正数目。
    """

    english = """The declared total differs from the number of items.

    “声明总数” (declared_totals) holds the numbers that the notice gives. Where one is given, it is
    the number of items in that list.

    Why: a notice that speaks of 133 items above a list of 132 means that an item is lost or stands
    twice.

    Instead: find that item first; if the total was merely not updated, correct the number.
    """
    code = "Q506"
    name = "declared-total-differs"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        Sample(
            """\
清单:
  版本: draft-v1
  声明总数: {基本: ⟦2⟧, 收回: ⟦1⟧}
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
""",
            Text("少一项、没有这张清单", "one item too few, no such list"),
        ),
    )
    passing = (
        Sample(
            """\
清单:
  版本: draft-v1
  声明总数: {基本: 1, 赋权: 0}
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
配合履职事项:
  - 编号: P001
    名称: 指导村民委员会换届选举
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.township_list
        totals = model.head.declared_totals if model else None
        if model is None or totals is None:
            return
        for name in LIST_NAMES:
            declared: int | None = getattr(totals, name)
            count = len(model.items_of(name))
            if declared is not None and declared != count and _is_whole(file, name):
                values = {"list": LIST_LABELS[name], "declared": declared, "count": count}
                yield Hit(("head", "declared_totals", name), values=values)


def _is_whole(file: CheckedFile, name: ListName) -> bool:
    """Whether the list is a list, read to its end: neither cut off nor in two parts."""
    if any(defect.variant == "document" for defect in file.defects):
        return False
    node, key = written_at(file.document.spans, TownshipList, (name,))
    if key is None:
        return True
    if isinstance(node, dict) or (isinstance(node, tuple) and node[0] < node[1]):
        return False
    place = file.document.place(key)
    return all(defect.code != "Q003" or defect.related != place for defect in file.defects)
