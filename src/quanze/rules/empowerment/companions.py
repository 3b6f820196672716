"""Q409."""

import re
from collections.abc import Iterator
from typing import Final

from quanze.findings.level import Level
from quanze.model.items import BaseItem, EmpoweredItem
from quanze.rules.checked_file import CheckedFile, Placed
from quanze.rules.empowerment.powers import COERCION, INSPECTION, PENALTY, power_of
from quanze.rules.hit import Hit, Path
from quanze.rules.norm import ACCOMPANYING_POWERS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.source.spans import Span
from quanze.text.likeness import bigrams

_LAW: Final = re.compile("《([^《》]+)》")
#: Measures that only a body with a power of coercion may take. 先行登记保存 is none: it secures
#: evidence; 暂扣许可证 is a penalty.
_MEASURES: Final = re.compile(
    "(?:依法)?(?:实施|采取|予以)?(?P<measure>查封|扣押|暂扣(?!(?:许可|执照|资质|证|照)|[^，。；]{1,8}[证照])|强制拆除|代履行|强制清除|冻结)"
)
#: What comes before a measure that somebody else takes, or that is not taken.
_BY_OTHERS: Final = re.compile(
    "移送|提请|报请|申请|商请|由[^，。；]{2,20}(?:局|部门|机关|法院)|不得|解除|协助|配合"
)
_INSPECTS: Final = re.compile(
    "检查|巡查|核查|查验|勘验|排查|抽查|复查|核实|调取|查阅|巡逻|查看|到场"
)
_ON_INSPECTION: Final = re.compile("检查|巡查|抽查|查验")
_ON_COERCION: Final = re.compile("强制|查封|扣押|暂扣|代履行")
#: 一并, 连同: the decision or a remark says that the accompanying powers come along.
_ALONG: Final = re.compile(
    "(?:检查|强制)[^，。；]{0,12}(?:一并|同时|一同)|(?:一并|连同|及其?|和|以及)[^，。；]{0,12}(?:检查|强制)"
)
_LIKE: Final = 0.4


class LonelyPenalty(Rule):
    """处罚权下放了，相关的检查权、强制权没有一并下放。

    查两种：执法指引里要查封、扣押、代履行等强制措施，清单里却没有相应的行政强制事项；清单里没有相应的检查事项，指引里也没有说怎样检查、核查、勘验（几项合在一处说）。
    同一部法律、名称相近的检查或强制事项，不论在哪张清单都算；赋权依据、备注写明“检查、强制一并行使”的不提示。

    为什么：没有检查权就发现不了违法行为，没有强制权就制止不了，处罚权成了空的；没有授权就查封、扣押，是违法。

    怎么改：请赋权机关一并赋予，把行政检查、行政强制列为事项；决定已经写明一并行使的，在备注写出。
    """

    english = """A penalty was handed down without its inspection or coercive measure.

    Two things are noted: a guide that seizes, seals or clears in substitution while the list has no such
    coercive measure; and penalties for which the list has no inspection and the guide does not say how
    anything is inspected (said once for all). An item of any list under the same law or of a like
    name counts, and so do words in the granting decision or the remarks that these powers come along.

    Why: without inspection nothing is found, without coercion nothing is stopped, and measures
    taken without the power are unlawful.

    Instead: ask for the accompanying powers and list them; if the decision includes them, say so
    in the remarks.
    """
    code = "Q409"
    name = "lonely-penalty"
    level = Level.NOTICE
    norm = ACCOMPANYING_POWERS
    failing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对无照经营的行政处罚
    类别: 行政处罚
    设定依据: [《无证无照经营查处办法》第十三条]
    执法指引:
      程序要求: [到场检查, 对违法物品予以⟦扣押⟧并出具清单]
"""
        ),
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: ⟦对损坏村庄公共设施的行政处罚⟧
    类别: 行政处罚
    执法指引: {程序要求: [告知后作出处罚决定]}
  - 编号: F002
    名称: 对擅自占用城市道路的行政处罚
    类别: 行政处罚
    执法指引: {程序要求: [听取陈述申辩后作出处罚决定]}
"""
        ),
    )
    passing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对无照经营的行政处罚
    类别: 行政处罚
    设定依据: [《无证无照经营查处办法》第十三条]
    执法指引:
      程序要求: [对违法物品予以扣押]
  - 编号: F002
    名称: 对涉嫌无照经营场所的检查和工具的查封扣押
    类别: 行政强制
    设定依据: [《无证无照经营查处办法》第十一条]
"""
        ),
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
    类别: 行政处罚
    赋权依据: 柳政发〔2026〕18号（相关行政检查、行政强制一并行使）
    执法指引: {程序要求: [依法暂扣工具]}
  - 编号: F002
    名称: 对损坏村庄公共设施的行政处罚
    类别: 行政处罚
    执法指引: {程序要求: [现场勘验，告知后作出处罚决定, 需要查封的移送区城市管理局]}
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        blind: list[Placed] = []
        for placed, item in file.empowered:
            if power_of(item) != PENALTY or item.enforcement_guide is None or _comes_along(item):
                continue
            measure = _measure(placed, item)
            if measure is not None and not _has(file, placed, COERCION, _ON_COERCION):
                path, text, span = measure
                yield Hit(path, "coercion", {"measure": text}, span)
            if not _inspects(item) and not _has(file, placed, INSPECTION, _ON_INSPECTION):
                blind.append(placed)
        if blind:
            variant = "inspection" if len(blind) == 1 else "inspections"
            yield Hit(blind[0].at("name"), variant, {"count": len(blind)})


def _comes_along(item: EmpoweredItem) -> bool:
    said = f"{item.grant_basis or ''}\n{item.remarks or ''}\n{item.name}"
    return _ALONG.search(said) is not None


def _steps(placed: Placed, item: EmpoweredItem) -> Iterator[tuple[Path, str]]:
    guide = item.enforcement_guide
    if guide is not None:
        for field in ("procedure", "evidence", "documents"):
            for number, text in enumerate(getattr(guide, field)):
                yield placed.at("enforcement_guide", field, number), text


def _measure(placed: Placed, item: EmpoweredItem) -> tuple[Path, str, Span] | None:
    """The first coercive measure that the guide's procedure takes itself."""
    for path, text in _steps(placed, item):
        found = _MEASURES.search(text) if path[3] == "procedure" else None
        if found is not None and not _BY_OTHERS.search(text):
            return path, found["measure"], found.span("measure")
    return None


def _inspects(item: EmpoweredItem) -> bool:
    guide = item.enforcement_guide
    if guide is None:
        return False
    return (
        _INSPECTS.search("\n".join((*guide.procedure, *guide.evidence, *guide.documents)))
        is not None
    )


def _has(file: CheckedFile, penalty: Placed, kind: str, words: re.Pattern[str]) -> bool:
    """Whether the township has an item of the kind under a law of the penalty's, or of a like name."""
    laws = _laws(penalty.item)
    about = _about(penalty.item.name)
    for placed in file.items:
        item = placed.item
        if placed.list == "reclaimed" or placed.path == penalty.path:
            continue
        if item.category != kind and not words.search(item.name):
            continue
        if laws & _laws(item) or _shared(about, _about(item.name)) >= _LIKE:
            return True
    return False


def _laws(item: BaseItem) -> set[str]:
    titles = _LAW.findall("\n".join(item.legal_basis))
    return {title.removeprefix("中华人民共和国") for title in titles}


def _about(name: str) -> set[str]:
    """Pairs of characters of what a name is about, without 对…的行政处罚 and the like."""
    return bigrams(re.sub("^对|的?(?:行政)?(?:处罚|检查|强制(?:措施)?)$|监督", "", name))


def _shared(left: set[str], right: set[str]) -> float:
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0
