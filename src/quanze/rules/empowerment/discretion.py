"""Q405."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.model.enforcement import DiscretionTier
from quanze.rules.checked_file import CheckedFile, Placed
from quanze.rules.empowerment.circumstances import gravity_of, plain_name
from quanze.rules.empowerment.ranges import clash
from quanze.rules.hit import Hit, Path
from quanze.rules.norm import DISCRETION_TIERS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.fines import read_fines
from quanze.text.languages import Text

_WHAT: Final = {"condition": Text("条件", "condition"), "range": Text("幅度", "range")}


class DiscretionTiers(Rule):
    """裁量基准的档次缺漏、重叠或者没有由轻到重排列。

    查这几种：罚款有幅度却只有一档；有一档没有写条件或者幅度；两档同名；没有由轻到重（轻微、一般、较重、严重、特别严重，
    或者从轻、一般、从重）；较重一档的罚款反而低，或者与较轻一档重叠。一个数额两档都含（“以上”“以下”含本数，“不满”不含）的，只作提醒。

    两档的罚款对象、条件、计算基数写得一样，且数额都能读准，才比较；其余不猜。

    为什么：档次不清，同样的违法行为罚得不一样，当事人一比较就站不住。

    怎么改：由轻到重排列，一档一个名称，上一档写“不满×元”，下一档写“×元以上”，首尾与法定幅度一致。
    """

    english = """Discretion tiers are incomplete, overlap, or do not run from light to grave.

    Checked are: a fine with a range but one tier only; a tier without condition or range; one name
    for two tiers; tiers that do not run from light to grave (轻微, 一般, 较重, 严重, 特别严重, or 从轻,
    一般, 从重); and a graver tier with a lower fine, or with fines that the lighter tier has as well.
    One amount that belongs to both (以上 and 以下 include the number, 不满 does not) is a notice only.

    Ranges are compared only where both are read with certainty and meet the same person, on the
    same condition, as a share of the same thing.

    Why: with such tiers like cases are punished unlike.

    Instead: one name a tier, from light to grave; end a tier with 不满×元 and begin the next with ×元以上.
    """
    code = "Q405"
    name = "discretion-tiers"
    level = Level.WARNING
    norm = DISCRETION_TIERS
    failing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
    执法指引:
      裁量基准:
        - {情形: 轻微, 条件: 不满五平方米的, 幅度: 处500元以上不满2000元的罚款}
        - {情形: 一般, 条件: 五平方米以上的, 幅度: 处⟦1000元以上不满5000元⟧的罚款}
        - {情形: 严重, 条件: 堵塞道路的, 幅度: 处⟦三千元以上四千元以下⟧的罚款}
""",
            Text("重叠、反而低", "overlapping, and lower"),
        ),
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对损坏村庄公共设施的行政处罚
    执法指引:
      裁量基准:
        - {情形: 严重, 条件: 损坏三处以上的, 幅度: 处1000元以上2000元以下的罚款}
        - {情形: ⟦轻微⟧, 条件: 损坏一处的, 幅度: 处不满500元的罚款}
        - {情形: 一般, ⟦条件⟧: , 幅度: 处500元以上不满1000元的罚款}
        - {情形: ⟦一般⟧, 条件: 损坏两处的, 幅度: 处500元以上不满1000元的罚款}
""",
            Text("没有由轻到重、缺条件、同名", "out of order, no condition, one name twice"),
        ),
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
    执法指引:
      ⟦裁量基准⟧:
        - {情形: 一般, 条件: 占用道路的, 幅度: 处500元以上5000元以下的罚款}
""",
            Text("只有一档", "one tier only"),
        ),
    )
    passing = (
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
    执法指引:
      裁量基准:
        - {情形: 轻微, 条件: 不满五平方米的, 幅度: 责令改正，可以处不满1000元的罚款}
        - {情形: 一般, 条件: 五平方米以上的, 幅度: 责令改正，处1000元以上不满5000元的罚款}
        - {情形: 严重, 条件: 堵塞道路的, 幅度: 对个人处5000元以上1万元以下的罚款，对单位处1万元以上2万元以下的罚款}
"""
        ),
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对生产经营单位未如实记录事故隐患的行政处罚
    执法指引:
      裁量基准:
        - {情形: 从轻, 条件: 期限内改正的, 幅度: 责令改正，处不满10万元的罚款}
        - {情形: 从重, 条件: 逾期未改正的, 幅度: 责令停产停业整顿，处10万元以上20万元以下的罚款，对直接责任人员处2万元以上5万元以下的罚款}
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed, item in file.empowered:
            tiers = item.enforcement_guide.discretion if item.enforcement_guide else ()
            if tiers:
                yield from _incomplete(placed, tiers)
                yield from _names(placed, tiers)
                yield from _ranges(placed, tiers)


def _at(placed: Placed, number: int, field: str) -> Path:
    return placed.at("enforcement_guide", "discretion", number, field)


def _incomplete(placed: Placed, tiers: Sequence[DiscretionTier]) -> Iterator[Hit]:
    for number, tier in enumerate(tiers):
        for field, what in _WHAT.items():
            if says_nothing(getattr(tier, field)):
                values = {"tier": tier.circumstance, "what": what}
                yield Hit(_at(placed, number, field), "empty", values)
    # A warning alone leaves nothing to grade; a fine from … to … does.
    if len(tiers) == 1 and any(
        fine.range.low < fine.range.high for fine in read_fines(tiers[0].range or "")
    ):
        yield Hit(placed.at("enforcement_guide", "discretion"), "single", target="key")


def _names(placed: Placed, tiers: Sequence[DiscretionTier]) -> Iterator[Hit]:
    first: dict[str, int] = {}
    gravest: tuple[int, str] | None = None
    said = False
    for number, tier in enumerate(tiers):
        name = plain_name(tier.circumstance)
        path = _at(placed, number, "circumstance")
        if name in first:
            related = ((_at(placed, first[name], "circumstance"), "same"),)
            yield Hit(path, "name", {"tier": tier.circumstance}, related=related)
            continue
        first[name] = number
        gravity = gravity_of(tier.circumstance)
        if gravity is None:
            continue
        if gravest is not None and gravity < gravest[0] and not said:
            said = True
            yield Hit(path, "order", {"tier": tier.circumstance, "before": gravest[1]})
        if gravest is None or gravity > gravest[0]:
            gravest = gravity, tier.circumstance


def _ranges(placed: Placed, tiers: Sequence[DiscretionTier]) -> Iterator[Hit]:
    """Tiers of known gravity, each against the next graver one, in whatever order they stand."""
    graded = [
        (gravity, number)
        for number, tier in enumerate(tiers)
        if tier.range and (gravity := gravity_of(tier.circumstance)) is not None
    ]
    graded.sort()
    for (light, before), (grave, number) in pairwise(graded):
        lighter, graver = tiers[before], tiers[number]
        found = clash(lighter.range or "", graver.range or "") if light < grave else None
        if found is None:
            continue
        values = {
            "tier": graver.circumstance,
            "range": _part(graver.range, found.graver.span),
            "other": lighter.circumstance,
            "other_range": _part(lighter.range, found.lighter.span),
        }
        yield Hit(
            _at(placed, number, "range"),
            found.kind,
            values,
            found.graver.span,
            related=((_at(placed, before, "range"), "lighter"),),
            at_most=Level.NOTICE if found.kind == "touch" else None,
        )


def _part(text: str | None, span: tuple[int, int]) -> str:
    return (text or "")[span[0] : span[1]]
