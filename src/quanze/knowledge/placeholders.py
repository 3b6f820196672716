"""What people write into a field when they have nothing to write.

General knowledge of lists and forms kept in spreadsheets, gathered 2026-11.
"""

#: Whole values, without blanks.
PLACEHOLDERS: frozenset[str] = frozenset(
    {
        "",
        "*",
        "-",
        "--",
        "/",
        "?",
        "\\",
        "—",
        "——",
        "…",
        "……",
        "－",
        "／",
        "？",
        "待定",
        "待填",
        "待填写",
        "待明确",
        "待确定",
        "待补",
        "待补充",
        "暂无",
        "暂缺",
        "无",
        "未定",
        "没有",
        "略",
        "空",
        "空缺",
    }
)


def says_nothing(text: str | None) -> bool:
    """Whether a value is absent, blank or a placeholder such as 无, / or 待补充."""
    if not text:
        return True
    # Most values are words without blanks around: they are settled without building a string.
    if text[0].isspace() or text[-1].isspace():
        return text.strip() in PLACEHOLDERS
    return text in PLACEHOLDERS
