"""Messages of one family."""

from quanze.findings.catalogue import Message

MESSAGES: dict[str, Message] = {}
