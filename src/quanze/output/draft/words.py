"""Words for statuses, results and signs."""

from typing import Final

from quanze.drafting.account import Status
from quanze.drafting.merging import Sign
from quanze.knowledge.decisions.row import Result
from quanze.model.keys import chinese_title
from quanze.model.raw_items import RawItem
from quanze.output.contracts.draft import ResultName
from quanze.text.languages import Language, Text

STATUS_LABELS: Final[dict[Status, Text]] = {
    "went": Text("列入", "in the list"),
    "merged": Text("并入", "merged"),
    "dropped": Text("不列入", "left out"),
    "open": Text("待定", "open"),
}
RESULT_NAMES: Final[dict[Result, ResultName]] = {
    "基本": "basic",
    "配合": "cooperative",
    "收回": "reclaimed",
    "赋权": "empowered",
    "不列入": "dropped",
    "待定": "open",
}
SIGN_LABELS: Final[dict[Sign, Text]] = {
    "same-name": Text("同名", "same name"),
    "same-basis": Text("依据相同", "same basis"),
    "same-office": Text("科室相同", "same office"),
    "differing-words": Text("有区别性的字眼", "words that tell them apart"),
    "other-list": Text("应列入的清单不同", "different lists"),
}


def result_label(result: Result, language: Language) -> str:
    """The list that a result stands for."""
    return result if language == "zh" else RESULT_NAMES[result]


def question_label(name: str, language: Language) -> str:
    """One of the three questions."""
    return chinese_title(RawItem, name) if language == "zh" else name.replace("_", " ")
