"""Which body a name means."""

import pytest

from quanze.knowledge.departments.bodies import body_of

WUJIN = ("江苏省", "常州市", "武进区")
LIYANG = ("江苏省", "常州市", "溧阳市")
PEI = ("江苏省", "徐州市", "沛县")
BANNER = ("内蒙古自治区", "锡林郭勒盟", "正蓝旗")


@pytest.mark.parametrize(
    ("written", "parents", "name", "county"),
    [
        ("区民政局", WUJIN, "武进区民政局", "武进区"),
        ("武进区民政局", WUJIN, "武进区民政局", "武进区"),
        ("常州市武进区民政局", WUJIN, "武进区民政局", "武进区"),
        ("江苏省常州市武进区民政局", WUJIN, "武进区民政局", "武进区"),
        ("市公安局", WUJIN, "常州市公安局", None),
        ("常州市公安局", WUJIN, "常州市公安局", None),
        ("省水利厅", WUJIN, "江苏省水利厅", None),
        ("市公安局", LIYANG, "溧阳市公安局", "溧阳市"),
        ("县教育局", PEI, "沛县教育局", "沛县"),
        ("旗教育局", BANNER, "正蓝旗教育局", "正蓝旗"),
        ("盟公安局", BANNER, "锡林郭勒盟公安局", None),
        ("派出所", WUJIN, "派出所（武进区）", "武进区"),
        ("市场监督管理局", WUJIN, "市场监督管理局（武进区）", "武进区"),
        ("区民政局", PEI, "区民政局（沛县）", "沛县"),
        ("市公安局", ("武进区",), "市公安局", None),
        ("区民政局", (), "区民政局", None),
        (" 区民政局 ", WUJIN, "武进区民政局", "武进区"),
        ("国家税务总局常州市武进区税务局", WUJIN, "国家税务总局常州市武进区税务局", "武进区"),
    ],
)
def test_full_name_and_county(
    written: str, parents: tuple[str, ...], name: str, county: str | None
) -> None:
    body = body_of(written, parents)
    assert (body.name, body.county) == (name, county)


def test_bodies_of_a_city_are_one_for_all_its_counties() -> None:
    assert body_of("市教育局", WUJIN) == body_of("常州市教育局", ("江苏省", "常州市", "天宁区"))
