"""What titles, unit rows and file names state: whose file it is, how many items, which round."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from quanze.exchange.office.line_kinds import heading_of
from quanze.exchange.office.reading import StatedTownship
from quanze.knowledge.list_wording import list_named, lists_named
from quanze.model.lists import ListName
from quanze.model.settings import DOMAINS
from quanze.text.numerals import read_numeral

#: Characters that stand in no place's name, so that a sentence is not taken for one.
_PLACE: Final = r"(?:[^\W\d_a-zA-Z的与及对由在各本该级]|本(?=[溪号]))"
_STATED: Final = re.compile(
    rf"(?:^|[:,、《“(\s_-]|关于)\s*(?:中共|中国共产党|关于|附件\d*|\d+[.、]?)?\s*"
    rf"(?P<province>{_PLACE}{{2,8}}?(?:省|自治区))?"
    rf"(?P<city>{_PLACE}{{2,10}}?(?:市|自治州|地区|盟))?"
    rf"(?P<county>{_PLACE}{{1,12}}?(?:自治县|自治旗|县|市|区|旗)(?![区县市]))?"
    rf"(?P<name>{_PLACE}{{1,12}}?(?:民族乡|民族苏木|苏木|街道|镇|乡))"
    r"(?!镇|乡|街道|[(]街道|[(]镇|[(]乡|村|级|域|人大|企业|道|土|[(]?类)"
)
#: What is no name of one township, though it ends like one.
_NO_NAME: Final = re.compile(
    r".*(?:乡镇|镇街|镇乡|街镇).*|^(?:乡|城|村|集|市|重点|中心|全|试点|各|本|所在|所属|有关|相关|特色|美丽|城关镇等.*)?(?:镇|乡|街道|镇街|乡镇)$|.*(?:事项|清单|部门|单位|填报|编制|上级|配合|基本|收回).*"
)
#: 和 stands in names of places (和平乡, 永和镇) and between two bodies (县教育局和柳塘镇).
_JOINS: Final = re.compile(
    r"[局委部办厅院署市区镇乡道村站所府会]和|^.{2,}和(?:县|区|镇|乡|街道)$|^(?=.*和).{7,}$"
)
#: A county that a title begins with, where it names no township.
_COUNTY: Final = re.compile(
    rf"^(?:附件\d*[:.]?\s*)?(?![全各本][省市县区])(?P<province>{_PLACE}{{2,8}}?(?:省|自治区))?"
    rf"(?P<city>{_PLACE}{{2,10}}?(?:市|自治州|地区|盟))?"
    rf"(?P<county>{_PLACE}{{1,12}}?(?:自治县|自治旗|县|区|旗|市))"
    r"(?=赋予|新增|各|乡镇|镇街|街道|上级|基本|配合|收回|下放|履|权责|关于|人民政府|原始|责任|清单)"
)
#: How far into a line its beginning is looked for: a paragraph of a notice may be long.
_PROBE: Final = 200
_NUMBER: Final = r"(\d{1,5}|[一二三四五六七八九十百千零〇]{1,8})"
_TOTAL: Final = re.compile(rf"(?:共|合计|总计|计)[:(]?{_NUMBER}[项个件条]")
_ONE_TOTAL: Final = re.compile(
    r"(?P<list>基本|配合|收回|回收|上收|赋权)[^,，。;；、:：\d]{0,12}[:(]?(?:共|计)?(?P<count>\d{1,5})[项个件条]"
)
_ROUND: Final = re.compile(r"第([一二三四五六七八九十\d]{1,3})(?:轮|次征求|次反馈|次意见)")


def township_in(texts: Sequence[str]) -> StatedTownship:
    """The township that the texts state; what comes first holds, later texts fill gaps."""
    found: dict[str, str] = {}
    for text in texts:
        for match in _STATED.finditer(_folded(text)):
            parts = {key: part for key, part in match.groupdict().items() if part}
            if _NO_NAME.match(parts["name"]) or any(map(_JOINS.search, parts.values())):
                continue
            if found and parts["name"] != found["name"]:
                continue
            if "city" in parts and "county" not in parts:
                # 昆山市周庄镇: a city directly above a township is of the rank of a county.
                parts["county"] = parts.pop("city")
            found = {**parts, **found}
            break
    if not found:
        for text in texts:
            alone = _COUNTY.match(_folded(text))
            if alone:
                found = {key: part for key, part in alone.groupdict().items() if part}
                break
    return StatedTownship(
        found.get("name"), found.get("county"), found.get("city"), found.get("province")
    )


def round_in(texts: Iterable[str]) -> int | None:
    """第二轮 → 2."""
    for text in texts:
        match = _ROUND.search(_folded(text))
        if match:
            return read_numeral(match[1])
    return None


def total_in(text: str) -> int | None:
    """共22项 → 22."""
    match = _TOTAL.search(_folded(text))
    return read_numeral(match[1]) if match else None


def totals_in(text: str) -> dict[ListName, int]:
    """基本履职事项133项、配合履职事项82项 → both."""
    found: dict[ListName, int] = {}
    for match in _ONE_TOTAL.finditer(_folded(text)):
        name = list_named(match["list"] + "事项")
        if name and name not in found:
            found[name] = int(match["count"])
    return found if len(found) > 1 else {}


def list_in_name(text: str) -> ListName | None:
    """The list that the name of a file or sheet tells, where it tells one alone."""
    return list_named(text) if len(lists_named(text)) == 1 else None


def category_of_sheet(sheet: str | None, stating: Iterable[str]) -> str | None:
    """The category of a sheet that holds one alone (党的建设, 2.乡村振兴类), from its name.

    The name is a category where it is one of the usual ones, or where a title says so.
    """
    name = heading_of(sheet or "").text
    name = name.removesuffix("类") if len(name) > 2 else name
    if len(name) < 2 or lists_named(name):
        return None
    said = any(re.search(rf"{re.escape(name)}(?:类|领域|方面)", _folded(text)) for text in stating)
    return name if said or name in DOMAINS else None


def _folded(text: str) -> str:
    start = unicodedata.normalize("NFKC", text[:_PROBE])
    return re.sub(r"[ \t\n\u3000]+", " ", start).strip()
