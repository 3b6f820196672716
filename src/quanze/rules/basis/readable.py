"""Q202."""

import re
from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.citations import read_citations
from quanze.text.width import clip

#: Entries that do not begin with a title in marks, or with that of a form or certificate.
_UNUSUAL = re.compile(r"(?!《[^《》\n]+(?<![书证表照执])》)")
_FORM = re.compile(r"[书证表照执]》")
#: Technical standards have numbers of their own kind: GB 50016, DB32/T 4000.
_STANDARD = re.compile(r"[A-Z]{2}[0-9]{0,2}(?:/T)?\s*[0-9]{3}")
#: Columns that a quoted entry may take in the message.
_QUOTED = 40


class UnreadableBasis(Rule):
    """设定依据里读不出是哪部法律、哪份文件。

    一条依据里没有书名号中的名称，没有文号，也没有条款。

    为什么：“上级文件要求”“三定规定”这样的写法，审核的人找不到原文，也就无法判断依据是否存在、是否有效。

    怎么改：法律、法规、规章写《全称》第…条第…款，文件写《名称》（文号）；只有文号的写文号。查不到出处的，删去这一条。
    """

    english = """A basis from which no law and no document can be read.

    The entry has neither a title, nor a document number, nor an article.

    Why: 上级文件要求 or 三定规定 cannot be looked up, so nobody can tell whether the basis exists and
    is in force.

    Instead: write 《full title》第…条 for a law, 《title》（number） for a document, or at least the
    number. Delete what cannot be traced.
    """
    code = "Q202"
    name = "unreadable-basis"
    level = Level.WARNING
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 建立村级网格台账
    设定依据:
      - 《信访工作条例》第十三条
      - ⟦上级文件要求⟧
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 核发村庄建筑工匠证
    设定依据: [⟦《村庄建筑工匠证》⟧]
"""
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 建立村级网格台账
    设定依据:
      - 《关于规范村级网格的通知》（柳政发〔2024〕18号）
      - 柳政办发〔2024〕18号
      - 信访工作条例第十三条
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 建立村级网格台账
    设定依据:
      - 1.《信访工作条例》第十三条
      - 第十四条
      - 柳塘市人民政府令第12号
      - GB 50016—2014
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        if file.bases_begin_with_titles and not _FORM.search(file.bases):
            return
        for placed in file.items:
            for number, basis in enumerate(placed.item.legal_basis):
                if not _UNUSUAL.match(basis) or says_nothing(basis):
                    continue
                if not read_citations(basis) and not _STANDARD.search(basis):
                    quoted = clip(" ".join(basis.split()), _QUOTED)
                    yield Hit(placed.at("legal_basis", number), values={"text": quoted})
