"""Where a rule comes from, and between which days it applies."""

import datetime
from dataclasses import dataclass

from quanze.text.languages import Text


@dataclass(frozen=True, slots=True)
class Norm:
    """A source and its dates. ``since`` is the first day, ``until`` the last; ``None`` is open."""

    source: Text
    since: datetime.date | None = None
    until: datetime.date | None = None

    def applies_on(self, day: datetime.date) -> bool:
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


#: Changzhou's reply names the five parts of a reclaimed item and the averages of the pilot.
CHANGZHOU_REPLY = Norm(
    Text(
        "常州市司法局 常司复〔2024〕24号（2024-09-11）：收回事项须有类别、设定依据、理由、承接部门、承接方式",
        "Changzhou Judicial Bureau, reply 常司复〔2024〕24号 of 2024-09-11: a reclaimed item needs "
        "category, legal basis, reason, receiver and method",
    ),
    datetime.date(2024, 9, 11),
)
RECEIVER_OR_ABOLISHED = Norm(
    Text(
        f"{CHANGZHOU_REPLY.source.zh}；象山县 2025-01-03 收回 13 项：法律修改而取消的，没有承接部门",
        f"{CHANGZHOU_REPLY.source.en}; 象山, 2025-01-03: 13 items cancelled by changes of law have none",
    ),
    CHANGZHOU_REPLY.since,
)
#: The same reply: what is asked of every item before it is put into a list.
CHANGZHOU_QUESTIONS = Norm(
    Text(
        "常州市司法局 常司复〔2024〕24号（2024-09-11）：逐项研判依据是否充分、基层是否需要、能否有效实施",
        "Changzhou Judicial Bureau, reply 常司复〔2024〕24号 of 2024-09-11: of every item it is asked "
        "whether its basis suffices, the township needs it, and it can be carried out",
    ),
    datetime.date(2024, 9, 11),
)
#: The same reply on empowered items: what a guide holds, how many people, what is evaluated.
CHANGZHOU_GUIDES = Norm(
    Text(
        "常州市司法局 常司复〔2024〕24号（2024-09-11）：赋权事项的执法指引含法律依据、程序要求、证据要求、"
        "裁量基准，另有格式文书；行政处罚以外各要哪几样，是 quanze 的判断",
        "Changzhou Judicial Bureau, reply 常司复〔2024〕24号 of 2024-09-11: a guide holds basis, "
        "procedure, evidence and discretion, with model documents beside it; what powers other than "
        "penalties need is quanze's own judgement",
    ),
    datetime.date(2024, 9, 11),
)
LIYANG_STAFF = Norm(
    Text(
        "溧阳市的做法，见常州市司法局 常司复〔2024〕24号（2024-09-11）：每个镇的执法队伍不少于 10 名有资格的人员",
        "practice of Liyang, in Changzhou Judicial Bureau's reply 常司复〔2024〕24号 of 2024-09-11: at "
        "least 10 qualified people in each township's team",
    ),
    datetime.date(2024, 9, 11),
)
CHANGZHOU_EVALUATION = Norm(
    Text(
        "常州市司法局 常司复〔2024〕24号（2024-09-11）：评估赋权事项的承接难度、行权率、行权效果，"
        "县级解决不了的报省级；行权率的界限是 quanze 自定的",
        "Changzhou Judicial Bureau, reply 常司复〔2024〕24号 of 2024-09-11: empowered items are evaluated "
        "by difficulty, rate of exercise and effect, and what the county cannot change goes up to "
        "the province; the limit of the rate is quanze's own",
    ),
    datetime.date(2024, 9, 11),
)
PENALTIES_TO_TOWNSHIPS = Norm(
    Text(
        "《行政处罚法》第二十四条：省级决定把县级部门的处罚权交由乡镇行使，决定应当公布；"
        "其他权力比照",
        "行政处罚法, article 24: a province decides which penalties of county departments townships "
        "exercise, and publishes the decision; asked of other powers alike",
    ),
    datetime.date(2021, 7, 15),
)
MODE_OF_EACH_ITEM = Norm(
    Text(
        "各地赋权清单的做法（如大姚县 2023 年、滨海新区 2025 年公布的清单）：逐项区分下放、委托、直接行使",
        "practice of published lists (大姚 2023, 滨海新区 2025): each item is handed down, delegated or "
        "direct",
    )
)
DISCRETION_TIERS = Norm(
    Text(
        "国办发〔2022〕27号：裁量基准按事实、性质、情节、危害程度细化档次，在法定幅度以内从轻、一般、从重分明",
        "国办发〔2022〕27号: tiers refine facts, nature, circumstances and harm, light, ordinary and "
        "grave apart and within the statutory range",
    )
)
ACCOMPANYING_POWERS = Norm(
    Text(
        "各地的做法（濮阳市华龙区 2023-06-01、德州市调整权责清单的规定）：处罚权下放，相关的检查权、强制权一并下放",
        "practice of 华龙区 (2023-06-01) and 德州: with a penalty go its inspections and coercive "
        "measures",
    )
)
#: And how a draft becomes a list: 三上三下 between the township and the departments above it.
CHANGZHOU_ROUNDS = Norm(
    Text(
        "常州市司法局 常司复〔2024〕24号（2024-09-11）：初稿经三上三下征求意见，形成送审稿",
        "Changzhou Judicial Bureau, reply 常司复〔2024〕24号 of 2024-09-11: a draft goes three times "
        "up and down for opinions before it is submitted",
    ),
    datetime.date(2024, 9, 11),
)
_NATIONAL_OPINION = Text(
    "中共中央办公厅、国务院办公厅《关于全面建立乡镇（街道）履行职责事项清单的意见》"
    "（文号、日期未见）",
    "《关于全面建立乡镇（街道）履行职责事项清单的意见》, opinion of the General Offices of the CPC "
    "Central Committee and of the State Council (number and date not seen)",
)
#: The three lists of the nation-wide exercise, and what their columns are.
NATIONAL_LISTS = Norm(
    Text(
        f"{_NATIONAL_OPINION.zh}：三张清单及其栏目",
        f"{_NATIONAL_OPINION.en}: three lists and their columns",
    )
)
#: The columns that all three have; the list of empowered items is none of the opinion's.
NATIONAL_COLUMNS = Norm(
    Text(
        f"{_NATIONAL_OPINION.zh}：三张清单的栏目；赋权清单比照",
        f"{_NATIONAL_OPINION.en}: columns of its three lists, asked of empowered items alike",
    )
)
FILE_FORMAT = Norm(Text("quanze 的文件格式", "quanze's file format"))
SELF = Norm(Text("quanze 对自身的要求", "what quanze asks of itself"))
YAML_1_2 = Norm(Text("YAML 1.2 语法", "YAML 1.2"))
#: No reviewer's text says it; years of returned drafts do.
OWN_RULE = Norm(
    Text(
        "quanze 自有规则（归纳审核中常见的退回情形）", "quanze's own, from what reviewers send back"
    )
)
PUNCTUATION = Norm(
    Text("GB/T 15834—2011《标点符号用法》", "GB/T 15834—2011, use of punctuation marks"),
    datetime.date(2012, 6, 1),
)
STANDARD_CHARACTERS = Norm(
    Text(
        "国发〔2013〕23号《通用规范汉字表》",
        "国发〔2013〕23号, table of general standard characters",
    ),
    datetime.date(2013, 6, 5),
)
OFFICIAL_FONTS = Norm(
    Text(
        "GB/T 9704—2012 的仿宋字体；仿宋_GB2312 等只含 GB/T 2312—1980 的 6763 个汉字",
        "GB/T 9704—2012 asks for FangSong; its usual fonts hold the 6,763 characters of GB 2312 only",
    ),
    datetime.date(2012, 7, 1),
)
