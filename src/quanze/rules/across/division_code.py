"""Q605."""

from collections.abc import Iterator
from typing import Final

from quanze.findings.level import Level
from quanze.knowledge.divisions.gazetteer import Gazetteer
from quanze.knowledge.divisions.units import ABOLISHED, COUNTY_GONE, NOT_LISTED, Unit
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit, Path
from quanze.rules.norm import Norm
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text

_CODE: Final[Path] = ("township", "code")
_COUNTY_DIGITS: Final = 6


class DivisionCode(Rule):
    """区划代码查不到，或者不是这个乡镇的。

    按民政部的名录核对代码和名称，国家统计局2023年的旧代码也认。代码是别处的、查不到的，指出这个县（市、区）里名称相同或者最接近的乡镇；乡镇已经撤销、更名的，也会说明。

    为什么：汇总、比对和征求意见都按代码认乡镇，代码错了，清单就算到了别人名下。

    怎么改：改正代码；名称写错的，改正名称。
    """

    english = """The division code is unknown or belongs to another township.

    Code and name are compared with the list of the Ministry of Civil Affairs; codes of the National
    Bureau of Statistics of 2023 are known too. Where they do not fit, the unit of that name or the
    nearest one in the county is named; units that were abolished or renamed are said to be so.

    Why: lists are counted, compared and sent by code; a wrong one files the list under another town.

    Instead: correct the code, or the name.
    """
    code = "Q605"
    name = "division-code"
    level = Level.WARNING
    norm = Norm(
        Text(
            "民政部国家地名信息库（2026-09-11）；国家统计局统计用区划代码（2023）",
            "place-name database of the Ministry of Civil Affairs, 2026-09-11; codes of the "
            "National Bureau of Statistics, 2023",
        )
    )
    failing = (
        Sample(
            """\
乡镇:
  名称: 郑陆镇
  区划代码: ⟦"320402101"⟧
  所属: [江苏省, 常州市, 天宁区]
清单:
  版本: draft-v1
"""
        ),
        Sample(
            """\
乡镇:
  名称: 春江镇
  区划代码: ⟦"320411191"⟧
  所属: [江苏省, 常州市, 新北区]
清单:
  版本: draft-v1
""",
            Text("2023年以前的春江镇已经撤销", "a town that was abolished"),
        ),
    )
    passing = (
        Sample(
            """\
乡镇:
  名称: 郑陆镇
  区划代码: "320402100"
清单:
  版本: draft-v1
"""
        ),
        Sample(
            """\
乡镇:
  名称: 郑陆镇
  区划代码: "320402109"
清单:
  版本: draft-v1
""",
            Text("国家统计局2023年的代码", "the code of the National Bureau of Statistics, 2023"),
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.township_list
        if model is None or not model.township.code or not model.township.name:
            return
        township = model.township
        gazetteer = file.reference.gazetteer
        units = gazetteer.with_code(township.code)
        named = [unit for unit in units if unit.name == township.name]
        if named:
            hit = _noted(min(named, key=lambda unit: unit.note))
        else:
            hit = _of_another(
                gazetteer, units, township.code, township.name, tuple(township.parents)
            )
        if hit is not None:
            yield hit


def _noted(unit: Unit) -> Hit | None:
    """A unit that code and name agree on, but that may be no more."""
    values = {"code": unit.code, "name": unit.name}
    if unit.note == ABOLISHED:
        return Hit(_CODE, "abolished", values)
    if unit.note in (NOT_LISTED, COUNTY_GONE):
        return Hit(_CODE, "unlisted", values, at_most=Level.NOTICE)
    return None


def _of_another(
    gazetteer: Gazetteer, units: list[Unit], code: str, name: str, parents: tuple[str, ...]
) -> Hit:
    county = gazetteer.county_code(parents) or code[:_COUNTY_DIGITS]
    right = gazetteer.named(name, county) or gazetteer.nearest(name, county)
    values: dict[str, object] = {"code": code, "name": name}
    if units:
        values["other"] = "".join(units[0].places[-1:]) + units[0].name
    variant = "other" if units else ""
    if right is not None:
        variant = "other_near" if units else "near"
        values |= {"near": right.name, "right": right.code}
    return Hit(_CODE, variant, values)
