"""Consent that is not recorded: said once for all such rows, so that nothing is passed over unseen."""

from quanze.drafting.consultation.subjects import Note
from quanze.text.languages import Text


def passed_over(filled_down: int, put_to_others: int) -> list[Note]:
    """The notes on rows of 无意见.

    Args:
        filled_down: rows that name no item: the answer was filled down through the blank ones.
        put_to_others: items that were put to other departments.
    """
    notes: list[Note] = []
    if filled_down:
        notes.append(
            Note(
                Text("表末的空行", "the blank rows at the end"),
                Text(
                    f"{filled_down} 行只写了“无意见”，没有写是哪个事项，不计",
                    f"{filled_down} say 无意见 and name no item: passed over",
                ),
            )
        )
    if put_to_others:
        notes.append(
            Note(
                Text("送给别的部门的事项", "items put to others"),
                Text(
                    f"{put_to_others} 项无意见，不另记入",
                    f"{put_to_others} without objection, not recorded",
                ),
            )
        )
    return notes
