"""Q509."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.extract import ProjectHit
from quanze.rules.norm import OWN_RULE
from quanze.rules.project import Project
from quanze.rules.raw_items.questions import MOST_SINGLY, first_ids
from quanze.rules.raw_items.traces import traced_townships
from quanze.rules.rule import ProjectRule
from quanze.rules.sample import ProjectSample
from quanze.text.normal import normal_text


class NoSource(ProjectRule):
    """清单事项没有写来自哪些原始事项。

    只看有底稿的乡镇：事项没有写来源，底稿里也没有哪一项的去向是它。这样的事项超过 20 项时只说一次。

    为什么：说得出从哪里来，部门要求删改时才知道影响基层的哪件事。

    怎么改：在“来源”写原始事项的编号；征求意见时部门要求新增的，先补进底稿再写来源，或者不理会本提示。
    """

    english = """An item of the list does not say which raw items it was made of.

    Only townships with raw items are looked at: the item names no source, and no raw item names it
    as its destination. More than 20 such items are told in one sentence.

    Why: who knows where an item comes from knows what a department's change means on the ground.

    Instead: write the ids of its raw items under 来源. Items that a department asked for have none:
    add a raw item, or leave the notice alone.
    """
    code = "Q509"
    name = "item-without-source"
    level = Level.NOTICE
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
  - 编号: J002
    名称: ⟦管护集镇道路照明设施⟧
# raw/liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 村里两家为宅基地吵架，去调解
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
  - 编号: J002
    名称: 管护集镇道路照明设施
# raw/liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 村里两家为宅基地吵架，去调解
  - 编号: Y0002
    名称: 集镇道路的路灯坏了要修
    去向: [J002]
# shuanghe.yaml
乡镇: {名称: 双河镇, 区划代码: "320999102"}
清单: {版本: draft-v1, 阶段: 初稿}
基本履职事项:
  - 编号: J001
    名称: 管护集镇道路照明设施
"""
        ),
    )

    def check(self, project: Project) -> Iterator[ProjectHit]:
        for traced in traced_townships(project):
            extract = traced.list
            if extract is None:
                continue
            found = [
                (name, number, item)
                for name, number, item in traced.items
                if not item.source
                and (item.id or item.name)
                and normal_text(item.id) not in traced.destinations
            ]
            if len(found) > MOST_SINGLY:
                ids = first_ids([item.id for _, _, item in found if item.id])
                values = {"count": len(found), "total": len(traced.items), "ids": ids}
                yield ProjectHit(extract, ("head", "version"), "many", values)
                continue
            for name, number, _ in found:
                yield ProjectHit(extract, (name, number, "name"))
