"""部门名录 of a new workspace: the bodies that districts usually have, by their usual names."""

from typing import Final

from quanze.knowledge.departments.usual import UsualDepartments, stands_in
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


def register_for(county: str, usual: UsualDepartments) -> DepartmentRegister:
    """The register of one county, such as 新北区."""
    known = {department.name: department for department in usual.departments}
    sign = sign_of(county)
    found: list[Department] = []
    for name in IN_A_COUNTY:
        department = known[name]
        full = department.name
        if sign == "区" and full == "公安局" and "公安分局" in department.full_names:
            # The police of a city's district are a branch of the city's.
            full = "公安分局"
        found.append(
            Department(
                name=f"共青团{sign}委" if name == _LEAGUE else sign + full,
                level="县级",
                jurisdictions=(county,),
                short_names=tuple(
                    sign + short
                    for short in department.short
                    if name != _LEAGUE
                    and stands_in(short, full)
                    and usual.find(sign + short) is None
                ),
            )
        )
    return DepartmentRegister(departments=tuple(found))
