"""Words that the wording rules look for: leftovers of typing, catch-all phrases, speaking of oneself.

General knowledge of township lists and official writing of 2015–2026, gathered 2026-11; towns by
their names in 国家地名信息库, September 2026.
"""

#: Words that are surely a slip when written twice running, and what may follow all the same.
DOUBLED: dict[str, str] = {
    "以及": "",
    "做好": "",
    "加强": "",
    "协助": "",
    "应当": "",
    "开展": "",
    "督促": "",
    "落实": "",
    "负责": "人",
    "进一步": "",
    "进行": "",
    "配合": "",
}

#: Names of bodies that are surely a slip when written twice running, and what may follow.
DOUBLED_BODIES: dict[str, str] = {
    "人民政府": "",
    "委员会": "议",
    "（街道）": "",
    "（乡镇）": "",
}

#: Towns whose own name ends in 镇 or 乡 before the 镇 or 乡 of their kind (乌镇镇), without the last.
NAMES_ENDING_IN_KIND: tuple[str, ...] = (
    "下镇",
    "东镇",
    "乌镇",
    "兑镇",
    "六镇",
    "古镇",
    "吉镇",
    "固镇",
    "圉镇",
    "坝镇",
    "壶镇",
    "大安镇",
    "大留镇",
    "孔镇",
    "孙镇",
    "富乡",
    "富镇",
    "岩镇",
    "巡镇",
    "徐镇",
    "房镇",
    "撮镇",
    "新镇",
    "旧镇",
    "木镇",
    "梁水镇",
    "永镇",
    "江镇",
    "沙镇",
    "河沙镇",
    "淮镇",
    "深镇",
    "湖镇",
    "牛镇",
    "王安镇",
    "盐镇",
    "石镇",
    "税镇",
    "章镇",
    "竹镇",
    "翟镇",
    "耿镇",
    "莲子镇",
    "许镇",
    "辛安镇",
    "连镇",
)

#: What is left of text that was stored in one encoding and read in another.
GARBLED: tuple[str, ...] = ("屯屯屯", "斤拷", "烫烫烫", "锟斤", "鈥", "銆")

#: 等 ends a word after these and is no list cut short: 男女平等, 二等.
BEFORE_DENG = "一七三上下中九二五八六几初劣优何停同均头对差平甲相特等高齐"

#: Nouns that say nothing by themselves, and what is put before them to say no more.
EMPTY_NOUNS: tuple[str, ...] = ("工作任务", "工作", "事项", "任务", "事务", "事宜", "职责", "职能")
EMPTY_ADJECTIVES: tuple[str, ...] = (
    "临时",
    "临时性",
    "中心",
    "其他",
    "其它",
    "各类",
    "各项",
    "方面",
    "日常",
    "有关",
    "法定",
    "相关",
    "重点",
    "重要",
)

#: Words for the office that wrote, and characters behind which they are something else (我局限于).
OURSELVES: dict[str, str] = {
    "我中心": "",
    "我乡": "",
    "我办": "不 事 公 到 好 学 完 成 案 理 结 证",
    "我区": "分 别 隔",
    "我单位": "",
    "我厅": "",
    "我县": "",
    "我委": "婉 屈 托",
    "我局": "势 部 限 面",
    "我市": "场",
    "我街道": "",
    "我镇": "压 定 痛 静",
    "本中心": "",
    "本乡": "土 本 、",
    "本办": "事 公 学 案 法 理 结 证",
    "本单位": "",
    "本局": "势 部 限 面",
    "本街道": "",
    "本镇": "压 定 痛 静",
}
#: Characters in front of which 我 and 本 belong to another word: 自我局限, 成本单位, 日本镇.
BEFORE_OURSELVES = (
    "一 为 亏 人 作 元 全 副 剧 原 史 唯 固 基 大 孤 小 忘 成 手 抄 抢 敌 文 日 本 标 样 根 正 治 "
    "版 献 珍 真 知 稿 股 脚 自 草 蓝 补 课 话 译 读 账 资 赔 赚 超 轴 还"
)

#: Who, named before in the sentence, may be meant by 本单位 or 本镇 instead of the author.
OTHER_OWNERS: dict[str, tuple[str, ...]] = {
    "本单位": (
        "业主",
        "个人",
        "企业",
        "公司",
        "农场",
        "医院",
        "单位",
        "场所",
        "学校",
        "机关",
        "机构",
        "法人",
        "用工",
        "经营者",
        "社会组织",
        "部门",
    ),
    "本乡": ("各乡", "各镇"),
    "本街道": ("各乡", "各街道", "各镇"),
    "本镇": ("各乡", "各镇"),
}
