"""What a line beside the items is: a title, a unit row, a total, a note, a signature, a category."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from quanze.exchange.office.cell_text import joined
from quanze.text.languages import Text
from quanze.text.numerals import read_numeral

#: Code → why a line became no record.
REASONS: Final[dict[str, Text]] = {
    "title": Text("标题", "a title"),
    "subtitle": Text("副标题", "a subtitle"),
    "unit": Text("表头上方的单位、日期等", "a line on units, dates and the like above the table"),
    "about-list": Text(
        "针对整张清单的说明，没有填进每一项", "about the whole list; not put into every item"
    ),
    "instruction": Text("填写说明", "instructions for filling in"),
    "preface": Text("表格之前的文字", "text before the table"),
    "text": Text("表格之外的文字", "text outside the tables"),
    "header": Text("表头", "headings"),
    "repeated-header": Text("重复的表头", "repeated headings"),
    "column-numbers": Text("栏次", "numbers of the columns"),
    "list-heading": Text("清单的标题", "the heading of a list"),
    "category": Text(
        "类别标题，已填入各事项的类别", "a category heading, kept as the items' category"
    ),
    "office": Text("科室标题，已填入各事项的科室", "an office, kept as that of the items"),
    "blank": Text("空行", "a blank row"),
    "total": Text("合计", "a total"),
    "note": Text("说明、注释", "a note"),
    "signature": Text("落款、签字栏", "a signature line"),
    "date": Text("日期", "a date"),
    "continuation": Text("续表标记", "the mark of a continued table"),
    "page": Text("页码", "a page number"),
    "empty-number": Text("只有序号，没有内容", "a number and nothing else"),
    "no-name": Text("没有事项名称", "no name of an item"),
    "detail": Text(
        "事项下面的段落，没有写明是什么内容（如“承接部门：”）",
        "a paragraph below an item that does not say what it is (承接部门： and the like)",
    ),
    "no-header": Text("表格没有表头，看不出各列是什么", "a table without headings"),
    "no-list": Text("看不出属于哪张清单", "nothing tells which list it belongs to"),
    "deleted": Text("修订中已删除", "deleted by a tracked change"),
    "hidden-sheet": Text("隐藏的工作表", "a hidden sheet"),
    "empty-sheet": Text("空工作表", "an empty sheet"),
    "dictionary": Text("下拉选项、字典表", "words for drop-down lists"),
    "no-table": Text("没有认出清单表格", "no table of items was recognised"),
}

_NUMERAL: Final = "[一二三四五六七八九十百〇零]{1,4}"
#: The number at the head of a heading, and the count at its end.
_NUMBERED: Final = re.compile(
    rf"^(?:第?{_NUMERAL}(?:部分|类|[、.:,])|[(](?:{_NUMERAL}|\d{{1,3}})[)][、.]?|\d{{1,3}}(?:[、)]|\.(?!\d)))"
)
_COUNT: Final = re.compile(
    r"[(]?(?:共|合计|计|共计)?(?P<count>\d{1,4}|[一二三四五六七八九十百零〇]{1,6})(?:大)?[项个件条][)]?$|[(](?P<bare>\d{1,4})[)]$"
)
_ONLY_NUMERAL: Final = re.compile(rf"^(?:第?{_NUMERAL}(?:部分|类|[、.])?|[(]{_NUMERAL}[)][、.]?)$")

_TOTAL: Final = re.compile(r"^(?:合计|总计|共计|小计|累计|总数|合计数|总计数)(?:[:(]?.{0,24})$")
_TOTAL_OTHER: Final = re.compile(r"^共\d{1,5}[项个件条]")
_CONTINUED: Final = re.compile(
    r"^[(]?(?:续表?|续上表|接上表|接上页|转下页|接下页|下接.{0,4}页)[一二三四\d]*[)]?$"
)
_PAGE: Final = re.compile(
    r"^(?:[-—]+\d{1,4}[-—]+|(?:第\d{1,4}页|\d{1,4}页)?[,/]?(?:共\d{1,4}页)|第\d{1,4}页|\d{1,4}/\d{1,4})$"
)
_INSTRUCTION: Final = re.compile(r"^[(]?(?:填表|填报|填写|编制|使用)(?:说明|要求|须知|提示)")
_NOTE: Final = re.compile(
    r"^[(]?(?:说明|注|备注|注释|附注|注意事项|注意|其他说明|其它说明|特别说明|编者注|附:|附件:)\d*(?:[:.、,]|$|\d)|^[※*★▲#]"
)
_SIGNATURE: Final = re.compile(
    r"(?:填表|填报|审核|制表|经办|复核|审批|审签|签发|分管|主要|联系)(?:人|领导|负责人)?(?:[(]签[字名章][)])?[:(]|联系(?:人|电话|方式)[:(]?|负责人[:(]|[(]?(?:盖章|公章|签章|签字)[)]?|^负责人|^电话:"
)
#: Who signs at the end of a document.
_SIGNED: Final = re.compile(
    r"^[^,，。:;、]{2,24}(?:人民政府|街道办事处|乡办事处|委员会办公室|工作专班|党工委|党委)$"
)
_UNIT: Final = re.compile(
    r"^(?:填报|编制|汇总|制表|报送|反馈|上报|责任|制定|填表|印发|发文|审核|牵头|征求意见|回复|主管)?(?:单位|部门|机关|乡镇|街道)(?:名称)?(?:[(][^()]*[)])?:|单位:[项个件条]|^(?:填报|填表|编制|制表|报送|统计|印发)?(?:日期|时间|年度|截至时间):"
)
_DATE: Final = re.compile(
    r"^[(]?(?:日期:|时间:|填报日期:|编制时间:)?(?:[12]\d{3}|[二一][〇○零Oo0oＯ一二三四五六七八九]{3})[年./-](?:[\d一二三四五六七八九十]{1,2}月?)?(?:[./-]?[\d一二三四五六七八九十廿]{1,3}日?)?(?:印发|制|编制)?[)]?$"
)
_SUBTITLE: Final = re.compile(r"^[(].*[)]$")
_ATTACHMENT: Final = re.compile(r"^附(?:件|表|录)?\s*[\d一二三四五六七八九十]{0,2}[:.]?$")
_SENTENCE: Final = re.compile(r"[。;!?]")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading without its number and count; ``count`` is what it says stands below it."""

    text: str
    numbered: bool
    count: int | None


def folded(text: str) -> str:
    """Without white space, full-width marks made half-width."""
    return joined(unicodedata.normalize("NFKC", text))


def heading_of(text: str) -> Heading:
    """一、党的建设（6项） → 党的建设, numbered, 6."""
    bare = joined(text)
    plain = unicodedata.normalize("NFKC", bare)
    if len(plain) != len(bare):
        bare = plain
    number = _NUMBERED.match(plain)
    start = number.end() if number else 0
    count = _COUNT.search(plain, start)
    end = count.start() if count and count.start() > start else len(plain)
    counted = count is not None and end < len(plain)
    written = (count["count"] or count["bare"]) if count and counted else ""
    return Heading(
        bare[start:end].strip(":：、，,（("),
        number is not None,
        read_numeral(written) if written else None,
    )


def is_numeral(text: str) -> bool:
    """Whether a cell holds 一, （二） or 三、 and nothing else, as category rows number themselves."""
    return _ONLY_NUMERAL.match(folded(text)) is not None


def is_total(text: str) -> bool:
    """Whether a row that begins so is a total."""
    return bool(_TOTAL.match(folded(text)) or _TOTAL_OTHER.match(folded(text)))


def goes_on(text: str) -> bool:
    """Whether a title is that of a list begun on a page before: 基本履职事项清单（续）."""
    return re.search(r"[(]续表?[一二三四\d]*[)]?$|^续", folded(text)) is not None


def is_sentence(text: str) -> bool:
    """Whether a text is too long, or too much of a sentence, for a heading."""
    plain = folded(text)
    return len(plain) > 40 or _SENTENCE.search(plain) is not None


def kind_of_line(text: str) -> str | None:
    """The code of a line that is no item wherever it stands, or ``None``."""
    plain = folded(text)
    if is_total(plain):
        return "total"
    if _CONTINUED.match(plain):
        return "continuation"
    if _INSTRUCTION.match(plain):
        return "instruction"
    if _DATE.match(plain):
        return "date"
    if _NOTE.match(plain):
        return "note"
    return None


def kind_below(text: str) -> str | None:
    """The code of a line below a table."""
    plain = folded(text)
    kind = kind_of_line(text)
    if kind:
        return kind
    if _SIGNATURE.search(plain) or _UNIT.search(plain):
        return "signature"
    if _SIGNED.match(plain):
        return "signature"
    return "page" if _PAGE.match(plain) else None


def kind_above(text: str, *, first: bool) -> str:
    """The code of a line above the first headings; ``first``: nothing stood before it."""
    plain = folded(text)
    if _ATTACHMENT.match(plain):
        return "preface"
    kind = kind_of_line(text)
    if kind in ("instruction", "date", "continuation"):
        return kind
    if kind == "note":
        return "instruction" if plain.startswith(("填", "说明")) else "note"
    if _UNIT.search(plain) or _SIGNATURE.search(plain):
        return "unit"
    if _SUBTITLE.match(plain):
        return "subtitle"
    if first or plain.endswith(("清单", "目录", "汇总表", "梳理表", "反馈表", "一览表")):
        return "title"
    return "preface"
