"""Q406."""

from collections.abc import Iterator
from typing import Final

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.empowerment.powers import ON_APPLICATION, power_of
from quanze.rules.hit import Hit, Path
from quanze.rules.norm import LIYANG_STAFF
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample

_CERTIFIED: Final[Path] = ("township", "enforcement_staff", "certified")


class TooFewOfficers(Rule):
    """持证执法人员不足 10 人，却承接了赋权事项。

    有新增赋权事项的乡镇，持证执法人员应当不少于 10 人；没有写人数的，提醒补写。赋权事项全是行政许可、行政确认一类依申请办理的，不查。
    人数可以在 quanze.toml 的 empowerment.least_certified 里改。

    为什么：办一个案件要两名以上持证人员，还要审核和应诉。人不够，权力接下来也用不了，或者用得不合法。

    怎么改：核对“执法人员”里的“持证”人数；确实不足的，先充实人员、取得证件，再承接，或者少承接几项。
    """

    english = """Fewer than 10 certified enforcement officers, but powers were taken on.

    A township with empowered items needs at least 10 people with a certificate; a missing figure
    is only a notice. Townships with nothing but powers on application (licences, confirmations) are left alone.
    The number is set by empowerment.least_certified in quanze.toml.

    Why: a case takes two certified officers at least, besides review and defence in court. Without
    people a power is not exercised, or not lawfully.

    Instead: check the figure under 执法人员; if it is right, find the people first or take on less.
    """
    code = "Q406"
    name = "too-few-officers"
    level = Level.WARNING
    norm = LIYANG_STAFF
    failing = (
        Sample(
            """\
乡镇:
  名称: 柳塘镇
  区划代码: "320999101"
  执法人员: {在编: 14, 持证: ⟦6⟧}
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
"""
        ),
        Sample(
            """\
乡镇:
  名称: 柳塘镇
  区划代码: "320999101"
  ⟦执法人员⟧: {在编: 14}
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
"""
        ),
    )
    passing = (
        Sample(
            """\
乡镇:
  名称: 柳塘镇
  区划代码: "320999101"
  执法人员: {在编: 14, 持证: 12}
新增赋权事项:
  - 编号: F001
    名称: 对擅自占用城市道路的行政处罚
"""
        ),
        Sample(
            """\
乡镇:
  名称: 柳塘镇
  区划代码: "320999101"
  执法人员: {在编: 3, 持证: 2}
新增赋权事项:
  - 编号: F001
    名称: 核发小型餐饮店登记证
    类别: 行政许可
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.township_list
        least = file.settings.empowerment.least_certified
        if model is None or not least:
            return
        if all(power_of(item) in ON_APPLICATION for _, item in file.empowered):
            return
        staff = model.township.enforcement_staff
        certified = staff.certified if staff else None
        if certified is None:
            yield Hit(_CERTIFIED, "missing", {"least": least}, at_most=Level.NOTICE)
        elif certified < least:
            yield Hit(_CERTIFIED, "", {"certified": certified, "least": least})
