"""Q501."""

from collections.abc import Iterator

from quanze.findings.level import Level
from quanze.model.raw_items import RawItems
from quanze.rules.checked_file import CheckedFile
from quanze.rules.hit import Hit, Path
from quanze.rules.norm import FILE_FORMAT
from quanze.rules.rule import Rule
from quanze.rules.sample import Sample
from quanze.text.languages import Text
from quanze.text.normal import one_spelling


class RepeatedId(Rule):
    """编号重复。

    一个文件里每个编号只能用一次，四类事项之间也不能相同。

    为什么：征求意见、修改对照、交接都按编号认事项；编号重复，意见和修改就会落到别的事项上。

    怎么改：给后一个事项换一个没有用过的编号。各类事项可以用不同的字母打头，如 J001、P001、S001、F001。
    """

    english = """An id is used twice.

    Each id stands once in a file, also across its four lists.

    Why: opinions, comparisons and handovers know an item by its id; where two share one, a remark
    ends up at the wrong item.

    Instead: give the later item an id that is not in use. A letter for each list keeps them apart:
    J001, P001, S001, F001.
    """
    code = "Q501"
    name = "repeated-id"
    level = Level.ERROR
    norm = FILE_FORMAT
    applies_to = ("list", "raw")
    failing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
  - 编号: ⟦J001⟧
    名称: 登记失业人员
""",
        ),
        Sample(
            """\
基本履职事项:
  - 编号: "1"
    名称: 组织开展村级集体资产清查
上级部门收回事项:
  - 编号: ⟦"1"⟧
    名称: 户外广告设施设置审批
""",
            Text("两类事项之间", "across two lists"),
        ),
    )
    passing = (
        Sample(
            """\
基本履职事项:
  - 编号: J001
    名称: 组织开展村级集体资产清查
上级部门收回事项:
  - 编号: S001
    名称: 户外广告设施设置审批
"""
        ),
    )

    def check(self, file: CheckedFile) -> Iterator[Hit]:
        ids = _ids(file)
        if len(set(ids)) == len(ids) and "".join(ids).isascii():
            return
        first: dict[str, Path] = {}
        for place, key in enumerate(one_spelling(ids)):
            path = _path(file, place)
            if key in first:
                yield Hit(path, values={"id": ids[place]}, related=((first[key], "related"),))
            elif key:
                first[key] = path


def _ids(file: CheckedFile) -> list[str]:
    if isinstance(file.model, RawItems):
        return [item.id for item in file.model.raw_items]
    return [placed.item.id for placed in file.items]


def _path(file: CheckedFile, place: int) -> Path:
    if isinstance(file.model, RawItems):
        return ("raw_items", place, "id")
    return file.items[place].at("id")
