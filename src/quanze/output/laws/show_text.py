"""One instrument for people at a terminal."""

from collections.abc import Iterator, Sequence

from quanze.engine.citing import Citing
from quanze.knowledge.laws.destinations import destination
from quanze.knowledge.laws.places import doubt_about
from quanze.knowledge.laws.portrait import Portrait
from quanze.knowledge.laws.titles import cited_title
from quanze.model.lists import LIST_LABELS
from quanze.output.colour import Paint
from quanze.output.laws.words import (
    kind_label,
    period,
    renumbered_sentence,
    standing_sentence,
)
from quanze.text.counted import counted
from quanze.text.languages import Language
from quanze.text.numerals import write_numeral
from quanze.text.pin_notation import chinese_pin
from quanze.text.width import fold

#: Citations written out; the rest is counted.
_MOST_CITED = 20


def render(
    portrait: Portrait,
    citings: Sequence[Citing],
    language: Language,
    *,
    width: int | None = None,
    colour: bool = False,
) -> str:
    """The whole page."""
    page = _Page(portrait, citings, language)
    paint = Paint(colour)
    lines: list[str] = []
    for indent, line, *styles in page.lines():
        # Folded first, then painted: colours take no columns.
        lines += [paint(part, *styles) for part in fold(line, width, indent)]
    return "\n".join(lines) + "\n"


#: Indent, text, styles.
Line = tuple[str, ...]


class _Page:
    def __init__(self, portrait: Portrait, citings: Sequence[Citing], language: Language) -> None:
        self._portrait = portrait
        self._citings = citings
        self._language: Language = language

    def lines(self) -> Iterator[Line]:
        """Every line: its indent, its text, and the styles of the whole of it."""
        portrait = self._portrait
        standing, version = portrait.standing, portrait.standing.version
        title = f"《{cited_title(portrait.found.family.title)}》"
        yield "", title + self._brackets(kind_label(version.kind, self._language)), "bold"
        yield "  ", self._made()
        judged = self._say(f"{portrait.day}：", f"{portrait.day}: ")
        style = "green" if standing.state == "in_force" else "red"
        sentence = standing_sentence(standing, self._language)
        yield "  ", judged + sentence, style
        if version.articles is not None and standing.state != "earlier":
            yield "  ", self._articles()
        yield from self._place()
        yield from self._versions()
        yield "  ", self._sources()
        yield from self._cited()

    def _made(self) -> str:
        version = self._portrait.standing.version
        parts = [version.issuer or self._say("制定机关未登记", "issuer not recorded")]
        if version.doc_no:
            parts.append(version.doc_no)
        if version.promulgated:
            parts.append(self._say(f"{version.promulgated} 公布", f"made {version.promulgated}"))
        if version.amended:
            parts.append(
                self._say(f"{version.amended} 最近修改", f"last changed {version.amended}")
            )
        return self._say("，", ", ").join(parts)

    def _articles(self) -> str:
        version = self._portrait.standing.version
        table = version.articles
        if table is None:
            return ""
        count = self._say(f"共 {table.total()} 条", counted(table.total(), "article"))
        if table.total() != table.highest:
            count += self._say(
                f"，最后一条是第 {table.highest} 条", f", the last is number {table.highest}"
            )
        doubt = doubt_about(version).in_language(self._language)
        if not doubt and version.checked > 1:
            doubt = self._say(f"{version.checked} 个来源一致", f"{version.checked} sources agree")
        return count + (self._brackets(doubt) if doubt else "")

    def _place(self) -> Iterator[Line]:
        portrait = self._portrait
        place, article = portrait.place, portrait.article
        if place is None or place.article is None:
            return
        name = chinese_pin(place)
        if article is not None:
            if article.state == "deleted":
                yield "  ", self._say(f"{name}：已经删去", f"{name}: deleted")
            else:
                items = "，".join(
                    self._say(
                        f"第{write_numeral(paragraph)}款有 {count} 项",
                        f"no. {paragraph} has {counted(count, 'item')}",
                    )
                    for paragraph, count in sorted(article.items.items())
                )
                head = chinese_pin(type(place)(place.article))
                text = self._say(
                    f"{head}：{article.paragraphs} 款",
                    f"{head}: {counted(article.paragraphs, 'paragraph')}",
                )
                yield "  ", text + (self._say("，", ", ") + items if items else "")
        if portrait.exists is False:
            yield "  ", self._say(f"没有{name}", f"there is no {name}"), "red"
        for went in portrait.became:
            if went.title == portrait.found.family.title:
                yield "  ", renumbered_sentence(went, self._language)
            else:
                yield "  ", destination(place, [went]).in_language(self._language)

    def _versions(self) -> Iterator[Line]:
        versions = self._portrait.found.family.versions
        if len(versions) < 2:
            return
        yield "  ", self._say("登记的版本：", "versions on record:")
        for version in versions:
            table = version.articles
            count = (
                self._say(f"  {table.total()} 条", f"  {table.total()} articles") if table else ""
            )
            local = self._say("  本地登记", "  of this workspace") if version.local else ""
            yield "    ", period(version, self._language) + count + local

    def _sources(self) -> str:
        portrait = self._portrait
        if portrait.standing.version.local:
            return self._say("来源：本地登记（laws.local.jsonl）", "source: laws.local.jsonl")
        names = self._say("、", ", ").join(portrait.sources)
        return self._say(
            f"来源：{names}；这一类跟踪到 {portrait.until}",
            f"sources: {names}; this kind was followed until {portrait.until}",
        )

    def _cited(self) -> Iterator[Line]:
        if not self._citings:
            return
        count = len(self._citings)
        yield "  ", self._say(f"清单里引用 {count} 处：", f"cited {count} times in the lists:")
        for one in self._citings[:_MOST_CITED]:
            label = LIST_LABELS[one.list].in_language(self._language)
            place = f"{one.place.file}:{one.place.start.line}:{one.place.start.column}"
            where = f"{one.township_name} {label} {one.item} {one.item_name}"
            yield "    ", f"{place} {where}"
        if count > _MOST_CITED:
            rest = count - _MOST_CITED
            yield (
                "    ",
                self._say(
                    f"还有 {rest} 处，见 --format json", f"and {rest} more; see --format json"
                ),
            )

    def _brackets(self, text: str) -> str:
        return f"（{text}）" if self._language == "zh" else f" ({text})"

    def _say(self, zh: str, en: str) -> str:
        return zh if self._language == "zh" else en
