"""Q105."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import PUNCTUATION
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.rules.wording.marks import SPACED, SUSPECT, Slip, slips_in
from quanze.text.languages import Text


class HalfWidthPunctuation(Rule):
    """半角标点和多余的空格。

    汉字后面或汉字之间用了半角的 , ; : ? ! ( )，汉字之间有空格或看不见的字符。数字、英文、网址里的半角
    标点，书名号里的原题，“苏政发(2024)18号”这样的文号不查。

    为什么：中文用全角标点（GB/T 15834）；半角、全角混用和夹着空格的文字检索不到，排出来疏密不匀，前后
    两稿比对时还会显示成改动。

    怎么改：改为全角标点，删去空格，多数附改法（见 JSON 输出的 fix）。用空格隔开几项的，改用顿号或者分成
    几条，不附改法。
    """

    english = """Half-width punctuation and stray blanks.

    A half-width , ; : ? ! ( ) behind or between Chinese characters, blanks or invisible characters
    between them. Numbers, Latin text, addresses, titles inside 《 》 and document numbers such as
    苏政发(2024)18号 are left alone.

    Why: Chinese is set with full-width marks (GB/T 15834). Mixed forms and blanks defeat search,
    look uneven in print and show up as changes between drafts.

    Instead: write the full-width mark and delete the blanks; mostly the JSON output carries the edit
    (fix). It carries none for blanks that divide words: write 、 there.
    """
    code = "Q105"
    name = "half-width-punctuation"
    level = Level.NOTICE
    norm = PUNCTUATION
    fixable = True
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织村⟦(⟧社区⟦)⟧网格员巡查⟦,⟧上报隐患
  - 编号: J002
    名称: 组织⟦开 展⟧防汛演练
"""
        ),
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 森林防火
    对应上级部门: [区自然资源⟦局 区⟧应急管理局]
""",
            Text("空格用来隔开两个部门：不附改法", "a blank that divides: no edit"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 每日8:30巡查1,200亩林地（含PM2.5监测），执行GB/T 9704—2012
    设定依据:
      - 《城乡规划法(2019年修正)》第2条
      - 苏政发(2024)18号
    备注: 见https://www.example.gov.cn/a?b=1,2，电话0519-88888888
"""
        ),
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 防汛抗旱
    配合职责: |
      一、组织巡查。
      　　二、转移群众。
""",
            Text("行首的缩进", "indent at the start of a line"),
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        if SUSPECT.search(file.prose) is None:
            return
        written: frozenset[str] | None = None
        for path, text in file.texts:
            if SUSPECT.search(text) is None:
                continue
            is_folded = False
            for slip in slips_in(text):
                found = text[slip.span[0] : slip.span[1]]
                if slip.variant == "blank":
                    written = written or frozenset(SPACED.findall(file.document.parsed_text))
                    if found not in written:
                        # The line ends there: YAML reads a blank. Once a text is enough.
                        if not is_folded:
                            yield Hit(path, "folded", {"text": found})
                        is_folded = True
                        continue
                fix = slip.right if slip.is_safe else None
                yield Hit(path, slip.variant, _values(found, slip), slip.span, replacement=fix)


def _values(found: str, slip: Slip) -> dict[str, str]:
    if slip.variant == "invisible":
        return {"code": f"U+{ord(found[0]):04X}"}
    return {"text": found.strip(), "right": slip.right}
