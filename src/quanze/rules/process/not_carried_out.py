"""Q704."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.model.opinions import Opinion
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.rules.extract import Extract, ProjectHit
from quanze.rules.norm import OWN_RULE
from quanze.rules.process.carrying_out import DraftItems, Failing, failing
from quanze.rules.process.stages import AFTER_ROUNDS
from quanze.rules.project import Project
from quanze.rules.rule import ProjectRule
from quanze.rules.sample import ProjectSample


class NotCarriedOut(ProjectRule):
    """意见采纳了，下一稿却没有改。

    拿意见所对的冻结稿（稿次）和它后面的一稿比；后面没有冻结稿的，和现在的清单比，但要等清单换了版本或者送审、公布以后。采纳“删除”的，事项应当不在了（或者不再由这个部门牵头、承接）；采纳“修改”的，事项至少有一处不同，或者和别的事项归并、拆开、移到别的清单；采纳“新增”的，应当有新的事项。写了“落实事项”的，看所写的事项。部分采纳而一处未改的，报警告。找不到冻结稿的不作判断。

    为什么：答复部门说采纳了，稿子没有动，下一轮部门一看便知，比不采纳更伤信任。

    怎么改：按意见改清单；由别的事项落实的，在答复的“落实事项”写明编号；改变主意的，改写“处理”和理由。
    """

    english = """An opinion was adopted, but the next draft does not carry it out.

    The frozen draft that the opinion is on (稿次) is compared with the one after it, or with the
    lists as they are once they have another version or are submitted. Where a deletion was
    adopted the item must be gone (or no longer the department's); where a change, something must
    differ, or the item be merged, split or moved; where an addition, there must be a new item. 落实事项 names the items to look at. An
    opinion adopted in part without any change is a warning. Without the frozen draft nothing is
    said.

    Why: the department was told that its opinion is adopted, and sees in the next round that
    nothing was done. That costs more trust than a refusal.

    Instead: change the list; name the items that carry it out under 落实事项; or change the
    decision, with a reason.
    """
    code = "Q704"
    name = "opinion-not-carried-out"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v2, 阶段: 征求意见}
配合履职事项:
  - 编号: P001
    名称: 流动人口信息采集
  - 编号: P002
    名称: 无偿献血组织动员
    配合职责: 组织动员
# drafts/draft-v1/liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v1, 阶段: 征求意见}
配合履职事项:
  - 编号: P001
    名称: 流动人口信息采集
  - 编号: P002
    名称: 无偿献血组织动员
    配合职责: 组织动员
# opinions/round-1/police.yaml
征求意见: {轮次: 1, 部门: 区公安局, 稿次: draft-v1}
意见:
  - 编号: "001"
    区划代码: "320999101"
    事项编号: P001
    意见: 删除
    答复: {处理: ⟦采纳⟧}
  - 编号: "002"
    区划代码: "320999101"
    事项编号: P002
    意见: 修改
    修改建议: 配合职责增加“统计报名人数”
    答复: {处理: ⟦采纳⟧}
  - 编号: "003"
    区划代码: "320999101"
    事项名称: 养犬管理劝导
    意见: 新增
    答复: {处理: ⟦采纳⟧}
"""
        ),
    )
    passing = (
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v2, 阶段: 征求意见}
配合履职事项:
  - 编号: P001
    名称: 无偿献血组织动员
    配合职责: 组织动员，统计报名人数
  - 编号: P002
    名称: 开展养犬管理劝导
# drafts/draft-v1/liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v1, 阶段: 征求意见}
配合履职事项:
  - 编号: P001
    名称: 流动人口信息采集
  - 编号: P002
    名称: 无偿献血组织动员
    配合职责: 组织动员
# opinions/round-1/police.yaml
征求意见: {轮次: 1, 部门: 区公安局, 稿次: draft-v1}
意见:
  - 编号: "001"
    区划代码: "320999101"
    事项编号: P001
    意见: 删除
    答复: {处理: 采纳}
  - 编号: "002"
    区划代码: "320999101"
    事项编号: P002
    意见: 修改
    答复: {处理: 采纳}
  - 编号: "003"
    区划代码: "320999101"
    事项名称: 养犬管理劝导
    意见: 新增
    答复: {处理: 采纳}
"""
        ),
        ProjectSample(
            """\
# liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v1, 阶段: 征求意见}
配合履职事项:
  - 编号: P001
    名称: 流动人口信息采集
# drafts/draft-v1/liutang.yaml
乡镇: {名称: 柳塘镇, 区划代码: "320999101"}
清单: {版本: draft-v1, 阶段: 征求意见}
配合履职事项:
  - 编号: P001
    名称: 流动人口信息采集
# opinions/round-1/police.yaml
征求意见: {轮次: 1, 部门: 区公安局, 稿次: draft-v1}
意见:
  - 编号: "001"
    区划代码: "320999101"
    事项编号: P001
    意见: 删除
    答复: {处理: 采纳}
"""
        ),
    )

    def check(self, project: Project) -> Iterator[ProjectHit]:
        drafts = _Drafts(project)
        for extract in project.opinion_files:
            model = project.opinions(extract)
            for number, opinion in enumerate(model.opinions if model else ()):
                answer = opinion.answer
                if answer is None or answer.decision not in ("采纳", "部分采纳"):
                    continue
                hit = _check(drafts, extract, number, opinion)
                if hit is not None:
                    yield hit


class _Drafts:
    """The lists to compare, each understood once."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._items: dict[str, DraftItems | None] = {}

    def pair(self, draft: str, township: str) -> tuple[Extract, Extract] | None:
        """The township's list in a frozen draft, and in the draft after it."""
        names = list(self._project.drafts)
        if draft not in names:
            return None
        old = self._in(draft, township)
        if old is None:
            return None
        for later in names[names.index(draft) + 1 :]:
            new = self._in(later, township)
            if new is not None:
                return old, new
        current = self._project.list_of(township)
        if current is None:
            return None
        # The same version is still being worked on, unless it is on its way out.
        done = current.version != draft or current.stage in AFTER_ROUNDS
        return (old, current) if done else None

    def only_township(self, draft: str) -> str:
        """The township that an opinion without one is about."""
        townships = {one.township for one in self._project.drafts.get(draft, ())}
        return townships.pop() if len(townships) == 1 else ""

    def items(self, extract: Extract) -> DraftItems | None:
        if extract.file not in self._items:
            model = self._project.township_list(extract)
            self._items[extract.file] = None if model is None else DraftItems(model)
        return self._items[extract.file]

    def _in(self, draft: str, township: str) -> Extract | None:
        extracts = self._project.drafts[draft]
        return next((one for one in extracts if one.township == township), None)


def _check(drafts: _Drafts, extract: Extract, number: int, opinion: Opinion) -> ProjectHit | None:
    township = (opinion.code or drafts.only_township(extract.draft))[:TOWNSHIP_DIGITS]
    pair = drafts.pair(extract.draft, township) if township else None
    if pair is None:
        return None
    old, new = drafts.items(pair[0]), drafts.items(pair[1])
    if old is None or new is None:
        return None
    found = failing(opinion, extract.department, old, new)
    partly = opinion.answer is not None and opinion.answer.decision == "部分采纳"
    if found is None or (partly and found.variant not in ("change", "no-item")):
        return None
    return ProjectHit(
        extract,
        ("opinions", number, "answer", "decision"),
        found.variant,
        _values(found, opinion, pair[1]),
        related=_related(found, pair[1]),
        at_most=Level.WARNING if partly else None,
    )


def _values(found: Failing, opinion: Opinion, new: Extract) -> dict[str, str]:
    return {
        "item": found.at.item.id if found.at else found.missing,
        "name": opinion.name or (found.at.item.name if found.at else ""),
        "draft": new.version or new.file,
    }


def _related(
    found: Failing, new: Extract
) -> tuple[tuple[Extract, tuple[str | int, ...], str], ...]:
    if found.at is None:
        return ()
    return ((new, (found.at.list, found.at.number, "name"), "related"),)
