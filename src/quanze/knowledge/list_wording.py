"""By which words titles, sheets and headings tell the list, and cells a choice.

Sources: the titles of published lists of 2024–2025 (基本履职事项, 基本权责, 收回上级权责事项,
上级部门回收事项, 新增赋权事项) and the words met in working tables.
"""

import re
from typing import Final, Literal, TypeAlias

from quanze.model.lists import ListName
from quanze.text.normal import normal_text

_KIND: Final = r"(?:履职|履责|权责|职责|责任|权力|行政权力|公共服务|执法)?"
_END: Final = r"(?:事项)?(?:清单|目录|表|明细表|汇总表|类)?"
#: A list's name as titles write it; the shortest forms (基本, 配合) count only as a whole text.
_NAMES: Final[dict[ListName, str]] = {
    "basic": rf"基本{_KIND}{_END}",
    "cooperative": rf"配合{_KIND}{_END}",
    "reclaimed": rf"(?:由|拟|需)?(?:上级)?(?:有关|职能|主管)?(?:部门)?(?:收回|回收|上收)(?:的)?(?:上级|县级|区级)?(?:部门)?{_KIND}{_END}",
    "empowered": rf"(?:新增|承接|拟)?(?:赋权|下放|赋予)(?:乡镇|镇街|街道)?{_KIND}{_END}",
}
_WHOLE: Final = {name: re.compile(pattern) for name, pattern in _NAMES.items()}
_SIGNS: Final[dict[ListName, re.Pattern[str]]] = {
    "basic": re.compile(r"基本(?=履职|履责|权责|职责|责任|事项|清单|目录|权力|公共|类|$)"),
    "cooperative": re.compile(
        r"(?<!不予)配合(?=履职|履责|权责|职责|责任|事项|清单|目录|类|权力|$)"
    ),
    "reclaimed": re.compile(r"收回|回收(?=履职|事项|清单|目录|权|$)|上收"),
    "empowered": re.compile(r"赋权|赋予.{0,8}权|下放(?=事项|权|清单|目录|$)"),
}
_ENDING: Final = {name: re.compile(rf".{{0,24}}?(?:{pattern})") for name, pattern in _NAMES.items()}
_SENTENCE: Final = re.compile(r"[，。；,;]")


def lists_named(text: str) -> tuple[ListName, ...]:
    """Every list that a title, a sheet's name or a file's name speaks of."""
    folded = normal_text(text)
    return tuple(name for name, sign in _SIGNS.items() if sign.search(folded))


def list_named(text: str) -> ListName | None:
    """The list that a text speaks of, where it is one alone."""
    named = lists_named(text)
    return named[0] if len(named) == 1 else None


def list_headed(text: str) -> ListName | None:
    """The list that begins at a line, given without its number and count (基本履职事项).

    The line may name the place before (柳塘镇基本履职事项清单); a sentence is no heading.
    """
    folded = normal_text(text)
    if not folded or len(folded) > 40 or _SENTENCE.search(folded):
        return None
    folded = re.sub(r"[（(][^（）()]*[)）]", "", folded).strip("《》")
    name = list_named(folded)
    if name is None:
        return None
    if _WHOLE[name].fullmatch(folded):
        return name
    ends = _ENDING[name].fullmatch(folded)
    return name if ends and folded.endswith(("事项", "清单", "目录", "权责", "表")) else None


def list_chosen(text: str) -> ListName | None:
    """The list that a cell of 清单类别 or 拟列入 names: 基本, 配合履职, 上级收回, 赋权事项."""
    folded = normal_text(text)
    matches = [name for name, sign in _CHOICES.items() if sign.fullmatch(folded)]
    return matches[0] if len(matches) == 1 else None


_NUMBERED: Final[dict[ListName, re.Pattern[str]]] = {
    "basic": re.compile(r"基本?(?:履职|权责)?(?:事项)?第?\d"),
    "cooperative": re.compile(r"配合?(?:履职|权责)?(?:事项)?第?\d"),
    "reclaimed": re.compile(r"收回?(?:事项)?第?\d"),
    "empowered": re.compile(r"赋权?(?:事项)?第?\d"),
}


def list_of_number(text: str) -> ListName | None:
    """The list that numbers of items name: 配12 and 收8、收9, where it is one alone."""
    folded = normal_text(text)
    found = [name for name, sign in _NUMBERED.items() if sign.search(folded)]
    return found[0] if len(found) == 1 else None


_CHOICES: Final[dict[ListName, re.Pattern[str]]] = {
    "basic": re.compile(rf"(?:拟?(?:列入|纳入|归入))?(?:基本{_KIND}{_END}|[Jj基])"),
    "cooperative": re.compile(rf"(?:拟?(?:列入|纳入|归入))?(?:配合{_KIND}{_END}|[Pp配])"),
    "reclaimed": re.compile(
        rf"(?:拟?(?:列入|纳入|归入))?(?:{_NAMES['reclaimed']}|上级(?:部门)?(?:收回|上收)|[Ss收])"
    ),
    "empowered": re.compile(rf"(?:拟?(?:列入|纳入|归入))?(?:{_NAMES['empowered']}|[Ff赋])"),
}

Choice: TypeAlias = Literal["是", "否"]
_YES: Final = frozenset(
    [
        "√",
        "✓",
        "✔",
        "☑",
        "是",
        "有",
        "能",
        "需要",
        "充分",
        "可以",
        "对",
        "y",
        "yes",
        "t",
        "true",
        "1",
        "v",
    ]
)
_NO: Final = frozenset(
    [
        "×",
        "✕",
        "✖",
        "✗",
        "✘",
        "☒",
        "x",
        "否",
        "无",
        "不",
        "不能",
        "不需要",
        "不充分",
        "没有",
        "错",
        "n",
        "no",
        "f",
        "false",
        "0",
    ]
)


def is_open(text: str) -> bool:
    """Whether a cell is blank, or holds a stroke in place of a blank."""
    folded = normal_text(text)
    return not folded or folded in _STROKES


_STROKES: Final = frozenset(
    ["/", "//", "\\", "-", "--", "—", "——", "―", "—", "–", "─", "一一", "无此项"]
)


def answer_given(text: str) -> Choice | None:
    """The answer that a cell gives to a yes-or-no question; ``None`` where it is no such answer."""
    folded = normal_text(text).lower().rstrip("。.")
    if folded in _YES:
        return "是"
    return "否" if folded in _NO else None


_ALL: Final = re.compile(
    r"(?:以上|上述|本表)?(?:全部|所有|各|整个|整体|全体|总体)(?:的)?(?:清单|事项|条目|内容|情况)?(?:清单|事项)?|清单(?:整体|总体|全部)|(?:整张|整个|全)清单|总体意见|整体意见"
)
_REST: Final = re.compile(
    r"(?:其余|其他|其它|剩余)(?:的)?(?:各|所有|全部)?(?:清单)?(?:事项|内容|条目|项)?(?:均)?"
)


def scope_named(text: str) -> Literal["all", "rest"] | None:
    """Whether a cell of 事项名称 stands for the whole list (全部事项) or the rest (其余事项)."""
    folded = normal_text(text)
    if _ALL.fullmatch(folded):
        return "all"
    return "rest" if _REST.fullmatch(folded) else None
