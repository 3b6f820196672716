"""Q109."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.wording import BEFORE_OURSELVES, OTHER_OWNERS, OURSELVES
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.rules.wording.search import Found, in_title, words
from quanze.text.languages import Text
from quanze.text.words import Word, WordSearch

#: Not in bases: they are quoted.
_FIELDS = frozenset(
    {"name", "superior_duties", "township_duties", "reason", "working_method", "handover"}
)
#: How far back an owner of 本单位 is looked for, in characters.
_FAR = 500
_OURSELVES = WordSearch(
    Word(word, never_after=BEFORE_OURSELVES, never_before=not_before)
    for word, not_before in OURSELVES.items()
)


class SpeaksOfItself(Rule):
    """“我局”“本单位”之类的自称。

    名称、职责、收回理由、工作方式里写了“我局”“我镇”“本单位”“本街道”等。前面已写明是哪个企业、
    哪个单位的“本单位”不算；“本行政区域”“本辖区”“本级”没有问题。

    为什么：清单由乡镇编、部门改、县里印发，读的人不知道“我局”是哪个局；多半是从部门的复函里照搬来的。

    怎么改：写出部门或乡镇（街道）的全称。
    """

    english = """The text speaks of “our bureau” or “this unit”.

    Names, duties, reasons and methods that say 我局, 我镇, 本单位, 本街道. 本单位 is right where an
    enterprise or unit is named before it; so are 本行政区域, 本辖区 and 本级.

    Why: a list is drafted by the township, amended by departments and published by the county:
    nobody can tell who “we” are. It mostly comes from a department's letter.

    Instead: write the full name of the body.
    """
    code = "Q109"
    name = "speaks-of-itself"
    level = Level.WARNING
    norm = OWN_RULE
    failing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 临时悬挂设置标语许可
    收回理由: ⟦我镇⟧缺少专业人员
    工作方式: 上收至⟦我办⟧实施
"""
        ),
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 安全生产检查
    配合职责: 组织⟦本单位⟧人员参加
""",
            Text("不知道是哪个单位", "whose unit?"),
        ),
    )
    passing = (
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 维护本行政区域秩序，落实本级预算，执行本办法
    上级部门职责: 督促生产经营单位落实本单位安全责任，核算成本单位数
""",
            Text("“本单位”指生产经营单位", "本单位 is the enterprise's"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 引导居民自我办理，防止基本局面反复
    设定依据: [《关于我镇机构设置的通知》]
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for found in words(file, _OURSELVES):
            if found.path[2] in _FIELDS and not _is_of_others(found):
                model = file.township_list
                township = model.township.name if model else ""
                values = {"text": found.word, "township": township}
                yield Hit(found.path, _kind(found.word), values, found.span)


def _is_of_others(found: Found) -> bool:
    """Whether the text names somebody before whose 本单位 it may be, or quotes a title."""
    owners = OTHER_OWNERS.get(found.word, ())
    before = found.text[max(0, found.start - _FAR) : found.start]
    return any(owner in before for owner in owners) or in_title(found.text, found.start)


def _kind(word: str) -> str:
    """Whom the word stands for: a township, an area, or else an office."""
    if word[1:] in ("镇", "乡", "街道"):
        return "township"
    return "area" if word[1:] in ("区", "县", "市") else ""
