"""How many verdicts on articles, 款 and 项 are right, over every version of every law with counts.

    python benchmarks/verdicts.py [FOLDER]

FOLDER holds laws.jsonl as gathered, ../shared/data unless given. Every version is cited on a day on
which it alone is in force: its last article, 款 and 项, which it has, and one past each, which it
lacks. What is right is worked out here from the row itself, apart from the code that is measured.
"""

import datetime
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from quanze.knowledge import building
from quanze.knowledge.laws.judgement import judge
from quanze.knowledge.laws.registry import shipped_registry
from quanze.knowledge.laws.successions import shipped_successions
from quanze.knowledge.laws.verdict import Grounds
from quanze.text.citations import read_citations
from quanze.text.numerals import write_numeral

FOLDER = Path(__file__).parents[2] / "shared" / "data"
FILE = "laws.jsonl"
DOUBTED = Path(building.__path__[0]) / "doubted.tsv"
#: Rules on places; others (short title, edition) are no part of the question.
CODES = ("Q207", "Q208", "Q209")
CASES = (
    "last article",
    "article past the last",
    "last 款",
    "款 past the last",
    "last 项",
    "项 past the last",
)

_OTHER_DAYS = ("amended", "promulgated")

Row = Mapping[str, Any]
#: Paragraphs of an article, and the number of items of those that have any.
Counts = tuple[int, dict[int, int]]
#: Article, 款 and 项; 0 where a level is not written.
Place = tuple[int, int, int]
Certainty = Literal["certain", "likely", "open"]


class Case(NamedTuple):
    """A citation of one version, and the code and certainty that are right; code "" is silence."""

    name: str
    kind: str
    text: str
    day: datetime.date
    code: str
    certainty: Certainty


class Answer(NamedTuple):
    """What was said: codes with certainty, of rules on places only."""

    case: Case
    said: tuple[tuple[str, str], ...]

    @property
    def right(self) -> bool:
        expected = ((self.case.code, self.case.certainty),) if self.case.code else ()
        return self.said == expected


@dataclass(frozen=True)
class Version:
    """A row with the days between which it applies."""

    row: Row
    start: datetime.date | None
    end: datetime.date | None
    counts: dict[int, Counts]

    def applies_on(self, day: datetime.date) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day < self.end)

    def has(self, place: Place) -> bool:
        article, paragraph, item = place
        if article not in self.counts:
            return False
        paragraphs, items = self.counts[article]
        if paragraph > paragraphs:
            return False
        return item <= (items.get(paragraph, 0) if paragraph else max(items.values(), default=0))


def read_rows(folder: Path = FOLDER) -> list[Row]:
    """The rows as gathered, without those that are of another instrument."""
    lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [row for row in rows if _doubts().get((row["title"], row.get("from", ""))) != "drop"]


def cases(rows: Iterable[Row]) -> Iterator[Case]:
    """All cases of all versions with counts that are alone in force on some day."""
    families: dict[str, list[Version]] = {}
    for row in rows:
        families.setdefault(row["title"], []).append(_version(row))
    for family in families.values():
        for version in family:
            day = _day(version)
            alone = [one for one in family if one.applies_on(day)] == [version]
            if version.counts and alone and not _undated_repeal(version.row):
                yield from _cases(version, family, day)


def answers(asked: Iterable[Case]) -> Iterator[Answer]:
    """What the package says to each case."""
    registry, successions = shipped_registry(), shipped_successions()
    grounds: dict[datetime.date, Grounds] = {}
    for case in asked:
        on = grounds.setdefault(case.day, Grounds(registry, successions, case.day))
        said = tuple(
            (verdict.code, verdict.certainty)
            for citation in read_citations(case.text)
            for verdict in judge(citation, on).verdicts
            if verdict.code in (*CODES, "Q204", "Q205", "Q206", "Q215")
        )
        yield Answer(case, said)


def _version(row: Row) -> Version:
    days = (row.get(name) for name in ("from", "effective", *_OTHER_DAYS))
    start = next(filter(None, days), None)
    return Version(row, _date(start), _date(row.get("to")), _counts(row))


def _date(written: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(written) if written else None


def _counts(row: Row) -> dict[int, Counts]:
    """Articles 1, 2, 3 … that the text has; 之一 and the like are left out."""
    found: dict[int, Counts] = {}
    plain = [token for token in row.get("art", {}).get("k", "").split() if "@" not in token]
    for number, token in enumerate(plain, 1):
        if token[0].isdigit():
            head, *rest = token.replace(",", ":").split(":")
            pairs = (part.split("=") for part in rest)
            found[number] = int(head), {int(at): int(count) for at, count in pairs}
    return found


def _day(version: Version) -> datetime.date:
    """The first day of a version; without one the last, or that of the data."""
    if version.start is not None:
        return version.start
    day = datetime.date(2026, 11, 23)
    return day if version.end is None else version.end - datetime.timedelta(days=1)


def _undated_repeal(row: Row) -> bool:
    return "repealed_by" in row and "to" not in row


def _cases(version: Version, family: list[Version], day: datetime.date) -> Iterator[Case]:
    last = max(version.counts)
    several = [number for number, (count, _) in version.counts.items() if count > 1]
    listed = [number for number, (_, items) in version.counts.items() if items]
    places: list[Place] = [(last, 0, 0), (version.row["art"]["max"] + 1, 0, 0)]
    places += [
        (article, version.counts[article][0] + more, 0)
        for article in several[-1:]
        for more in (0, 1)
    ]
    places += [
        (article, paragraph, version.counts[article][1][paragraph] + more)
        for article in listed[-1:]
        for paragraph in [max(version.counts[article][1])]
        for more in (0, 1)
    ]
    names = [*CASES[:2], *(CASES[2:4] if several else ()), *(CASES[4:] if listed else ())]
    title = version.row["title"].replace("《", "〈").replace("》", "〉")
    for name, place in zip(names, places, strict=True):
        text = f"《{title}》{_written(place)}"
        yield Case(name, _kind(version.row), text, day, *_right(version, family, place, day))


def _right(
    version: Version, family: list[Version], place: Place, day: datetime.date
) -> tuple[str, Certainty]:
    certainty = _certainty(version.row, day)
    if version.has(place):
        return "", certainty
    ended = (one for one in family if one.end is not None and one.end <= day)
    if any(one.has(place) for one in ended):
        return "Q207", certainty
    return ("Q209" if place[1] else "Q208"), certainty


#: Until when texts of a kind were followed (README of the data); laws were followed without a gap.
_FOLLOWED = {"行政法规": "2025-06", "部门规章": "2024-04", "地方性法规": "2025-04"}
_FOLLOWED |= {"司法解释": "2025-06", "规范性文件": "2024-04", "地方政府规章": "2024-04"}
_LAWS = ("宪法", "法律")


def _certainty(row: Row, day: datetime.date) -> Certainty:
    counts = row["art"]
    # Where no first day is recorded, another day of the row stands for it.
    told = "from" in row or not any(name in row for name in ("effective", *_OTHER_DAYS))
    if row.get("disagree") or row.get("from_approx") or not told:
        return "open"
    if "missing" in counts or "k_low" in counts:
        return "open"
    if (row["title"], row.get("from", "")) in _doubts():
        return "open"
    if row.get("checked", 0) < 2:
        return "likely"
    followed = _FOLLOWED.get(row["kind"], "2026-06-26")
    if row["kind"] not in _LAWS and day.isoformat()[: len(followed)] > followed:
        return "likely"
    return "certain"


@cache
def _doubts() -> dict[tuple[str, str], str]:
    """What is done about rows that are doubted, by title and first day."""
    lines = DOUBTED.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return {(title, start): action for title, start, action in rows}


def _kind(row: Row) -> str:
    party = row["kind"] == "行政法规" and row["title"].startswith(("中国共产党", "中共中央"))
    return "党内法规" if party else str(row["kind"])


def _written(place: Place) -> str:
    return "".join(
        f"第{write_numeral(number)}{unit}"
        for number, unit in zip(place, "条款项", strict=True)
        if number
    )


def main(folder: Path) -> None:
    rows = read_rows(folder)
    given = list(answers(cases(rows)))
    counted = sum(1 for row in rows if "k" in row.get("art", {}))
    judged = sum(1 for one in given if one.case.name == CASES[0])
    right = sum(1 for one in given if one.right)
    print(f"{counted} versions with counts, {judged} alone in force on some day")
    print(f"{len(given)} cases, {right} right")
    print(f"\n{'kind':<14}{'counts':<9}{'versions':>9}{'cases':>8}{'right':>8}")
    groups = sorted({(one.case.kind, one.case.certainty) for one in given})
    for kind, certainty in groups:
        mine = [one for one in given if (one.case.kind, one.case.certainty) == (kind, certainty)]
        versions = sum(1 for one in mine if one.case.name == CASES[0])
        right = sum(1 for one in mine if one.right)
        wide = 12 - len(kind)
        print(f"{kind:<{wide}}  {certainty:<9}{versions:>9}{len(mine):>8}{right:>8}")
    print()
    print(f"{'case':<23}{'cases':>7}{'right':>7}  codes that are right")
    for name in CASES:
        mine = [one for one in given if one.case.name == name]
        codes = Counter(one.case.code or "none" for one in mine)
        listed = ", ".join(f"{code} {count}" for code, count in sorted(codes.items()))
        wide = 23 - sum(character in "款项" for character in name)
        print(f"{name:<{wide}}{len(mine):>7}{sum(1 for one in mine if one.right):>7}  {listed}")
    for one in given:
        if not one.right:
            print(f"wrong: {one.case.day} {one.case.text}: {one.said}, not {one.case.code}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
