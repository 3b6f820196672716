"""Which kind of power an empowered item is, and which parts of a guide such a power needs."""

from typing import Final

from quanze.model.items import EmpoweredItem
from quanze.model.settings import POWER_TYPES
from quanze.text.languages import Text

PENALTY: Final = "行政处罚"
COERCION: Final = "行政强制"
INSPECTION: Final = "行政检查"
#: Powers exercised at a counter on somebody's application: no enforcement team is needed for them.
ON_APPLICATION: Final = frozenset(
    {"行政许可", "行政征收", "行政给付", "行政裁决", "行政确认", "行政奖励"}
)

#: What the name of an item says of its kind, where the category is a domain or missing.
_IN_NAMES: Final = (
    (PENALTY, ("行政处罚", "的处罚")),
    (COERCION, ("行政强制", "强制措施", "查封", "扣押")),
    (INSPECTION, ("行政检查", "监督检查", "执法检查")),
    ("行政许可", ("行政许可", "许可", "审批")),
)

PARTS: Final[dict[str, Text]] = {
    "procedure": Text("程序要求", "procedure"),
    "evidence": Text("证据要求", "evidence"),
    "discretion": Text("裁量基准", "discretion tiers"),
    "documents": Text("文书", "documents"),
}
#: What each kind needs. A penalty needs all four (常司复〔2024〕24号); a coercive measure has no
#: tiers of severity, and what is granted on application rests on the papers handed in.
_NEEDED: Final = {
    PENALTY: ("procedure", "evidence", "discretion", "documents"),
    COERCION: ("procedure", "evidence", "documents"),
}
_ALWAYS_NEEDED: Final = ("procedure", "documents")


def power_of(item: EmpoweredItem) -> str | None:
    """The kind of power by category, else by the item's name; ``None`` where neither tells it."""
    category = (item.category or "").strip()
    if category in POWER_TYPES:
        return category
    for kind, words in _IN_NAMES:
        if any(word in item.name for word in words):
            return kind
    return None


def needed_parts(item: EmpoweredItem) -> tuple[str, ...]:
    """The parts of the enforcement guide (English field names) that the item cannot do without."""
    return _NEEDED.get(power_of(item) or "", _ALWAYS_NEEDED)


def given_by_law(item: EmpoweredItem) -> bool:
    """Whether the law itself gives the power to townships, so that nobody handed it down."""
    return item.mode == "直接"
