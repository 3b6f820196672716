"""quanze-law/1, quanze-laws-check/1, quanze-laws-diff/1, and what ``quanze laws parse`` prints."""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

# Until Python 3.12 pydantic reads a TypedDict only from here; it brings the package along.
from typing_extensions import TypedDict

from quanze.model.lists import ListName
from quanze.output.contracts.values import Count, IsoDay, Ordinal, RuleCode, Share

#: ``earlier``: in force with a text before the first one on record.
State = Literal["in_force", "not_yet", "earlier", "repealed", "gone"]
Certainty = Literal["certain", "likely", "open"]
LevelName = Literal["error", "warning", "notice"]


class SuccessionRecord(TypedDict):
    """Where a provision went. ``score`` is the likeness of the two texts; weak means perhaps."""

    title: str
    pin: str
    score: Share
    kind: Literal["same", "revised", "weak"]


class CitingRecord(TypedDict):
    """A citation in an item of a list. ``text`` is the whole entry."""

    file: str
    line: Ordinal
    column: Ordinal
    township: str
    list: ListName
    item: str
    name: str
    text: str
    pins: Sequence[str]


#: One version: it applies from ``from`` until the day before ``until``.
VersionRecord = TypedDict(
    "VersionRecord",
    {
        "from": IsoDay | None,
        "from_approximate": bool,
        "until": IsoDay | None,
        "articles": Count | None,
        "highest_article": Count | None,
        "counts": Certainty,
        "local": bool,
    },
)


class PlaceRecord(TypedDict):
    """The place asked for. ``exists`` is null where the text was not counted."""

    pin: str
    exists: bool | None
    paragraphs: Count | None
    items: Mapping[str, Count] | None
    became: Sequence[SuccessionRecord]


class LawReport(TypedDict):
    """``quanze laws show --format json``."""

    schema: Literal["quanze-law/1"]
    as_of: IsoDay
    title: str
    kind: str
    issuer: str | None
    region: str | None
    promulgated: IsoDay | None
    amended: IsoDay | None
    state: State
    certainty: Certainty
    repealed_by: str | None
    followed_until: str
    sources: Sequence[str]
    versions: Sequence[VersionRecord]
    place: PlaceRecord | None
    cited_by: Sequence[CitingRecord]


class VerdictRecord(TypedDict):
    """What is to be said of a citation. ``proposal`` is applied unasked only where it is safe."""

    code: RuleCode
    level: LevelName
    certainty: Certainty
    message: str
    proposal: str | None
    safe: bool


class CheckedCitationRecord(TypedDict):
    """A citation as read, what it names, and the verdicts. ``title`` is null where unknown."""

    file: str
    place: str
    text: str
    law: str | None
    doc_no: str | None
    version: str | None
    pins: Sequence[str]
    title: str | None
    state: State | None
    verdicts: Sequence[VerdictRecord]


class CheckSummary(TypedDict):
    """Citations by their gravest verdict.

    ``clean`` were looked up and nothing is wrong; ``not_looked_up`` name nothing that could be:
    documents by their number, 本法, 前款. All five and ``citations`` add up.
    """

    citations: Count
    clean: Count
    error: Count
    warning: Count
    notice: Count
    not_looked_up: Count


class LawsCheckReport(TypedDict):
    """``quanze laws check --format json``."""

    schema: Literal["quanze-laws-check/1"]
    version: str
    as_of: IsoDay
    summary: CheckSummary
    citations: Sequence[CheckedCitationRecord]


ChangeKind = Literal["begun", "amended", "ended", "recounted", "known", "dropped"]

#: How an instrument stands on one of the two days.
SideRecord = TypedDict(
    "SideRecord",
    {
        "state": State,
        "from": IsoDay | None,
        "until": IsoDay | None,
        "repealed_by": str | None,
        "articles": Count | None,
    },
)


class TouchedItemRecord(CitingRecord):
    """An item that cites what changed, with what is to be said of it on the later day."""

    messages: Sequence[str]


class LawChangeRecord(TypedDict):
    """One instrument that changed."""

    kind: ChangeKind
    title: str
    day: IsoDay | None
    old: SideRecord | None
    new: SideRecord | None
    items: Sequence[TouchedItemRecord]


class LawsDiffSummary(TypedDict):
    """Changes by kind, of instruments that the lists cite or do not; and how many items cite them."""

    items: Count
    cited: Mapping[ChangeKind, Count]
    not_cited: Mapping[ChangeKind, Count]


class LawsDiffReport(TypedDict):
    """``quanze laws diff --format json``."""

    schema: Literal["quanze-laws-diff/1"]
    old: IsoDay
    new: IsoDay
    summary: LawsDiffSummary
    laws: Sequence[LawChangeRecord]


class ParsedCitation(TypedDict):
    """One mention of a document; pins as in 24/1, 5//2, 12~15, 30.1."""

    law: str | None
    doc_no: str | None
    version: str | None
    pins: Sequence[str]


class CitationsRecord(TypedDict):
    """One line of ``quanze laws parse``."""

    text: str
    citations: Sequence[ParsedCitation]


class CountsRecord(TypedDict):
    """``max``: the last article; ``k``: one token an article (2:1=5, -, x, 133-1@1)."""

    max: Count
    k: NotRequired[str | None]
    k_low: NotRequired[bool]
    missing: NotRequired[Sequence[Ordinal]]


#: One line of laws.local.jsonl: an instrument that the shipped registry lacks, or corrects.
LocalLawRow = TypedDict(
    "LocalLawRow",
    {
        "title": str,
        "kind": Literal[
            "宪法",
            "法律",
            "法律解释",
            "法律性决定",
            "行政法规",
            "司法解释",
            "部门规章",
            "地方性法规",
            "地方政府规章",
            "党内法规",
            "规范性文件",
            "未定",
        ],
        "issuer": NotRequired[str],
        "region": NotRequired[str],
        "doc_no": NotRequired[str],
        "promulgated": NotRequired[IsoDay],
        "amended": NotRequired[IsoDay],
        "from": NotRequired[IsoDay],
        "from_approx": NotRequired[bool],
        "to": NotRequired[IsoDay],
        "repealed_by": NotRequired[str],
        "gone_by": NotRequired[IsoDay],
        "gone_note": NotRequired[str],
        "art": NotRequired[CountsRecord],
        "checked": NotRequired[Count],
        "disagree": NotRequired[Count],
        "override": NotRequired[str],
        "origin": NotRequired[str],
        "imported": NotRequired[IsoDay],
        "src": NotRequired[str],
    },
)
LocalLawRow.__doc__ = "One line of laws.local.jsonl: an instrument that the shipped registry lacks."
