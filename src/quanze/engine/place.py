"""Hits and defects become findings: span to line and column, path to item and field."""

from dataclasses import replace

from quanze.engine.locate import locate, value_at
from quanze.findings.finding import Edit, Finding, Fix, Place, Related
from quanze.findings.fingerprint import fingerprint
from quanze.findings.level import Level
from quanze.model.lists import LIST_NAMES
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit, Path
from quanze.rules.rule import Rule
from quanze.source.defects import Defect
from quanze.source.spans import Span

CRASH_CODE = "Q999"


class FindingMaker:
    """Makes the findings of one file."""

    def __init__(self, file: CheckedFile, damaged: frozenset[Path]) -> None:
        self._file = file
        self._document = file.document
        self._damaged = damaged
        model = file.township_list
        self._township = model.township.code or None if model else None

    def from_defect(self, rule: Rule, defect: Defect) -> Finding:
        """A finding of the reader or the model."""
        place = self._place(defect.span)
        key = _message_key(rule.code, defect.variant)
        related: tuple[Related, ...] = ()
        if defect.related is not None:
            related = (Related(self._place(defect.related), f"{rule.code}.related"),)
        value = self._document.text[defect.span[0] : defect.span[1]]
        return Finding(
            code=rule.code,
            level=rule.level,
            message=key,
            values=defect.values,
            place=place,
            excerpt=self._excerpt(place),
            fingerprint=fingerprint(rule.code, self._township, None, key, value),
            township=self._township,
            related=related,
            fix=_fix(rule, place, defect.replacement),
        )

    def from_hit(self, rule: Rule, hit: Hit) -> Finding | None:
        """A finding of a rule, or ``None`` where structure findings already speak of that place."""
        if self._damaged and any(hit.path[: len(path)] == path for path in self._damaged):
            return None
        place, excerpt = self.place_of(hit)
        list_name, item, item_name, field = self._identity(hit.path)
        value = value_at(self._document, self._file.kind, hit.path)
        text = str(value) if value is not None else ""
        if hit.part is not None:
            text = text[hit.part[0] : hit.part[1]]
        identity = f"{list_name}:{item_name or item}" if list_name else None
        return Finding(
            code=rule.code,
            level=rule.level,
            message=_message_key(rule.code, hit.variant),
            values=hit.values,
            place=place,
            excerpt=excerpt,
            fingerprint=fingerprint(rule.code, self._township, identity, field, text),
            township=self._township,
            list=list_name,
            item=item,
            item_name=item_name,
            field=field,
            related=tuple(
                Related(self.place_of(Hit(path))[0], _message_key(rule.code, variant))
                for path, variant in hit.related
            ),
            fix=_fix(rule, place, hit.replacement),
        )

    def crash(self, rule: Rule, error: Exception) -> Finding:
        """Q999: a rule of ours crashed."""
        place = self._place((0, 0))
        name = type(error).__name__
        return Finding(
            code=CRASH_CODE,
            level=Level.ERROR,
            message=CRASH_CODE,
            values={"rule": rule.code, "error": name},
            place=place,
            excerpt=self._excerpt(place),
            fingerprint=fingerprint(CRASH_CODE, self._township, None, rule.code, name),
            township=self._township,
        )

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
            if count:
                again = fingerprint(finding.fingerprint, None, None, None, str(count))
                finding = replace(finding, fingerprint=again)
            out.append(finding)
        return out

    def _identity(self, path: Path) -> tuple[str | None, str | None, str | None, str | None]:
        """List, id, name and field of a path into an item; the field alone elsewhere."""
        names = [step for step in path if isinstance(step, str)]
        model = self._file.township_list
        if model is None or len(path) < 2 or path[0] not in LIST_NAMES:
            return None, None, None, ".".join(names) or None
        list_name, index = path[0], path[1]
        item = getattr(model, str(list_name))[index]
        return str(list_name), item.id or None, item.name or None, ".".join(names[1:]) or None

    def _place(self, span: Span) -> Place:
        lines = self._document.lines
        return Place(self._document.name, lines.position(span[0]), lines.position(span[1]))

    def _excerpt(self, place: Place) -> str:
        return self._document.lines.line(place.start.line)


def _message_key(code: str, variant: str) -> str:
    return f"{code}.{variant}" if variant else code


def _fix(rule: Rule, place: Place, replacement: str | None) -> Fix | None:
    if replacement is None or not rule.fixable:
        return None
    return Fix((Edit(place, replacement),))
