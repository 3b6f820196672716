"""Q205."""

from quanze.findings.level import Level
from quanze.rules.basis.verdict_rule import VerdictRule
from quanze.rules.norm import OWN_RULE
from quanze.rules.sample import Sample
from quanze.text.languages import Text


class Repealed(VerdictRule):
    """依据已经废止。

    按检查的那一天（--as-of，默认今天），这部法律、法规已经废止或者失效。知道由哪一部取代的，写出废止日期和取代它的法；条文有对应的，指出现在是哪一条，以及两段文字的相似度。没有列出对应条文，不等于没有。

    为什么：依据废止，事项就可能没有依据，公布出去会被质疑。《大气污染防治法》等十部法律自2026年8月15日起由《生态环境法典》取代，旧清单里到处都是。

    怎么改：核对新法的条文后改引；新法没有这项职责的，研究这个事项是否保留。改引要由人确认，quanze 不会自动替换。
    """

    english = """The basis was repealed.

    On the day judged (--as-of, today unless given) the instrument is no longer in force. Where it is
    known what took its place, the day and the new title are given, and the article that says the same,
    with the likeness of the two texts. No article named does not mean that there is none.

    Why: without its basis an item may have none. Ten laws, the one on air pollution among them, gave
    way to 《生态环境法典》 on 2026-08-15, and older lists cite them everywhere.

    Instead: compare and cite the new provision, or ask whether the item stays. A person has to agree;
    quanze never replaces it by itself.
    """
    code = "Q205"
    name = "repealed"
    level = Level.ERROR
    norm = OWN_RULE
    proposes = True
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 劝阻露天烧烤
    设定依据:
      - ⟦《中华人民共和国大气污染防治法》第一百一十九条第二款⟧
      - ⟦《中华人民共和国婚姻法》⟧
"""
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 接待来信来访
    设定依据:
      - ⟦《信访条例》⟧第五条
""",
            Text("只有一个来源说它失效：警告", "only one source says so: a warning"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 劝阻露天烧烤
    设定依据:
      - 《中华人民共和国生态环境法典》第一千一百三十一条第三款
      - 《信访工作条例》第十三条第三款
"""
        ),
    )
