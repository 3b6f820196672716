"""Q214."""

import re
from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.citations import Citation, read_citations
from quanze.text.normal import bare_text

_KIND = r"(?:法|法典|条例|办法|规定|细则|规则)(?:[（(][^《》\n]{1,20}[）)])?"
_LAW = re.compile(rf"{_KIND}$")
_LAST = "[法典例定则）)]"
#: A title of that kind in marks after which no article comes before the next title.
_WHOLE = re.compile(rf"》(?<={_LAST}》)(?![^《\n]*第[^《\n号]{{1,9}}[条章节])")
#: 附件, 附表, 目录: the place is given in another way.
_ELSEWHERE = re.compile(r"[\s、，,：:的]*(?:附|目录|清单|“)")


class WholeLaw(Rule):
    """引用整部法律而没有写到条。

    设定依据只写了法律、法规、规章的名称，没有写第几条；有文号的文件、通知、意见、方案、规划不在此列，写明“全文”的也不提示。

    为什么：一部法律有几十上百条，不写到条，审核的人要从头翻找，也看不出是不是真的规定了乡镇的职责。

    怎么改：写到条，能写到款、项的写到款、项；确实以整部法律为依据的，写“全文”。
    """

    english = """A whole law cited without an article.

    Only the title of a law, regulation or rule is given. Documents with a number, notices,
    opinions and plans are left alone, and so is a basis that says 全文.

    Why: a law has a hundred articles; without the number nobody can check whether it really gives
    this duty to the township.

    Instead: write the article, and the paragraph and item where there are any; write 全文 where the
    whole law is meant.
    """
    code = "Q214"
    name = "whole-law"
    level = Level.NOTICE
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织适龄公民兵役登记
    设定依据:
      - 《中华人民共和国兵役法》第十五条
      - ⟦《征兵工作条例》⟧
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 办理居住证
    设定依据:
      - ⟦《居住证暂行条例》⟧（国务院令第663号）、《中华人民共和国户口登记条例》第十五条
"""
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织适龄公民兵役登记
    设定依据:
      - 《征兵工作条例》全文
      - 《柳塘市征兵补助办法》（柳政规〔2023〕2号）
      - 《柳塘市国防动员规划》
      - 柳政发〔2024〕18号
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织适龄公民兵役登记
    设定依据:
      - 《征兵工作条例》
      - 《征兵工作条例》（2023年修订）第八条
      - 《柳塘市征兵补助办法（试行）》第三章
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        if not _WHOLE.search(file.bases):
            return
        for placed in file.items:
            bases = placed.item.legal_basis
            if not any(_WHOLE.search(basis) for basis in bases):
                continue
            read = [(number, basis, read_citations(basis)) for number, basis in enumerate(bases)]
            precise = {
                bare_text(citation.law)
                for _, _, citations in read
                for citation in citations
                if citation.law and citation.pins
            }
            for number, basis, citations in read:
                for citation in citations:
                    if _cites_whole(citation, basis, precise):
                        yield Hit(
                            placed.at("legal_basis", number),
                            "",
                            {"law": citation.law},
                            citation.name_span,
                        )


def _cites_whole(citation: Citation, basis: str, precise: set[str]) -> bool:
    return (
        citation.law is not None
        and citation.marked
        and not citation.pins
        and not citation.whole
        and not citation.unresolved
        and not (citation.doc_no and "〔" in citation.doc_no)
        and _LAW.search(citation.law) is not None
        and bare_text(citation.law) not in precise
        and not _ELSEWHERE.match(basis, citation.span[1])
    )
