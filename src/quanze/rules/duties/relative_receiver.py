"""Q308."""

import re
from collections.abc import Iterator
from typing import Final

from quanze.findings.level import Level
from quanze.knowledge.relative_bodies import BODY_NOUNS, LEVELS_ALONE, MODIFIERS
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.source.spans import Span


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_POINTING: Final = (
    rf"(?:{_any_of(MODIFIERS)}|[（(][市县区、]{{1,5}}[）)]|[、和或及的]){{0,12}}"
    rf"(?:{_any_of(BODY_NOUNS)})"
)
_PHRASE: Final = rf"{_POINTING}(?:[、和或及]{_POINTING}){{0,3}}"
_LOOK_CLOSER: Final = re.compile(rf"{_any_of(BODY_NOUNS)}|等|级")
#: The whole entry: 相关部门, 由原移交部门承接, 有关单位（按职责分工）.
_WHOLE: Final = re.compile(
    rf"\s*由?(?P<phrase>{_PHRASE}|{_any_of(LEVELS_ALONE)})等?"
    r"(?:按照?(?:各自)?职责(?:分工)?)?(?:负责|承接|实施|办理|牵头)*"
    r"(?:\s*[（(](?P<note>[^（）()]*)[)）])?\s*"
)
#: What follows a name: 区水利局等有关部门, 区水利局和相关部门, 区水利局等.
_REST: Final = re.compile(
    rf"(?:(?P<others>等{_PHRASE})|(?:[、，,和及]|以及|会同)(?P<also>{_PHRASE})|(?P<open>等))等?\s*$"
)
#: In brackets after the phrase: the body itself, 原移交部门（区城市管理局）.
_BODY: Final = re.compile(r"[局委办厅院署队]|中心|公司|部(?!门)")


class RelativeReceiver(Rule):
    """部门写成了“相关部门”“原移交部门”一类的相对说法。

    承接部门、对应上级部门和原实施部门里，写的是“相关部门”“上级主管部门”“原移交部门”，或者“区水利局等有关部门”。

    为什么：清单要让每个事项都找得到人。“相关部门”等于没有写，接收、答复和追责都落不到具体单位；“原移交部门”离开了当初的文件就查不出是谁。

    怎么改：写部门的全称，有几个写几个；“等有关部门”改为逐个列出。
    """

    english = """A body is given only relatively: 相关部门, 原移交部门.

    The receiver, the lead department or the original department is written as “the departments
    concerned”, “the superior department”, or as a name followed by 等有关部门.

    Why: a list must lead to somebody. Nobody can receive, answer or be held to account as 相关部门.

    Instead: write every department by its full name.
    """
    code = "Q308"
    name = "relative-receiver"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对损坏城市绿化的行政处罚
    承接部门:
      - ⟦原移交部门⟧
      - 区市场监督管理局⟦等有关部门⟧
"""
        ),
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 开展校园周边安全检查
    对应上级部门: [⟦区级行业主管部门⟧, 区教育局和⟦相关部门⟧, 区公安分局⟦等⟧]
新增赋权事项:
  - 编号: F001
    名称: 对损坏村庄公共设施的行政处罚
    原实施部门: ⟦有关职能部门⟧（按职责分工）
"""
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对损坏城市绿化的行政处罚
    承接部门: [区机关事务管理局, 区委机构编制委员会办公室, 中共柳塘区委社会工作部]
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对损坏城市绿化的行政处罚
    承接部门: [原移交部门（区城市管理局）, 区住房和城乡建设主管部门]
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        if not _LOOK_CLOSER.search("\n".join([name for _, name in file.departments])):
            return
        for path, name in file.departments:
            part = relative_part(name) if _LOOK_CLOSER.search(name) else None
            if part is not None:
                text = name[part[0] : part[1]]
                variant = "rest" if part[0] and text.startswith("等") else ""
                yield Hit(path, variant, {"text": text}, part)


def relative_part(name: str) -> Span | None:
    """The part of a name that points instead of naming."""
    whole = _WHOLE.fullmatch(name)
    if whole is not None:
        named = whole["note"] is not None and _BODY.search(whole["note"])
        return None if named else whole.span("phrase")
    rest = _REST.search(name)
    return None if rest is None or rest.lastgroup is None else rest.span(rest.lastgroup)
