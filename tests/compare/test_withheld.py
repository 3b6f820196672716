"""A township whose file was not read is neither gone nor new."""

import pytest

from compare.building import basic, side, yaml_of
from quanze.compare.changes import compare
from quanze.compare.sides import Side, side_from_documents
from quanze.compare.unread import find_clues
from quanze.model.keys import all_keys
from quanze.source.reader import read_document

ONE = {"basic": basic("调解民间纠纷")}
LIUTANG = yaml_of(ONE)
BAISHI = yaml_of(ONE, name="白石乡", code="320411104")
BROKEN = "basic: [\n"


def _side(**files: str) -> Side:
    return side_from_documents(
        "side", (read_document(t.encode(), f"x/{n}.yaml", all_keys()) for n, t in files.items())
    )


@pytest.mark.parametrize(
    "new",
    [
        {"baishi": BROKEN},
        {"other": "township: {name: 柳, code: '320411104000'}\n" + BROKEN},
        {"other": "乡镇:\n  名称：白石乡\n" + BROKEN},
        {"baishi": ""},
        {"baishi": "- 甲\n"},
        # Copied from another township's, with its code.
        {"baishi": LIUTANG},
        # Neither code nor name.
        {"baishi": "basic: []\n"},
    ],
)
def test_unread_file_is_known_by_its_name_or_by_what_it_says(new: dict[str, str]) -> None:
    old = _side(
        liutang=LIUTANG, baishi=BAISHI, gone=yaml_of(ONE, name="桐花街道", code="320411105")
    )
    for first, second, presence in (
        (old, _side(liutang=LIUTANG, **new), "removed"),
        (_side(liutang=LIUTANG, **new), old, "added"),
    ):
        found = compare(first, second)
        certain = [missing for missing in found.not_compared if missing.certain]
        assert [(m.name, m.presence) for m in certain] == [("白石乡", presence)]
        assert [t.name for t in found.townships if t.presence != "both"] == ["桐花街道"]


def test_unread_file_of_nobody_may_be_anybodys() -> None:
    found = compare(_side(liutang=LIUTANG, baishi=BAISHI), _side(liutang=LIUTANG, other=BROKEN))
    [missing] = found.not_compared
    assert (missing.name, missing.certain, missing.files) == ("白石乡", False, ("x/other.yaml",))
    assert found.summary().total == 0


def test_unread_register_is_no_township() -> None:
    for broken in ("部门名录: [\n", BROKEN):
        found = compare(
            _side(liutang=LIUTANG, baishi=BAISHI, departments="部门名录: []\n"),
            _side(liutang=LIUTANG, departments=broken),
        )
        assert [t.name for t in found.townships if t.presence == "removed"] == ["白石乡"]


def test_townships_read_on_both_sides_are_compared_all_the_same() -> None:
    found = compare(side(LIUTANG, BAISHI), side(LIUTANG, BAISHI, BROKEN))
    assert [t.presence for t in found.townships] == ["both", "both"]
    assert not found.not_compared


def test_names_of_items_in_an_unread_file_are_among_its_clues() -> None:
    clues = find_clues("a.yaml", LIUTANG)
    assert clues is not None
    assert clues.codes == {"320411102"}
    assert {"孟河镇", "调解民间纠纷"} <= clues.names
    assert find_clues("a.yaml", "raw_items:\n") is None
