"""The table with the rows that quanze.toml puts in place of shipped ones or in front of them."""

from collections.abc import Sequence
from typing import Any, Final

from quanze.knowledge.decisions.row import ANY_ANSWER, GROUNDS, LED_BY, Row
from quanze.knowledge.decisions.table import NO_ROW, ROWS, UNREAD_ROW
from quanze.model.settings import DecisionRow
from quanze.text.languages import Text
from quanze.usage import UsageError

_SOURCE: Final = Text("quanze.toml", "quanze.toml")


def table_with(own: Sequence[DecisionRow]) -> tuple[Row, ...]:
    """A row with the id of a shipped one stands in its place; the others stand in front, in order.

    Raises:
        UsageError: where an id is empty, used twice, or that of a row that no table holds.
    """
    rows = {row.id: _row(row) for row in own}
    for row in own:
        if not row.id.strip() or row.id in (NO_ROW.id, UNREAD_ROW.id):
            raise UsageError(
                Text(f"编号不能是“{row.id}”", f"“{row.id}” cannot be the id of a row"),
                Text("请另取编号，如 A1", "Choose another, such as A1."),
            )
        for words in (row.led_by, row.grounds):
            if "无" in words and len(words) > 1:
                raise UsageError(
                    Text(f"“{row.id}”一行的“无”不能与其他并写", f"row “{row.id}”: 无 stands alone"),
                    Text('请只写 "无"', 'Write just "无".'),
                )
        if sum(other.id == row.id for other in own) > 1:
            raise UsageError(
                Text(f"编号“{row.id}”用了两次", f"the id “{row.id}” is used twice"),
                Text("请给每一行一个编号", "Give each row an id of its own."),
            )
    shipped = {row.id for row in ROWS}
    front = [rows[row.id] for row in own if row.id not in shipped]
    return (*front, *(rows.get(row.id, row) for row in ROWS))


def _row(own: DecisionRow) -> Row:
    reason = own.reason or "按本地规定"
    return Row(
        own.id,
        own.result,
        Text(reason, own.reason or "as the workspace provides"),
        _SOURCE,
        basis_sufficient=frozenset(own.basis_sufficient) or ANY_ANSWER,
        needed=frozenset(own.needed) or ANY_ANSWER,
        feasible=frozenset(own.feasible) or ANY_ANSWER,
        led_by=_given(own.led_by, LED_BY),
        grounds=_given(own.grounds, GROUNDS),
    )


def _given(asked: Sequence[str], every: Sequence[Any]) -> frozenset[Any] | None:
    """The condition for words such as 有, 无 or some of ``every``; ``None`` where nothing is asked."""
    if "有" in asked:
        return frozenset(every)
    if "无" in asked:
        return frozenset()
    return frozenset(asked) or None
