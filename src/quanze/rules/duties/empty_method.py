"""Q314."""

import re
from collections.abc import Iterator
from typing import Final

from quanze.findings.level import Level
from quanze.knowledge.handover_wording import (
    ACTIONS,
    BODY_SIGNS,
    EMPTY_CHARACTERS,
    EMPTY_WORDS,
    OPEN_CASES,
)
from quanze.knowledge.placeholders import says_nothing
from quanze.model.items import ReclaimedItem
from quanze.rules.checked_file import CheckedFile
from quanze.rules.duties.abolished import is_abolished
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.days import names_a_day, without_days
from quanze.text.languages import Text
from quanze.text.normal import bare_text

_BODY: Final = re.compile(f"[{BODY_SIGNS}]")
_ACTION: Final = re.compile("|".join(ACTIONS))
_OPEN: Final = re.compile("|".join(OPEN_CASES))
_EMPTY: Final = re.compile(
    "|".join((*sorted(EMPTY_WORDS, key=len, reverse=True), f"[{EMPTY_CHARACTERS}]"))
)
_CLAUSE: Final = re.compile("[，。；;,\n]")

_HOW = Text("由谁、怎样办理", "who does it and how")
_WHEN = Text("从何时起", "from when")
_CASES = Text("在办事项怎么办", "what becomes of open cases")


class EmptyMethod(Rule):
    """工作方式没有写出由谁、怎样办理。

    工作方式只有“按有关规定办理”“由承接部门按职责负责”“收回”一类适用于任何事项的话，同时提示是否也没有写从何时起、在办
    事项怎么办。已经写明由哪个部门办理或者怎样办理的，即使没有写时间和在办事项，也不提示；权力已经取消的不查。

    为什么：衔接不断档靠三句话：由谁怎样办、从哪天起、已经受理的怎么办。一句都没有，这一栏就没有告诉人任何事。

    怎么改：写“自×年×月×日起，由区××局统一受理、审查和决定；此前已经受理的由镇办结”。
    """

    english = """The working method does not say who does the work and how.

    It holds only words that fit any item (按有关规定办理, 由承接部门按职责负责, 收回). The finding also
    says whether day and open cases are missing. A method that names the body or the way is left alone even if
    it gives neither: published lists often say no more. Abolished powers are left alone.

    Why: three sentences make a handover: who does it how, from when, and what becomes of open cases.

    Instead: write 自×年×月×日起，由区××局统一受理、审查和决定；此前已经受理的由镇办结.
    """
    code = "Q314"
    name = "empty-method"
    level = Level.NOTICE
    norm = OWN_RULE
    failing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    工作方式: ⟦按照有关规定办理⟧
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    工作方式: ⟦2027年1月1日起由上级部门收回，依法实施⟧
    衔接: {在办事项: 由镇办结}
  - 编号: S002
    名称: 核发建筑工程施工许可证
    工作方式: ⟦收回后由承接部门按职责分工负责⟧
"""
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    工作方式: 由区政务服务办统一办理
  - 编号: S002
    名称: 对损坏城市绿化的行政处罚
    工作方式: 区城市管理局纳入日常巡查
  - 编号: S003
    名称: 社会组织年度检查初审
    工作方式: 网上受理，结果抄送镇
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    工作方式: 由学校直接提出申请，镇不再转报
  - 编号: S002
    名称: 古树名木普查
    工作方式: 每五年普查一次，建档挂牌
  - 编号: S003
    名称: 对未办理节水设施登记的行政处罚
    取消依据: 《柳塘市节约用水条例》2025年修订时删去
    工作方式: 依法不再实施
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.reclaimed:
            method = item.working_method
            if is_abolished(item):
                continue
            if not method or _BODY.search(method) or _says_how(method) or says_nothing(method):
                continue
            yield Hit(placed.at("working_method"), values={"missing": _missing(item, method)})


def _says_how(method: str) -> bool:
    """Whether anything is left besides formulas, days and what is said of open cases."""
    for clause in _CLAUSE.split(method):
        if _OPEN.search(clause):
            continue
        if _ACTION.search(clause):
            return True
        if len(_EMPTY.sub("", bare_text(without_days(clause)))) > 1:
            return True
    return False


def _missing(item: ReclaimedItem, method: str) -> Text:
    handover = item.handover
    missing = [_HOW]
    if not names_a_day(method) and not (handover and handover.effective_date):
        missing.append(_WHEN)
    if not _OPEN.search(method) and not (handover and handover.open_cases):
        missing.append(_CASES)
    return Text("、".join(part.zh for part in missing), ", ".join(part.en for part in missing))
