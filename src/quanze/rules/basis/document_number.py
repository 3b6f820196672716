"""Q212."""

import re
from collections.abc import Iterator
from typing import Final

from quanze.findings.level import Level
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit, Path
from quanze.rules.norm import Norm
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text

#: Signs of the issuer, the year in any brackets, the number. Decrees and announcements (第5号令,
#: 教育部令〔2019〕第5号) are another thing.
_NUMBER: Final = re.compile(
    r"(?P<signs>[\u4e00-\u9fff]{2,12})(?<!令)(?<!公告)\s*"
    r"(?P<open>[〔﹝\[［【(（〈<])\s*(?P<year>\d{2}|\d{4})\s*(?P<close>[〕﹞\]］】)）〉>])\s*"
    r"(?P<ordinal>第?)\s*(?P<number>\d{1,5})\s*号(?!令|公告)"
)
_LOOK_CLOSER: Final = re.compile(r"[\]］】)）〉>〕﹞]\s*第?\s*\d+\s*号")


class MalformedDocumentNumber(Rule):
    """发文字号的写法不合格式。

    年份没有用六角括号〔〕、没有写全四位，或者序号编了虚位、加了“第”字。只看设定依据和赋权依据；政府令、公告的“第…号”不在此列。

    为什么：文号是查找文件的钥匙，写法不一，同一份文件就对不上。GB/T 9704—2012 规定年份标全称、用六角括号，序号不加“第”字、不编虚位。

    怎么改：写成“常政发〔2024〕24号”；括号和序号的改法可以直接采用。
    """

    english = """A document number is not written as the format has it.

    The year is not in 〔〕 or has two digits, or the number has leading zeros or 第. Only in
    设定依据 and 赋权依据; decrees and announcements (第…号) are another thing.

    Why: the number is the key to a document; two spellings hide that it is the same one.
    GB/T 9704—2012 asks for four digits in 〔〕 and a number without 第 and zeros.

    Instead: write it as in 常政发〔2024〕24号; fixes of brackets and numbers are safe.
    """
    code = "Q212"
    name = "document-number"
    level = Level.NOTICE
    norm = Norm(
        Text(
            "GB/T 9704—2012《党政机关公文格式》7.2.5 发文字号",
            "GB/T 9704—2012, layout of official documents, 7.2.5",
        )
    )
    fixable = True
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 整治占道经营
    设定依据:
      - 《关于加强市容管理的通知》（⟦柳政发［2024］18号⟧）
      - 《关于整治流动摊点的通知》（⟦柳城管〔2024〕第06号⟧）
      - 《关于早市管理的意见》（⟦柳政发〔24〕3号⟧）
"""
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 整治占道经营
    设定依据:
      - 《关于加强市容管理的通知》（柳政发〔2024〕18号）
      - 《柳塘市市容管理办法》（2014年柳塘市人民政府令第11号）第五条
      - 《城市市容和环境卫生管理条例》（2017年修订）第十四条
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        if _LOOK_CLOSER.search(file.bases):
            for placed in file.items:
                for number, basis in enumerate(placed.item.legal_basis):
                    yield from _malformed(placed.at("legal_basis", number), basis)
        for placed, empowered in file.empowered:
            if empowered.grant_basis:
                yield from _malformed(placed.at("grant_basis"), empowered.grant_basis)


def _malformed(path: Path, text: str) -> Iterator[Hit]:
    for found in _NUMBER.finditer(text):
        # int() reads full-width digits too: the proposal has plain ones.
        year, number = int(found["year"]), int(found["number"])
        full = f"{found['signs']}〔{year}〕{number}号"
        values = {"text": found[0], "full": full}
        if len(found["year"]) != 4:
            yield Hit(path, "year", values, found.span())
        elif (found["open"], found["close"]) != ("〔", "〕"):
            yield Hit(path, "bracket", values, found.span(), replacement=full)
        elif found["ordinal"] or len(found["number"]) > len(str(number)):
            yield Hit(path, "padded", values, found.span(), replacement=full)
