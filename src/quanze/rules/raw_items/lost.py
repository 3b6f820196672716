"""Q508."""

from collections.abc import Iterator, Mapping

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.model.raw_items import RawItem
from quanze.rules.extract import ProjectHit
from quanze.rules.norm import OWN_RULE
from quanze.rules.project import Project
from quanze.rules.raw_items.questions import MOST_SINGLY, first_ids
from quanze.rules.raw_items.traces import Traced, traced_townships
from quanze.rules.rule import ProjectRule
from quanze.rules.sample import ProjectSample
from quanze.text.normal import normal_text

#: From the stage on at which every raw item must have gone somewhere.
_DRAFTED = frozenset({"初稿", "征求意见", "送审", "公布"})


class RawItemLost(ProjectRule):
    """原始事项没有去处：没有列入、没有并入，也没有不列入。

    清单到了初稿以后，底稿里的每一件都要有去处：清单事项的来源或者自己的去向里有它，并入了别的原始
    事项，或者拟列入写“不列入”、写了不列入理由。并入的编号不存在，或者绕回自己的，也算没有去处。
    没有去处的超过 20 项时只说一次；清单和底稿之间一处都没有对上的，只提醒没有登记去向。

    为什么：八轮下来，最怕的不是改错，是少了一件没有人知道。

    怎么改：运行 quanze draft；或者在这一项写去向、并入、不列入理由。
    """

    english = """A raw item went nowhere: not into a list, not into another item, not left out.

    Once the list is a first draft, every raw item must have gone somewhere: an item of the list
    names it as its source or it names the item, it was merged into another raw item, or it was left
    out. Merged into an id that does not exist, or round in a circle, is nowhere too. More than 20
    such items are told in one sentence; where list and raw items name one another nowhere at all,
    it is only said that nothing was recorded.

    Why: after eight rounds the worst is not a wrong item but one that nobody knows is gone.

    Instead: run quanze draft, or write 去向, 并入 or 不列入理由 for this item.
    """
    code = "Q508"
    name = "raw-item-lost"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v1, 阶段: 初稿}
基本履职事项:
  - 编号: J001
    名称: 组建人民调解委员会，调解民间纠纷
    来源: [Y0001]
# raw/liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 村里两家为宅基地吵架，去调解
  - 编号: Y0002
    名称: ⟦集镇道路的路灯坏了要修⟧
  - 编号: Y0003
    名称: 调解邻里纠纷
    并入: ⟦Y0010⟧
  - 编号: Y0004
    名称: 管护村里的公厕
    并入: ⟦Y0005⟧
  - 编号: Y0005
    名称: 公厕保洁
    并入: ⟦Y0004⟧
"""
        ),
    )
    passing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v1, 阶段: 初稿}
基本履职事项:
  - 编号: J001
    名称: 组建人民调解委员会，调解民间纠纷
    来源: [Y0001]
# raw/liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 村里两家为宅基地吵架，去调解
    去向: [J001]
  - 编号: Y0002
    名称: 调解邻里纠纷
    并入: Y0001
  - 编号: Y0003
    名称: 统计手机应用注册率
    不列入理由: 没有依据，县里已明令停止考核
"""
        ),
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v1, 阶段: 分类}
# raw/liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 村里两家为宅基地吵架，去调解
"""
        ),
    )

    def check(self, project: Project) -> Iterator[ProjectHit]:
        for traced in traced_townships(project):
            yield from _wrongly_merged(traced)
            if traced.list is not None and traced.list.stage in _DRAFTED:
                yield from _lost(traced)


def _wrongly_merged(traced: Traced) -> Iterator[ProjectHit]:
    items = traced.raw_items
    for extract, model in traced.raw:
        for number, item in enumerate(model.raw_items):
            if not item.merged_into:
                continue
            target = normal_text(item.merged_into)
            path = ("raw_items", number, "merged_into")
            if target not in items:
                if traced.complete:
                    yield ProjectHit(extract, path, "into-none", {"id": item.merged_into})
            elif _in_circle(item, items):
                yield ProjectHit(extract, path, "circle", {"id": item.merged_into})


def _in_circle(item: RawItem, items: Mapping[str, RawItem]) -> bool:
    """Whether following 并入 from ``item`` leads back to it."""
    start, seen = normal_text(item.id), set[str]()
    step = normal_text(item.merged_into or "")
    while step in items and step not in seen:
        if step == start:
            return True
        seen.add(step)
        step = normal_text(items[step].merged_into or "")
    return False


def _lost(traced: Traced) -> Iterator[ProjectHit]:
    unlinked = not traced.sources and not traced.destinations
    for extract, model in traced.raw:
        lost = [
            (number, item)
            for number, item in enumerate(model.raw_items)
            if not item.went_to
            and not item.merged_into
            and item.proposed_list != "不列入"
            and says_nothing(item.dropped_because)
            and normal_text(item.id) not in traced.sources
        ]
        values = {
            "count": len(lost),
            "total": len(model.raw_items),
            "ids": first_ids([item.id for _, item in lost if item.id]),
        }
        if unlinked and len(lost) > 1:
            yield ProjectHit(extract, ("raw_items",), "unlinked", values, at_most=Level.WARNING)
        elif len(lost) > MOST_SINGLY:
            yield ProjectHit(extract, ("raw_items",), "many", values)
        else:
            for number, _ in lost:
                yield ProjectHit(extract, ("raw_items", number, "name"))
