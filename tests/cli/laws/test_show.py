"""``quanze laws show``, as a clerk types it."""

import json

import jsonschema
import pytest

from commands import Quanze
from conftest import REPOSITORY

DAY = ("--as-of", "2026-11-24")


def test_a_law_in_force_with_a_place(quanze: Quanze) -> None:
    result = quanze("laws", "show", "行政处罚法", "24/1", *DAY)
    assert result.code == 0
    assert result.out.splitlines()[:6] == [
        "《中华人民共和国行政处罚法》（法律）",
        "  全国人民代表大会，1996-03-17 公布，2021-01-22 最近修改",
        "  2026-11-24：有效（2021-07-15 起施行）",
        "  共 86 条（4 个来源一致）",
        "  第二十四条：3 款",
        "  2021-07-15 以前的第二十四条，现在是第二十九条（文字相似度 1.00）",
    ]
    assert "这一类跟踪到 2026-06-26" in result.out


@pytest.mark.parametrize(
    "words",
    [
        ("大气污染防治法", "119/2"),
        ("中华人民共和国大气污染防治法", "第一百一十九条第二款"),
        ("《大气污染防治法》第一百一十九条第二款",),
        ("大气法", "119/2"),
    ],
)
def test_a_repealed_law_names_what_took_its_place(quanze: Quanze, words: tuple[str, ...]) -> None:
    result = quanze("laws", "show", *words, *DAY)
    assert "已废止（2026-08-15，由《中华人民共和国生态环境法典》取代）" in result.out
    expected = "第一百一十九条第二款现在是《中华人民共和国生态环境法典》第一千一百三十一条第三款"
    assert expected in result.out


def test_the_answer_follows_the_day(quanze: Quanze) -> None:
    before = quanze("laws", "show", "大气污染防治法", "--as-of", "2026-08-14")
    assert "2026-08-14：有效" in before.out
    assert "2026-08-15 起不再适用" in before.out
    early = quanze("laws", "show", "医疗保障法", *DAY)
    assert "尚未施行（2027-01-01 起施行）" in early.out


def test_a_place_that_is_not_there(quanze: Quanze) -> None:
    result = quanze("laws", "show", "行政处罚法", "24/9", *DAY)
    assert result.code == 1
    assert "没有第二十四条第九款" in result.out
    assert quanze("laws", "show", "行政处罚法", "900", "--format", "json", *DAY).code == 1


@pytest.mark.parametrize(
    ("law", "typed", "shown"),
    [
        ("行政处罚法", "24条", "第二十四条：3 款"),
        ("行政处罚法", "24条第1款", "第二十四条：3 款"),
        ("行政处罚法", "第24条第1款", "第二十四条：3 款"),
        ("行政处罚法", "二十四", "第二十四条：3 款"),
        ("行政处罚法", "二十四条", "第二十四条：3 款"),
        ("行政处罚法", "２４", "第二十四条：3 款"),
        ("行政处罚法", "２４／１", "第二十四条：3 款"),
        ("刑法", "120-1", "第一百二十条之一："),
        ("刑法", "120之1", "第一百二十条之一："),
        ("刑法", "第一百二十条之一", "第一百二十条之一："),
        ("刑法", "一百二十之一", "第一百二十条之一："),
    ],
)
def test_a_place_as_people_type_it(quanze: Quanze, law: str, typed: str, shown: str) -> None:
    result = quanze("laws", "show", law, typed, *DAY)
    assert result.code == 0
    assert f"  {shown}" in result.out


def test_in_english(quanze: Quanze) -> None:
    result = quanze("laws", "show", "村民委员会组织法", "41", "--lang", "en", *DAY)
    assert "in force (since 2026-01-01)" in result.out
    assert "第四十一条 of the text before 2026-01-01 is now 第五十条" in result.out


def test_who_cites_it_here(quanze: Quanze, lists: object) -> None:
    del lists
    cited = quanze("laws", "show", "农村集体经济组织法", *DAY)
    assert "清单里引用 1 处：" in cited.out
    assert "lists/liutang.yaml:11:9 孟河镇 基本 J001 组织开展村级集体资产清查" in cited.out
    elsewhere = quanze("laws", "show", "农村集体经济组织法", "12", *DAY)
    assert "引用" not in elsewhere.out


def test_for_programs(quanze: Quanze, lists: object) -> None:
    del lists
    result = quanze("laws", "show", "农村集体经济组织法", "10/3", "--format", "json", *DAY)
    record = json.loads(result.out)
    schema = json.loads((REPOSITORY / "schemas" / "law.schema.json").read_text("utf-8"))
    jsonschema.validate(record, schema)
    assert record["state"] == "in_force"
    assert record["place"]["exists"] is True
    assert record["cited_by"][0]["item"] == "J001"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("土地管里法",), "没有《土地管里法》。最接近的是《中华人民共和国土地管理法》"),
        (("行政处罚法", "第"), "“第”不是条款项。请写成 24/1 或者 第二十四条第一款"),
        (("行政处罚法", "1/2/3/4/5"), "不是条款项"),
        (("行政处罚法", "24/0"), "“24/0”不是条款项"),
        (("行政处罚法", "24///2"), "“24///2”不是条款项"),
        (("行政处罚法", "第零条"), "不是条款项"),
        (("行政处罚法", "24-26"), "“24-26”像是几条，一次只能查一条。请写其中一条，如 24"),
        (("行政处罚法", "24~26"), "“24~26”不止一处"),
        (("行政处罚法", "第二十四条至第二十六条"), "不止一处"),
        (("《行政处罚法》第二十四条至第二十六条",), "不止一处"),
        (("长" * 3000,), f"没有《{'长' * 29}…》"),
        (("行政处罚法", "长" * 3000), f"“{'长' * 29}…”不是条款项"),
        (("行政处罚法", "--as-of", "昨天"), "不是日期"),
        (("行政处罚法", "--format", "xml"), "--format 不能是“xml”"),
        ((" ",), "没有写题名"),
        (("\udcff\udcfe",), "没有《\ufffd\ufffd》"),
        (("\ud800法",), "没有《?法》"),
        (("行政处罚法", "\udcff"), "不是条款项"),
    ],
)
def test_wrong_use_is_one_sentence(quanze: Quanze, words: tuple[str, ...], sentence: str) -> None:
    result = quanze("laws", "show", *words)
    assert result.code == 2
    assert result.out == ""
    assert sentence in result.err
    assert result.err.count("\n") == 1


def test_words_that_the_locale_could_not_decode_are_utf_8(quanze: Quanze) -> None:
    words = [
        word.encode().decode("ascii", "surrogateescape") for word in ("行政处罚法", "第二十四条")
    ]
    assert "第二十四条：3 款" in quanze("laws", "show", *words, *DAY).out


def test_the_group_explains_itself(quanze: Quanze) -> None:
    for words in (("laws",), ("laws", "--help")):
        page = quanze(*words).out + quanze(*words).err
        assert "命令" in page
        assert "Commands" not in page
