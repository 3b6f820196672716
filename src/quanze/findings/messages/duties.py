"""Q3: who does it."""

from quanze.findings.catalogue import Message

MESSAGES: dict[str, Message] = {
    "Q301": Message(
        "收回后没有承接部门",
        "taken back, but no department receives it",
        "请在“承接部门”写出承接部门的全称，如 [区城市管理局]",
        "Write the receiver's full name under “承接部门”.",
    ),
}
