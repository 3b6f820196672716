"""Words in the names of items: which may be left out or exchanged, and which tell items apart.

General knowledge of how published lists of 2015–2026 word their items, gathered 2026-11. Two
names that differ only in light or like words mean the same item; two that differ in contrasting
characters, in a number or in a negation do not.
"""

#: Words that a name has or has not without meaning another item, the longer before the shorter.
LIGHT_WORDS: tuple[str, ...] = (
    "行政区域内",
    "监督管理",
    "组织实施",
    "组织开展",
    "辖区内",
    "本辖区",
    "本镇",
    "本乡",
    "负责",
    "做好",
    "开展",
    "组织",
    "落实",
    "推进",
    "实施",
    "进行",
    "加强",
    "有关",
    "相关",
    "依法",
    "工作",
    "事项",
    "事务",
    "行为",
    "行政",
    "辖区",
    "以及",
    "和",
    "与",
    "及",
    "并",
    "的",
    "等",
    "对",
)

#: Words that stand for one another in names.
LIKE_WORDS: tuple[frozenset[str], ...] = (
    frozenset({"检查", "排查", "巡查", "督查"}),
    frozenset({"监管", "管理", "监督"}),
    frozenset({"协助", "配合", "协同"}),
    frozenset({"办理", "处理", "处置"}),
    frozenset({"上报", "报告", "报送"}),
    frozenset({"宣传", "宣讲"}),
    frozenset({"整治", "治理"}),
    frozenset({"保护", "保障"}),
    frozenset({"建立", "设立"}),
)

#: Characters of one group name different things where one stands in place of the other.
CONTRASTS: tuple[frozenset[str], ...] = tuple(
    frozenset(group)
    for group in (
        "一二三四五六七八九十百千万两双单首次甲乙丙丁",
        "东西南北中",
        "上下左右前后内外",
        "春夏秋冬日周月季年",
        "男女老少幼儿童婴孕妇",
        "大小高低长短新旧优劣",
        "城乡镇街村居社区县市省国户",
        "水电气油煤火风光热",
        "农林牧渔工商学军医教科文体",
        "山河湖海江库塘渠路桥港",
        "车船机牛羊猪鸡鸭犬鱼蜂",
        "人畜禽物苗种粮果蔬茶药烟酒食盐",
        "生死伤残病葬婚育",
        "进出入退收发增减开停复建拆转让租借买卖产销运储",
        "党团工妇青侨台民族宗",
        "公私国集个",
        "毒电炸枪",
        "红黄蓝橙",
    )
)

#: Characters that turn a name round where they are put in or left out.
NEGATIONS: frozenset[str] = frozenset("不未无非免禁停止反逾超再复重")

#: How the names of enforcement and approval items end: there every word is a matter of law.
POWER_ENDINGS: tuple[str, ...] = (
    "处罚",
    "许可",
    "审批",
    "核准",
    "审核",
    "备案",
    "登记",
    "确认",
    "强制",
    "征收",
    "给付",
    "裁决",
    "奖励",
    "检查",
    "核发",
    "发放",
    "许可证",
)
