"""Q6: across townships."""

from quanze.findings.message import Message

MESSAGES: dict[str, Message] = {
    "Q604": Message(
        "区划代码 {code} 已有一个清单文件（{name}，{file}）",
        "the code {code} has a list file already ({name}, {file})",
        "一个乡镇只能有一份现行清单：请移走多余的一份，或者改正代码",
        "A township has one list: move the superfluous file away, or correct the code.",
    ),
    "Q604.related": Message("另一个文件在这里", "the other file"),
}
