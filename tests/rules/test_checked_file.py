"""What rules share: the texts of a file with their paths, and the same without."""

import datetime
from collections import Counter

from quanze.engine.understand import understand
from quanze.model.keys import all_keys
from quanze.model.settings import Settings
from quanze.rules.checked_file import CheckedFile
from quanze.source.reader import read_document

LIST = """\
乡镇: {名称: 孟河镇, 区划代码: "320411102"}
清单: {版本: draft-v1}
基本履职事项:
  - {编号: J001, 名称: 清查资产, 设定依据: [甲法第一条, 乙法第二条], 备注: 每年一次}
配合履职事项:
  - {编号: P001, 名称: 保护古树, 对应上级部门: [区农业农村局], 上级部门职责: 普查, 配合职责: 查看}
上级部门收回事项:
  - {编号: S001, 名称: 核发许可, 承接部门: [区卫生健康局], 收回理由: 量少, 工作方式: 受理, 衔接: {在办事项: 续办}}
新增赋权事项:
  - 编号: F001
    名称: 处罚焚烧
    赋权依据: 某政发〔2026〕1号
    原实施部门: 区城市管理局
    执法指引: {程序要求: [立案], 证据要求: [照片], 裁量基准: [{情形: 轻微, 条件: 初次, 幅度: 五百元}], 文书: [决定书]}
    运行评估: {处理意见: 保留}
"""


def checked(text: str) -> CheckedFile:
    document = read_document(text.encode(), "list.yaml", all_keys())
    understood = understand(document, "zh")
    return CheckedFile(
        document, understood.kind, understood.model, Settings(), datetime.date(2026, 11, 24)
    )


def test_prose_holds_just_the_texts() -> None:
    file = checked(LIST)
    texts = Counter(text for _, text in file.texts)
    assert Counter(filter(None, file.prose.split("\n"))) == texts
    assert sum(texts.values()) == 22


def test_items_stand_in_file_order_with_their_paths() -> None:
    file = checked(LIST)
    assert [placed.path for placed in file.items] == [
        ("basic", 0),
        ("cooperative", 0),
        ("reclaimed", 0),
        ("empowered", 0),
    ]
    assert file.items[2].at("reason") == ("reclaimed", 0, "reason")


def test_a_file_that_is_no_list_has_neither() -> None:
    file = checked("部门名录: []")
    assert file.items == ()
    assert file.prose == ""
