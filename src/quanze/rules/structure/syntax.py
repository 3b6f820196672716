"""Q002."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.model.paths import written_at
from quanze.model.township_list import TownshipList
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit, Path
from quanze.rules.norm import YAML_1_2
from quanze.rules.sample import Sample
from quanze.rules.structure.reported import ReportedRule
from quanze.source.defects import Defect
from quanze.source.scalars import part_of_scalar
from quanze.text.languages import Text


class WrongSyntax(ReportedRule):
    """不合 YAML 的写法，读不下去。

    缩进、冒号、引号、括号有误，从这里起读不出哪是键、哪是值。一处写错常常使整个文件读不出来，
    所以这条错误先改，改后再检查一次。

    为什么：读不出来的文件，其余规则都无从检查。

    怎么改：按提示改这一处。常见的有：值里面有半角冒号加空格、引号套引号、括号没有配对、
    同级的键没有左对齐、冒号或“-”后面少了空格。拿不准时，给整个值加引号。
    """

    english = """The file cannot be read as YAML.

    Indent, colon, quotation mark or bracket are wrong, so that key and value cannot be told apart.
    One such place often hides all that follows: mend it first and check again.

    Why: no other rule can look at a file that cannot be read.

    Instead: mend the place as the message says. Common slips: a half-width colon and a blank inside
    a value, quotation marks inside quotation marks, a bracket without its partner, sibling keys that
    are not aligned, no blank after a colon or “-”. If in doubt, quote the whole value.
    """
    code = "Q002"
    name = "wrong-syntax"
    level = Level.ERROR
    norm = YAML_1_2
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展“双随机”检查
    备注: 依据⟦:⟧ 上级通知
""",
            Text("值里有“: ”", "“: ” in a value"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: "办理"⟦一⟧件事"联办"
""",
            Text("引号套引号", "quotes in quotes"),
        ),
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 指导村民委员会换届选举
    对应上级部门: ⟦[⟧区民政局, 区委组织部
    配合职责: 组织选民登记
""",
            Text("括号没有配对", "an open bracket"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
  ⟦名⟧称: 组织开展村级集体资产清查
""",
            Text("没有对齐", "not aligned"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号⟦:⟧J001
    名称⟦:⟧组织开展村级集体资产清查
""",
            Text("冒号后面没有空格", "no blank after the colon"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    设定依据:
      - 《中华人民共和国农村集体经济组织法》第十条
        ⟦-⟧ 《中华人民共和国村民委员会组织法》第二十四条
""",
            Text("“-”缩进过多，两条成了一条", "a dash indented too far joins two entries"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展“双随机”检查
    备注: "依据: 上级通知"
""",
            Text("加了引号", "quoted"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    备注: 期间为 2025 - 2026
""",
            Text("正文里的“ - ”", "“ - ” in running text"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展“双随机”检查
    备注: |
      依据: 上级通知
      说明：见附件
""",
            Text("“|”下面的正文可以有冒号", "text below “|” may hold colons"),
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit | Defect]:
        yield from super().check(file)
        # YAML takes an entry that is indented too far for more text of the entry above it.
        if " - " in file.prose:
            for path, text in file.texts:
                if " - " in text:
                    yield from _swallowed_entries(file, path, text)


def _swallowed_entries(file: CheckedFile, path: Path, text: str) -> Iterator[Hit]:
    document = file.document
    node, _ = written_at(document.spans, TownshipList, path)
    if not isinstance(node, tuple):
        return
    source = document.parsed_text
    at = text.find(" - ")
    while at >= 0:
        dash, _ = part_of_scalar(source, node, text, (at + 1, at + 2))
        line_start = source.rfind("\n", 0, dash) + 1
        if line_start > node[0] and not source[line_start:dash].strip(" "):
            yield Hit(path, "dash-in-text", part=(at + 1, at + 2))
        at = text.find(" - ", at + 1)
