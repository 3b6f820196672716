"""The place in front of a department's name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.knowledge.departments.prefixes import league, take_apart

TIANNING = ("江苏省", "常州市", "天宁区")
LIYANG = ("江苏省", "常州市", "溧阳市")
BANNER = ("内蒙古自治区", "锡林郭勒盟", "正蓝旗")
NORTH = ("山东省", "青岛市", "市北区")


@pytest.mark.parametrize(
    ("written", "parents", "before", "sign", "stem"),
    [
        ("区民政局", TIANNING, "区", "区", "民政局"),
        ("天宁区民政局", TIANNING, "天宁区", "区", "民政局"),
        ("常州市天宁区民政局", TIANNING, "常州市天宁区", "区", "民政局"),
        ("江苏省常州市天宁区民政局", TIANNING, "江苏省常州市天宁区", "区", "民政局"),
        ("市公安局", TIANNING, "市", "市", "公安局"),
        ("常州市公安局", TIANNING, "常州市", "市", "公安局"),
        ("省水利厅", TIANNING, "省", "省", "水利厅"),
        ("溧阳市民政局", LIYANG, "溧阳市", "市", "民政局"),
        ("旗民政局", BANNER, "旗", "旗", "民政局"),
        ("锡林郭勒盟公安局", BANNER, "锡林郭勒盟", "盟", "公安局"),
        ("州民政局", (), "州", "州", "民政局"),
        ("市北区民政局", NORTH, "市北区", "区", "民政局"),
        ("青岛市市北区民政局", NORTH, "青岛市市北区", "区", "民政局"),
        ("中共天宁区委组织部", TIANNING, "中共天宁区", "区", "委组织部"),
        ("中共区委组织部", TIANNING, "中共区", "区", "委组织部"),
        ("区委组织部", TIANNING, "区", "区", "委组织部"),
        ("民政局", TIANNING, "", "", "民政局"),
        ("武进区民政局", TIANNING, "", "", "武进区民政局"),
        ("市场监督管理局", TIANNING, "", "", "市场监督管理局"),
        ("市监局", TIANNING, "", "", "市监局"),
        ("市市监局", TIANNING, "市", "市", "市监局"),
        ("区市场监管局", TIANNING, "区", "区", "市场监管局"),
        ("市容管理局", TIANNING, "", "", "市容管理局"),
        ("市政园林局", TIANNING, "", "", "市政园林局"),
        ("市政局", TIANNING, "", "", "市政局"),
        ("市政府办公室", TIANNING, "市", "市", "政府办公室"),
        ("市政务服务管理办公室", TIANNING, "市", "市", "政务服务管理办公室"),
        ("市政法委", TIANNING, "市", "市", "政法委"),
        ("区划地名办公室", TIANNING, "", "", "区划地名办公室"),
        ("区域合作办公室", TIANNING, "", "", "区域合作办公室"),
        ("区", TIANNING, "", "", "区"),
        ("天宁区", TIANNING, "", "", "天宁区"),
        (" 区民政局\u3000", TIANNING, "区", "区", "民政局"),
        ("", TIANNING, "", "", ""),
        ("中共", TIANNING, "中共", "", ""),
        ("区民政局", ("", ""), "区", "区", "民政局"),
    ],
)
def test_taken_apart(
    written: str, parents: tuple[str, ...], before: str, sign: str, stem: str
) -> None:
    name = take_apart(written, parents)
    assert (name.before, name.sign, name.stem) == (before, sign, stem)
    assert name.common == sign + stem


@given(
    st.text("区市县旗省天宁常州中共民政局 ", max_size=12),
    st.sampled_from([(), TIANNING, LIYANG, BANNER, NORTH]),
)
def test_nothing_is_lost(written: str, parents: tuple[str, ...]) -> None:
    name = take_apart(written, parents)
    assert name.before + name.stem == written.strip()
    assert name.sign == "" or name.before.endswith(name.sign)


@pytest.mark.parametrize("written", ["团区委", "共青团区委", "团天宁区委", "共青团天宁区委员会"])
def test_the_league_has_its_place_inside(written: str) -> None:
    assert league(written)


@pytest.mark.parametrize(
    "written", ["区委", "团委", "集团区委会议室", "区团委办公室", "民政局", ""]
)
def test_other_names_have_not(written: str) -> None:
    assert not league(written)
