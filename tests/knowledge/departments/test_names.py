"""Which department a written name means, with and without the workspace's register."""

import pytest

from quanze.knowledge.departments.names import Resolution
from quanze.knowledge.reference import Reference
from quanze.model.departments import Department, DepartmentRegister

TIANNING = ("江苏省", "常州市", "天宁区")
LIYANG = ("江苏省", "常州市", "溧阳市")
PEI = ("江苏省", "徐州市", "沛县")
CITY_ONLY = ("江苏省", "常州市")
DONGGUAN = ("广东省", "东莞市")

REFERENCE = Reference()


def resolve(
    written: str,
    parents: tuple[str, ...] = TIANNING,
    register: tuple[Department, ...] = (),
) -> Resolution | None:
    reference = Reference((), register) if register else REFERENCE
    return reference.department_names(parents).resolve(written)


def told(
    written: str,
    parents: tuple[str, ...] = TIANNING,
    register: tuple[Department, ...] = (),
) -> tuple[str, str | None] | None:
    found = resolve(written, parents, register)
    return None if found is None else (found.kind, found.today)


#: Names as lists of the last twenty years have them, and what they are to be today.
FORMER = {
    "区卫计委": "区卫生健康局",
    "区卫计局": "区卫生健康局",
    "区卫生和计划生育委员会": "区卫生健康局",
    "区卫生和计划生育局": "区卫生健康局",
    "区卫生局": "区卫生健康局",
    "区计生局": "区卫生健康局",
    "区计生委": "区卫生健康局",
    "区计划生育局": "区卫生健康局",
    "区人口和计划生育局": "区卫生健康局",
    "区环保局": "区生态环境局",
    "区环境保护局": "区生态环境局",
    "天宁区环保局": "天宁区生态环境局",
    "市环保局": "市生态环境局",
    "常州市环境保护局": "常州市生态环境局",
    "区农委": "区农业农村局",
    "区农业局": "区农业农村局",
    "区农业委员会": "区农业农村局",
    "区畜牧局": "区农业农村局",
    "区畜牧兽医局": "区农业农村局",
    "区水产局": "区农业农村局",
    "区农机局": "区农业农村局",
    "区扶贫办": "区农业农村局",
    "区扶贫开发办公室": "区农业农村局",
    "区乡村振兴局": "区农业农村局",
    "区质监局": "区市场监督管理局",
    "区质量技术监督局": "区市场监督管理局",
    "区食药监局": "区市场监督管理局",
    "区食品药品监督管理局": "区市场监督管理局",
    "区药监局": "区市场监督管理局",
    "区旅游局": "区文化和旅游局",
    "区文化局": "区文化和旅游局",
    "区规划局": "区自然资源和规划局",
    "区城乡规划局": "区自然资源和规划局",
    "区建设局": "区住房和城乡建设局",
    "区房管局": "区住房和城乡建设局",
    "区房产管理局": "区住房和城乡建设局",
    "区劳动局": "区人力资源和社会保障局",
    "区劳动和社会保障局": "区人力资源和社会保障局",
    "区法制办": "区司法局",
    "区政府法制办公室": "区司法局",
    "区人民政府法制办公室": "区司法局",
    "区地税局": "区税务局",
    "区国税局": "区税务局",
    "区地方税务局": "区税务局",
    "区国家税务局": "区税务局",
    "区公安消防大队": "区消防救援大队",
    "区监察局": "区纪委监委",
    "区综治办": "区委政法委员会",
    "区维稳办": "区委政法委员会",
}
SPLIT = {
    "区国土局": "区自然资源和规划局",
    "区国土资源局": "区自然资源和规划局",
    "国土资源局": "自然资源和规划局",
    "区农林局": "区农业农村局",
    "区安监局": "区应急管理局",
    "区安全生产监督管理局": "区应急管理局",
    "区工商局": "区市场监督管理局",
    "工商行政管理局": "市场监督管理局",
    "区文广新局": "区文化和旅游局",
    "区文化广电新闻出版局": "区文化和旅游局",
    "区文体局": "区文化和旅游局",
    "区文化体育局": "区文化和旅游局",
    "区物价局": "区发展和改革局",
    "区粮食局": "区粮食和物资储备局",
    "区人事局": "区人力资源和社会保障局",
    "区经贸局": "区工业和信息化局",
    "区经济贸易委员会": "区工业和信息化局",
    "区外经贸局": "区商务局",
}
SHORT = {
    "区市监局": "区市场监督管理局",
    "区市场监管局": "区市场监督管理局",
    "市场监管局": "市场监督管理局",
    "市监局": "市场监督管理局",
    "市市监局": "市市场监督管理局",
    "天宁区住建局": "天宁区住房和城乡建设局",
    "常州市天宁区市监局": "常州市天宁区市场监督管理局",
    "区住建局": "区住房和城乡建设局",
    "区城管局": "区城市管理局",
    "区人社局": "区人力资源和社会保障局",
    "区科技局": "区科学技术局",
    "区工信局": "区工业和信息化局",
    "区发改局": "区发展和改革局",
    "区民宗局": "区民族宗教事务局",
    "区退役军人局": "区退役军人事务局",
    "区应急局": "区应急管理局",
    "区医保局": "区医疗保障局",
    "区交通局": "区交通运输局",
    "区卫健局": "区卫生健康局",
    "区文旅局": "区文化和旅游局",
    "区政务办": "区政务服务管理办公室",
    "区消防大队": "区消防救援大队",
    "区烟草局": "区烟草专卖局",
    "区政法委": "区委政法委员会",
    "区委编办": "区委机构编制委员会办公室",
    "区编办": "区委机构编制委员会办公室",
    "区组织部": "区委组织部",
    "区宣传部": "区委宣传部",
    "区委社工部": "区委社会工作部",
    "区委网信办": "区委网络安全和信息化委员会办公室",
    "区妇联": "区妇女联合会",
    "区残联": "区残疾人联合会",
    "区工商联": "区工商业联合会",
    "区科协": "区科学技术协会",
    "区文联": "区文学艺术界联合会",
    "区人武部": "区人民武装部",
    "区政府办": "区政府办公室",
    "区供销社": "区供销合作总社",
    "区公积金管理中心": "区住房公积金管理中心",
    "区交警大队": "区公安局交通警察大队",
    "团区委": "共青团区委",
    # A short name of another full name than the usual one.
    "区卫健委": "区卫生健康委员会",
    "区发改委": "区发展和改革委员会",
    "区经信局": "区经济和信息化局",
    "区国资委": "区国有资产监督管理委员会",
    "区人防办": "区人民防空办公室",
    "区委农办": "区委农村工作领导小组办公室",
    "区安委办": "区安全生产委员会办公室",
    "区食安办": "区食品安全委员会办公室",
    "区老龄办": "区老龄工作委员会办公室",
    "区侨办": "区侨务办公室",
    "区教委": "区教育委员会",
}
RIGHT = [
    "区市场监督管理局",
    "区卫生健康局",
    "区卫生健康委员会",
    "区生态环境局",
    "市生态环境局天宁分局",
    "常州市天宁生态环境局",
    "区自然资源和规划局",
    "市自然资源和规划局天宁分局",
    "区农业农村局",
    "区文体广电和旅游局",
    "区综合行政执法局",
    "区城市管理局",
    "区水利局",
    "区水务局",
    "区林业局",
    "区行政审批局",
    "区数据局",
    "区公安局",
    "市公安局天宁分局",
    "区人民法院",
    "区人民检察院",
    "区总工会",
    "区红十字会",
    "共青团区委",
    "共青团天宁区委",
    "区委组织部",
    "中共天宁区委组织部",
    "区纪委监委",
    "区人民政府",
    "常州市公安局",
    "江苏省水利厅",
    "区白龙观景区管理办公室",
    "国家税务总局常州市天宁区税务局",
    "区供电公司",
    "",
]


def test_the_tables_are_long_enough() -> None:
    assert len({*FORMER, *SPLIT, *SHORT}) >= 110


@pytest.mark.parametrize(("written", "today"), FORMER.items())
def test_former_names(written: str, today: str) -> None:
    found = resolve(written)
    assert found is not None
    assert (found.kind, found.today, found.safe) == ("former", today, True)
    assert found.until is None or found.until >= "2000"


@pytest.mark.parametrize(("written", "today"), SPLIT.items())
def test_former_names_whose_duties_went_to_several(written: str, today: str) -> None:
    found = resolve(written)
    assert found is not None
    assert (found.kind, found.today, found.safe) == ("split", today, False)


@pytest.mark.parametrize(("written", "today"), SHORT.items())
def test_short_names(written: str, today: str) -> None:
    found = resolve(written)
    assert found is not None
    assert (found.kind, found.today) == ("short", today)


@pytest.mark.parametrize("written", ["区市监局", "区卫健委", "区发改委", "区经信局", "团区委"])
def test_a_short_name_of_one_body_is_safely_made_whole(written: str) -> None:
    found = resolve(written)
    assert found is not None
    assert found.safe


@pytest.mark.parametrize(
    "written", ["区教体局", "区文广旅局", "区城管执法局", "区广电局", "区普法办"]
)
def test_a_short_name_of_several_bodies_is_not(written: str) -> None:
    found = resolve(written)
    assert found is not None
    assert (found.kind, found.safe) == ("short", False)


@pytest.mark.parametrize("written", RIGHT)
def test_names_that_are_right_or_not_known(written: str) -> None:
    assert resolve(written) is None


@pytest.mark.parametrize(
    ("written", "today"),
    [("区市场监督管里局", "区市场监督管理局"), ("区住房和城乡建设局局", "区住房和城乡建设局")],
)
def test_near_misses_without_a_register(written: str, today: str) -> None:
    found = resolve(written)
    assert found == Resolution("unknown", today)


@pytest.mark.parametrize(
    ("written", "parents", "place"),
    [
        ("县水利局", TIANNING, "县"),
        ("旗水利局", TIANNING, "旗"),
        ("区水利局", LIYANG, "区"),
        ("县市监局", LIYANG, "县"),
        ("区水利局", PEI, "区"),
        ("区水利局", DONGGUAN, "区"),
        ("中共县委组织部", TIANNING, "县"),
        ("武进区城市管理局", TIANNING, "武进区"),
        ("常州市武进区城市管理局", TIANNING, "武进区"),
        ("江苏省常州市武进区城市管理局", TIANNING, "武进区"),
        ("中共武进区委组织部", TIANNING, "武进区"),
        ("溧阳市公安局", TIANNING, "溧阳市"),
        ("南京市公安局", TIANNING, "南京市"),
        ("浙江省水利厅", TIANNING, "浙江省"),
        ("武进区市监局", TIANNING, "武进区"),
    ],
)
def test_bodies_of_other_places(written: str, parents: tuple[str, ...], place: str) -> None:
    found = resolve(written, parents)
    assert found == Resolution("elsewhere", place=place)


@pytest.mark.parametrize(
    ("written", "parents"),
    [
        ("市水利局", LIYANG),
        ("溧阳市水利局", LIYANG),
        ("常州市水利局", LIYANG),
        ("市水利局", DONGGUAN),
        ("县水利局", PEI),
        ("市水利局", TIANNING),
        ("区水利局", CITY_ONLY),
        ("武进区水利局", CITY_ONLY),
        ("县水利局", ()),
        ("武进区水利局", ()),
        ("省水利厅", TIANNING),
        ("武进区", TIANNING),
    ],
)
def test_bodies_of_the_own_place_or_of_one_that_is_not_told(
    written: str, parents: tuple[str, ...]
) -> None:
    assert resolve(written, parents) is None


@pytest.mark.parametrize(
    ("written", "today"),
    [
        ("区环保局（牵头）", "区生态环境局（牵头）"),
        ("区环保局(牵头)", "区生态环境局(牵头)"),
        (" 区环保局（牵头） ", " 区生态环境局（牵头） "),
        ("区市监局（区知识产权局）", "区市场监督管理局（区知识产权局）"),
    ],
)
def test_what_stands_round_the_name_stays(written: str, today: str) -> None:
    found = resolve(written)
    assert found is not None
    assert found.today == today


def department(name: str, **values: object) -> Department:
    return Department.model_validate({"name": name, **values})


REGISTER = (
    department("区民政局", short_names=["区民政"]),
    department("区卫生健康委员会", former_names=[{"name": "区爱卫会", "until": "2020-03"}]),
    department("区文体广电和旅游局"),
    department("天宁区城市管理局", short_names=["区城管"]),
    department("区水利局", jurisdictions=["天宁区", "武进区"]),
    department("县水务局", jurisdictions=["沛县"]),
    department("区农工委", successor="区农业农村局"),
    department("区农业农村局", former_names=[{"name": "区畜牧站"}]),
    department("区市场监督管理局"),
)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("区民政局", None),
        ("天宁区民政局", None),
        ("常州市天宁区民政局", None),
        ("区民政", ("short", "区民政局")),
        ("天宁区民政", ("short", "天宁区民政局")),
        ("区卫生健康局", ("variant", "区卫生健康委员会")),
        ("天宁区卫生健康局", ("variant", "天宁区卫生健康委员会")),
        ("区卫健局", ("short", "区卫生健康委员会")),
        ("区卫健委", ("short", "区卫生健康委员会")),
        ("区卫计委", ("former", "区卫生健康委员会")),
        ("区爱卫会", ("former", "区卫生健康委员会")),
        ("区文旅局", ("short", "区文体广电和旅游局")),
        ("区文广新局", ("split", "区文体广电和旅游局")),
        ("区城管", ("short", "区城市管理局")),
        ("区城市管理局", None),
        ("区水利局", None),
        ("区农工委", ("former", "区农业农村局")),
        ("天宁区农工委", ("former", "天宁区农业农村局")),
        ("区畜牧站", ("former", "区农业农村局")),
        ("区教育局", ("unknown", None)),
        ("区民政居", ("unknown", "区民政局")),
        ("区食安办", ("short", "区市场监督管理局")),
        ("市公安局", None),
        ("县水务局", ("elsewhere", None)),
    ],
)
def test_the_register_goes_first(written: str, expected: tuple[str, str | None] | None) -> None:
    assert told(written, TIANNING, REGISTER) == expected


def test_what_the_register_says_is_marked_so_and_safe() -> None:
    for written in ("区民政", "区爱卫会", "区农工委", "区卫计委"):
        found = resolve(written, TIANNING, REGISTER)
        assert found is not None
        assert (found.registered, found.safe) == (True, True)


def test_an_office_that_sits_with_a_registered_body_is_not_that_body() -> None:
    found = resolve("区食安办", TIANNING, REGISTER)
    assert found is not None
    assert (found.registered, found.safe) == (True, False)


def test_the_day_until_which_a_former_name_was_right() -> None:
    found = resolve("区爱卫会", TIANNING, REGISTER)
    assert found is not None
    assert found.until == "2020-03"


def test_departments_of_other_counties_are_not_in_the_register() -> None:
    assert told("县水务局", PEI, REGISTER) is None
    assert told("县水利局", PEI, REGISTER) == ("variant", "县水务局")


def test_a_level_that_the_register_does_not_list_is_not_judged_by_it() -> None:
    assert told("市数字经济促进局", TIANNING, REGISTER) is None
    assert told("区数字经济促进局", TIANNING, REGISTER) == ("unknown", None)


def test_an_empty_file_of_departments_is_no_register() -> None:
    register = DepartmentRegister.model_validate({"departments": []}).departments
    assert told("区数字经济促进局", TIANNING, register) is None
