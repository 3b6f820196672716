"""Who made a statute and of what kind it is, told from its title and the note below it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from quanze.exchange.statutes.passing import Passing
from quanze.knowledge.laws.titles import STATE
from quanze.text.normal import normal_text

_CONGRESS: Final = re.compile(
    r"^(?:经|由)?(?P<place>[^，。、；]{0,20}?)(?:第?[〇零一二三四五六七八九十]+届)?"
    r"(?P<body>人民代表大会(?:常务委员会)?|人大(?:常委会)?)"
)
_TERM: Final = re.compile(r"第?[〇零一二三四五六七八九十]+届")
#: 国务院令第790号, 农业农村部令2020年第4号, 柳塘市人民政府令 第8号.
_DECREE: Final = re.compile(
    r"(?P<maker>[\u4e00-\u9fff、]{2,60}?)令?[\[（(【]?(?:令)(?P<year>\d{4}年)?"
    r"[\[（(【〔]?(?:\d{4}[〕\]）)】])?第?(?P<number>[0-9〇零一二三四五六七八九十百]{1,6})号"
)
#: 农业农村部 生态环境部令: the blank stands for 、.
_TWO_MAKERS: Final = re.compile(
    r"(?<=[部委会局署行院])[ \u3000]+(?=[\u4e00-\u9fff \u3000]{2,40}?[部委会局署行院]令)"
)
_DOCUMENT_NUMBER: Final = re.compile(r"[\u4e00-\u9fff]{2,12}〔\d{4}〕\d{1,5}号")
#: The place a title begins with; 城市…, 市政, 市容, 区域 and 省级 name none.
_PLACE: Final = re.compile(
    r"(?P<place>(?:[^和与及、]{2,7}?(?:省|自治区)(?!级))?"
    r"[^和与及、]{2,7}?(?:自治州|自治县|自治旗|地区|盟|(?<!城)市(?![政场容民区])"
    r"|(?<![郊城社])区(?![划域块内])|县(?![级域])|旗(?!帜))"
    r"|[^和与及、]{2,7}?(?:省|自治区)(?!级))"
)
#: How a note names the place that the title has named.
_UNNAMED: Final = frozenset({"", "省", "市", "县", "自治区", "自治州", "自治县"})
_LAW: Final = re.compile(rf"{STATE}.*(?:[^办方做执立司]法|法典)")
_DAY: Final = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")
_COURTS: Final = re.compile(r"最高人民法院|最高人民检察院")
_ORGAN: Final = re.compile(r"(?:部|委|委员会|总局|局|署|院|会|行|办公室)$")
_BY_COUNCIL: Final = re.compile(
    r"国务院(?:第?[0-9〇零一二三四五六七八九十百]+次)?(?:常务会议|全体会议|批准|公布|发布)"
)
_GOVERNMENT: Final = re.compile(
    r"(?P<place>[\u4e00-\u9fff]{2,12}?(?:省|市|自治区|自治州|县|区))人民政府"
)


@dataclass(frozen=True, slots=True)
class Maker:
    """``kind`` is 未定 where neither title nor note tells it."""

    kind: str
    issuer: str | None
    region: str | None
    doc_no: str | None


def read_maker(title: str, notes: Sequence[str], passing: Passing) -> Maker:
    """Who made the statute ``title`` with these notes, and of what kind it is."""
    whole = normal_text(_TWO_MAKERS.sub("、", "".join(notes)))
    decree = _decree(whole)
    number = _DOCUMENT_NUMBER.search(whole)
    doc_no = number[0] if number else None
    if decree is not None:
        doc_no = f"{decree[0]}令{decree[1]}第{decree[2]}号"
    kind, issuer, region = _kind(title, whole, passing, decree[0] if decree else None)
    return Maker(kind, issuer, region, doc_no)


def place_of(title: str) -> str | None:
    """The province, city or county that a title begins with."""
    if title.startswith(STATE):
        return None
    match = _PLACE.match(title)
    return match["place"] if match else None


def _kind(
    title: str, notes: str, passing: Passing, decree: str | None
) -> tuple[str, str | None, str | None]:
    if title.startswith(("中国共产党", "中共")):
        return "党内法规", "中共中央", None
    if title == f"{STATE}宪法":
        return "宪法", "全国人民代表大会", None
    courts = list(dict.fromkeys(_COURTS.findall(title + notes)))
    if _COURTS.match(title) or "法释" in notes or (courts and decree is None):
        return "司法解释", "、".join(courts) or "最高人民法院", None
    congress = _congress(title, passing)
    if congress is not None:
        place, issuer = congress
        if place == "全国":
            return _national_kind(title), issuer, None
        return "地方性法规", issuer, place
    return _executive(title, notes, decree)


def _executive(title: str, notes: str, decree: str | None) -> tuple[str, str | None, str | None]:
    """The kind of what no congress passed."""
    if "日国务院批准" in notes:
        return "行政法规", "国务院", None
    if decree is not None and decree.endswith("人民政府"):
        place = decree.removesuffix("人民政府")
        place = place_of(title) or place if place in _UNNAMED else place
        return "地方政府规章", f"{place}人民政府", place
    if decree is not None and decree.startswith("国务院") and not decree.endswith(("部", "局")):
        both = "中央军" in decree
        return "行政法规", "国务院、中央军事委员会" if both else "国务院", None
    if decree is not None and _ORGAN.search(decree):
        return "部门规章", decree, None
    if _BY_COUNCIL.search(notes):
        return "行政法规", "国务院", None
    if government := _GOVERNMENT.search(notes):
        place = government["place"].rpartition("日")[2].lstrip("经由")
        return "地方政府规章", f"{place}人民政府", place
    if _LAW.fullmatch(title):
        return "法律", "全国人民代表大会常务委员会", None
    if title.startswith((STATE, "国务院")) and decree is None:
        return "行政法规", "国务院", None
    region = place_of(title)
    if region is not None and title.endswith("条例"):
        return "地方性法规", f"{region}人民代表大会常务委员会", region
    if _DOCUMENT_NUMBER.search(notes):
        return "规范性文件", None, region
    return "未定", None, region


def _national_kind(title: str) -> str:
    if title.endswith("的解释"):
        return "法律解释"
    return "法律性决定" if title.endswith(("的决定", "的决议")) else "法律"


def _congress(title: str, passing: Passing) -> tuple[str, str] | None:
    """The place and full name of the congress that passed the first text, or amended it."""
    acts = [event for event in passing.events if event.act in ("passed", "approved")]
    acts += [event for event in passing.events if event.act in ("published", "amended")]
    for event in acts:
        match = _CONGRESS.match(_TERM.sub("", event.words))
        if match is None:
            continue
        place: str | None = match["place"]
        own = place_of(title)
        if place == "全国" and own is not None:
            # What a province made may tell the history of the national law before its own.
            continue
        if place in _UNNAMED:
            place = own or place
        elif event.act == "approved" and own is not None and place != own:
            # A city's congress passes, its province's approves; the note may name the latter only.
            place = own.removeprefix(place or "")
        if place:
            body = match["body"].replace("人大", "人民代表大会").replace("常委会", "常务委员会")
            return place, place + body
    return None


def _decree(notes: str) -> tuple[str, str, str] | None:
    """Maker, year and number of the decree that made the text: the first, or a later one that
    published it anew. Those that only amended it are passed over.
    """
    found: tuple[str, str, str] | None = None
    for match in _DECREE.finditer(notes):
        maker = match["maker"].rpartition("日")[2].replace(STATE, "")
        maker = maker.rpartition("根据")[2]
        done = _DAY.split(notes[match.end() :], maxsplit=1)[0]
        if found is None or done.startswith(("公布", "发布", "颁布")):
            found = maker, match["year"] or "", match["number"]
    return found
