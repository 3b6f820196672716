"""Reclaimed items whose power no longer exists: nobody receives them, and nothing is handed over."""

from quanze.knowledge.placeholders import says_nothing
from quanze.model.items import ReclaimedItem


def is_abolished(item: ReclaimedItem) -> bool:
    """Whether 取消依据 says which law or decision abolished the power."""
    return not says_nothing(item.abolished_by)
