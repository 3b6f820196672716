"""Why a foreign file is not read, each in one sentence, and what to do instead."""

from typing import Final

from quanze.exchange.forms import Form
from quanze.text.languages import Text
from quanze.text.visible import visible
from quanze.usage import UsageError

_SAVE_AS_DOCX: Final = Text(
    "请用 WPS 或 Word 打开，另存为 .docx 后再试",
    "Open it in WPS or Word, save it as .docx and try again.",
)
_ANEW: Final = Text(
    "请重新下载，或用 WPS 或 Word 打开后另存一份再试",
    "Download it again, or open it in WPS or Word and save a copy.",
)
_REASONS: Final[dict[Form, tuple[Text, Text]]] = {
    "pdf": (
        Text("是 PDF，读不出段落", "is a PDF, whose paragraphs cannot be read"),
        Text(
            "请从国家法律法规数据库下载 Word 版（.docx），"
            "或者另存为 .docx、.txt；扫描件须先识别成文字并校对",
            "Download the Word version (.docx) from the national database or save it as .docx or "
            ".txt; a scan must first be turned into text and proof-read.",
        ),
    ),
    "ole": (
        Text("是旧格式（.doc 或 .wps）", "is in an old format (.doc or .wps)"),
        _SAVE_AS_DOCX,
    ),
    "encrypted": (
        Text("设了打开密码", "is protected by a password"),
        Text("请打开后取消密码，另存一份再试", "Open it, remove the password and save a copy."),
    ),
    "rtf": (Text("是 RTF 格式", "is in RTF"), _SAVE_AS_DOCX),
    "html": (Text("是网页", "is a web page"), _SAVE_AS_DOCX),
    "ofd": (
        Text("是 OFD 版式文件", "is an OFD document"),
        Text("请转换为 .docx 或 .txt 后再试", "Convert it to .docx or .txt and try again."),
    ),
    "packed": (
        Text("是 .rar 或 .7z 压缩包", "is a .rar or .7z archive"),
        Text("请解压后再试", "Unpack it and try again."),
    ),
    "damaged": (Text("已损坏，打不开", "is damaged and cannot be opened"), _ANEW),
    "empty": (
        Text("是空的", "is empty"),
        Text(
            "请检查是否保存完整，或重新下载", "Check that it was saved whole, or download it again."
        ),
    ),
    "workbook": (
        Text("是表格，不是法规文本", "is a workbook, not the text of a statute"),
        Text("请给出 .docx 或 .txt 文件", "Give a .docx or .txt file."),
    ),
    "archive": (
        Text("是压缩包", "is an archive"),
        Text("请解压后再试", "Unpack it and try again."),
    ),
}


def refuse(name: str, reason: Text, hint: Text | None = None) -> UsageError:
    """The error that says of the file ``name`` what ``reason`` says (“是空的”, “is empty”)."""
    shown = visible(name)
    return UsageError(Text(f"“{shown}”{reason.zh}", f"“{shown}” {reason.en}"), hint)


def refuse_form(name: str, form: Form) -> UsageError:
    """The error for a file of a form that cannot be read here."""
    reason, hint = _REASONS[form]
    return refuse(name, reason, hint)


def refuse_size(name: str, most: int) -> UsageError:
    """The error for a file that is, or unpacks to, more than ``most`` bytes."""
    limit = most // (1024 * 1024)
    return refuse(
        name,
        Text(f"太大，超过 {limit} MB", f"is too large, more than {limit} MB"),
        Text("请拆开或只留文字后再试", "Split it, or keep the text only, and try again."),
    )


def refuse_encoding(name: str) -> UsageError:
    """The error for a file that is no text, or a damaged one."""
    return refuse(
        name,
        Text(
            "不是能读的文本：编码不明，或有损坏的字符",
            "is not text that can be read: its encoding is unknown, or characters are damaged",
        ),
        Text("请另存为 UTF-8 编码的文本后再试", "Save it as text in UTF-8 and try again."),
    )
