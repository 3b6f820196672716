"""What was read from statutes' texts, for people at a terminal."""

from collections.abc import Iterator, Sequence

from quanze.exchange.statutes.statute import Statute
from quanze.knowledge.laws.titles import cited_title
from quanze.output.colour import Paint
from quanze.output.laws.words import kind_label
from quanze.text.counted import counted
from quanze.text.languages import Language
from quanze.text.visible import visible
from quanze.text.width import fold


def render(
    read: Sequence[tuple[str, Statute]],
    language: Language,
    *,
    width: int | None = None,
    colour: bool = False,
) -> str:
    """One block a statute, ``read`` being names of files with what was in them."""
    paint = Paint(colour)
    lines: list[str] = []
    for origin, statute in read:
        for number, line in enumerate(_block(origin, statute, language)):
            indent = "  " if number else ""
            folded = fold(line, width, indent)
            lines += [paint(part, "bold") if not number else part for part in folded]
    return "\n".join(lines) + "\n" if lines else ""


def _block(origin: str, statute: Statute, language: Language) -> Iterator[str]:
    chinese = language == "zh"
    title = f"《{cited_title(visible(statute.title))}》"
    kind = kind_label(statute.kind, language)
    yield title + (f"（{kind}）" if chinese else f" ({kind})")
    parts = [statute.issuer or ("制定机关不详" if chinese else "issuer unknown")]
    if statute.doc_no:
        parts.append(statute.doc_no)
    if statute.promulgated:
        day = statute.promulgated
        parts.append(f"{day} 公布" if chinese else f"made {day}")
    if statute.amended:
        day = statute.amended
        parts.append(f"{day} 修改" if chinese else f"changed {day}")
    if statute.start:
        day = statute.start
        parts.append(f"{day} 起施行" if chinese else f"in force from {day}")
    yield visible(("，" if chinese else ", ").join(parts))
    table = statute.articles
    paragraphs = sum(
        article.paragraphs for number in table.numbers() if (article := table.article(number))
    )
    items = sum(
        sum(article.items.values())
        for number in table.numbers()
        if (article := table.article(number))
    )
    yield (
        f"{table.total()} 条、{paragraphs} 款、{items} 项"
        if chinese
        else ", ".join(
            (
                counted(table.total(), "article"),
                counted(paragraphs, "paragraph"),
                counted(items, "item"),
            )
        )
    )
    for doubt in statute.doubts:
        yield ("请看：" if chinese else "note: ") + doubt.in_language(language)
    yield (f"来自 {visible(origin)}" if chinese else f"from {visible(origin)}")
