"""Q102."""

import re
from collections.abc import Iterator
from functools import lru_cache

from quanze.findings.level import Level
from quanze.knowledge.wording import BEFORE_DENG, EMPTY_ADJECTIVES, EMPTY_NOUNS
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text

_NOUN = f"(?:{'|'.join(EMPTY_NOUNS)})"
_ADJECTIVES = f"(?:{'|'.join(EMPTY_ADJECTIVES)}|的){{0,6}}"
_END = r"(?=[。；;…]*[ \t]*$)"
_OTHER = f"其[他它]{_ADJECTIVES}{_NOUN}{_END}"
_ASSIGNED = (
    "[省市县区镇乡]?(?:上级|领导|党工?委|[县市区]委|政府|办事处|部门)"
    "[上级领导党工委政府办事处部门机关单位有主管各及和、省市县区镇乡]{0,30}"
    f"交办的?{_ADJECTIVES}{_NOUN}?{_END}"
)
_AND_SO_ON = f"(?P<etc>等(?<![{BEFORE_DENG}]等){_ADJECTIVES}(?:{_NOUN})?{_END})"
_IN_DUTIES = re.compile(
    f"(?:完成|承办|承担|做好|办理|落实)[^，。；;\n]{{0,20}}交办的?其[他它]{_ADJECTIVES}{_NOUN}{_END}",
    re.MULTILINE,
)


class CatchAll(Rule):
    """兜底用语。

    名称里有“其他工作”“其他事项”“上级交办的任务”，或者以“等”“等工作”“等事项”结尾；职责里有
    “完成上级交办的其他工作”。

    为什么：清单要让人知道做什么、不做什么。兜底的一句把清单以外的事都装了进来，等于没有清单；
    审核时要求写实。

    怎么改：写出具体事项；列举的请列全，或者用一个概括的词；没有具体内容的请删去。
    本地另有不许用的说法，写进 quanze.toml 的 wording.catch_all。
    """

    english = """Catch-all wording.

    A name that speaks of other work (其他工作), of whatever superiors assign (上级交办的任务), or ends
    in 等, “and so on”; duties that end in 完成上级交办的其他工作.

    Why: a list says what is done and what is not. A catch-all lets everything else in again.

    Instead: name the tasks, complete the enumeration or use one word for all of it, or delete what
    has no substance. Further phrases can be added under wording.catch_all in quanze.toml.
    """
    code = "Q102"
    name = "catch-all"
    level = Level.WARNING
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 完成⟦上级交办的其他任务⟧
  - 编号: J002
    名称: 农业、水利及⟦其他相关工作⟧
  - 编号: J003
    名称: 开展人口普查、经济普查⟦等工作⟧
"""
        ),
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 地质灾害隐患排查
    配合职责: 组织日常巡查，上报险情；⟦完成上级部门交办的其他工作⟧。
""",
            Text("职责里的兜底", "in duties"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展防灾减灾等知识宣传
  - 编号: J002
    名称: 促进男女平等
  - 编号: J003
    名称: 办理12345热线交办事项
""",
            Text("“等”在中间，“平等”是一个词", "等 within the name, or part of a word"),
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对从事其他工作的人员未按规定培训的处罚
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        suspect, pattern = _in_names(file.settings.wording.catch_all)
        if suspect.search("\n".join([placed.item.name for placed in file.items])):
            for placed in file.items:
                for match in pattern.finditer(placed.item.name):
                    variant = "etc" if match["etc"] else ""
                    yield Hit(placed.at("name"), variant, {"text": match[0]}, match.span())
        if "交办" in file.prose:
            for placed, item in file.cooperative:
                for field in ("superior_duties", "township_duties"):
                    for match in _IN_DUTIES.finditer(getattr(item, field) or ""):
                        yield Hit(placed.at(field), values={"text": match[0]}, part=match.span())


@lru_cache(maxsize=8)
def _in_names(phrases: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What all catch-alls have in common, and the catch-alls, with the phrases of quanze.toml."""
    extra = [re.escape(phrase) for phrase in phrases if phrase.strip()]
    # Each branch begins with a literal character: only so is a long text passed over quickly.
    suspect = "|".join([*extra, "交办", "其他", "其它", f"等{_ADJECTIVES}{_NOUN}?{_END}"])
    pattern = "|".join([*extra, _ASSIGNED, _OTHER, _AND_SO_ON])
    return re.compile(suspect, re.MULTILINE), re.compile(pattern, re.MULTILINE)
