"""Q108."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text


class LongName(Rule):
    """名称过长。

    事项名称比通常的长得多（默认超过 60 字，可在 quanze.toml 的 wording.longest_name 中调整）。

    为什么：过长的名称多半把做法、对象、依据都写了进去，或者把几件事并成了一件；公布的表格里一格排不下，
    前后两稿也难以比对。

    怎么改：名称只写“做什么”，做法写进职责或工作方式，依据写进设定依据；几件事请分成几项。
    照抄法律条文的处罚事项确需这样长的，可以不改。
    """

    english = """A name is much longer than usual.

    More than 60 characters, unless wording.longest_name in quanze.toml says otherwise.

    Why: such a name usually tells how, to whom and by what law as well, or joins several items; it
    does not fit its table cell and is hard to match between drafts.

    Instead: name what is done only, and split what is several items. A penalty named in the words
    of its statute may stay as it is.
    """
    code = "Q108"
    name = "long-name"
    level = Level.NOTICE
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: ⟦组织村（社区）网格员、志愿者和有关单位对辖区内老旧小区、沿街商户、农贸市场、学校周边等重点场所开展消防安全隐患排查整治并建立工作台账⟧
""",
            Text("把对象和做法都写进了名称", "whom and how are in the name"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展重点场所消防安全隐患排查整治
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对在城市建成区内未经批准擅自占用城市道路、公共场地摆摊设点影响市容环境卫生行为的处罚
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        longest = file.settings.wording.longest_name
        for placed in file.items:
            name = placed.item.name
            if len(name) > longest and (length := len(name.strip())) > longest:
                yield Hit(placed.at("name"), values={"length": length, "longest": longest})
