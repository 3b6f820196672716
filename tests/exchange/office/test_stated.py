"""What titles, unit rows and file names state."""

import pytest

from quanze.exchange.office.reading import StatedTownship
from quanze.exchange.office.stated import (
    category_of_sheet,
    round_in,
    total_in,
    totals_in,
    township_in,
)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("安澜县柳塘镇基本履职事项清单", StatedTownship("柳塘镇", "安澜县")),
        ("《安澜县柳塘镇履行职责事项清单》征求意见反馈表", StatedTownship("柳塘镇", "安澜县")),
        ("填报单位：中共柳塘镇委员会、柳塘镇人民政府", StatedTownship("柳塘镇")),
        (
            "江苏省常州市武进区湟里镇权责清单",
            StatedTownship("湟里镇", "武进区", "常州市", "江苏省"),
        ),
        ("江苏省昆山市周庄镇权责清单", StatedTownship("周庄镇", "昆山市", None, "江苏省")),
        ("云桐区桐花街道新增赋权事项目录", StatedTownship("桐花街道", "云桐区")),
        ("镇海区骆驼街道收回事项", StatedTownship("骆驼街道", "镇海区")),
        ("02_柳塘镇履行职责事项清单", StatedTownship("柳塘镇")),
        ("丰泽县和平乡收回事项", StatedTownship("和平乡", "丰泽县")),
        ("和县乌江镇权责清单", StatedTownship("乌江镇", "和县")),
        ("永和镇基本履职事项", StatedTownship("永和镇")),
        ("红旗区红旗街道收回事项", StatedTownship("红旗街道", "红旗区")),
        ("荆州市沙市区岑河镇清单", StatedTownship("岑河镇", "沙市区", "荆州市")),
        ("本溪满族自治县草河口镇清单", StatedTownship("草河口镇", "本溪满族自治县")),
        ("关于加强和改进街道工作的通知", StatedTownship()),
        ("县教育局和柳塘镇的分工", StatedTownship()),
        ("柳塘镇和白石乡清单", StatedTownship("柳塘镇")),
        ("安澜县赋予乡镇（街道）县级行政权力事项清单", StatedTownship(None, "安澜县")),
        ("乡镇（街道）履行职责事项清单", StatedTownship()),
        ("全县各乡镇收回事项汇编（分乡镇）", StatedTownship()),
        ("试点镇名单", StatedTownship()),
        ("由各镇按职责分工负责", StatedTownship()),
    ],
)
def test_townships(text: str, stated: StatedTownship) -> None:
    assert township_in([text]) == stated


@pytest.mark.parametrize(
    ("sheet", "titles", "category"),
    [
        ("党的建设", [], "党的建设"),
        ("2.乡村振兴类", [], "乡村振兴"),
        ("渔业", ["安澜县柳塘镇收回事项清单（渔业类，3项）"], "渔业"),
        ("渔业", ["安澜县柳塘镇收回事项清单"], None),
        ("收回事项", ["收回事项类"], None),
        ("Sheet1", [], None),
        (None, ["党的建设类"], None),
    ],
)
def test_category_of_a_sheet(sheet: str | None, titles: list[str], category: str | None) -> None:
    assert category_of_sheet(sheet, titles) == category


def test_later_lines_fill_what_earlier_ones_leave_open() -> None:
    assert township_in(["柳塘镇清单", "安澜县柳塘镇人民政府"]) == StatedTownship("柳塘镇", "安澜县")
    # But not those of another township.
    assert township_in(["柳塘镇清单", "泽平县白石乡人民政府"]) == StatedTownship("柳塘镇")


def test_totals_and_rounds() -> None:
    assert total_in("（2025年本，共22项）") == 22
    assert total_in("合计：一百三十三项") == 133
    assert total_in("2025年本") is None
    text = "基本履职事项133项、配合履职事项82项、上级部门收回事项112项"
    assert totals_in(text) == {"basic": 133, "cooperative": 82, "reclaimed": 112}
    # One number alone may be anything.
    assert totals_in("收回事项中的3项") == {}
    assert [
        round_in([text]) for text in ("（第二轮）", "第3轮反馈", "第三次征求意见", "二〇二五年")
    ] == [
        2,
        3,
        3,
        None,
    ]
