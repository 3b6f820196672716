"""Q505."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quanze.findings.level import Level
from quanze.model.lists import LIST_NAMES, ListName
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit
from quanze.rules.norm import OWN_RULE
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text

_ID = re.compile(r"(.*?)([0-9]+)", re.DOTALL)
#: More digits than that are a code, not a number in a row.
_MOST_DIGITS = 6


class Numbering(Rule):
    """编号不连续或者次序不对。

    一张清单里同一字头的编号应当依次相连：J001、J002、J003。缺号、次序颠倒的，每一处报一次。
    编号里没有数字的不查；从几号起编不限；按类别分别起编的（字头不同）分别查。

    为什么：缺号会让人以为漏了事项；次序颠倒的，找不到也数不清。

    怎么改：定稿前统一重新编号。征求意见期间编号宜保持不变，可以暂时不理会，或者在 quanze.toml 中
    写 Q505 = "off"。
    """

    english = """Ids with gaps or out of order.

    Ids with one beginning follow one another within a list: J001, J002, J003. Each gap and each
    item out of order is reported once. Ids without a number are left alone, and so is the number
    that a list begins with.

    Why: a gap looks like a lost item; ids out of order are hard to find and to count.

    Instead: renumber before the final draft. During the rounds of opinions ids had better stay as
    they are: leave it then, or switch the rule off with Q505 = "off" in quanze.toml.
    """
    code = "Q505"
    name = "numbering"
    level = Level.NOTICE
    norm = OWN_RULE
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
  - 编号: ⟦J004⟧
    名称: 登记失业人员
""",
            Text("缺号", "a gap"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
  - 编号: J003
    名称: 登记失业人员
  - 编号: ⟦J002⟧
    名称: 管护零散烈士墓
""",
            Text("次序颠倒", "out of order"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J-党建-1
    名称: 发展党员
  - 编号: J-党建-2
    名称: 选育管用村干部
  - 编号: J-民生-1
    名称: 登记失业人员
配合履职事项:
  - 编号: P12
    名称: 指导村民委员会换届选举
  - 编号: P13
    名称: 排查校外培训机构
""",
            Text("分类起编，不从一号起", "numbered by category, not from one"),
        ),
        Sample(
            """\
基本履职事项:
  - 编号: 甲
    名称: 发展党员
  - 编号: 丙
    名称: 选育管用村干部
""",
            Text("没有数字", "no numbers"),
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        model = file.township_list
        if model is None:
            return
        for name in LIST_NAMES:
            ids = [item.id for item in model.items_of(name)]
            if len(ids) > 1 and not _is_plain_run(ids):
                yield from _breaks(name, ids)


def _is_plain_run(ids: Sequence[str]) -> bool:
    """Whether ids run on from the first with one beginning and one width, as in most lists.

    So many different ids between the first and the last are all there are.
    """
    first, last = _ID.fullmatch(ids[0]), _ID.fullmatch(ids[-1])
    return (
        first is not None
        and last is not None
        and first[1] == last[1]
        and len(first[2]) == len(last[2])
        and int(last[2]) - int(first[2]) == len(ids) - 1
        and len(set(ids)) == len(ids)
        and ids == sorted(ids)
    )


def _breaks(name: ListName, ids: Sequence[str]) -> Iterator[Hit]:
    runs: dict[str, list[tuple[int, int]]] = {}
    for index, written in enumerate(ids):
        match = _ID.fullmatch(written)
        if match and len(match[2]) <= _MOST_DIGITS:
            runs.setdefault(match[1], []).append((int(match[2]), index))
    for run in runs.values():
        yield from _gaps(name, ids, run)
        yield from _falls(name, ids, run)


def _gaps(name: ListName, ids: Sequence[str], run: list[tuple[int, int]]) -> Iterator[Hit]:
    """Numbers that no item of the list has, wherever it stands."""
    for (number, index), (next_number, next_index) in pairwise(sorted(run)):
        if next_number > number + 1:
            values = {"before": ids[index], "id": ids[next_index]}
            yield Hit((name, next_index, "id"), "gap", values)


def _falls(name: ListName, ids: Sequence[str], run: list[tuple[int, int]]) -> Iterator[Hit]:
    """Numbers below the one before. Of a list that runs backwards only the first is odd."""
    falling = False
    for (number, index), (next_number, next_index) in pairwise(run):
        if next_number < number and not falling:
            values = {"before": ids[index], "id": ids[next_index]}
            yield Hit((name, next_index, "id"), "order", values)
        falling = next_number < number
