"""Where a text to be added is hardly a version of the instrument that is shipped under its title.

Versions with another start are expected, so that only what no amendment changes is compared. Rows
that stand in a workspace already are taken at their word: people may have written them by hand.
"""

from collections.abc import Sequence
from typing import Final

from quanze.exchange.contradictions import counts_differ
from quanze.knowledge.laws.instrument import Instrument
from quanze.knowledge.laws.registry import Registry
from quanze.knowledge.laws.titles import title_key
from quanze.text.languages import Text
from quanze.text.visible import visible

_UNKNOWN: Final = "未定"
#: What a congress and its standing committee make is told apart by wording only.
_OF_CONGRESS: Final = frozenset({"法律", "法律解释", "法律性决定"})
#: Whose makers keep their names. Ministries were merged and renamed.
_LASTING_MAKERS: Final = frozenset(
    {*_OF_CONGRESS, "宪法", "行政法规", "地方性法规", "地方政府规章"}
)


def strangeness(instrument: Instrument, registry: Registry) -> Text | None:
    """What speaks against ``instrument`` being a version of the shipped one of its title.

    ``None``: nothing, there is none, or the row gives a reason for overriding it.
    """
    key = title_key(instrument.title)
    family = registry.family(key)
    if instrument.override or family is None or family.key != key:
        return None
    shipped = [version for version in family.versions if not version.local]
    if not shipped:
        return None
    return (
        _kind_differs(shipped[-1], instrument)
        or _maker_differs(shipped[-1], instrument)
        or _same_text_differs(shipped, instrument)
        or _far_shorter(shipped, instrument)
    )


def _kind_differs(shipped: Instrument, own: Instrument) -> Text | None:
    kinds = {shipped.kind, own.kind}
    if len(kinds) == 1 or _UNKNOWN in kinds or kinds <= _OF_CONGRESS:
        return None
    return Text(
        f"内置登记是{shipped.kind}，这里是{own.kind}",
        f"the shipped registry has it as {shipped.kind}, here it is {own.kind}",
    )


def _maker_differs(shipped: Instrument, own: Instrument) -> Text | None:
    if own.kind not in _LASTING_MAKERS or not shipped.issuer or not own.issuer:
        return None
    if _maker(shipped.issuer) == _maker(own.issuer):
        return None
    theirs, ours = shipped.issuer, visible(own.issuer)
    return Text(
        f"内置登记的制定机关是{theirs}，这里是{ours}",
        f"the shipped registry has {theirs} as its maker, here it is {ours}",
    )


def _maker(issuer: str) -> str:
    return issuer.replace("常务委员会", "").replace("常委会", "")


def _same_text_differs(shipped: Sequence[Instrument], own: Instrument) -> Text | None:
    """Of versions made on one day, where the counts of all differ, how those of the last do."""
    made = own.amended or own.promulgated
    same = [one for one in shipped if made is not None and (one.amended or one.promulgated) == made]
    faults = [counts_differ(one.articles, own.articles) for one in same]
    if not faults or None in faults:
        return None
    fault = faults[-1]
    return fault and Text(f"同在 {made} 通过或修改，{fault.zh}", f"both made on {made}, {fault.en}")


def _far_shorter(shipped: Sequence[Instrument], own: Instrument) -> Text | None:
    known = [version.articles.highest for version in shipped if version.articles]
    if not known or own.articles is None or own.articles.highest * 2 >= known[-1]:
        return None
    return Text(
        f"内置登记的最近一版有{known[-1]}条，这里只有{own.articles.highest}条",
        f"the latest shipped text has {known[-1]} articles, this one only {own.articles.highest}",
    )
