"""Q204."""

from quanze.findings.level import Level
from quanze.rules.basis.verdict_rule import VerdictRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample
from quanze.text.languages import Text


class UnknownTitle(VerdictRule):
    """引用的法律不存在，或者登记库里没有这部法规、规章。

    国家法律的目录是全的：按目录的那一天判断，查不到就是错误；之后可能有新法通过，查不到报警告，并写明目录的日期。行政法规、规章和地方性法规收得不全，查不到只提示一句；有文号的文件不查。

    为什么：题名抄错、张冠李戴，审核的人找不到原文。

    怎么改：核对题名；确实存在而登记库没有的，用 quanze laws import 登记到本地。
    """

    english = """A law that does not exist, or a regulation that the registry lacks.

    The list of national laws is complete: judged by its own day, a title not in it is an error;
    later, when a law may have been passed since, a warning that names the day of the list.
    Administrative regulations, rules and local regulations are known in part; one that is missing
    is only noted. Documents with a number are not looked up.

    Why: nobody can look up a title that was copied wrongly.

    Instead: check the title; what exists and is not known can be added by quanze laws import.
    """
    code = "Q204"
    name = "unknown-title"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 查处占用耕地建房
    设定依据:
      - ⟦《中华人民共和国村庄建设法》⟧第三条
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 查处占用耕地建房
    设定依据:
      - ⟦《柳塘市市容管理条例》⟧第三条
""",
            Text(
                "登记库没有的地方性法规：只是提示",
                "a local regulation not in the registry: a notice",
            ),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 查处占用耕地建房
    设定依据:
      - 《中华人民共和国城乡规划法》第六十五条
      - 《柳塘市市容管理办法》（柳政规〔2024〕3号）第三条
      - 《关于加强村庄建设管理的通知》
"""
        ),
    )
