"""How legal instruments are spoken of: standing, versions, places."""

from typing import Final

from quanze.knowledge.laws.destinations import place_in_chinese
from quanze.knowledge.laws.instrument import Instrument
from quanze.knowledge.laws.standing import Standing, State
from quanze.knowledge.laws.successions import Succession
from quanze.knowledge.laws.titles import cited_title
from quanze.text.languages import Language, Text

STATES: Final[dict[State, Text]] = {
    "in_force": Text("有效", "in force"),
    "not_yet": Text("尚未施行", "not yet in force"),
    "earlier": Text("当时适用更早的文本", "an earlier text applied"),
    "repealed": Text("已废止", "repealed"),
    "gone": Text("已失效", "no longer in force"),
}


#: The kinds of instruments in English; people at home in them read the Chinese word.
_KINDS: Final[dict[str, str]] = {
    "宪法": "constitution",
    "法律": "national law",
    "法律解释": "interpretation of a law",
    "法律性决定": "decision of legal force",
    "行政法规": "administrative regulation",
    "地方性法规": "local regulation",
    "部门规章": "ministry rules",
    "地方政府规章": "local government rules",
    "司法解释": "judicial interpretation",
    "规范性文件": "normative document",
    "党内法规": "Party regulation",
    "未定": "kind not known",
}


def kind_label(kind: str, language: Language) -> str:
    """The kind of an instrument."""
    return kind if language == "zh" else _KINDS.get(kind, kind)


def standing_sentence(standing: Standing, language: Language) -> str:
    """In force since …, repealed on … by …: one line without a full stop."""
    version = standing.version
    state = STATES[standing.state].in_language(language)
    details: list[Text] = []
    if version.start is not None and standing.state in ("in_force", "not_yet"):
        about = Text("，按公布日期推算", ", taken from its publication")
        guess = about if version.approximate else Text("", "")
        details.append(
            Text(f"{version.start} 起施行{guess.zh}", f"since {version.start}{guess.en}")
        )
    if standing.state == "earlier":
        details.append(
            Text(
                f"登记库里最早的文本 {version.start} 起施行",
                f"the first one on record applies from {version.start}",
            )
        )
    if standing.state == "repealed":
        by = cited_title(version.repealed_by or "")
        when = version.end or Text("日期不详", "day unknown").in_language(language)
        details.append(Text(f"{when}，由《{by}》取代", f"{when}, by 《{by}》"))
    if standing.state == "gone":
        details.append(
            Text(
                f"据{version.gone_note}；何时失效没有记载",
                f"{version.gone_note_english}; since when is not recorded",
            )
        )
    if standing.state == "in_force" and version.end is not None:
        details.append(
            Text(f"{version.end} 起不再适用", f"another version applies from {version.end}")
        )
    inside = ("，" if language == "zh" else ", ").join(one.in_language(language) for one in details)
    if not inside:
        return state
    return f"{state}（{inside}）" if language == "zh" else f"{state} ({inside})"


def period(version: Instrument, language: Language) -> str:
    """From when to when a version applies."""
    start = str(version.start) if version.start else "?"
    end = version.end or version.gone_by
    if end is None:
        return f"{start} 起" if language == "zh" else f"from {start}"
    return f"{start} 至 {end}（不含）" if language == "zh" else f"from {start}, until {end}"


def renumbered_sentence(succession: Succession, language: Language) -> str:
    """What a place of an earlier version of the same instrument is now."""
    old = place_in_chinese(succession.old_pin)
    now = _with_likeness(place_in_chinese(succession.pin), succession, language)
    if language == "zh":
        return f"{succession.old_end} 以前的{old}，现在{'' if succession.kind == 'weak' else '是'}{now}"
    return f"{old} of the text before {succession.old_end} is now {now}"


def _with_likeness(where: str, succession: Succession, language: Language) -> str:
    score = f"{succession.score:.2f}"
    weak = succession.kind == "weak"
    if language == "zh":
        return f"{'也许是' if weak else ''}{where}（文字相似度 {score}）"
    return f"{'perhaps ' if weak else ''}{where} (likeness {score})"
