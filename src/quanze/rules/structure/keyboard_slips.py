"""Q004."""

from quanze.findings.level import Level
from quanze.rules.norm import YAML_1_2
from quanze.rules.sample import Sample
from quanze.rules.structure.reported import ReportedRule
from quanze.text.languages import Text


class KeyboardSlip(ReportedRule):
    """全角冒号、全角空格或制表符用错了地方。

    键后面的冒号、行首的缩进必须是半角的。中文输入法下打出的“：”“　”、按 Tab 键打出的制表符、
    从网页和 Word 带来的特殊空格和换行符，看上去差不多，YAML 却不认。

    为什么：这样的一处会使键与值连成一片，或者使整个文件读不出来。这里按本意读出并继续检查，
    但别的软件不会。

    怎么改：冒号改为半角“: ”，缩进改为半角空格，看不见的字符删去。正文里的全角标点不用改。
    """

    english = """A full-width colon, an ideographic space or a tab in the wrong place.

    The colon after a key and the indent of a line must be half-width. What a Chinese keyboard, a
    tab key, a web page or Word leave there looks alike, but YAML does not know it.

    Why: one such place joins key and value, or makes the whole file unreadable. Here it is read as
    it was meant; other programs will not do so.

    Instead: write “: ”, indent with blanks, delete invisible characters. Full-width punctuation in
    running text is right.
    """
    code = "Q004"
    name = "keyboard-slip"
    level = Level.ERROR
    norm = YAML_1_2
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号⟦：⟧J001
    名称⟦：⟧组织开展村级集体资产清查
""",
            Text("全角冒号", "full-width colons"),
        ),
        Sample(
            """\
基本履职事项:
⟦　⟧- 编号: J001
⟦　　⟧名称: 组织开展村级集体资产清查
""",
            Text("全角空格缩进", "indented by ideographic spaces"),
        ),
        Sample(
            """\
基本履职事项:
⟦\t⟧- 编号: J001
⟦\t\t⟧名称: 组织开展村级集体资产清查
""",
            Text("制表符缩进", "indented by tabs"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展⟦\u2028⟧村级集体资产清查
""",
            Text("看不见的换行符 U+2028", "the invisible line separator U+2028"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    备注: 说明：每年一次，范围　见附件
""",
            Text("正文里的全角冒号和空格", "full-width colon and space in running text"),
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
    工作方式: 由区城市管理局统一受理和办理，收到申请后当场登记，
      备注：不收取任何费用。
    备注: |
      　　名称：以批文为准。
""",
            Text("续行和“|”下面的正文", "running text over several lines"),
        ),
    )
