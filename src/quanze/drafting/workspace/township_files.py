"""The list and the raw items that a township begins with: empty, or a small model to start from."""

import datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

from quanze.drafting.workspace.departments import sign_of
from quanze.model.keys import all_keys, key_in
from quanze.model.lists import LIST_NAMES
from quanze.model.plain import keys_on_one_line, plain
from quanze.model.raw_items import RawItem, RawItems
from quanze.model.township import EnforcementStaff, Township
from quanze.model.township_list import DeclaredTotals, ListHead, TownshipList
from quanze.source.reader import read_document
from quanze.source.yaml_text import Plain, yaml_text
from quanze.text.languages import Language

_SAMPLE: Final = Path(__file__).with_name("sample.yaml")
_FIRST: Final = "draft-v1"
#: How many whole months from the day of the list to the day of handover in the sample.
_MONTHS: Final = 3
_NOTE: Final = "# 样例：quanze init 写的示范清单，不是{name}公布的。执法人员数、赋权决定等请换成本地的实际情况。\n"


def empty_list(township: Township, today: datetime.date, language: Language) -> str:
    """A list of a township that has begun to gather its raw items: four empty lists."""
    head = ListHead(version=_FIRST, stage="起底", date=today)
    data = plain(TownshipList(township=township, head=head), language)
    for name in LIST_NAMES:
        data[key_in(TownshipList, name, language)] = []
    return _text(data)


def empty_raw_items(township: Township, language: Language) -> str:
    """No raw items yet."""
    data = plain(RawItems(township=township, raw_items=()), language)
    data[key_in(RawItems, "raw_items", language)] = []
    return _text(data)


def sample_list(township: Township, today: datetime.date, language: Language) -> str:
    """A small list over all four lists, its departments those of the township's county."""
    data = _sample(sign_of(township.parents[-1]), _handover_day(today))
    staff = EnforcementStaff.model_validate(data.pop("执法人员"))
    items = {key: value for key, value in data.items() if key != "原始事项"}
    whole = TownshipList.model_validate(
        {
            "乡镇": township.model_copy(update={"enforcement_staff": staff}),
            "清单": ListHead(version=_FIRST, stage="初稿", date=today),
            **items,
        }
    )
    totals = DeclaredTotals.model_validate(whole.counts())
    whole = whole.model_copy(
        update={"head": whole.head.model_copy(update={"declared_totals": totals})}
    )
    return _NOTE.format(name=township.name) + _text(plain(whole, language))


def sample_raw_items(township: Township, today: datetime.date, language: Language) -> str:
    """The raw items that the sample list was made from."""
    data = _sample(sign_of(township.parents[-1]), _handover_day(today))
    items = tuple(RawItem.model_validate(item) for item in data["原始事项"])
    whole = RawItems(township=township, raw_items=items)
    return _NOTE.format(name=township.name) + _text(plain(whole, language))


def _handover_day(today: datetime.date) -> datetime.date:
    """The first of a month, far enough ahead for an orderly handover."""
    months = today.year * 12 + today.month - 1 + _MONTHS
    return datetime.date(months // 12, months % 12 + 1, 1)


@cache
def _sample_text() -> str:
    return _SAMPLE.read_text(encoding="utf-8")


def _sample(sign: str, handover: datetime.date) -> dict[str, Any]:
    """The sample with the places filled in."""
    text = (
        _sample_text()
        .replace("〔区〕", sign)
        .replace("〔生效日〕", f"{handover.year}年{handover.month}月{handover.day}日")
        .replace("〔生效日期〕", handover.isoformat())
    )
    data = read_document(text.encode(), _SAMPLE.name, all_keys()).data
    return dict(data)


def _text(data: dict[str, Plain]) -> str:
    return yaml_text(data, inline=keys_on_one_line())
