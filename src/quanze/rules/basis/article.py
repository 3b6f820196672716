"""Q208."""

from quanze.findings.level import Level
from quanze.rules.basis.verdict_rule import VerdictRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample
from quanze.text.languages import Text


class NoSuchArticle(VerdictRule):
    """没有这一条。

    条号大过最后一条，或者这一条不存在、已经删去。国家法律经过几个来源核对的报错误；其他的报警告，并写明文本截止的日子；来源互相矛盾、日期不准的只提示。

    为什么：条号抄错，依据就落了空。

    怎么改：查原文，改正条号。
    """

    english = """There is no such article.

    Its number is beyond the last, or it does not exist or was deleted. An error for national laws
    whose texts were cross-checked; a warning with the day of the text for others; a notice where
    sources disagree or the date is approximate.

    Why: a wrong number leads nowhere.

    Instead: look it up and correct the number.
    """
    code = "Q208"
    name = "no-such-article"
    level = Level.ERROR
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 查处占用耕地建房
    设定依据:
      - 《中华人民共和国土地管理法》⟦第八十八条⟧
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 办理居住证
    设定依据:
      - 《居住证暂行条例》⟦第三十条⟧
""",
            Text(
                "行政法规的文本只跟踪到2025年6月：警告",
                "regulations were followed until 2025-06: a warning",
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
      - 《中华人民共和国土地管理法》第八十七条
      - 《中华人民共和国刑法》第一百三十三条之一
"""
        ),
    )
