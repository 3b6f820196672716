"""One complete entry of everything, with English field names: examples, and bodies of snippets.

Written for this purpose; the articles cited exist, the township is real, the entries are not its.
"""

from typing import Any, Final

_TOWNSHIP: Final[dict[str, Any]] = {
    "name": "郑陆镇",
    "type": "镇",
    "code": "320402100",
    "parents": ["江苏省", "常州市", "天宁区"],
    "enforcement_staff": {"established": 14, "certified": 12},
}

#: Model name → an entry. Values are those of the model, so days and numbers are as in YAML.
EXAMPLES: Final[dict[str, dict[str, Any]]] = {
    "TownshipList": {
        "township": _TOWNSHIP,
        "head": {
            "version": "draft-v1",
            "stage": "初稿",
            "date": "2026-10-30",
            "declared_totals": {"basic": 1, "cooperative": 0, "reclaimed": 0, "empowered": 0},
        },
        "basic": [
            {"id": "J001", "name": "组建人民调解委员会，调解民间纠纷", "category": "平安法治"}
        ],
    },
    "BasicItem": {
        "id": "J001",
        "name": "组建人民调解委员会，调解民间纠纷",
        "category": "平安法治",
        "legal_basis": ["《中华人民共和国人民调解法》第三十四条"],
        "source": ["Y0001"],
    },
    "CooperativeItem": {
        "id": "P001",
        "name": "协助做好突发事件应急处置",
        "category": "应急管理及消防",
        "lead_departments": ["区应急管理局"],
        "superior_duties": "编制应急预案，组织指挥应急处置",
        "township_duties": "及时报告险情，组织群众转移",
        "legal_basis": ["《中华人民共和国突发事件应对法》第三十四条"],
        "source": ["Y0002"],
    },
    "ReclaimedItem": {
        "id": "S001",
        "name": "户外广告设施设置审批",
        "category": "行政许可",
        "legal_basis": ["《城市市容和环境卫生管理条例》第十一条第二款"],
        "reason": "专业性强，乡镇没有审查条件",
        "receiving_departments": ["区城市管理局"],
        "working_method": "由区城市管理局自2026年8月1日起统一受理、审查和决定",
        "handover": {"effective_date": "2026-08-01", "open_cases": "已受理的由原承办单位办结"},
        "source": ["Y0003"],
    },
    "EmpoweredItem": {
        "id": "F001",
        "name": "对擅自占用挖掘物业管理区域道路场地损害业主利益的行政处罚",
        "category": "行政处罚",
        "legal_basis": ["《物业管理条例》第六十三条第一款第二项"],
        "grant_basis": "写明赋权决定的名称和文号",
        "original_department": "区住房和城乡建设局",
        "mode": "下放",
        "enforcement_guide": {
            "procedure": ["书面责令限期改正，到期复查"],
            "evidence": ["现场照片和丈量记录"],
            "discretion": [
                {
                    "circumstance": "轻微",
                    "condition": "在期限内恢复原状的",
                    "range": "警告，并处较低幅度罚款",
                },
                {
                    "circumstance": "严重",
                    "condition": "逾期不恢复的",
                    "range": "警告，并处较高幅度罚款",
                },
            ],
            "documents": ["责令限期改正通知书"],
        },
        "evaluation": {
            "period": "2026",
            "times": 6,
            "due_times": 7,
            "difficulty": "低",
            "effect": "好",
            "opinion": "保留",
        },
        "source": ["Y0004"],
    },
    "RawItems": {
        "township": _TOWNSHIP,
        "raw_items": [{"id": "Y0001", "name": "村里两家为宅基地吵架，去调解"}],
    },
    "RawItem": {
        "id": "Y0001",
        "name": "村里两家为宅基地吵架，去调解",
        "channel": "12345",
        "office": "司法所",
        "legal_basis": ["《中华人民共和国人民调解法》第三十四条"],
        "basis_sufficient": "是",
        "needed": "是",
        "feasible": "是",
        "proposed_list": "基本",
        "went_to": ["J001"],
    },
    "Opinions": {
        "head": {
            "round": 1,
            "department": "区应急管理局",
            "draft": "draft-v1",
            "sent": "2026-11-02",
            "due": "2026-11-13",
            "received": "2026-11-09",
        },
        "asked": [{"township": "郑陆镇", "code": "320402100", "items": ["P001", "P002"]}],
        "agreed": [{"township": "郑陆镇", "code": "320402100", "items": ["P002"]}],
        "opinions": [
            {
                "id": "001",
                "township": "郑陆镇",
                "list_name": "配合",
                "item": "P001",
                "opinion": "修改",
            }
        ],
    },
    "Opinion": {
        "id": "001",
        "township": "郑陆镇",
        "code": "320402100",
        "list_name": "配合",
        "item": "P001",
        "name": "协助做好突发事件应急处置",
        "opinion": "修改",
        "suggestion": "配合职责增加“开放应急避难场所”",
        "reason": "与县级预案一致",
        "answer": {"decision": "采纳"},
    },
    "DepartmentRegister": {"departments": [{"name": "区应急管理局", "level": "县级"}]},
    "Department": {
        "name": "区应急管理局",
        "level": "县级",
        "jurisdictions": ["天宁区"],
        "short_names": ["区应急局"],
        "former_names": [{"name": "区安全生产监督管理局", "until": "2019"}],
    },
}


def examples_of(model: str, field: str) -> list[Any]:
    """Values of a key (of its entries, where it holds a list) for the editor to show."""
    found: list[Any] = []
    for name, entry in EXAMPLES.items():
        _collect(name, entry, model, field, found)
    return found


#: Under which key the entries of a model stand inside another example.
_INNER: Final = {
    "township": "Township",
    "enforcement_staff": "EnforcementStaff",
    "head": "ListHead",
    "declared_totals": "DeclaredTotals",
    "basic": "BasicItem",
    "raw_items": "RawItem",
    "departments": "Department",
    "handover": "Handover",
    "enforcement_guide": "EnforcementGuide",
    "discretion": "DiscretionTier",
    "evaluation": "Evaluation",
    "former_names": "FormerName",
    "Opinions.head": "ConsultationHead",
    "asked": "TownshipItems",
    "agreed": "TownshipItems",
    "opinions": "Opinion",
    "answer": "Answer",
}


def _collect(name: str, entry: dict[str, Any], model: str, field: str, found: list[Any]) -> None:
    for key, value in entry.items():
        values = value if isinstance(value, list) else [value]
        for one in values:
            if isinstance(one, dict):
                _collect(_INNER.get(f"{name}.{key}") or _INNER[key], one, model, field, found)
            elif name == model and key == field and one not in found:
                found.append(one)
