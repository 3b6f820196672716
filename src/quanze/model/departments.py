"""部门名录: the bodies that lead, receive or once held an item."""

from typing import Literal

from quanze.model.record import Record, term


class FormerName(Record):
    """曾用名, with the day or year until which it was right."""

    name: str = term("名称")
    since: str | None = term("起", None, description="年份或日期")
    until: str | None = term("止", None, description="年份或日期")


class Department(Record):
    """One body of one or several counties (a 区民政局 of four districts is one entry)."""

    name: str = term("名称")
    level: Literal["省级", "市级", "县级", "乡级"] | None = term("层级", None)
    jurisdictions: tuple[str, ...] = term("辖区", (), description="适用的县（市、区）；不写为全部")
    short_names: tuple[str, ...] = term("简称", ())
    former_names: tuple[FormerName, ...] = term("曾用名", ())
    successor: str | None = term("承继部门", None, description="已撤销的，写承继其职责的部门")


class DepartmentRegister(Record):
    """A file of departments."""

    departments: tuple[Department, ...] = term("部门名录")
