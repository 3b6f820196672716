"""Q315."""

import datetime
from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.duties.abolished import is_abolished
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.days import first_day, names_a_day


class HandoverDate(Rule):
    """公布的清单里，收回事项的生效日期早于公布日期，或者没有写。

    只看“公布”阶段的清单：衔接的生效日期（没有时看工作方式里“自……起”的日期）不应早于清单的日期，也不应缺少。权力已经取消的
    没有交接，不查。

    为什么：清单公布以前承接部门还没有义务接手，乡镇也不能停办；日期写早了，这段时间就没有人负责；没有日期，谁也不知道从哪天起换人。

    怎么改：写公布当日或者以后的日期；随公布生效的，生效日期写公布日期。
    """

    english = """In a published list, a reclaimed item takes effect before publication, or on no day.

    Only lists at stage 公布 are looked at: the effective date (or the day after 自…起 in the working
    method) must be given and must not lie before the list's date. Where the power was abolished,
    nothing is handed over.

    Why: before publication the receiver need not act and the township may not stop. A day too
    early leaves a time in which nobody is responsible; no day at all, and nobody knows when.

    Instead: write the day of publication or a later one. What takes effect on publication gets the
    date of publication as its effective date.
    """
    code = "Q315"
    name = "handover-date"
    level = Level.WARNING
    norm = OWN_RULE
    failing = (
        Sample(
            """\
清单: {版本: v1, 阶段: 公布, 日期: 2026-12-20}
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    衔接: {生效日期: ⟦2026-12-01⟧}
  - 编号: S002
    名称: 核发建筑工程施工许可证
    工作方式: 自⟦2026年12月1日⟧起由区住房和城乡建设局办理
"""
        ),
        Sample(
            """\
清单: {版本: v1, 阶段: 公布, 日期: 2026-12-20}
上级部门收回事项:
  - 编号: S001
    名称: ⟦核发公共场所卫生许可证⟧
    工作方式: 由区卫生健康局统一办理
"""
        ),
    )
    passing = (
        Sample(
            """\
清单: {版本: v1, 阶段: 公布, 日期: 2026-12-20}
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    衔接: {生效日期: 2026-12-20}
  - 编号: S002
    名称: 核发建筑工程施工许可证
    工作方式: 自清单公布之日起由区住房和城乡建设局办理，2026年9月以前已经受理的由镇办结
  - 编号: S003
    名称: 对未办理节水设施登记的行政处罚
    取消依据: 《柳塘市节约用水条例》2025年修订时删去
"""
        ),
        Sample(
            """\
清单: {版本: v1, 阶段: 送审, 日期: 2026-12-20}
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    衔接: {生效日期: 2026-12-01}
  - 编号: S002
    名称: 核发建筑工程施工许可证
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.township_list
        if model is None or model.head.stage != "公布":
            return
        published = model.head.date
        for placed, item in file.reclaimed:
            if is_abolished(item):
                continue
            method = item.working_method or ""
            effective = item.handover.effective_date if item.handover else None
            if effective is not None:
                if published is not None and effective < published:
                    at = placed.at("handover", "effective_date")
                    yield Hit(at, "early", _values(effective, published))
            elif not names_a_day(method):
                yield Hit(placed.at("handover", "effective_date"), "missing")
            elif published is not None:
                start = first_day(method)
                if start is not None and start.day < published:
                    at = placed.at("working_method")
                    yield Hit(at, "early", _values(start.day, published), start.span)


def _values(day: datetime.date, published: datetime.date) -> dict[str, str]:
    return {"day": day.isoformat(), "published": published.isoformat()}
