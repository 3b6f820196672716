"""Small files of raw items, and hypothesis strategies for awkward ones."""

from typing import Any

from hypothesis import strategies as st

from quanze.model.raw_items import RawItem

YES = {"basis_sufficient": "是", "needed": "是", "feasible": "是"}

RAW = """\
# 底稿，各科室上报后汇总
乡镇:
  名称: 柳塘镇
  类型: 镇
  区划代码: "320999101"
  所属: [江苏省, 云州市, 安澜县]
原始事项:
  - 编号: Y0001
    名称: 村里两家为宅基地吵架，去调解
    类别: 平安法治
    科室: 司法所
    设定依据:
      - 《中华人民共和国人民调解法》第三十四条
    依据是否充分: 是
    基层是否需要: 是
    能否有效实施: 是   # 司法所去年调解 86 件
  - {编号: Y0002, 名称: 帮县应急局清点救灾物资, 类别: 应急管理及消防, 涉及部门: [县应急管理局], 依据是否充分: 是, 基层是否需要: 是, 能否有效实施: 是, 上级主责情形: [法定]}

  - 编号: Y0003
    名称: 村里两家为宅基地吵架，去调解。
    科室: 司法所
    依据是否充分: 是
    基层是否需要: 是
    能否有效实施: 是
  - 编号: Y0004
    名称: 检测公共场所空气质量
    类别: 行政检查
    涉及部门: [县卫生健康局]
    收回情形: [技术承接难]
    去向:
  - 编号: Y0005
    名称: 统计手机应用注册率
    依据是否充分: 否
    基层是否需要: 否
  - 编号: Y0006
    名称: 集镇道路的路灯坏了要修
    类别: 城乡建设
    依据是否充分: 是
"""


def raw_item(identity: str, **values: Any) -> RawItem:
    return RawItem.model_validate({"id": identity, "name": f"事项{identity}", **values})


@st.composite
def raw_items(draw: st.DrawFn) -> list[RawItem]:
    """Up to nine items with any answers, merged into one another, into nothing, round in circles."""
    count = draw(st.integers(0, 9))
    ids = [f"Y{number:03d}" for number in range(count)]
    return [_drawn(draw, identity, ids) for identity in ids]


def _drawn(draw: st.DrawFn, identity: str, ids: list[str]) -> RawItem:
    answer = st.sampled_from(["是", "是", "否", None])
    rarely = st.sampled_from([None, None, None, "甲"])
    destination = st.sampled_from([None, None, None, "基本", "配合", "收回", "赋权", "不列入"])
    return raw_item(
        identity,
        category=draw(st.sampled_from([None, "乡村振兴", "党的建设", "自拟"])),
        legal_basis=draw(st.lists(st.sampled_from("甲乙丙"), max_size=2)),
        departments=draw(st.lists(st.sampled_from(["县民政局", "县财政局"]), max_size=2)),
        basis_sufficient=draw(answer),
        needed=draw(answer),
        feasible=draw(answer),
        led_by=draw(st.sampled_from([(), (), ("法定",)])),
        grounds=draw(st.sampled_from([(), (), ("考核不科学",)])),
        proposed_list=draw(destination),
        proposed_because=draw(rarely),
        merged_into=draw(st.sampled_from([None, None, None, *ids, "Y999"])),
        went_to=draw(st.sampled_from([(), (), ("J001",), ("J007", "P001")])),
        dropped_because=draw(rarely),
    )
