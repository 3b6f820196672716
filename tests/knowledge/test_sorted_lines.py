"""Data files: what was written is found, and what was changed since is refused."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.knowledge import shipped as shipped_module
from quanze.knowledge.departments.usual import shipped_departments
from quanze.knowledge.shipped import (
    DIVISIONS_FILE,
    DIVISIONS_FORMAT,
    LAWS_FILE,
    LAWS_FORMAT,
    SUCCESSIONS_FILE,
    SUCCESSIONS_FORMAT,
    ShippedDataError,
    shipped,
)
from quanze.knowledge.sorted_lines import DataFormatError, SortedLines, write_sorted_lines

FORMAT = "test/1"
#: Keys are titles and numbers: no tab, no line feed, no quotation mark or backslash of JSON.
KEYS = st.text(
    st.one_of(
        st.sampled_from("法律条例办丨一龥𠮷ab01 .-/（）"),
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters='"\\'),
    ),
    max_size=6,
)
ENTRIES = st.lists(st.tuples(KEYS, st.integers(0, 99)), max_size=40)

Entries = list[tuple[str, int]]


def tab_file(entries: Entries, **head: Any) -> bytes:
    return write_sorted_lines(FORMAT, head, [(key, f"{key}\t{value}") for key, value in entries])


def json_file(entries: Entries) -> bytes:
    lines = [
        (key, json.dumps({"key": key, "value": value}, ensure_ascii=False, separators=(",", ":")))
        for key, value in entries
    ]
    return write_sorted_lines(FORMAT, {}, lines)


def values_of(entries: Entries, key: str) -> list[int]:
    return [value for known, value in entries if known == key]


@given(ENTRIES, KEYS)
def test_lines_before_tabs_are_found_by_their_whole_key(entries: Entries, other: str) -> None:
    lines = SortedLines.read(tab_file(entries), FORMAT)
    for key in {other, *(key for key, _ in entries)}:
        expected = [f"{key}\t{value}".encode() for value in values_of(entries, key)]
        assert lines.find(key) == expected


@given(ENTRIES, KEYS)
def test_json_lines_are_found_by_their_whole_key(entries: Entries, other: str) -> None:
    lines = SortedLines.read(json_file(entries), FORMAT)
    for key in {other, *(key for key, _ in entries)}:
        assert [json.loads(line)["value"] for line in lines.find(key)] == values_of(entries, key)


@given(ENTRIES)
def test_keys_and_lines_come_in_the_order_of_their_bytes(entries: Entries) -> None:
    lines = SortedLines.read(tab_file(entries), FORMAT)
    ordered = sorted((key for key, _ in entries), key=str.encode)
    assert list(lines.keys()) == ordered
    assert [line.decode().partition("\t")[0] for line in lines.lines()] == ordered


def test_first_last_and_all_that_lies_beside_them() -> None:
    lines = SortedLines.read(tab_file([("乙", 2), ("丙", 3), ("丁", 4)]), FORMAT)
    assert list(lines.keys()) == ["丁", "丙", "乙"]
    assert lines.find("丁") == ["丁\t4".encode()]
    assert lines.find("乙") == ["乙\t2".encode()]
    for missing in ("", "一", "丁丁", "丙丁", "龥"):
        assert lines.find(missing) == []


def test_a_file_without_lines_has_none() -> None:
    lines = SortedLines.read(tab_file([]), FORMAT)
    assert lines.find("") == lines.find("法") == []
    assert [*lines.lines(), *lines.keys()] == []


def test_the_head_keeps_what_it_was_given_and_counts() -> None:
    lines = SortedLines.read(tab_file([("甲", 1), ("甲", 2)], as_of="2026-11-23"), FORMAT)
    assert lines.head["as_of"] == "2026-11-23"
    assert lines.head["lines"] == 2


def test_the_same_facts_give_the_same_bytes() -> None:
    assert tab_file([("甲", 1), ("乙", 2)]) == tab_file([("乙", 2), ("甲", 1)])


def refused(data: bytes) -> DataFormatError:
    with pytest.raises(DataFormatError) as caught:
        SortedLines.read(data, FORMAT)
    return caught.value


GOOD = tab_file([("甲", 1), ("乙", 2)])


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\n",
        b"[]\n",
        b"{}\n",
        b"3\n",
        b"null\n",
        b'"x"\n',
        b"\xff\xfe\n",
        b"[" * 99999 + b"\n",
    ],
)
def test_a_file_without_a_head_is_refused(head: bytes) -> None:
    assert refused(head + "甲\t1\n".encode()).reason == "head"


def test_a_file_without_any_line_feed_has_no_head() -> None:
    assert refused(GOOD.replace(b"\n", b"")).reason == "head"


def test_another_format_is_refused_and_named() -> None:
    error = refused(GOOD.replace(b"test/1", b"test/2"))
    assert (error.reason, error.found) == ("format", "test/2")


@given(st.data())
def test_any_changed_byte_behind_the_head_is_noticed(data: st.DataObject) -> None:
    start = GOOD.index(b"\n") + 1
    at = data.draw(st.integers(start, len(GOOD) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda value: value != GOOD[at]))
    assert refused(GOOD[:at] + bytes([byte]) + GOOD[at + 1 :]).reason == "damaged"


@pytest.mark.parametrize("changed", [GOOD[:-1], GOOD + b"\n", GOOD[: GOOD.index(b"\n") + 1]])
def test_lines_lost_or_added_are_noticed(changed: bytes) -> None:
    assert refused(changed).reason == "damaged"


def test_a_head_without_checksum_vouches_for_nothing() -> None:
    assert refused(b'{"format":"test/1"}\n').reason == "damaged"


@pytest.mark.parametrize(
    ("name", "format_name"),
    [
        (LAWS_FILE, LAWS_FORMAT),
        (SUCCESSIONS_FILE, SUCCESSIONS_FORMAT),
        (DIVISIONS_FILE, DIVISIONS_FORMAT),
    ],
)
def test_what_is_shipped_is_whole_sorted_and_of_its_format(name: str, format_name: str) -> None:
    lines = shipped(name)
    assert lines.head["format"] == format_name
    keys = list(lines.keys())
    assert len(keys) == lines.head["lines"] > 1000
    assert keys == sorted(keys, key=str.encode)
    assert shipped(name) is lines


def test_half_a_character_is_no_key() -> None:
    assert shipped(LAWS_FILE).find("\udcff\ud800") == []


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder in place of the package's data."""
    shipped.cache_clear()
    monkeypatch.setattr(shipped_module, "DATA_FOLDER", tmp_path)
    yield tmp_path
    shipped.cache_clear()


@pytest.mark.parametrize("data", [None, b"", b"x", GOOD])
def test_missing_and_damaged_files_of_the_package_are_named(
    data_folder: Path, data: bytes | None
) -> None:
    if data is not None:
        (data_folder / LAWS_FILE).write_bytes(data)
    with pytest.raises(ShippedDataError) as caught:
        shipped(LAWS_FILE)
    assert caught.value.name == LAWS_FILE


@pytest.mark.parametrize(
    "text", [None, "{", "[]\n", '{"short": []}\n', '{"name": "民政局"}\n', "\udcff"]
)
def test_a_damaged_table_of_departments_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str | None
) -> None:
    monkeypatch.setattr("quanze.knowledge.departments.usual.DATA_FOLDER", tmp_path)
    if text is not None:
        (tmp_path / "departments.jsonl").write_bytes(text.encode(errors="surrogateescape"))
    shipped_departments.cache_clear()
    with pytest.raises(ShippedDataError) as caught:
        shipped_departments()
    assert caught.value.name == "departments.jsonl"
    shipped_departments.cache_clear()
