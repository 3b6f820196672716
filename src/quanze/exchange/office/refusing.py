"""Why an office file gives no list, in one sentence, and what to do."""

from collections.abc import Sequence
from typing import Final

from quanze.exchange.consultation.marker import FormKind
from quanze.exchange.forms import Form
from quanze.exchange.office.assembling import SheetResult
from quanze.exchange.refusals import refuse, refuse_form
from quanze.text.languages import Text
from quanze.usage import UsageError

_SAVE_AS: Final = Text(
    "请用 WPS 或 Office 打开，文档另存为 .docx、表格另存为 .xlsx 后再试",
    "Open it in WPS or Office and save it as .docx or .xlsx.",
)
#: Forms for which the hint on statutes does not fit lists.
_OTHER: Final[dict[Form, tuple[Text, Text]]] = {
    "pdf": (
        Text("是 PDF，读不出表格", "is a PDF, whose tables cannot be read"),
        Text(
            "请向制作单位要 Word 或 Excel 原件（.docx、.xlsx）",
            "Ask for the original Word or Excel file (.docx, .xlsx).",
        ),
    ),
    "ole": (Text("是旧格式（.doc 或 .wps）", "is in an old format (.doc or .wps)"), _SAVE_AS),
    "rtf": (Text("是 RTF 格式", "is in RTF"), _SAVE_AS),
    "html": (Text("是网页", "is a web page"), _SAVE_AS),
    "ofd": (Text("是 OFD 版式文件", "is an OFD document"), _SAVE_AS),
}
_IMAGES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")


def refuse_file(name: str, form: Form) -> UsageError:
    """The error for a file whose form holds no list that can be read."""
    if form in _OTHER:
        return refuse(name, *_OTHER[form])
    return refuse_form(name, form)


def refuse_image(name: str) -> UsageError:
    """The error for a picture, whatever its name says."""
    return refuse(
        name,
        Text("是图片", "is a picture"),
        Text("请提供 Word 或 Excel 原件", "Give the original Word or Excel file."),
    )


def is_image(data: bytes) -> bool:
    """Whether the bytes are those of a picture."""
    return data.startswith(_IMAGES)


def refuse_form_of_consultation(name: str, kind: FormKind) -> UsageError:
    """The error for what ``quanze consult`` has made: it belongs to a round, and is read there."""
    if kind == "decisions":
        return refuse(
            name,
            Text("是 quanze 的意见处理表", "is a table of decisions made by quanze"),
            Text(f"请用 quanze consult answer {name}", f"Use quanze consult answer {name}."),
        )
    return refuse(
        name,
        Text("是 quanze 的征求意见表", "is a form for opinions made by quanze"),
        Text(f"请用 quanze consult receive {name}", f"Use quanze consult receive {name}."),
    )


def refuse_without_table(name: str, results: Sequence[SheetResult]) -> UsageError:
    """The error for a file in which no item was found."""
    codes = {left.code for result in results for left in result.left_out}
    if "no-list" in codes:
        return refuse(
            name,
            Text("里的事项看不出属于哪张清单", "has items, but nothing tells of which list"),
            Text(
                "请在标题或工作表名里写明“基本履职事项”“配合履职事项”“上级部门收回事项”或“新增赋权事项”",
                "Name the list in the title or the sheet: 基本履职事项, 配合履职事项, 上级部门收回事项 or 新增赋权事项.",
            ),
        )
    if codes == {"hidden-sheet"}:
        return refuse(
            name,
            Text("的工作表全是隐藏的", "has hidden sheets only"),
            Text("请取消隐藏后再试", "Unhide the sheet and try again."),
        )
    return refuse(
        name,
        Text("里没有认出清单表格", "holds no table of items that was recognised"),
        Text(
            "表头至少要有“序号”和“事项名称”这样的列；别的叫法可以写进 quanze.toml 的 [import.headings]",
            "Headings such as 序号 and 事项名称 are needed; others can be named in [import.headings] of quanze.toml.",
        ),
    )
