"""The report that people read, as golden files: plain, on a terminal of 80 columns, in English."""

import datetime

from conftest import GoldenCheck
from quanze.engine.run import Report, check_documents
from quanze.engine.selection import select_rules
from quanze.model.keys import all_keys
from quanze.model.settings import Settings
from quanze.output import findings_concise, findings_json, findings_text
from quanze.source.reader import read_document
from quanze.text.width import display_width

LIST = """\
乡镇:
  名称: 孟河镇
  区划代码: "320411102"
清单:
  版本: draft-v1
  声明总数: {收回: 3}
上级部门收回事项:
  - 编号: S001
    名称: 核发公共场所卫生许可证
    类别: 行政许可
    设定依据: [《公共场所卫生管理条例》第四条第二款]
    收回理由: 镇级没有检测人员，全年申请只有零星几件，分散受理难以做到标准统一、流程一致，群众往返多、意见大，上级部门也难以及时掌握办理情况，予以布署收回。
    承接部门:
    工作方式: 由区卫生健康局统一受理，自2027年1月1日起实施，此前受理的由镇办结。
  - 编号: S001
    名称: 对未经批准擅自取水的行政处罚
    类别: 行政处罚
    设定依据: [《中华人民共和国水法》第六十九条第一项]
    收回理由: 取水计量专业性强。
    承接部门: [原移交部门]
    工作方式: 由区水利局承接实施，自2027年1月1日起办理，在办案件由镇办结。
"""


def report() -> Report:
    document = read_document(
        LIST.encode(), "lists/孟河镇履行职责事项清单（征求意见稿）.yaml", all_keys()
    )
    day = datetime.date(2026, 11, 24)
    return check_documents([document], Settings(), select_rules({}), day)


def test_without_limit_in_chinese(golden: GoldenCheck) -> None:
    golden("findings/plain.zh.txt", findings_text.render(report(), "zh"))


def test_on_a_terminal_in_chinese(golden: GoldenCheck) -> None:
    text = findings_text.render(report(), "zh", width=80)
    assert all(display_width(line) <= 80 for line in text.splitlines())
    golden("findings/terminal.zh.txt", text)


def test_on_a_terminal_in_english(golden: GoldenCheck) -> None:
    text = findings_text.render(report(), "en", width=80)
    assert all(display_width(line) <= 80 for line in text.splitlines())
    golden("findings/terminal.en.txt", text)


def test_with_colours(golden: GoldenCheck) -> None:
    text = findings_text.render(report(), "zh", width=80, colour=True)
    golden("findings/colour.zh.txt", text)


def test_one_a_line_and_json(golden: GoldenCheck) -> None:
    golden("findings/concise.zh.txt", findings_concise.render(report(), "zh"))
    golden("findings/findings.en.json", findings_json.render(report(), "en"))


def test_nothing_found_and_no_summary_is_nothing_printed() -> None:
    empty = Report(datetime.date(2026, 11, 24))
    assert findings_text.render(empty, "zh", summary=False) == ""
    assert findings_concise.render(empty, "zh") == ""
