"""Q999: our own failures."""

from quanze.findings.message import Message

MESSAGES: dict[str, Message] = {
    "Q999": Message(
        "规则 {rule} 检查这个文件时出错（{error}），这是 quanze 的缺陷，不是清单的问题",
        "rule {rule} crashed on this file ({error}): a defect of quanze, not of the list",
        "其余规则已照常检查；请把这一行和出错的事项告诉我们",
        "All other rules were checked; please report this line.",
    ),
}
