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
    "Q605": Message(
        "区划代码“{code}”查不到",
        "there is no township with the code “{code}”",
        "请核对代码，或者确认这是近期新设的乡镇（名录截至 2026-09-11）",
        "Check the code, unless the township is newer than 2026-09-11.",
    ),
    "Q605.near": Message(
        "区划代码“{code}”查不到",
        "there is no township with the code “{code}”",
        "{near}的代码是 {right}；请核对",
        "{near} has {right}; check it.",
    ),
    "Q605.other": Message(
        "区划代码“{code}”是{other}的，不是{name}的",
        "the code “{code}” is that of {other}, not of {name}",
        "请核对代码和名称",
        "Check code and name.",
    ),
    "Q605.other_near": Message(
        "区划代码“{code}”是{other}的，不是{name}的",
        "the code “{code}” is that of {other}, not of {name}",
        "{near}的代码是 {right}；请核对",
        "{near} has {right}; check it.",
    ),
    "Q605.abolished": Message(
        "{name}（{code}）已经撤销",
        "{name} ({code}) was abolished",
        "请写现在的名称和代码",
        "Write the name and code of today.",
    ),
    "Q605.unlisted": Message(
        "民政部名录（2026-09-11）里没有{name}（{code}），只有国家统计局 2023 年的代码",
        "{name} ({code}) is in the statistical codes of 2023, not in the list of 2026-09-11",
        "请核对是否已经撤并、更名，或者名称写法不同",
        "Check whether it was merged or renamed, or is written otherwise.",
    ),
}
