"""Q001."""

from quanze.findings.level import Level
from quanze.rules.norm import FILE_FORMAT
from quanze.rules.sample import Sample
from quanze.rules.structure.reported import ReportedRule
from quanze.text.languages import Text


class WrongEncoding(ReportedRule):
    """文件不是 UTF-8 编码。

    清单文件一律用 UTF-8 编码保存，带不带签名（BOM）都可以。既不是 UTF-8，也不能当作 UTF-16 或者
    GB18030 读出文字，但错误的字节不超过全文 2% 的，认作 UTF-8 文字已经损坏：每处错误换成 U+FFFD，
    其余照常检查。

    为什么：GB18030（GBK）、UTF-16 的文件换一台电脑、换一个软件打开就可能成为乱码，版本比对时也会
    整篇不同。能认出编码的，本次仍照常读出并检查。

    怎么改：用编辑器“另存为”，编码选 UTF-8。提示“文字已经损坏”的，请从原文件重新保存，不要在损坏
    的文件上继续改。
    """

    english = """The file is not UTF-8.

    List files are stored as UTF-8, with or without a byte order mark. A file that is not UTF-8 and
    cannot be read as UTF-16 or GB18030 text either, but has at most 2% of broken bytes, counts as
    damaged UTF-8: each broken place is replaced by U+FFFD, and the rest is checked.

    Why: a file in GB18030 (GBK) or UTF-16 turns into garbage in the next program and differs as a
    whole in every comparison. Where the encoding can be told, the file is read and checked all
    the same.

    Instead: save it as UTF-8. Where text is damaged, save it again from its source.
    """
    code = "Q001"
    name = "wrong-encoding"
    level = Level.ERROR
    norm = FILE_FORMAT
    failing = (
        Sample(
            """\
⟦乡⟧镇:
  名称: 柳塘镇
  区划代码: "320999101"
清单:
  版本: draft-v1
""",
            Text("存为 GB18030（GBK）", "stored as GB18030 (GBK)"),
            "gb18030",
        ),
        Sample(
            """\
⟦乡⟧镇:
  名称: 柳塘镇
  区划代码: "320999101"
清单:
  版本: draft-v1
""",
            Text("存为 UTF-16", "stored as UTF-16"),
            "utf-16",
        ),
    )
    passing = (
        Sample(
            """\
乡镇:
  名称: 柳塘镇
  区划代码: "320999101"
清单:
  版本: draft-v1
""",
            Text("存为 UTF-8，带签名", "stored as UTF-8 with a byte order mark"),
            "utf-8-sig",
        ),
    )
