"""A workbook that a clerk has worked on goes back into the list: what it says, the list then says."""

import datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from awkward_records import records, said
from quanze.engine.understand import understand
from quanze.exchange.importing.existing import Existing
from quanze.exchange.importing.list_file import list_target
from quanze.exchange.importing.wishes import Wishes
from quanze.exchange.office.own_workbook import read_own_workbook
from quanze.exchange.office.sheet_grids import whole_sheets
from quanze.exchange.working.workbook import write_working_workbook
from quanze.model.enforcement import Evaluation
from quanze.model.items import BaseItem, EmpoweredItem, Handover, ReclaimedItem
from quanze.model.keys import all_keys
from quanze.model.plain import keys_on_one_line, plain
from quanze.model.township_list import TownshipList
from quanze.source.reader import read_document
from quanze.source.yaml_text import yaml_text
from sample_lists import township_list

DAY = datetime.date(2026, 11, 28)
TEXTS = st.sampled_from(["甲", "乙\n丙", "=1"])
#: The name that goes with each id: an item with another name altogether is another item.
NAMES = {
    "S001": "核发卫生许可证",
    "S002": "查处占道经营",
    "S003": "登记婚姻",
    "F001": "处罚露天焚烧秸秆",
    "F002": "检查出租房屋消防",
}
SEVERAL = st.lists(st.sampled_from(["区民政局", "区司法局"]), max_size=2, unique=True).map(tuple)


def _named(item: BaseItem) -> BaseItem:
    return item.model_copy(update={"name": NAMES[item.id]})


RECLAIMED = records(
    ReclaimedItem,
    id=st.sampled_from(["S001", "S002", "S003"]),
    legal_basis=SEVERAL,
    receiving_departments=SEVERAL,
    handover=said(records(Handover, effective_date=st.just(DAY), open_cases=TEXTS)),
    **dict.fromkeys(("name", "reason", "working_method", "remarks"), TEXTS),
    **dict.fromkeys(("category", "source", "abolished_by"), st.nothing()),
)
EMPOWERED = records(
    EmpoweredItem,
    id=st.sampled_from(["F001", "F002"]),
    mode=st.sampled_from(["下放", "委托"]),
    evaluation=said(
        records(
            Evaluation,
            period=TEXTS,
            times=st.sampled_from([0, 3]),
            opinion=TEXTS,
            **dict.fromkeys(
                ("due_times", "difficulty", "effect", "province_opinion"), st.nothing()
            ),
        )
    ),
    name=TEXTS,
    **dict.fromkeys(
        (
            *("category", "legal_basis", "source", "remarks", "grant_basis"),
            *("original_department", "enforcement_guide"),
        ),
        st.nothing(),
    ),
)
LISTS = st.builds(
    lambda reclaimed, empowered: township_list().model_copy(
        update={
            "reclaimed": tuple(map(_named, reclaimed)),
            "empowered": tuple(map(_named, empowered)),
        }
    ),
    st.lists(RECLAIMED, min_size=1, max_size=3, unique_by=lambda item: item.id),
    st.lists(EMPOWERED, min_size=1, max_size=2, unique_by=lambda item: item.id),
)


def _existing(content: bytes) -> Existing:
    document = read_document(content, "甲.yaml", all_keys())
    return Existing(Path("甲.yaml"), content, document, understand(document, "zh"))


def _imported(file: Existing, new: TownshipList) -> bytes:
    """The bytes of ``file`` once a workbook with ``new`` was imported."""
    sheets = whole_sheets(write_working_workbook(new, DAY), "甲.xlsx")
    readings = read_own_workbook(sheets, "甲.xlsx")
    assert readings is not None
    target = list_target(file.path, new.township, readings, file, Wishes(prune=True), "zh")
    return file.content if target.content is None else target.content


def test_what_is_emptied_goes_and_comments_stay() -> None:
    before = """乡镇:
  名称: 郑陆镇
  区划代码: "320402100"
清单: {版本: v1}
上级部门收回事项:
  - 编号: S001  # 已与区卫健局沟通
    名称: 核发卫生许可证
    衔接: {生效日期: 2027-01-01, 在办事项: 由原单位办结}
    # 下一行要再核
    备注: 待核
新增赋权事项:
  - 编号: F001
    名称: 检查出租房屋消防
    运行评估: {期间: "2026", 行使次数: 3, 处理意见: 保留}
"""
    file = _existing(before.encode())
    assert isinstance(file.model, TownshipList)
    (item,), (power,) = file.model.reclaimed, file.model.empowered
    evaluation = Evaluation(opinion="保留", effect="好")
    new = file.model.model_copy(
        update={
            "reclaimed": (item.model_copy(update={"handover": None}),),
            "empowered": (power.model_copy(update={"evaluation": evaluation}),),
        }
    )
    assert _imported(file, new).decode() == before.replace(
        "    衔接: {生效日期: 2027-01-01, 在办事项: 由原单位办结}\n", ""
    ).replace('期间: "2026", 行使次数: 3, 处理意见: 保留', "行权效果: 好, 处理意见: 保留")


@given(LISTS, LISTS)
@settings(max_examples=12, deadline=None)
def test_the_list_then_says_what_the_workbook_says(old: TownshipList, new: TownshipList) -> None:
    file = _existing(yaml_text(plain(old, "zh"), inline=keys_on_one_line()).encode())
    model = _existing(_imported(file, new)).model
    assert isinstance(model, TownshipList)
    assert sorted(model.items(), key=lambda item: item.id) == sorted(
        new.items(), key=lambda item: item.id
    )
    assert model.township == new.township
