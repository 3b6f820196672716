"""Hits and defects become findings: span to line and column, path to item and field."""

from bisect import bisect_right
from dataclasses import replace
from functools import cached_property

from quanze.engine.locate import locate, value_at
from quanze.engine.removal import removal_span
from quanze.findings.finding import Edit, Finding, Fix, Place, Related
from quanze.findings.fingerprint import fingerprint
from quanze.findings.level import Level
from quanze.model.keys import chinese_title
from quanze.model.lists import LIST_NAMES, ListName
from quanze.model.opinions import Opinion
from quanze.model.raw_items import RawItem, RawItems
from quanze.model.record import Record
from quanze.model.township_list import TownshipList
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit, Path
from quanze.rules.rule import BaseRule, Rule
from quanze.source.defects import Defect
from quanze.source.spans import Span, child, whole_span

CRASH_CODE = "Q999"


class FindingMaker:
    """Makes the findings of one file."""

    def __init__(self, file: CheckedFile, damaged: frozenset[Path]) -> None:
        self._file = file
        self._document = file.document
        self._damaged = damaged
        self._excerpts: dict[int, str] = {}
        #: Fields of items with something damaged in them: what they seem to lack may be just that.
        self._holders = {path[:length] for path in damaged for length in range(3, len(path))}
        self._township = township_of(file.model) or None

    def from_defect(self, rule: Rule, defect: Defect) -> Finding:
        """A finding of the reader or the model."""
        place = self._place(defect.span)
        key = _message_key(rule.code, defect.variant)
        list_name, item, item_name, field = self._identity(
            defect.path or self._item_at(defect.span[0])
        )
        related: tuple[Related, ...] = ()
        if defect.related is not None:
            related = (Related(self._place(defect.related), f"{rule.code}.related"),)
        written = self._document.text[defect.span[0] : defect.span[1]]
        return Finding(
            code=rule.code,
            level=rule.level,
            message=key,
            values=defect.values,
            place=place,
            excerpt=self._excerpt(place),
            fingerprint=fingerprint(
                rule.code,
                self._township,
                _item_identity(list_name, item_name or item),
                f"{field or ''}:{defect.variant}",
                written,
            ),
            township=self._township,
            list=list_name,
            item=item,
            item_name=item_name,
            field=field,
            related=related,
            fix=_fix(rule, place, defect.replacement),
        )

    def from_hit(self, rule: BaseRule, hit: Hit) -> Finding | None:
        """A finding of a rule, or ``None`` where structure findings already speak of that place."""
        if self._damaged and self._is_damaged(hit.path):
            return None
        span = locate(self._document, self._file.kind, hit)
        place = self._place(span)
        list_name, item, item_name, field = self._identity(hit.path)
        value = value_at(self._document, self._file.kind, hit.path)
        text = str(value) if value is not None else ""
        if hit.part is not None:
            text = text[hit.part[0] : hit.part[1]]
        return Finding(
            code=rule.code,
            level=rule.level,
            message=_message_key(rule.code, hit.variant),
            values=hit.values,
            place=place,
            excerpt=self._excerpt(place),
            fingerprint=fingerprint(
                rule.code,
                self._township,
                _item_identity(list_name, item_name or item),
                field,
                text,
            ),
            township=self._township,
            list=list_name,
            item=item,
            item_name=item_name,
            field=field,
            related=tuple(
                Related(self.place_of(Hit(path))[0], _message_key(rule.code, variant))
                for path, variant in hit.related
            ),
            fix=self._fix_of(rule, hit, span, text),
            at_most=hit.at_most,
        ).graded(rule.level)

    def crash(self, rule: Rule, error: Exception) -> Finding:
        """Q999: a rule of ours crashed."""
        place = self._place((0, 0))
        return crash_finding(rule, error, place, self._excerpt(place), self._township)

    def place_of(self, hit: Hit) -> tuple[Place, str]:
        """Where a hit stands, and that line."""
        place = self._place(locate(self._document, self._file.kind, hit))
        return place, self._excerpt(place)

    @staticmethod
    def numbered(findings: list[Finding]) -> list[Finding]:
        """Findings whose fingerprints coincide (one text twice in an item) told apart by order."""
        seen: dict[str, int] = {}
        out: list[Finding] = []
        for finding in findings:
            count = seen.get(finding.fingerprint, 0)
            seen[finding.fingerprint] = count + 1
            again = fingerprint(finding.fingerprint, None, None, None, str(count))
            out.append(replace(finding, fingerprint=again) if count else finding)
        return out

    def _is_damaged(self, path: Path) -> bool:
        return path in self._holders or any(
            path[:length] in self._damaged for length in range(1, len(path) + 1)
        )

    def _fix_of(self, rule: BaseRule, hit: Hit, span: Span, text: str) -> Fix | None:
        """The fix of a hit, where exactly the text that it replaces stands in the file."""
        if hit.remove:
            gone = removal_span(self._document.text, span)
            return _fix(rule, self._place(gone), "") if gone is not None else None
        if hit.replacement is None or hit.target == "key":
            return _fix(rule, self._place(span), hit.replacement, safe=hit.safe)
        start, end = span
        written = self._document.text[start:end]
        if written != text:
            quote = written[:1]
            if quote not in ("'", '"') or written[1:-1] != text or quote in hit.replacement:
                return None
            start, end = start + 1, end - 1
        return _fix(rule, self._place((start, end)), hit.replacement, safe=hit.safe)

    @cached_property
    def _items(self) -> list[tuple[int, int, Path]]:
        """Where each item starts and ends in the text as written, in order, and its path."""
        model, document = self._file.township_list, self._document
        if model is None or not isinstance(document.spans, dict):
            return []
        found: list[tuple[int, int, Path]] = []
        for name in LIST_NAMES:
            for key in (chinese_title(TownshipList, name), name):
                entries = child(document.spans, key)
                for index, entry in enumerate(entries if isinstance(entries, list) else ()):
                    span = whole_span(entry)
                    if span and index < len(model.items_of(name)):
                        found.append((*document.place(span), (name, index)))
        return sorted(found)

    def _item_at(self, offset: int) -> Path:
        """The path to the item in which ``offset`` stands; empty where it stands in none."""
        number = bisect_right(self._items, (offset, len(self._document.text) + 1, ())) - 1
        if number < 0:
            return ()
        _, end, path = self._items[number]
        return path if offset <= end else ()

    def _identity(self, path: Path) -> tuple[ListName | None, str | None, str | None, str | None]:
        """List, id, name and field of a path into an item; the field alone elsewhere."""
        names = [step for step in path if isinstance(step, str)]
        model = self._file.township_list
        list_name = next((name for name in LIST_NAMES if path[:1] == (name,)), None)
        if model is None or list_name is None or len(path) < 2:
            return self._entry(path, names)
        field, index = ".".join(names[1:]) or None, path[1]
        items = model.items_of(list_name)
        if not isinstance(index, int) or index >= len(items):
            return list_name, None, None, field
        item = items[index]
        return list_name, item.id or None, item.name or None, field

    def _entry(
        self, path: Path, names: list[str]
    ) -> tuple[None, str | None, str | None, str | None]:
        """The same of a path into raw items or opinions, which are in no list."""
        model = self._file.model
        field = path[0] if path else None
        if field in ("raw_items", "opinions") and len(path) > 1 and isinstance(path[1], int):
            entries: tuple[RawItem | Opinion, ...] = getattr(model, str(field), ())
            if path[1] < len(entries):
                entry = entries[path[1]]
                return None, entry.id or None, entry.name or None, ".".join(names[1:]) or None
        return None, None, None, ".".join(names) or None

    def _place(self, span: Span) -> Place:
        lines = self._document.lines
        return Place(self._document.name, lines.position(span[0]), lines.position(span[1]))

    def _excerpt(self, place: Place) -> str:
        # One copy of a line serves all its findings: a line may be the whole file.
        number = place.start.line
        if number not in self._excerpts:
            self._excerpts[number] = self._document.lines.line(number)
        return self._excerpts[number]


def township_of(model: Record | None) -> str:
    """The code of the township whose list or raw items a file holds; empty for others."""
    return model.township.code if isinstance(model, TownshipList | RawItems) else ""


def crash_finding(
    rule: BaseRule, error: Exception, place: Place, excerpt: str, township: str | None
) -> Finding:
    """Q999 at the start of a file, with the rule and the kind of error."""
    name = type(error).__name__
    return Finding(
        code=CRASH_CODE,
        level=Level.ERROR,
        message=CRASH_CODE,
        values={"rule": rule.code, "error": name},
        place=place,
        excerpt=excerpt,
        fingerprint=fingerprint(CRASH_CODE, township, None, rule.code, name),
        township=township,
    )


def _item_identity(list_name: str | None, item: str | None) -> str | None:
    return f"{list_name}:{item}" if list_name else None


def _message_key(code: str, variant: str) -> str:
    return f"{code}.{variant}" if variant else code


def _fix(rule: BaseRule, place: Place, replacement: str | None, *, safe: bool = True) -> Fix | None:
    if replacement is None or not (rule.fixable if safe else rule.proposes):
        return None
    return Fix((Edit(place, replacement),), safe)
