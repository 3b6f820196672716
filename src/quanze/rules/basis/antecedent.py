"""Q211."""

import re
from collections.abc import Iterator, Sequence

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.citations import Citation, read_citations

#: 合同法 and 基本法 are titles. A pattern that begins with a set of characters is searched for fast.
_WORD = re.compile(
    r"[本同该此前上](?<!合同)(?<![基资成标版文样]本)"
    r"(?:(?<=[本同该此])(?:法|条例|办法|规定|细则|规则|解释|决定|规程|章)"
    r"|(?<=前)[款条项述]|(?<=上)述)"
)
_KIND_ALONE = re.compile(r"《(?:法》|(?:实施|暂行)?(?:条例|办法|规定|细则)》)")
_BARE_PIN = re.compile(r"[^《》\n第]{0,8}第")
#: 实施细则 and its like belong to any law named before.
_BELONGING = frozenset({"细则", "实施细则", "实施办法", "实施条例", "章", "节"})


class NoAntecedent(Rule):
    """“同法”“本条例”“前款”前面没有写明是哪部法。

    设定依据里写“同法”“该条例”“本办法”“前款”，或者只写条款，而同一事项前面没有出现过相应的名称。

    为什么：清单里每个事项单独阅读、单独核对；从法条原文抄来的“本条例”离开了原文，就不知道是哪一部。

    怎么改：写出《全称》和条款；“前款”改为具体的条、款。
    """

    english = """同法, 本条例 or 前款 with nothing that it could refer to.

    The basis says 同法, 该条例, 本办法 or 前款, or gives an article alone, and no title that fits
    stands before it in the same item.

    Why: every item is read and checked by itself. A 本条例 copied from a statute says nothing
    outside that statute.

    Instead: write the full title with its article; for 前款 the article and paragraph meant.
    """
    code = "Q211"
    name = "no-antecedent"
    level = Level.WARNING
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 制止违法占用耕地
    设定依据:
      - ⟦同法⟧第七十五条
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对损坏城市绿化的行政处罚
    设定依据:
      - 《中华人民共和国行政处罚法》第二十四条
      - 违反⟦本条例⟧第二十六条第一款
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 制止违法占用耕地
    设定依据: [⟦第七十五条⟧]
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 制止违法占用耕地
    设定依据: [⟦前款⟧第二项]
"""
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 制止违法占用耕地
    设定依据:
      - 《中华人民共和国土地管理法》第六十七条
      - 同法第七十五条
      - 第七十六条
"""
        ),
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 对损坏城市绿化的行政处罚
    设定依据:
      - 《城市绿化条例》第二十条、本条例第二十六条
      - 《中华人民共和国渔业法》第三十八条、《实施细则》第二十九条
      - 《关于建立本市规定动作清单的通知》（柳政发〔2024〕18号）
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        if (
            file.bases_begin_with_titles
            and not _WORD.search(file.bases)
            and not _KIND_ALONE.search(file.bases)
        ):
            return
        for placed in file.items:
            bases = placed.item.legal_basis
            if not any(map(_may_point, bases)):
                continue
            before: list[Citation] = []
            for number, basis in enumerate(bases):
                for citation in read_citations(basis):
                    variant = _points_nowhere(citation, before)
                    if variant is not None:
                        word = basis[slice(*citation.name_span)]
                        yield Hit(
                            placed.at("legal_basis", number),
                            variant,
                            {"word": citation.stands_for or word},
                            _name_part(citation, basis),
                        )
                    before.append(citation)


def _may_point(basis: str) -> bool:
    return bool(_BARE_PIN.match(basis) or _KIND_ALONE.search(basis) or _WORD.search(basis))


def _points_nowhere(citation: Citation, before: Sequence[Citation]) -> str | None:
    """The variant of the message, or ``None`` where the citation names a law or can refer to one."""
    if citation.law is None and citation.doc_no is None and citation.stands_for is None:
        named = any(earlier.law or earlier.doc_no for earlier in before)
        return None if named else "bare"
    word = citation.stands_for
    if word is None or not citation.unresolved:
        return None
    if word.startswith("前") and citation.law is None:
        return None if any(earlier.pins for earlier in before) else ""
    kind = word.lstrip("本同该此上前述")
    for earlier in before:
        if earlier.doc_no and not earlier.law:
            return None
        if earlier.law and not earlier.unresolved and (kind in earlier.law or kind in _BELONGING):
            return None
    return ""


def _name_part(citation: Citation, basis: str) -> tuple[int, int]:
    """The word itself: where 前款 begins a citation its pin is not marked with it."""
    start, end = citation.name_span
    word = citation.stands_for
    if word and basis.startswith(word, start):
        return start, start + len(word)
    return start, end
