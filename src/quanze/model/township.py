"""乡镇、街道: whose list it is."""

from typing import Annotated, Final, Literal

from pydantic import StringConstraints

from quanze.model.record import Record, term

TownshipType = Literal["镇", "乡", "街道", "民族乡", "苏木", "民族苏木", "区公所"]

#: A statistical code of twelve digits begins with the nine of the township.
TOWNSHIP_DIGITS: Final = 9
#: Nine digits for a township-level unit; some offices write the statistical code with twelve.
DivisionCode = Annotated[str, StringConstraints(pattern=r"^[0-9]{9}([0-9]{3})?$")]


class EnforcementStaff(Record):
    """执法人员: how many people the township's enforcement team has."""

    established: int | None = term("在编", None, ge=0, description="在编执法人员数，单位：人")
    certified: int | None = term("持证", None, ge=0, description="持有执法证件的人数，单位：人")


class Township(Record):
    """乡镇（街道）的名称、类型、区划代码和所属。"""

    name: str = term("名称", description="全称，如 郑陆镇、春江街道")
    type: TownshipType | None = term("类型", None)
    code: DivisionCode = term("区划代码", description="九位区划代码，请加引号")
    parents: tuple[str, ...] = term("所属", (), description="由上到下：省、市、县（市、区）")
    enforcement_staff: EnforcementStaff | None = term("执法人员", None)
