"""Q201."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import CHANGZHOU_QUESTIONS
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample


class NoLegalBasis(Rule):
    """事项没有写设定依据。

    四张清单的每一个事项都要写设定依据；空白和“无”“/”“待补充”之类的占位，等于没有写。

    为什么：依据是否充分，是事项能不能列入清单的第一个问题。没有依据，审核的部门无从核对，公布后也说不清乡镇为什么要做这件事。

    怎么改：一条依据写一行，写明法律、法规名称和条款，或者文件名称和文号。确实找不到依据的，应当研究是否不列入清单。
    """

    english = """An item gives no legal basis.

    Every item of the four lists needs one. Blanks and placeholders (无, /, 待补充) count as none.

    Why: whether the basis suffices is the first question asked of an item. Without it nobody can
    check the item, and nobody can say why the township has to do it.

    Instead: write one basis a line, a law with its article or a document with its number. Where
    there is none, consider leaving the item out.
    """
    code = "Q201"
    name = "no-legal-basis"
    level = Level.ERROR
    norm = CHANGZHOU_QUESTIONS
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: ⟦管理公共租赁住房小区的停车场⟧
    类别: 城乡建设
"""
        ),
        Sample(
            """\
配合履职事项:
  - 编号: P001
    名称: 开展校园周边安全检查
    ⟦设定依据⟧: []
"""
        ),
        Sample(
            """\
新增赋权事项:
  - 编号: F001
    名称: 对损坏村庄公共设施的行政处罚
    设定依据:
      - 《村庄和集镇规划建设管理条例》第三十九条
      - ⟦待补充⟧
"""
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
    设定依据:
      - 《中华人民共和国农村集体经济组织法》第六条
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 落实社区戒毒和社区康复
    设定依据: [苏政办发〔2023〕6号]
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        for placed in file.items:
            if not placed.item.legal_basis:
                yield Hit(placed.at("legal_basis"))
        if file.bases_begin_with_titles:
            return
        for placed in file.items:
            blank = [
                number
                for number, basis in enumerate(placed.item.legal_basis)
                if says_nothing(basis)
            ]
            if blank and len(blank) == len(placed.item.legal_basis):
                yield Hit(placed.at("legal_basis"))
            else:
                for number in blank:
                    yield Hit(placed.at("legal_basis", number), "blank")
