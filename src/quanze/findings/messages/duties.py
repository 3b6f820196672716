"""Q3: who does it."""

from quanze.findings.message import Message

MESSAGES: dict[str, Message] = {
    "Q301": Message(
        "收回后没有承接部门",
        "taken back, but no department receives it",
        "请在“承接部门”写出承接部门的全称，如 [区城市管理局]；权力已经取消的，写“取消依据”",
        "Write the receiver's full name under “承接部门”, or under “取消依据” what abolished the power.",
    ),
    "Q301.both": Message(
        "写了取消依据，又写了承接部门“{names}”",
        "abolished, and yet received by “{names}”",
        "权力已经取消的，删去承接部门；由部门承接的，删去取消依据",
        "Delete the receiver where the power was abolished, else delete “取消依据”.",
    ),
    "Q302": Message(
        "没有写工作方式",
        "no working method is given",
        "请写由谁、怎样办理，从何时起，已经受理的事项怎么办",
        "Say who does it and how, from when, and what becomes of open cases.",
    ),
    "Q303": Message(
        "没有写收回理由",
        "no reason is given for taking it back",
        "请写具体原因，如技术承接难、没有监管对象、行使次数少",
        "Give the actual reason.",
    ),
    "Q304": Message(
        "没有写类别",
        "no category is given",
        "请写所属领域（如 乡村振兴）或者权力类型（如 行政处罚）",
        "Write its field or kind of power, as quanze.toml allows.",
    ),
    "Q305": Message(
        "部门名录里没有“{name}”",
        "the register has no “{name}”",
        "请核对名称；确有这个部门的，请补进 departments.yaml",
        "Check the name, or add the body to departments.yaml.",
    ),
    "Q305.near": Message(
        "部门名录里没有“{name}”",
        "the register has no “{name}”",
        "最接近的是“{today}”；确有这个部门的，请补进 departments.yaml",
        "The nearest is “{today}”; or add the body to departments.yaml.",
    ),
    "Q305.variant": Message(
        "部门名录用的不是“{name}”",
        "the register uses another name than “{name}”",
        "请写“{today}”",
        "Write “{today}”.",
    ),
    "Q305.several": Message(
        "“{name}”是几个部门写在了一起",
        "“{name}” are several bodies in one",
        "请分开写，一个部门一项，如 [区民政局, 区财政局]",
        "Write each by itself, as in [区民政局, 区财政局].",
    ),
    "Q305.usual": Message(
        "“{name}”不是常见的部门名称",
        "“{name}” is no usual name of a department",
        "最接近的是“{today}”，请核对",
        "The nearest is “{today}”; check it.",
    ),
    "Q306": Message(
        "“{name}”是旧称（用到 {until} 年前后）",
        "“{name}” is a former name (until about {until})",
        "请写今天的名称“{today}”",
        "Write today's name “{today}”.",
    ),
    "Q306.undated": Message(
        "“{name}”是旧称",
        "“{name}” is a former name",
        "请写今天的名称“{today}”",
        "Write today's name “{today}”.",
    ),
    "Q306.split": Message(
        "“{name}”是旧称，职责后来分给了几个部门",
        "“{name}” is a former name, and its duties went to several bodies",
        "主要归“{today}”，请按“三定”规定核对。{note}",
        "Mainly to “{today}”; find out who has this duty.",
    ),
    "Q307": Message(
        "“{name}”是简称",
        "“{name}” is a short name",
        "请写全称“{today}”",
        "Write “{today}”.",
    ),
    "Q308": Message(
        "“{text}”没有指明是哪个部门",
        "“{text}” does not say which department",
        "请写部门的全称，有几个写几个",
        "Write each department's full name.",
    ),
    "Q308.rest": Message(
        "“{text}”没有写明还有哪些部门",
        "“{text}” leaves open which departments besides",
        "请逐个写出部门的全称",
        "Write each department's full name.",
    ),
    "Q309": Message(
        "收回事项由“{text}”承接，没有离开乡镇",
        "received by “{text}”: it does not leave the township",
        "请写承接的县（市、区）部门；仍由乡镇办理的，请移到基本或者配合履职事项",
        "Name the county department, or move the item to the basic or cooperative list.",
    ),
    "Q310": Message(
        "没有写对应上级部门",
        "no department leads",
        "请在“对应上级部门”写出牵头部门的全称，如 [区民政局]",
        "Write the leading department's full name under “对应上级部门”.",
    ),
    "Q311": Message(
        "没有写上级部门职责",
        "the superior department's duties are not given",
        "请写上级部门自己做什么，如组织、审批、执法、保障",
        "Write what the department does itself.",
    ),
    "Q312": Message(
        "没有写乡镇的配合职责",
        "the township's duties are not given",
        "请写乡镇具体配合做什么，如宣传、排查、报告、劝导",
        "Write what the township does to help.",
    ),
    "Q313": Message(
        "配合职责与上级部门职责写得一样，看不出分工",
        "the township's duties say the same as the superior's",
        "请分别写明：部门自己做什么，乡镇配合做哪一步",
        "Say what the department does itself, and which step is the township's.",
    ),
    "Q313.related": Message("上级部门职责写在这里", "the superior's duties"),
    "Q314": Message(
        "工作方式没有写明：{missing}",
        "the working method does not say: {missing}",
        "请写如“自×年×月×日起，由区××局统一受理、审查和决定；此前已经受理的由镇办结”",
        "Write who does what from which day, and who finishes open cases.",
    ),
    "Q315.early": Message(
        "生效日期 {day} 早于清单公布日期 {published}",
        "takes effect on {day}, before the list is published on {published}",
        "请写公布当日或者以后的日期",
        "Write the day of publication or a later one.",
    ),
    "Q315.missing": Message(
        "清单已到公布阶段，没有写从何时起由承接部门办理",
        "the list is published, but it does not say from when the receiver acts",
        "请在“衔接”写“生效日期”，如 2026-12-01",
        "Write “生效日期” under “衔接”, such as 2026-12-01.",
    ),
    "Q316": Message(
        "“{name}”对不上：这个乡镇属于{county}，不属于“{place}”",
        "“{name}” does not fit: the township is in {county}, not in a “{place}”",
        "请写{county}的部门",
        "Name the body of {county}.",
    ),
    "Q316.place": Message(
        "“{name}”是{place}的部门，这个乡镇属于{county}",
        "“{name}” is a body of {place}; the township is in {county}",
        "请写{county}的部门",
        "Name the body of {county}.",
    ),
}
