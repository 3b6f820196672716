"""The end of a confirmation: how many copies, who keeps them, and lines to sign and seal."""

from collections.abc import Iterator, Sequence
from typing import Final

from quanze.drafting.receivers import ReceiverNames
from quanze.output.reports.official_words import BLANK_DAY
from quanze.output.reports.report import Block, FormField, Heading, Paragraph

#: Who keeps the forms: what the register's name has in it, and what to write where it has none.
_KEEPERS: Final = (("机构编制", "机构编制委员会办公室"), ("司法局", "司法行政部门"))


def keepers(names: ReceiverNames, places: Sequence[str]) -> tuple[str, ...]:
    """编办 and 司法局 of the county, by the register."""
    return tuple(names.registered(word, places) or usual for word, usual in _KEEPERS)


def signing(number: str, giver: str, receiver: str, kept_by: Sequence[str]) -> Iterator[Block]:
    """The last part of a form, whose heading has ``number``. No day is filled in."""
    yield Heading(f"{number}、签署和备案", 1)
    yield Paragraph(
        f"本确认书经双方签字盖章后成立，一式四份，双方各执一份，报{'、'.join(kept_by)}备案各一份。"
    )
    for role, name in (("移交单位", giver), ("承接单位", receiver)):
        yield Paragraph("")
        yield FormField(f"{role}（盖章）", name)
        yield FormField("负责人（签字）")
        yield FormField("日期", BLANK_DAY)
    for name in kept_by:
        yield Paragraph("")
        yield FormField("备案（盖章）", name)
        yield FormField("日期", BLANK_DAY)
