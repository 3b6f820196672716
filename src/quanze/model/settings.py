"""quanze.toml: the settings of a workspace. Every one has a default, so no file is needed."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from quanze.model.lists import ListName
from quanze.text.languages import Language

#: Headings met in published lists of 2024–2025, gathered from general knowledge: a starting set,
#: to be replaced in quanze.toml where a province prescribes its own.
DOMAINS: tuple[str, ...] = (
    "党的建设",
    "经济发展",
    "民生服务",
    "平安法治",
    "乡村振兴",
    "社会管理",
    "社会保障",
    "自然资源",
    "生态环保",
    "城乡建设",
    "交通运输",
    "文化和旅游",
    "教育科技",
    "卫生健康",
    "安全稳定",
    "应急管理及消防",
    "市场监管",
    "商贸流通",
    "人民武装",
    "民族宗教",
    "综合政务",
)

#: 权力类型 of the power lists since 2015 ("9+X").
POWER_TYPES: tuple[str, ...] = (
    "行政许可",
    "行政处罚",
    "行政强制",
    "行政征收",
    "行政给付",
    "行政裁决",
    "行政确认",
    "行政奖励",
    "行政检查",
    "其他行政权力",
)

RuleLevel = Literal["error", "warning", "notice", "off"]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Categories(_Section):
    """类别 allowed in each list. An empty list switches the check off for that list."""

    basic: Annotated[tuple[str, ...], Field(description="基本履职事项")] = DOMAINS
    cooperative: Annotated[tuple[str, ...], Field(description="配合履职事项")] = DOMAINS
    reclaimed: Annotated[tuple[str, ...], Field(description="上级部门收回事项")] = (
        POWER_TYPES + DOMAINS
    )
    empowered: Annotated[tuple[str, ...], Field(description="新增赋权事项")] = POWER_TYPES + DOMAINS

    def of(self, name: ListName) -> tuple[str, ...]:
        """The categories of one list."""
        allowed: tuple[str, ...] = getattr(self, name)
        return allowed


class Wording(_Section):
    """Limits and extra words of the wording rules."""

    longest_name: Annotated[int, Field(ge=10, description="Q108：名称字数上限")] = 60
    catch_all: Annotated[tuple[str, ...], Field(description="Q102：另加的兜底用语")] = ()
    wrong: Annotated[dict[str, str], Field(description="Q104：另加的错词 = 正词")] = {}


class Likeness(_Section):
    """From which score, 0 to 1, two texts count as alike."""

    near_duplicate: Annotated[
        float, Field(gt=0, le=1, description="Q504：名称相似到多少（0 至 1）")
    ] = 0.9
    same_duties: Annotated[
        float, Field(gt=0, le=1, description="Q313：两方职责相似到多少（0 至 1）")
    ] = 0.9
    renamed: Annotated[
        float, Field(gt=0, le=1, description="quanze diff：相似到多少（0 至 1）算改名")
    ] = 0.6


class Empowerment(_Section):
    """From when the rules on empowered items speak."""

    # 溧阳 asks for ten qualified people in each township's team (常司复〔2024〕24号).
    least_certified: Annotated[int, Field(ge=0, description="Q406：持证执法人员不少于几人")] = 10
    # No source gives a figure: less than one time in five is this project's own reading of 行权率低.
    lowest_rate: Annotated[
        float,
        Field(ge=0, le=1, description="Q407：行权率（行使次数÷应行使次数）低于多少为行权率低"),
    ] = 0.2


def _one_or_several(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


#: Answers that a row accepts, one or several; none stands for all.
_Answers: TypeAlias = Annotated[
    tuple[Literal["是", "否", "未答"], ...], BeforeValidator(_one_or_several)
]
#: 有 and 无 ask whether any is given at all; the others are those of a raw item.
_Principles: TypeAlias = Annotated[
    tuple[Literal["有", "无", "法定", "主导", "派驻", "责任"], ...],
    BeforeValidator(_one_or_several),
]
_Grounds: TypeAlias = Annotated[
    tuple[
        Literal["有", "无", "技术承接难", "无监管对象", "行权频率低", "考核不科学", "实施难度大"],
        ...,
    ],
    BeforeValidator(_one_or_several),
]


class DecisionRow(_Section):
    """One row of the decision table of quanze draft; what is not named may be anything."""

    id: Annotated[str, Field(description="编号；与自带的一行相同的，取代那一行，否则排在最前")]
    result: Annotated[
        Literal["基本", "配合", "收回", "赋权", "不列入", "待定"], Field(description="结论")
    ]
    reason: Annotated[str, Field(description="理由")] = ""
    basis_sufficient: Annotated[_Answers, Field(description="依据是否充分：是、否、未答")] = ()
    needed: Annotated[_Answers, Field(description="基层是否需要：是、否、未答")] = ()
    feasible: Annotated[_Answers, Field(description="能否有效实施：是、否、未答")] = ()
    led_by: Annotated[_Principles, Field(description="上级主责情形：有、无，或者其中几种")] = ()
    grounds: Annotated[_Grounds, Field(description="收回情形：有、无，或者其中几种")] = ()


class Drafting(_Section):
    """How quanze draft classifies raw items and which it proposes to merge."""

    rows: Annotated[
        tuple[DecisionRow, ...], Field(description="分类表里另加的或者改写的行，按次序先到先用")
    ] = ()
    merge_from: Annotated[
        float, Field(gt=0, le=1, description="相似到多少（0 至 1）才提议归并")
    ] = 0.8


class Consultation(_Section):
    """三上三下."""

    coordinator: Annotated[
        str, Field(description="汇总意见的单位，收总表；不写的，取部门名录里的编办")
    ] = ""
    rounds: Annotated[int, Field(ge=1, description="Q709：送审前至少征求几轮意见")] = 3


class Import(_Section):
    """What `quanze import` is told of the tables of a district."""

    headings: Annotated[
        dict[str, tuple[str, ...]],
        Field(
            description=(
                "quanze import：另认的表头；中文名称也要加引号，"
                '如 headings = {"承接部门" = ["接手单位"]}'
            )
        ),
    ] = {}


class Settings(_Section):
    """The whole of quanze.toml."""

    language: Annotated[Language, Field(description="报告语言")] = "zh"
    key_language: Annotated[Language, Field(description="清单文件的键用中文还是英文")] = "zh"
    exclude: Annotated[
        tuple[str, ...], Field(description="不检查的文件夹（相对于本文件所在文件夹）")
    ] = ("drafts",)
    categories: Annotated[Categories, Field(description="各清单允许的类别")] = Categories()
    rules: Annotated[dict[str, RuleLevel], Field(description='规则等级，如 Q505 = "off"')] = {}
    wording: Annotated[Wording, Field(description="用语")] = Wording()
    likeness: Annotated[Likeness, Field(description="相似到什么程度才报")] = Likeness()
    empowerment: Annotated[Empowerment, Field(description="新增赋权")] = Empowerment()
    drafting: Annotated[Drafting, Field(description="由原始事项起草清单")] = Drafting()
    consultation: Annotated[Consultation, Field(description="三上三下")] = Consultation()
    import_: Annotated[Import, Field(alias="import", description="读入 Excel、Word 等文件")] = (
        Import()
    )
