"""Q101."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import NATIONAL_COLUMNS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text


class NoItemName(Rule):
    """事项没有名称。

    每个事项都要有名称；没有写“名称”、写了没有内容、只有空格或“待补充”“/”之类的，都算没有。

    为什么：名称是事项的身份：公布、征求意见、比对前后两稿、与其他乡镇比较，都靠名称。没有名称的事项
    等于没有列入。

    怎么改：用动宾结构写明做什么，如“组织开展村级集体资产清查”；多余的空事项请整项删去。
    """

    english = """An item has no name.

    Every item needs a name. A missing key, an empty value, blanks, and placeholders such as 待补充
    or / are none.

    Why: an item is published, discussed, matched with its earlier draft and compared with other
    townships by its name.

    Instead: write what is done, verb first (组织开展村级集体资产清查). Delete an item that is
    superfluous.
    """
    code = "Q101"
    name = "no-item-name"
    level = Level.ERROR
    norm = NATIONAL_COLUMNS
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    ⟦名称⟧:
    类别: 乡村振兴
""",
            Text("没有填写", "left empty"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: ⟦J001⟧
    类别: 乡村振兴
""",
            Text("没有“名称”这个键", "the key is missing"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: ⟦待补充⟧
""",
            Text("只有占位的字", "a placeholder"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed in file.items:
            name = placed.item.name
            if says_nothing(name):
                text = name.strip()
                if text:
                    yield Hit(placed.at("name"), "placeholder", {"text": text})
                else:
                    yield Hit(placed.at("name"), target="key")
