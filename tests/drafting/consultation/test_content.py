"""What a department sees of an item beside its name."""

from quanze.drafting.consultation.content import content_of
from quanze.model.items import BasicItem, EmpoweredItem, ReclaimedItem


def test_each_list_shows_what_matters_to_a_department() -> None:
    reclaimed = ReclaimedItem.model_validate(
        {
            "id": "S001",
            "name": "核发许可证",
            "receiving_departments": ["区卫生健康局", "区公安局"],
            "working_method": "由区卫生健康局办理",
            "handover": {"effective_date": "2027-01-01", "open_cases": "由镇办结"},
            "legal_basis": ["《甲法》第一条", "《乙法》第二条"],
        }
    )
    assert content_of(reclaimed) == (
        "承接部门：区卫生健康局、区公安局\n工作方式：由区卫生健康局办理\n生效日期：2027-01-01\n"
        "在办事项：由镇办结\n设定依据：《甲法》第一条；《乙法》第二条"
    )
    basic = BasicItem.model_validate({"id": "J001", "name": "清查", "category": "乡村振兴"})
    assert content_of(basic) == "类别：乡村振兴"
    empowered = EmpoweredItem.model_validate(
        {"id": "F001", "name": "处罚", "original_department": "区城市管理局", "mode": "下放"}
    )
    assert content_of(empowered) == "原实施部门：区城市管理局\n行使方式：下放"
