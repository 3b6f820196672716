"""部门名录 of a new workspace: the bodies that districts usually have, by their usual names."""

from collections.abc import Sequence
from typing import Final

from quanze.knowledge.departments.usual import (
    UsualDepartment,
    UsualDepartments,
    stands_in,
)
from quanze.model.departments import Department, DepartmentRegister

#: Names in the table of usual departments, in the order of organisation charts. Left out is what
#: districts have as a plate at another body only, and what belongs to no local government.
IN_A_COUNTY: Final = (
    "委办公室",
    "政府办公室",
    "纪委监委",
    "委组织部",
    "委宣传部",
    "委统战部",
    "委政法委员会",
    "委社会工作部",
    "委机构编制委员会办公室",
    "委网络安全和信息化委员会办公室",
    "信访局",
    "发展和改革局",
    "教育局",
    "科学技术局",
    "工业和信息化局",
    "民族宗教事务局",
    "公安局",
    "民政局",
    "司法局",
    "财政局",
    "人力资源和社会保障局",
    "自然资源和规划局",
    "生态环境局",
    "住房和城乡建设局",
    "城市管理局",
    "交通运输局",
    "水利局",
    "农业农村局",
    "商务局",
    "文化和旅游局",
    "卫生健康局",
    "退役军人事务局",
    "应急管理局",
    "审计局",
    "市场监督管理局",
    "统计局",
    "医疗保障局",
    "数据局",
    "政务服务管理办公室",
    "消防救援大队",
    "税务局",
    "气象局",
    "烟草专卖局",
    "人民武装部",
    "总工会",
    "团委",
    "妇女联合会",
    "残疾人联合会",
    "科学技术协会",
    "工商业联合会",
    "红十字会",
    "供销合作总社",
)
_SIGNS: Final = "区县市旗"
#: 共青团区委: the place stands inside the name.
_LEAGUE: Final = "团委"


def sign_of(county: str) -> str:
    """The character that stands for a county in names of its departments: 区, 县, 市 or 旗."""
    return county[-1] if county[-1:] in _SIGNS else "市"


def register_for(counties: Sequence[str], usual: UsualDepartments) -> DepartmentRegister:
    """The register of some counties, such as 新北区; those of one sign share their entries."""
    by_sign: dict[str, list[str]] = {}
    for county in counties:
        by_sign.setdefault(sign_of(county), []).append(county)
    known = {department.name: department for department in usual.departments}
    return DepartmentRegister(
        departments=tuple(
            _department(known[name], sign, tuple(places), usual)
            for sign, places in by_sign.items()
            for name in IN_A_COUNTY
        )
    )


def _department(
    department: UsualDepartment, sign: str, counties: tuple[str, ...], usual: UsualDepartments
) -> Department:
    stem, short = department.name, department.short
    if stem == _LEAGUE:
        return Department(name=f"共青团{sign}委", level="县级", jurisdictions=counties)
    if sign == "区" and stem == "公安局" and "公安分局" in department.full_names:
        # The police of a city's district are a branch of the city's.
        stem = "公安分局"
    # A short form may be that of several full names (卫健委 and 卫健局): only what this one says.
    fitting = [one for one in short if stands_in(one, stem) and usual.find(sign + one) is None]
    return Department(
        name=sign + stem,
        level="县级",
        jurisdictions=counties,
        short_names=tuple(sign + one for one in fitting),
    )
