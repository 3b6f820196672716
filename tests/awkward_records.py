"""Strategies for whole files with texts that spreadsheets like to change."""

import datetime
from typing import Any, get_args

from hypothesis import strategies as st

from quanze.model.enforcement import DiscretionTier, EnforcementGuide, Evaluation
from quanze.model.items import BasicItem, CooperativeItem, EmpoweredItem, Handover, ReclaimedItem
from quanze.model.opinions import Answer, ConsultationHead, Opinion, Opinions, TownshipItems
from quanze.model.raw_items import Destination, LedBy, RawItem, RawItems, ReclaimingGround
from quanze.model.record import Record
from quanze.model.township import EnforcementStaff, Township, TownshipType
from quanze.model.township_list import DeclaredTotals, ListHead, Stage, TownshipList

AWKWARD = [
    "",
    " ",
    "\n",
    "甲\n乙",
    "\n甲\n\n乙\n",
    " 甲 ",
    "\u3000甲",
    "=1+1",
    "＝1",
    "+1",
    "-1",
    "@x",
    "'=1",
    "'",
    "''甲",
    "001",
    "1.0",
    "1e3",
    "2026-01-01",
    "TRUE",
    "http://example.com",
    "#REF!",
    '""',
    '"甲"',
    '"甲',
    '"甲、乙"',
    '"\\n"',
    "甲、乙，丙；丁",
    "a,b;c",
    "甲｜乙|丙",
    "《甲》第一条；《乙》",
    "\t",
    "甲\t乙",
    "甲   乙",
    "甲\r\n乙",
    "\r",
    "\x07",
    "_x0041_",
    "\u2028",
    "\ufeff甲",
    "\ufffe",
    "\x85",
    "合计",
    "编号",
    "名称",
    "😀",
    "<a>&amp;",
]
TEXTS = st.sampled_from(AWKWARD) | st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8
)
DAYS = st.dates(min_value=datetime.date(1900, 1, 1))
NUMBERS = st.integers(min_value=0, max_value=10**18)
CODES = st.sampled_from(["320402100", "000000001", "320402100000"])


def _tuples(parts: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(parts, max_size=3).map(tuple)


def _words(literal: Any) -> st.SearchStrategy[str]:
    words = get_args(literal)
    return st.sampled_from([word for word in words if isinstance(word, str)])


def records(model: type[Record], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Records of ``model``: texts where nothing else is given, and most fields left out."""
    filled: dict[str, st.SearchStrategy[Any]] = {}
    for name, field in model.model_fields.items():
        strategy = fields.get(name)
        if strategy is None:
            several = str(field.annotation).startswith("tuple[str")
            strategy = _tuples(TEXTS) if several else TEXTS
        filled[name] = strategy if field.is_required() else st.just(field.default) | strategy
    # st.builds would read the signature, in which the Chinese names stand as well.
    return st.fixed_dictionaries(filled).map(model.model_validate)


def said(record: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Such a record or none: one that says nothing is none in every file."""
    return record.map(lambda one: one if any(value not in (None, ()) for _, value in one) else None)


TOWNSHIPS = records(
    Township,
    type=_words(TownshipType),
    code=CODES,
    enforcement_staff=said(records(EnforcementStaff, established=NUMBERS, certified=NUMBERS)),
)
HEADS = records(
    ListHead,
    stage=_words(Stage),
    date=DAYS,
    declared_totals=said(
        records(
            DeclaredTotals,
            basic=NUMBERS,
            cooperative=NUMBERS,
            reclaimed=NUMBERS,
            empowered=NUMBERS,
        )
    ),
)
EMPOWERED = records(
    EmpoweredItem,
    mode=st.sampled_from(["下放", "委托", "直接"]),
    enforcement_guide=said(records(EnforcementGuide, discretion=_tuples(records(DiscretionTier)))),
    evaluation=said(
        records(
            Evaluation,
            **{
                name: NUMBERS
                for name, field in Evaluation.model_fields.items()
                if "int" in str(field.annotation)
            },
            difficulty=st.sampled_from(["低", "中", "高"]),
            effect=st.sampled_from(["好", "一般", "差"]),
        )
    ),
)
LISTS: st.SearchStrategy[TownshipList] = records(
    TownshipList,
    township=TOWNSHIPS,
    head=HEADS,
    basic=_tuples(records(BasicItem)),
    cooperative=_tuples(records(CooperativeItem)),
    reclaimed=_tuples(
        records(ReclaimedItem, handover=said(records(Handover, effective_date=DAYS)))
    ),
    empowered=_tuples(EMPOWERED),
)
_ANSWERS = st.sampled_from(["是", "否"])
RAW: st.SearchStrategy[RawItems] = records(
    RawItems,
    township=TOWNSHIPS,
    raw_items=_tuples(
        records(
            RawItem,
            basis_sufficient=_ANSWERS,
            needed=_ANSWERS,
            feasible=_ANSWERS,
            led_by=_tuples(_words(LedBy)),
            grounds=_tuples(_words(ReclaimingGround)),
            proposed_list=_words(Destination),
        )
    ),
)
_ITEMS = _tuples(records(TownshipItems, code=CODES))
OPINIONS: st.SearchStrategy[Opinions] = records(
    Opinions,
    head=records(
        ConsultationHead,
        round=st.integers(min_value=1, max_value=9),
        sent=DAYS,
        due=DAYS,
        received=DAYS,
    ),
    asked=_ITEMS,
    agreed=_ITEMS,
    opinions=_tuples(
        records(
            Opinion,
            code=CODES,
            list_name=st.sampled_from(["基本", "配合", "收回", "赋权"]),
            opinion=st.sampled_from(["无意见", "修改", "删除", "新增"]),
            answer=said(records(Answer, decision=st.sampled_from(["采纳", "部分采纳", "不采纳"]))),
        )
    ),
)
