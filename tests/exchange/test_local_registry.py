"""The workspace's own registry: every error named, added to whole or not at all."""

import datetime
import json
from pathlib import Path
from typing import Any

import pytest

from quanze.exchange import local_registry
from quanze.exchange.local_registry import append_local_laws, read_local_laws
from quanze.exchange.statutes.row import row_line, row_of
from quanze.knowledge.laws.instrument import instrument_from
from quanze.knowledge.laws.registry import Registry
from quanze.knowledge.sorted_lines import SortedLines, write_sorted_lines
from quanze.usage import UsageError
from statute_texts import RIVER_TOKENS, RIVERS, put, short_statute, statute_of

DAY = datetime.date(2026, 11, 28)
SHIPPED = {
    "title": "江南省湖泊条例",
    "kind": "地方性法规",
    "from": "2020-01-01",
    "to": "2024-01-01",
    "art": {"max": 3, "k": "1 2:1=3 1 2-1@1"},
}
UNCOUNTED = {
    "title": "江南省水库条例",
    "kind": "地方性法规",
    "from": "2020-01-01",
    "art": {"max": 9},
}


@pytest.fixture(scope="module")
def registry() -> Registry:
    head = {"as_of": "2026-11-23", "horizons": {}, "sources": {}}
    rows = [("江南省湖泊条例", SHIPPED), ("江南省水库条例", UNCOUNTED)]
    lines = [(key, row_line({"key": key, **row})) for key, row in rows]
    data = write_sorted_lines("quanze-laws/1", head, iter(lines))
    return Registry(SortedLines.read(data, "quanze-laws/1"))


def row(**changes: Any) -> dict[str, Any]:
    whole = {"title": "柳塘市河道管理条例", "kind": "地方性法规", "from": "2022-05-27", **changes}
    return {name: value for name, value in whole.items() if value is not ...}


def lines(*rows: object) -> str:
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in rows)


def refusal(path: Path, registry: Registry) -> str:
    with pytest.raises(UsageError) as caught:
        read_local_laws(path, registry)
    assert caught.value.hint is not None
    assert len(caught.value.message.en) > 10
    return caught.value.in_language("zh")


def test_what_an_import_gives_is_read_back(tmp_path: Path, registry: Registry) -> None:
    made = row_of(statute_of(RIVERS), "柳塘.docx", DAY)
    assert list(made) == [
        *("title", "kind", "issuer", "region", "promulgated", "amended", "from", "from_approx"),
        *("art", "src", "origin", "imported"),
    ]
    assert made["art"] == {"max": 6, "k": RIVER_TOKENS}
    file = tmp_path / "laws.local.jsonl"
    append_local_laws(file, [made], registry)
    assert file.read_text(encoding="utf-8") == row_line(made) + "\n"
    (read,) = read_local_laws(file, registry)
    assert read == instrument_from(made, local=True)
    assert read.local
    assert read.end is None


def test_doubtful_counts_and_decrees_go_into_the_row() -> None:
    note = "（2024年7月20日柳塘市人民政府令第8号公布）"
    made = row_of(
        statute_of(short_statute("柳塘市河道办法", note, last="看护：（一）河；（二）湖。")),
        "a.txt",
        DAY,
    )
    assert made["art"]["k_low"] is True
    assert made["doc_no"] == "柳塘市人民政府令第8号"
    assert list(made)[-4:] == ["doc_no", "src", "origin", "imported"]


def test_no_file_is_no_rows_and_blank_lines_are_none(tmp_path: Path, registry: Registry) -> None:
    file = tmp_path / "laws.local.jsonl"
    assert read_local_laws(file, registry) == []
    file.write_bytes(b"\xef\xbb\xbf\r\n" + lines(row()).encode() + b"  \n")
    assert [one.title for one in read_local_laws(file, registry)] == ["柳塘市河道管理条例"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "第1行不是 JSON"),
        ("[" * 100_000, "第1行不是 JSON"),
        ("[]", "第1行不是一个 JSON 对象"),
        (lines(row(), {"kind": "法律"}), "第2行缺 title"),
        (lines(row(kind="")), "第1行缺 kind"),
        (lines(row(kind="地方法规")), "的 kind 是“地方法规”，只能是宪法、"),
        (lines(row(title=3)), "的 title 应是文字"),
        ('{"title": "\\ud800", "kind": "法律"}', "的 title 里有损坏的字符"),
        (lines(row(form="2022-05-27")), "有不认识的键 form"),
        (lines(row(to="2024-9-1")), "的 to 是“2024-9-1”，应写成 2024-09-01 这样的日期"),
        (lines(row(to="20240901")), "应写成 2024-09-01"),
        (lines(row(to=20240901)), "应写成 2024-09-01"),
        (lines(row(to="2024-02-30")), "应写成 2024-09-01"),
        (lines(row(to="2022-05-27")), "的 to 不晚于 from"),
        (lines(row(from_approx="ja")), "的 from_approx 应是true 或 false"),
        (lines(row(checked=True)), "的 checked 应是整数"),
        (lines(row(art="1 2")), "的 art 应写成 {max, k}"),
        (lines(row(art={"k": "1"})), "的 art.max 应是条数"),
        (lines(row(art={"max": True})), "的 art.max 应是条数"),
        (lines(row(art={"max": -1})), "的 art.max 应是条数"),
        (lines(row(art={"max": 1, "k": 1})), "的 art.k 应是文字"),
        (lines(row(art={"max": 1, "k": "1", "missing": [""]})), "的 art.missing 应是条号"),
        (lines(row(art={"max": 2, "k": "1 2:3=1"})), "“2:3=1”读不出款、项的个数"),
        (lines(row(art={"max": 2, "k": "1  2"})), "“”读不出款、项的个数"),
        (lines(row(art={"max": 2, "k": "1 2 3-1@1 1"})), "写了 3 条，art.max 是 2"),
        (lines(row(), row(title="柳塘市 河道管理条例")), "第2行与第1行是同一版本"),
    ],
)
def test_the_first_wrong_line_is_named(
    tmp_path: Path, registry: Registry, content: str, said: str
) -> None:
    sentence = refusal(put(tmp_path, "laws.local.jsonl", content), registry)
    assert sentence.startswith("“laws.local.jsonl”第")
    assert said in sentence


def test_other_encodings_and_sizes_are_said(
    tmp_path: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = put(tmp_path, "laws.local.jsonl", lines(row()).encode("gb18030"))
    assert "UTF-8" in refusal(file, registry)
    monkeypatch.setattr(local_registry, "MOST_BYTES", 10)
    assert "太大" in refusal(file, registry)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"art": {"max": 2, "k": "1 1"}}, "内置登记为3条，这里写的是2条"),
        ({"art": {"max": 3}, "to": None}, "内置登记的 to 是2024-01-01，这里是空"),
        (
            {"art": {"max": 3, "k": "1 2 1 2-1@1"}},
            "第二条内置登记为2款（第1款3项），这里写的是2款",
        ),
        (
            {"art": {"max": 3, "k": "1 2:1=3 x 2-1@1"}},
            "第三条内置登记为1款，这里写的是已删去",
        ),
        (
            {"art": {"max": 3, "k": "1 2:1=3 1"}},
            "第二条之一内置登记为1款，这里写的是没有这一条",
        ),
        ({"to": "2025-01-01"}, "内置登记的 to 是2024-01-01，这里是2025-01-01"),
    ],
)
def test_a_row_contradicts_the_shipped_one_only_with_a_reason(
    tmp_path: Path, registry: Registry, changes: dict[str, Any], said: str
) -> None:
    differing = {**SHIPPED, **changes}
    file = put(tmp_path, "laws.local.jsonl", lines(row(), differing))
    sentence = refusal(file, registry)
    assert "第2行与内置登记不一致：《江南省湖泊条例》（2020-01-01起），" + said in sentence
    assert '"override": "理由"' in sentence
    target = tmp_path / "new.jsonl"
    with pytest.raises(UsageError, match="contradicts") as caught:
        append_local_laws(target, [row(), differing], registry)
    assert '--override "理由"' in caught.value.in_language("zh")
    assert not target.exists()
    reasoned = {**differing, "override": "以公报文本为准"}
    append_local_laws(target, [reasoned], registry)
    assert read_local_laws(target, registry)[0].override == "以公报文本为准"


@pytest.mark.parametrize(
    "agreeing",
    [
        SHIPPED,
        {name: value for name, value in SHIPPED.items() if name != "art"},
        {**SHIPPED, "art": {"max": 3}},
        {**SHIPPED, "from": "2025-01-01", "to": None},
        {**UNCOUNTED, "art": {"max": 9, "k": "1 1 1 1 1 1 1 1 1"}},
        {**SHIPPED, "art": {"max": 3, "k": "1 2:1=3 1 2-1@1"}},
    ],
)
def test_what_says_the_same_or_more_or_is_another_version_is_welcome(
    tmp_path: Path, registry: Registry, agreeing: dict[str, Any]
) -> None:
    assert read_local_laws(put(tmp_path, "a.jsonl", lines(agreeing)), registry)


def test_the_order_of_inserted_articles_is_no_contradiction(
    tmp_path: Path, registry: Registry
) -> None:
    table = {"max": 1, "k": "1 1-1@1 1-2@1"}
    turned = {"max": 1, "k": "1 1-2@1 1-1@1"}
    head = {"as_of": "2026-11-23"}
    shipped = {"key": "a", **row(title="a", art=table)}
    data = write_sorted_lines("f", head, iter([("a", row_line(shipped))]))
    file = put(tmp_path, "a.jsonl", lines(row(title="a", art=turned)))
    assert read_local_laws(file, Registry(SortedLines.read(data, "f")))


def test_rows_are_added_behind_what_stands_there(tmp_path: Path, registry: Registry) -> None:
    first = '{ "title":"甲市条例" , "kind":"地方性法规"}\r\n\r\n' + lines(row()).strip()
    file = put(tmp_path, "laws.local.jsonl", first)
    append_local_laws(file, [], registry)
    assert file.read_bytes() == first.encode()
    append_local_laws(file, [row(title="乙市条例")], registry)
    assert file.read_bytes() == f"{first}\r\n{row_line(row(title='乙市条例'))}\r\n".encode()


def test_a_version_that_is_there_is_replaced_only_when_told_so(
    tmp_path: Path, registry: Registry
) -> None:
    file = put(tmp_path, "laws.local.jsonl", "\ufeff" + lines(row(), row(title="乙市条例")))
    before = file.read_bytes()
    new = row(issuer="柳塘市人民代表大会")
    with pytest.raises(UsageError) as caught:
        append_local_laws(file, [row(title="丙市条例"), new], registry)
    assert caught.value.in_language("zh") == (
        "“laws.local.jsonl”第1行已有《柳塘市河道管理条例》（2022-05-27起）。"
        "同一版本只留一行；要用新的替换旧的，请加 --replace"
    )
    assert file.read_bytes() == before
    append_local_laws(file, [new], registry, replace=True)
    assert (
        file.read_bytes()
        == b"\xef\xbb\xbf" + f"{row_line(new)}\n".encode() + before.split(b"\n", 1)[1]
    )
    newer = row(title="乙市条例", issuer="乙市人民代表大会")
    append_local_laws(file, [newer], registry, replace=True)
    assert [one.issuer for one in read_local_laws(file, registry)] == [
        "柳塘市人民代表大会",
        "乙市人民代表大会",
    ]


def test_one_version_twice_among_the_new_rows_and_a_wrong_row(
    tmp_path: Path, registry: Registry
) -> None:
    file = tmp_path / "laws.local.jsonl"
    twice = {"title": "甲市条例", "kind": "地方性法规"}
    with pytest.raises(UsageError) as caught:
        append_local_laws(file, [twice, twice], registry, replace=True)
    assert "《甲市条例》给出了两次" in caught.value.in_language("zh")
    with pytest.raises(UsageError) as caught:
        append_local_laws(file, [{"title": "甲市条例"}], registry)
    assert "要登记的《甲市条例》缺 kind" in caught.value.in_language("zh")
    assert not file.exists()


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "长" * 3000},
        {"from": "长" * 3000},
        {"长" * 3000: 1},
        {"art": {"max": 1, "k": "长" * 3000}},
        {"title": "长" * 3000},
    ],
)
def test_what_is_too_long_is_not_said_back_whole(
    tmp_path: Path, registry: Registry, changes: dict[str, Any]
) -> None:
    file = tmp_path / "laws.local.jsonl"
    file.write_text(lines(row(**changes), row(**changes)), encoding="utf-8")
    sentence = refusal(file, registry)
    assert "长…" in sentence
    assert len(sentence) < 200


def test_a_blank_reason_overrides_nothing(tmp_path: Path, registry: Registry) -> None:
    file = tmp_path / "laws.local.jsonl"
    file.write_text(lines(row(override="\u3000 ")), encoding="utf-8")
    assert "第1行的 override 没有写理由" in refusal(file, registry)
