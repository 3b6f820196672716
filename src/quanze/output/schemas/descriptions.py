"""What editors say of a key when the pointer rests on it.

The model's own Chinese description wins; the Chinese here stands where the model has none. The
English is for files with English keys. ``Model`` describes a mapping, ``Model.field`` a key of
that mapping, ``field`` the same key in every mapping that has no entry of its own.
"""

from typing import Final

from quanze.text.languages import Text

DESCRIPTIONS: Final[dict[str, Text]] = {
    "TownshipList": Text(
        "履行职责事项清单：一个乡镇（街道）的清单信息和四张清单",
        "Responsibility list: the head and the four lists of one township",
    ),
    "TownshipList.township": Text("哪个乡镇（街道）的清单", "Whose list it is"),
    "TownshipList.head": Text(
        "第几稿、哪个阶段、哪一天", "Which draft, at which stage, of which day"
    ),
    "TownshipList.basic": Text(
        "乡镇（街道）负主要责任的事项", "Items for which the township is responsible"
    ),
    "TownshipList.cooperative": Text(
        "上级部门牵头、乡镇（街道）配合的事项",
        "Items that a department leads and the township helps with",
    ),
    "TownshipList.reclaimed": Text(
        "由上级部门收回、不再由乡镇（街道）承担的事项",
        "Items taken back from the township; a department receives them",
    ),
    "TownshipList.empowered": Text(
        "新赋予乡镇（街道）行使的县级权力", "County-level powers newly exercised by the township"
    ),
    "Township": Text("乡镇（街道）的名称、类型、区划代码和所属", "A township or subdistrict"),
    "Township.name": Text("", "Full name, such as 郑陆镇 or 春江街道"),
    "Township.type": Text("乡镇的类型", "The kind of township"),
    "Township.code": Text("", "Division code of nine digits, in quotes"),
    "Township.parents": Text("", "From the top: province, city, county"),
    "Township.enforcement_staff": Text(
        "综合行政执法队伍的人数", "How many people the enforcement team has"
    ),
    "EnforcementStaff": Text("综合行政执法队伍的人数", "How many people the enforcement team has"),
    "EnforcementStaff.established": Text("", "Posts on the establishment, in persons"),
    "EnforcementStaff.certified": Text("", "Holders of an enforcement certificate, in persons"),
    "ListHead": Text("第几稿、哪个阶段、哪一天", "Which draft, at which stage, of which day"),
    "ListHead.version": Text("", "Such as draft-v3"),
    "ListHead.stage": Text("清单所处的阶段", "The stage that the list has reached"),
    "ListHead.date": Text("", "Such as 2026-10-30"),
    "ListHead.declared_totals": Text(
        "通知或说明中写明的各清单事项数，quanze 据此核对",
        "The totals that the notice gives; quanze compares",
    ),
    "DeclaredTotals": Text("通知或说明中写明的各清单事项数", "The totals that the notice gives"),
    "DeclaredTotals.basic": Text("基本履职事项数", "Number of basic items"),
    "DeclaredTotals.cooperative": Text("配合履职事项数", "Number of cooperative items"),
    "DeclaredTotals.reclaimed": Text("上级部门收回事项数", "Number of reclaimed items"),
    "DeclaredTotals.empowered": Text("新增赋权事项数", "Number of empowered items"),
    "BasicItem": Text("基本履职事项", "A basic item: the township is responsible"),
    "CooperativeItem": Text(
        "配合履职事项", "A cooperative item: a department leads, the township helps"
    ),
    "ReclaimedItem": Text(
        "上级部门收回事项", "A reclaimed item: taken back; a department receives it"
    ),
    "EmpoweredItem": Text(
        "新增赋权事项", "An empowered item: a county-level power newly exercised"
    ),
    "id": Text("", "Unique within the list, such as J001, P001, S001, F001"),
    "name": Text("", "What is done: a verb and its object"),
    "category": Text("", "Domain or kind of power; quanze.toml says which are allowed"),
    "legal_basis": Text(
        "一条依据写一行：《法律名称》第…条第…款", "One citation a line: 《title》第…条第…款"
    ),
    "source": Text("", "Ids of the raw items that this item was made of"),
    "remarks": Text("其他需要说明的情况", "Anything else that should be said"),
    "lead_departments": Text(
        "牵头的上级部门，写全称，主要的写在第一个",
        "Full names of the departments that lead, the first one first",
    ),
    "superior_duties": Text("牵头部门做什么", "What the leading department does"),
    "township_duties": Text("乡镇（街道）配合做什么", "What the township does to help"),
    "reason": Text(
        "为什么收回，如专业性强、乡镇没有执法条件",
        "Why it is taken back, such as expertise that townships lack",
    ),
    "receiving_departments": Text(
        "收回后由谁承接，写全称，牵头的写在第一个",
        "Full names of the departments that receive it, the first one first",
    ),
    "working_method": Text("", "Who handles it after the handover, how, and from when"),
    "handover": Text(
        "何时交接、在办事项怎么办", "When it is handed over and what becomes of open cases"
    ),
    "Handover": Text(
        "何时交接、在办事项怎么办", "When it is handed over and what becomes of open cases"
    ),
    "effective_date": Text("", "From when the receiver acts, such as 2026-08-01"),
    "open_cases": Text("", "Who finishes the cases already accepted"),
    "grant_basis": Text(
        "赋予这项权力的决定或者文件", "The decision or document that gives the power"
    ),
    "original_department": Text(
        "原来由哪个县级部门行使", "The county department that exercised it before"
    ),
    "mode": Text("乡镇（街道）以什么方式行使", "How the township comes to exercise it"),
    "enforcement_guide": Text(
        "程序、证据、裁量、文书四部分", "Procedure, evidence, discretion and documents"
    ),
    "EnforcementGuide": Text(
        "程序、证据、裁量、文书四部分", "Procedure, evidence, discretion and documents"
    ),
    "procedure": Text("办案的步骤，一步写一行", "The steps, one a line"),
    "evidence": Text("应当收集的证据，一种写一行", "The evidence to gather, one kind a line"),
    "discretion": Text("由轻到重，一档写一项", "The tiers from light to grave"),
    "documents": Text("要用的执法文书", "The forms to be used"),
    "DiscretionTier": Text("裁量基准的一档", "One tier of discretion"),
    "circumstance": Text("", "轻微, 一般 or 严重: light, ordinary or grave"),
    "condition": Text("可以量度的条件", "A condition that can be measured"),
    "range": Text("在法定幅度以内的处罚幅度", "The penalty, within the statutory range"),
    "evaluation": Text("行使得怎么样，今后怎么办", "How the power fared and what follows"),
    "Evaluation": Text("行使得怎么样，今后怎么办", "How the power fared and what follows"),
    "period": Text("", "A year, or the first and last month"),
    "times": Text("期间内行使的次数", "How often the power was exercised in the period"),
    "due_times": Text("", "How often it should have been: leads found true, applications accepted"),
    "difficulty": Text("承接这项权力难不难", "How hard the power is to take on"),
    "effect": Text("行使的效果", "How well it works"),
    "opinion": Text("", "保留 (keep), adjust or propose to take back, with the reason"),
    "province_opinion": Text("", "What the province is asked to change, where the county cannot"),
    "abolished_by": Text("", "What abolished the power, where nobody need receive it"),
    "RawItems": Text("一个乡镇（街道）起底的原始事项", "The raw items of one township"),
    "RawItems.township": Text("哪个乡镇（街道）的原始事项", "Whose raw items they are"),
    "RawItems.raw_items": Text("原始事项，一件一项", "The raw items, one entry each"),
    "RawItem": Text(
        "一件原始事项；三个问题没有回答的，留空",
        "One raw item; an answer not yet given is left empty",
    ),
    "RawItem.id": Text("", "Such as Y0001"),
    "RawItem.name": Text("", "In the township's own words"),
    "RawItem.departments": Text(
        "", "The superior departments that lead it, hand it down or could receive it"
    ),
    "led_by": Text("", "In which ways a superior answers for it"),
    "grounds": Text("有这些情形之一的，可以由上级收回", "Grounds on which it may be reclaimed"),
    "proposed_because": Text("", "The reason, where the list is not the one the answers give"),
    "merged_into": Text("", "Id of the raw item that it is merged into"),
    "channel": Text("从哪里梳理出来的，如 三定规定、12345、考核细则", "Where it was found"),
    "office": Text("由哪个科室办理", "The office of the township that does it"),
    "basis_sufficient": Text(
        "三问之一：设定依据充不充分", "First question: is the legal basis sufficient?"
    ),
    "needed": Text("三问之二：基层需不需要", "Second question: does the township need it?"),
    "feasible": Text("三问之三：能不能有效实施", "Third question: can it be carried out?"),
    "proposed_list": Text("建议列入哪张清单", "The list it should go to"),
    "went_to": Text("", "Ids of the items it became part of"),
    "dropped_because": Text("不列入清单的理由", "Why it goes into no list"),
    "Opinions": Text("一个部门一轮的意见", "The opinions of one department in one round"),
    "Opinions.head": Text("哪一轮、哪个部门、对哪一稿", "Which round, whom, on which draft"),
    "Opinions.asked": Text("送出的事项，按乡镇", "The items it was asked about, by township"),
    "Opinions.agreed": Text("答复无意见的事项，按乡镇", "The items it has no objection to"),
    "Opinions.opinions": Text("修改、删除、新增的意见，一条一项", "The opinions, one entry each"),
    "ConsultationHead": Text("哪一轮、哪个部门、对哪一稿", "Which round, whom, on which draft"),
    "round": Text("第几轮，从 1 起", "The round, from 1"),
    "department": Text("征求意见的部门，写全称", "The department, by its full name"),
    "draft": Text("", "The draft that was frozen when it was sent, such as draft-v2"),
    "sent": Text("送出的日期", "The day it was sent"),
    "due": Text("请部门在这一天以前反馈", "The day by which an answer is asked for"),
    "received": Text("收到答复的日期；没有收到的不写", "The day of the answer; none before that"),
    "TownshipItems": Text("一个乡镇的若干事项", "Some items of one township"),
    "TownshipItems.township": Text("乡镇（街道）全称", "The township's full name"),
    "TownshipItems.code": Text("区划代码，请加引号", "Its division code, in quotes"),
    "TownshipItems.items": Text("事项编号", "Ids of the items"),
    "Opinion": Text("一条意见", "One opinion"),
    "Opinion.id": Text("", "Unique within the file, such as 001"),
    "Opinion.township": Text("", "The township; all of them unless given"),
    "Opinion.code": Text("区划代码，请加引号", "Its division code, in quotes"),
    "Opinion.name": Text("事项名称；新增的，写建议的名称", "The item's name, or the one proposed"),
    "list_name": Text("事项在哪张清单", "The list that the item is in"),
    "item": Text("", "The item's id in the draft that was sent; none for a new one"),
    "Opinion.opinion": Text("无意见、修改、删除或者新增", "None, change, delete or add"),
    "suggestion": Text("改成什么", "What it should become"),
    "Opinion.reason": Text("为什么；应当写明", "Why; it should be given"),
    "answer": Text("对这条意见的答复", "What was answered to it"),
    "Answer": Text("对意见的答复", "What was answered to an opinion"),
    "decision": Text("采纳、部分采纳或者不采纳", "Adopted, adopted in part, or refused"),
    "Answer.reason": Text("", "The reason, for what is refused or adopted in part"),
    "Answer.items": Text("", "Ids in the next draft that carry it out, where they differ"),
    "DepartmentRegister": Text("部门名录", "A register of departments"),
    "DepartmentRegister.departments": Text("部门，一个一项", "The departments, one entry each"),
    "Department": Text("一个部门", "One department"),
    "Department.name": Text("现行全称", "Today's full name"),
    "level": Text("哪一级的部门", "The level of government it belongs to"),
    "jurisdictions": Text("", "The counties that have it; all unless given"),
    "short_names": Text("常用简称", "Short names in use"),
    "former_names": Text("以前的名称", "Names it had before"),
    "successor": Text("", "The department that took over the duties of an abolished one"),
    "FormerName": Text("曾用名", "A former name"),
    "FormerName.name": Text("以前的全称", "The full name then"),
    "since": Text("从何时起用这个名称；年份或日期", "From when; a year or a day"),
    "until": Text("用到何时；年份或日期", "Until when; a year or a day"),
}


def description_of(model: str, field: str | None = None) -> Text:
    """The entry for a mapping or for one of its keys.

    Raises:
        KeyError: where a new field has no words yet; a test asks for every field.
    """
    if field is None:
        return DESCRIPTIONS[model]
    return DESCRIPTIONS.get(f"{model}.{field}") or DESCRIPTIONS[field]
