"""Q510."""

import re
from collections.abc import Iterable, Iterator

from quanze.findings.level import Level
from quanze.rules.extract import ProjectHit
from quanze.rules.norm import OWN_RULE
from quanze.rules.project import Project
from quanze.rules.raw_items.traces import Traced, traced_townships
from quanze.rules.rule import ProjectRule
from quanze.rules.sample import ProjectSample
from quanze.text.normal import normal_text

_NUMBER = re.compile(r"[0-9].*")


class UnknownTrace(ProjectRule):
    """来源或者去向写的编号不存在。

    只看清单和底稿都有的乡镇：清单事项的来源要在底稿里，原始事项的去向要在清单里。读不全的文件不查。

    为什么：编号断了，这一项从哪里来、到哪里去就查不下去；多半是清单重新编了号，或者事项删掉了。

    怎么改：改成现在的编号；事项已经删去的，在底稿写不列入理由或者并入，删去“去向”。
    """

    english = """A source or a destination names an id that does not exist.

    Only townships with both a list and raw items are looked at: the sources of items must be among
    the raw items, the destinations of raw items in the list. Files that cannot be read in full are
    passed over.

    Why: a broken id ends the trail. Mostly the list was renumbered or the item deleted.

    Instead: write today's id. Where the item was deleted, say so in the raw item (不列入理由 or
    并入) and take 去向 out.
    """
    code = "Q510"
    name = "unknown-source"
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
    来源: [Y0001, ⟦Y0011⟧]
# raw/liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
原始事项:
  - 编号: Y0001
    名称: 村里两家为宅基地吵架，去调解
    去向: [J001]
  - 编号: Y0002
    名称: 集镇道路的路灯坏了要修
    去向: [⟦J009⟧]
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
# shuanghe.yaml
乡镇: {名称: 双河镇, 区划代码: "320999102"}
清单: {版本: draft-v1, 阶段: 初稿}
基本履职事项:
  - 编号: J001
    名称: 组建人民调解委员会，调解民间纠纷
    来源: [Y0077]
"""
        ),
    )

    def check(self, project: Project) -> Iterator[ProjectHit]:
        for traced in traced_townships(project):
            if traced.list is not None:
                yield from _sources(traced)
                yield from _destinations(traced)


def _sources(traced: Traced) -> Iterator[ProjectHit]:
    extract = traced.list
    if extract is None or not traced.complete or traced.sources <= set(traced.raw_items):
        return
    for name, number, item in traced.items:
        for at, written in enumerate(item.source):
            if normal_text(written) not in traced.raw_items:
                path = (name, number, "source", at)
                yield ProjectHit(extract, path, "source", {"id": written})


def _destinations(traced: Traced) -> Iterator[ProjectHit]:
    missing = traced.destinations - traced.item_ids
    if not missing:
        return
    # Where no id of that kind is left, the whole list may be one that could not be read.
    kinds = _kinds(traced.item_ids)
    for extract, model in traced.raw:
        for number, item in enumerate(model.raw_items):
            for at, written in enumerate(item.went_to):
                plain = normal_text(written)
                if plain in missing and _kinds([plain]) <= kinds:
                    path = ("raw_items", number, "went_to", at)
                    yield ProjectHit(extract, path, "destination", {"id": written})


def _kinds(ids: Iterable[str]) -> set[str]:
    """What stands before the number of each id: J, P, S, F."""
    return {_NUMBER.sub("", one) for one in ids}
