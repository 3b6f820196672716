"""What the values of a choice mean; the values themselves are the model's."""

from typing import Final

from quanze.text.languages import Text

UNANSWERED: Final = Text("尚未填写", "not filled in yet")

_YES_NO: Final = {"是": Text("是", "yes"), "否": Text("否", "no")}

#: By field: value → meaning. A field without an entry needs no explanation.
MEANINGS: Final[dict[str, dict[str, Text]]] = {
    "stage": {
        "起底": Text("乡镇全面梳理原始事项", "the township gathers raw items"),
        "分类": Text("按三个问题逐项分类", "each raw item is classified by three questions"),
        "初稿": Text("归并形成初稿", "merged into a first draft"),
        "征求意见": Text("三上三下，征求部门意见", "three rounds of opinions of the departments"),
        "送审": Text("意见处理完毕，报请审定", "submitted for approval"),
        "公布": Text("已经印发公布", "published"),
    },
    "type": {
        "镇": Text("建制镇", "town"),
        "乡": Text("乡", "township"),
        "街道": Text("街道办事处", "subdistrict"),
        "民族乡": Text("民族乡", "ethnic township"),
        "苏木": Text("内蒙古的乡级区划", "township in Inner Mongolia"),
        "民族苏木": Text("内蒙古的民族乡", "ethnic township in Inner Mongolia"),
        "区公所": Text("县的派出机关", "branch office of a county"),
    },
    "mode": {
        "下放": Text(
            "权力下放，以乡镇（街道）名义行使", "handed down: exercised in the township's own name"
        ),
        "委托": Text("受委托，以县级部门名义行使", "delegated: exercised in the department's name"),
        "直接": Text(
            "法律法规直接规定由乡镇（街道）行使", "direct: the law itself gives it to townships"
        ),
    },
    "difficulty": {
        "低": Text("能够承接", "can be taken on"),
        "中": Text("需要支持才能承接", "can be taken on with support"),
        "高": Text("承接有难度", "hard to take on"),
    },
    "effect": {
        "好": Text("行权效果好", "works well"),
        "一般": Text("行权效果一般", "works fairly"),
        "差": Text("行权效果不好", "works badly"),
    },
    "basis_sufficient": _YES_NO,
    "needed": _YES_NO,
    "feasible": _YES_NO,
    "proposed_list": {
        "基本": Text("基本履职事项", "basic"),
        "配合": Text("配合履职事项", "cooperative"),
        "收回": Text("上级部门收回事项", "reclaimed"),
        "赋权": Text("新增赋权事项", "empowered"),
        "不列入": Text("不列入清单，写明理由", "in no list; give the reason"),
    },
    "list_name": {
        "基本": Text("基本履职事项", "basic"),
        "配合": Text("配合履职事项", "cooperative"),
        "收回": Text("上级部门收回事项", "reclaimed"),
        "赋权": Text("新增赋权事项", "empowered"),
    },
    "opinion": {
        "无意见": Text("无意见", "no objection"),
        "修改": Text("建议修改", "to be changed"),
        "删除": Text("建议删除", "to be deleted"),
        "新增": Text("建议新增事项", "an item to be added"),
    },
    "decision": {
        "采纳": Text("采纳", "adopted"),
        "部分采纳": Text("部分采纳，写明理由", "adopted in part; give the reason"),
        "不采纳": Text("不采纳，写明理由", "refused; give the reason"),
    },
    "led_by": {
        "法定": Text("法律法规规定由上级负责", "the law makes a superior responsible"),
        "主导": Text("实际工作由上级主导", "a superior leads in practice"),
        "派驻": Text("主要由上级派驻机构承担", "a body stationed in the township does it"),
        "责任": Text("出了问题由上级承担责任", "a superior answers for failure"),
    },
    "grounds": {
        "技术承接难": Text("专业技术要求高，乡镇难以承接", "too technical for the township"),
        "无监管对象": Text("辖区内没有监管对象", "nobody in the township to supervise"),
        "行权频率低": Text("很少或者没有行使过", "hardly ever exercised"),
        "考核不科学": Text("考核指标、考核方式不科学", "assessed in an unscientific way"),
        "实施难度大": Text("缺少人员、手段，实施难度大", "too hard to carry out"),
    },
    "level": {
        "省级": Text("省（自治区、直辖市）的部门", "of the province"),
        "市级": Text("设区的市的部门", "of the city"),
        "县级": Text("县（市、区）的部门", "of the county"),
        "乡级": Text("乡镇（街道）的内设机构", "of the township"),
    },
    "language": {"zh": Text("中文", "Chinese"), "en": Text("英文", "English")},
    "key_language": {
        "zh": Text("编号、名称……", "Chinese keys"),
        "en": Text("id、name……", "id, name …"),
    },
    "rules": {
        "error": Text("错误", "error"),
        "warning": Text("警告", "warning"),
        "notice": Text("提示", "notice"),
        "off": Text("不检查", "not checked"),
    },
}
