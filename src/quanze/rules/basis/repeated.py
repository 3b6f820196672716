"""Q213."""

import re
from collections.abc import Iterator, Sequence

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile, Placed
from quanze.rules.hit import Hit, Path
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.citations import Citation, read_citations
from quanze.text.normal import bare_text, normal_citation

#: A pin that could be written in another way, or several.
_NOT_PLAIN = re.compile("》[^\n]*[0-9０-９零〇（(、，,和及与或至 —-]")
_STATE = "中华人民共和国"


class RepeatedBasis(Rule):
    """同一条依据在一个事项里写了两次。

    名称、条款都相同的依据重复出现；只是书写不同（全称与省去“中华人民共和国”的名称、全角与半角）的也算。

    为什么：多半是合并事项、复制粘贴留下的，也可能是其中一条的条款抄错了。

    怎么改：删去后面的一条；如果本来要写另一条款，请改正。
    """

    english = """The same basis twice in one item.

    Title and article are the same. Differences of writing only (with or without 中华人民共和国, full or
    half width) are ignored when comparing.

    Why: usually left over from merging or copying, sometimes one of the two has a wrong article.

    Instead: delete the second, or correct its article if another was meant.
    """
    code = "Q213"
    name = "repeated-basis"
    level = Level.WARNING
    norm = OWN_RULE
    fixable = True
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 制止违法占用耕地
    设定依据:
      - 《中华人民共和国土地管理法》第六十七条第一款
      - 《农用地管理条例》第三条
      - ⟦《土地管理法》第67条第1款⟧
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 制止违法占用耕地
    设定依据:
      - 《土地管理法》第六十七条、第七十五条；⟦《土地管理法》第七十五条⟧
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
      - 《中华人民共和国土地管理法》第六十七条第二款
      - 《中华人民共和国土地管理法实施条例》第六十七条
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 制止违法占用耕地
    设定依据:
      - 《关于加强耕地保护的通知》（柳政发〔2023〕2号）
      - 《关于加强耕地保护的通知》（柳政发〔2024〕2号）
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        bases = file.bases
        one_each = (
            file.bases_begin_with_titles
            and bases.count("《") == bases.count("\n") + 1
            and not _NOT_PLAIN.search(bases)
        )
        for placed in file.items:
            entries = placed.item.legal_basis
            if entries and _may_repeat(entries, one_each=one_each):
                yield from _repeated(placed)


def _may_repeat(bases: Sequence[str], *, one_each: bool) -> bool:
    """Whether two citations may be the same. Settles without reading what most items have.

    Where every entry of the file is one title with one pin in Chinese numerals (``one_each``),
    entries with different pins differ.
    """
    if one_each:
        return len(bases) > 1 and len({basis.partition("》")[2] for basis in bases}) < len(bases)
    return len(bases) > 1 or bases[0].count("《") > 1


def _repeated(placed: Placed) -> Iterator[Hit]:
    seen: dict[tuple[str, str], tuple[Path, Citation]] = {}
    for number, basis in enumerate(placed.item.legal_basis):
        path = placed.at("legal_basis", number)
        citations = read_citations(basis)
        for citation in citations:
            name = _identity(citation)
            if name is None:
                continue
            pins = [str(pin) for pin in citation.pins] or [""]
            first = seen.get((name, pins[0]))
            if (
                first is not None
                and all((name, pin) in seen for pin in pins)
                and not _other_edition(first[1], citation)
            ):
                part = None if len(citations) == 1 else citation.span
                text = basis if part is None else basis[slice(*part)]
                yield Hit(
                    path,
                    "",
                    {"text": text},
                    part,
                    related=((first[0], "related"),),
                    # Words beside the citation may say something that the first one does not.
                    remove=part is not None or citation.span == (0, len(basis)),
                )
            for pin in pins:
                seen.setdefault((name, pin), (path, citation))


def _identity(citation: Citation) -> str | None:
    """What a document is told by: its number where it has one of its own, else its title."""
    if citation.doc_no and "〔" in citation.doc_no:
        return normal_citation(citation.doc_no)
    if citation.law is None or citation.unresolved:
        return citation.doc_no
    return bare_text(citation.law).removeprefix(_STATE)


def _other_edition(first: Citation, second: Citation) -> bool:
    return bool(first.version and second.version and first.version != second.version)
