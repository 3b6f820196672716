"""How grave a circumstance is by its name: 轻微 < 较轻 < 一般 < 较重 < 严重 < 特别严重, 从轻 < 一般 < 从重."""

import re
from typing import Final

#: Names that say the gravity and nothing else. General knowledge of published standards; 轻微, 一般,
#: 严重 and 从轻, 一般, 从重 stand in 国办发〔2022〕27号 and in the standards made after it.
_GRAVITY: Final = {
    "不予处罚": 0,
    "免予处罚": 0,
    "轻微": 1,
    "减轻": 1,
    "较轻": 2,
    "从轻": 2,
    "轻": 2,
    "一般": 3,
    "较重": 4,
    "从重": 5,
    "重": 5,
    "严重": 5,
    "特别严重": 6,
    "特别重大": 6,
    "特别恶劣": 6,
}
_AROUND: Final = re.compile(
    r"^(?:违法)?(?:情节|行为|程度|后果|危害)|(?:违法)?(?:情节|行为|程度|后果|情形|处罚|档)?(?:的|档)?$|[\s、（）()]"
)


def plain_name(circumstance: str) -> str:
    """The name without 情节, 违法行为 and the like around it: 情节严重的 is 严重."""
    whole = circumstance.strip()
    return whole if whole in _GRAVITY else _AROUND.sub("", whole)


def gravity_of(circumstance: str) -> int | None:
    """A number that grows with gravity; ``None`` where the name does not say it."""
    return _GRAVITY.get(plain_name(circumstance))
