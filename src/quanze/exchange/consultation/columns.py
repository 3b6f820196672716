"""The columns of the two forms, by key: what they are called, how wide, and what may be filled in."""

import re
from dataclasses import dataclass
from typing import Final

from quanze.model.items import BaseItem
from quanze.model.keys import chinese_title
from quanze.model.opinions import Answer, Opinion
from quanze.text.normal import bare_text

#: 意见（民政局）, 意见(必填)
_NOTE: Final = re.compile(r"[（(\[【〔][^）)\]】〕]*[）)\]】〕]")
_LONGEST_HEADING: Final = 14


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` is in characters of the standard font; Chinese ones count two.

    ``open`` columns are filled in by whoever gets the form, the others are locked. ``choices``
    names the drop-down list of the column. ``also`` are titles that people give it instead.
    """

    key: str
    title: str
    width: float
    open: bool = False
    choices: str = ""
    also: tuple[str, ...] = ()
    centred: bool = False

    def is_called(self, title: str) -> bool:
        """Whether a heading, whatever its spacing and the notes in brackets, is that of this column."""
        words = {bare_text(title), bare_text(_NOTE.sub("", title))}
        return any(bare_text(one) in words for one in (self.title, *self.also))

    def likeness(self, title: str) -> int:
        """How many characters of a name of this column stand in a heading such as 我局意见."""
        word = bare_text(_NOTE.sub("", title))
        if len(word) > _LONGEST_HEADING:
            return 0
        names = (bare_text(one) for one in (self.title, *self.also))
        return max((len(one) for one in names if len(one) > 1 and one in word), default=0)


def _opinion(name: str) -> str:
    return chinese_title(Opinion, name)


#: Names of the drop-down lists, which are names of the workbook as well.
OPINIONS: Final = "意见选项"
TOWNSHIPS: Final = "乡镇选项"
LISTS: Final = "清单选项"
DECISIONS: Final = "处理选项"

_CODE = Column("code", _opinion("code"), 11, also=("代码", "行政区划代码"), centred=True)
_TOWNSHIP = Column(
    "township",
    "乡镇（街道）",
    12,
    choices=TOWNSHIPS,
    also=("乡镇", "街道", "镇", "乡镇街道名称", "乡镇名称", "所属乡镇"),
    centred=True,
)
_LIST = Column(
    "list",
    "清单",
    7,
    choices=LISTS,
    also=("清单类别", "类别", "清单名称", "所属清单"),
    centred=True,
)
_NUMBER = Column(
    "number", chinese_title(BaseItem, "id"), 8, also=("事项编号", "事项编码", "编码"), centred=True
)
_NAME = Column("name", _opinion("name"), 28, also=("名称", "事项", "权力名称"))
_CONTENT = Column("content", "对应内容", 50, also=("内容", "清单内容", "事项内容", "职责内容"))

REQUEST: Final[tuple[Column, ...]] = (
    _CODE,
    _TOWNSHIP,
    _LIST,
    _NUMBER,
    _NAME,
    _CONTENT,
    Column(
        "opinion",
        _opinion("opinion"),
        9,
        open=True,
        choices=OPINIONS,
        also=("反馈意见", "部门意见", "意见类型", "是否同意", "态度", "处理意见"),
        centred=True,
    ),
    Column(
        "suggestion",
        _opinion("suggestion"),
        32,
        open=True,
        also=("修改意见", "具体建议", "具体意见", "建议", "建议内容", "修改内容"),
    ),
    Column(
        "reason",
        _opinion("reason"),
        24,
        open=True,
        also=("修改理由", "原因", "依据", "理由依据", "意见理由"),
    ),
)
#: In the overall table: whom else each item is put to.
ASKED: Final = Column("asked", "征求部门", 16, also=("反馈部门", "部门"))

DECISION: Final[tuple[Column, ...]] = (
    _CODE,
    _TOWNSHIP,
    _LIST,
    _NUMBER,
    _NAME,
    _CONTENT,
    Column("department", "部门", 16, also=("反馈部门",)),
    Column("opinion_id", "意见编号", 6, also=("意见序号",), centred=True),
    Column("opinion", _opinion("opinion"), 8, also=("反馈意见",), centred=True),
    Column("suggestion", _opinion("suggestion"), 30, also=("修改意见",)),
    Column("reason", "意见理由", 20, also=("理由",)),
    Column("conflict", "与其他部门", 14, also=("矛盾",)),
    Column(
        "decision",
        chinese_title(Answer, "decision"),
        10,
        open=True,
        choices=DECISIONS,
        also=("处理意见", "处理结果", "采纳情况", "是否采纳"),
        centred=True,
    ),
    Column(
        "decision_reason",
        "处理理由",
        24,
        open=True,
        also=("不采纳理由", "答复理由", "处理说明"),
    ),
    Column(
        "items",
        chinese_title(Answer, "items"),
        12,
        open=True,
        also=("落实事项编号",),
    ),
)
