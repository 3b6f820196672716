"""The names of fields in reports: the Chinese titles of the models, or their English names."""

from functools import cache
from typing import Final

from quanze.exchange.office.reading import TableKind
from quanze.model.items import ITEM_MODELS
from quanze.model.keys import chinese_title, nested_model
from quanze.model.opinions import ConsultationHead, Opinion, Opinions
from quanze.model.raw_items import RawItem
from quanze.model.record import Record
from quanze.model.township_list import TownshipList
from quanze.text.languages import Language

_MODELS: Final[dict[TableKind, tuple[type[Record], ...]]] = {
    "list": (*ITEM_MODELS.values(), TownshipList),
    "raw": (RawItem,),
    "opinions": (Opinion, ConsultationHead, Opinions),
}
#: What a reader finds in columns besides fields of records.
_BESIDE: Final = {
    "seq": "序号",
    "number": "编号",
    "list": "清单类别",
    "department": "部门",
    "replying_department": "反馈部门",
    "assisting": "配合部门",
    "township": "乡镇",
}


@cache
def field_title(path: str, kind: TableKind, language: Language) -> str:
    """衔接·生效日期 for handover.effective_date."""
    steps = path.split(".")
    if language == "en":
        return path
    for model in _MODELS[kind]:
        titles = _titles(model, steps)
        if titles is not None:
            return "·".join(titles)
    return _BESIDE.get(path, path)


def column_title(path: str, kind: TableKind, language: Language) -> str:
    """The same for a column, which may hold what is no field."""
    if language == "zh" and path in _BESIDE:
        return _BESIDE[path]
    return field_title(path, kind, language)


def _titles(model: type[Record], steps: list[str]) -> list[str] | None:
    found: list[str] = []
    owner: type[Record] | None = model
    for step in steps:
        if owner is None or step not in owner.model_fields:
            return None
        found.append(chinese_title(owner, step))
        owner = nested_model(owner, step)
    return found
