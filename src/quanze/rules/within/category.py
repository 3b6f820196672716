"""Q507."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.knowledge.placeholders import says_nothing
from quanze.model.lists import LIST_NAMES
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.text.normal import normal_text


class UnknownCategory(Rule):
    """类别不在规定的范围内。

    每张清单的类别从一组规定的名称中选取。默认的一组来自近年公布的清单和“9+X”权力类型；本省另有
    规定的，在 quanze.toml 的 [categories] 中写明，写成空列表就不查。没有写类别的，另见 Q304。

    为什么：统计、比对都按类别进行；“平安法治”与“平安法制”会成为两类。

    怎么改：改用最接近的规定名称；确需增加的，先写进 quanze.toml 的 [categories]。
    """

    english = """A category that is not in the set.

    The category of an item is one of a set for each list. The default set comes from published lists
    and from the power types; a workspace names its own under [categories] in quanze.toml, and an
    empty list there switches the check off. A missing category is Q304's.

    Why: statistics and comparisons go by category; two spellings are two categories.

    Instead: write the nearest one of the set, or add the new one to quanze.toml first.
    """
    code = "Q507"
    name = "unknown-category"
    level = Level.WARNING
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组建人民调解委员会，调解民间纠纷
    类别: ⟦平安法制⟧
  - 编号: J002
    名称: 组织开展村级集体资产清查
    类别: ⟦行政许可⟧
""",
            Text("写法不同、不是这张清单的类别", "another spelling, another list's category"),
        ),
    )
    passing = (
        Sample(
            """\
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
    类别: 行政许可
  - 编号: S002
    名称: 户外广告设施安全检查
    类别: 城乡建设
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.township_list
        if model is None:
            return
        for name in LIST_NAMES:
            allowed = file.settings.categories.of(name)
            items = model.items_of(name)
            known = {None, *allowed}
            if not allowed or known.issuperset([item.category for item in items]):
                continue
            for number, item in enumerate(items):
                category = item.category
                if category in known or says_nothing(category) or category is None:
                    continue
                # Blanks and width are Q105's matter.
                if normal_text(category) not in map(normal_text, allowed):
                    guess = nearest(category.strip(), allowed)
                    shown = Text("、".join(allowed), ", ".join(allowed))
                    values = {"category": category, "nearest": guess, "known": shown}
                    yield Hit((name, number, "category"), "near" if guess else "", values)
