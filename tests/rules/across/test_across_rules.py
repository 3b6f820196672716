"""Q604: what the samples do not show."""

import datetime

from quanze.engine.run import check_documents
from quanze.engine.selection import Selection
from quanze.findings.finding import Finding
from quanze.model.keys import all_keys
from quanze.model.settings import Settings
from quanze.rules.across.township_twice import TownshipTwice
from quanze.source.reader import read_document

LIST = "乡镇: {{名称: {name}, 区划代码: '{code}'}}\n清单: {{版本: v1}}\n"


def compared(*texts: str) -> list[Finding]:
    documents = [
        read_document(text.encode(), f"{number}.yaml", all_keys())
        for number, text in enumerate(texts)
    ]
    selection = Selection((), (TownshipTwice(),), {})
    day = datetime.date(2026, 11, 24)
    return check_documents(documents, Settings(), selection, day).findings


def test_every_later_file_points_to_the_first() -> None:
    texts = [LIST.format(name=name, code="320411102") for name in "甲乙丙"]
    found = compared(*texts)
    assert [one.place.file for one in found] == ["1.yaml", "2.yaml"]
    assert [one.related[0].place.file for one in found] == ["0.yaml", "0.yaml"]
    assert len({one.fingerprint for one in found}) == 2


def test_nine_and_twelve_digits_are_one_township() -> None:
    nine, twelve = (LIST.format(name="甲", code=code) for code in ("320411102", "320411102000"))
    assert len(compared(nine, twelve)) == 1


def test_codes_that_could_not_be_read_are_not_equal() -> None:
    broken = LIST.format(name="甲", code="12")
    assert compared(broken, broken, "乡镇:\n清单:\n", "") == []


def test_raw_items_of_the_township_are_no_second_list() -> None:
    raw = "乡镇: {名称: 甲, 区划代码: '320411102'}\n原始事项: []\n"
    assert compared(LIST.format(name="甲", code="320411102"), raw) == []
