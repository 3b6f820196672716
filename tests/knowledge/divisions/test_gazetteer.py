"""Townships by code and by name."""

import csv
from pathlib import Path

import pytest

from quanze.knowledge.divisions.gazetteer import Gazetteer, shipped_gazetteer
from quanze.knowledge.divisions.units import (
    ABOLISHED,
    COUNTY_GONE,
    KNOWN_NOTES,
    NOT_LISTED,
    TYPE_SIGNS,
    Unit,
    read_units,
    type_told_by,
)
from quanze.knowledge.shipped import DIVISIONS_FORMAT
from quanze.knowledge.sorted_lines import SortedLines, write_sorted_lines

LIUTANG = "320402\t江苏省\t常州市\t柳塘区\t100柳塘镇,109\t101青杨镇\t102青杨镇,-,,1\t001春江街道,102\t200银山,201,X"
OTHER = "320999\t江苏省\t盐城市\t柳塘区\t100双河乡,=,,2\t101回民乡,,M,3"
CAPITAL = "110101\t北京市\t\t东城区\t001东华门街道"


@pytest.fixture(scope="module")
def known() -> Gazetteer:
    lines = [(line[:6], line) for line in (LIUTANG, OTHER, CAPITAL)]
    data = write_sorted_lines(DIVISIONS_FORMAT, {"as_of": "2026-09-11"}, lines)
    return Gazetteer(SortedLines.read(data, DIVISIONS_FORMAT))


def test_units_as_a_line_has_them() -> None:
    places = ("江苏省", "常州市", "柳塘区")
    assert read_units(LIUTANG) == [
        Unit("320402100", "柳塘镇", "镇", "320402109", 0, places),
        Unit("320402101", "青杨镇", "镇", "320402101", 0, places),
        Unit("320402102", "青杨镇", "镇", None, ABOLISHED, places),
        Unit("320402001", "春江街道", "街道", "320402102", 0, places),
        Unit("320402200", "银山", "乡", "320402201", 0, places),
    ]
    first, second = read_units(OTHER)
    assert (first.note, first.statistical_code) == (NOT_LISTED, "320999100")
    assert (second.note, second.type) == (COUNTY_GONE, "民族乡")
    assert first.county == "柳塘区"
    assert read_units(CAPITAL)[0].places == ("北京市", "东城区")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("郑陆镇", "镇"),
        ("城关回族乡", "乡"),
        ("某民族乡", "民族乡"),
        ("春江街道", "街道"),
        ("某苏木", "苏木"),
        ("某民族苏木", "民族苏木"),
        ("某农场", ""),
        ("", ""),
    ],
)
def test_the_type_that_a_name_tells(name: str, kind: str) -> None:
    assert type_told_by(name) == kind


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("320402100", ["柳塘镇"]),
        ("320402100000", ["柳塘镇"]),
        ("320402109", ["柳塘镇"]),
        ("320402102", ["青杨镇", "春江街道"]),
        ("320402201", ["银山"]),
        ("320402199", []),
        ("320402", []),
        ("999999100", []),
        ("", []),
        ("柳塘", []),
    ],
)
def test_by_code(known: Gazetteer, code: str, names: list[str]) -> None:
    assert [unit.name for unit in known.with_code(code)] == names


@pytest.mark.parametrize(
    ("places", "code"),
    [
        (("江苏省", "常州市", "柳塘区"), "320402"),
        (("常州市", "柳塘区"), "320402"),
        (("江苏省", "盐城市", "柳塘区"), "320999"),
        (("江苏省", "柳塘区"), None),
        (("柳塘区",), None),
        (("东城区",), "110101"),
        (("北京市", "东城区"), "110101"),
        (("上海市", "东城区"), None),
        (("江苏省", "常州市"), None),
        ((), None),
    ],
)
def test_the_county_that_places_lead_to(
    known: Gazetteer, places: tuple[str, ...], code: str | None
) -> None:
    assert known.county_code(places) == code


def test_of_one_name_the_unit_that_is_listed_comes_first(known: Gazetteer) -> None:
    found = known.named("青杨镇", "320402")
    assert found is not None
    assert found.code == "320402101"
    assert known.named("青杨镇", "320999") is None
    assert known.named("青杨镇", "000000") is None


def test_the_nearest_name_is_never_one_of_the_past(known: Gazetteer) -> None:
    near = known.nearest("柳堂镇", "320402")
    assert near is not None
    assert near.name == "柳塘镇"
    assert known.nearest("回民乡", "320999") is None
    assert known.nearest("某某苏木", "320402") is None


@pytest.mark.parametrize(
    ("name", "place"),
    [("江苏省", True), ("常州市", True), ("柳塘区", True), ("柳塘镇", False), ("", False)],
)
def test_places_above_the_township(known: Gazetteer, name: str, place: bool) -> None:
    assert known.is_place(name) is place


def test_the_day_of_the_data(known: Gazetteer) -> None:
    assert known.as_of == "2026-09-11"
    assert shipped_gazetteer().as_of == "2026-09-11"


@pytest.mark.parametrize(
    ("code", "name", "note"),
    [
        ("320402100", "郑陆镇", 0),
        ("320402109", "郑陆镇", 0),
        ("320411191", "春江镇", ABOLISHED),
        ("110101001", "东华门街道", 0),
    ],
)
def test_townships_that_are_known(code: str, name: str, note: int) -> None:
    assert [(unit.name, unit.note) for unit in shipped_gazetteer().with_code(code)] == [
        (name, note)
    ]


def test_every_township_as_gathered_is_found_by_code_and_name(shared: Path) -> None:
    gazetteer = shipped_gazetteer()
    text = (shared / "data" / "townships.tsv").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if not line.startswith("#")]
    lost = []
    for row in csv.DictReader(rows, delimiter="\t"):
        places = tuple(dict.fromkeys(filter(None, (row["province"], row["city"], row["county"]))))
        unit = Unit(
            row["code"],
            row["name"],
            row["type"],
            row["code_nbs"] or None,
            KNOWN_NOTES.index(row["note"]),
            places,
        )
        if unit not in gazetteer.with_code(row["code"]):
            lost.append(row)
        if row["code_nbs"] and unit not in gazetteer.with_code(row["code_nbs"] + "000"):
            lost.append(row)
    assert lost == []
    assert len(rows) > 43_000


def test_every_type_has_its_own_sign() -> None:
    assert len(set(TYPE_SIGNS.values())) == len(TYPE_SIGNS)
