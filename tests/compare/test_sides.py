"""What a side holds, and what it says of files that it cannot hold."""

import pytest

from compare.building import basic, side, yaml_of
from quanze.compare.arguments import ResolvedSide
from quanze.compare.sides import read_side
from quanze.text.languages import Text
from quanze.usage import EXIT_NOTHING, UsageError

ONE = yaml_of({"basic": basic("调解民间纠纷")})


def test_lines_are_those_of_the_id_or_the_first_key() -> None:
    text = ONE + "reclaimed:\n  - name: 甲\n    id: S001\n  - category: 行政许可\n"
    [township] = side(text).townships
    assert [placed.line for placed in township.items] == [7, 11, 12]
    assert [placed.number for placed in township.items] == [0, 1, 2]


def test_other_kinds_of_files_are_skipped_as_expected() -> None:
    found = side(ONE, "部门名录:\n  - 名称: 区民政局\n", "意见:\n", "备忘: []\n")
    assert len(found.townships) == 1
    assert [(skipped.expected, skipped.reason.zh) for skipped in found.skipped] == [
        (True, "部门名录，不是清单"),
        (True, "征求意见，不是清单"),
        (True, "不是清单文件"),
    ]


def test_unreadable_and_empty_files_are_skipped_with_the_reason() -> None:
    found = side(ONE, "basic: [\n", "")
    assert not any(skipped.expected for skipped in found.skipped)
    assert [skipped.file for skipped in found.skipped] == [f"side/{n}.yaml" for n in "bc"]
    assert "Q002" in found.skipped[0].reason.zh


def test_list_without_a_township_goes_by_its_file() -> None:
    found = side("basic:\n  - id: J001\n    name: 调解民间纠纷\n")
    assert [township.name for township in found.townships] == ["side/a.yaml"]
    assert found.damaged[0][0] == "side/a.yaml"


def test_second_file_of_a_township_is_skipped() -> None:
    [skipped] = side(ONE, ONE).skipped
    assert "side/a.yaml" in skipped.reason.zh
    assert not skipped.expected


def test_file_with_defects_says_so() -> None:
    found = side(ONE + "    mode: 下放\n")
    assert found.damaged == (("side/a.yaml", 1),)
    assert len(found.townships[0].items) == 1


def test_argument_is_read_with_all_that_is_known_of_it() -> None:
    how = Text("文件", "file")
    found = read_side(ResolvedSide("a.yaml", how, (("a.yaml", ONE.encode()),), whole=False))
    assert (found.label, found.how, found.whole) == ("a.yaml", how, False)
    assert found.townships[0].name == "孟河镇"


def test_argument_without_any_list_is_nothing_to_compare() -> None:
    files = (("d.yaml", "部门名录: []\n".encode()), ("e.yaml", b"basic: [\n"))
    with pytest.raises(UsageError) as caught:
        read_side(ResolvedSide("lists", Text("文件夹", "folder"), files))
    assert caught.value.exit_code == EXIT_NOTHING
    assert "e.yaml：读不成清单" in caught.value.in_language("zh")
