"""Title, maker, kind and number told from what stands before the first article."""

import datetime

import pytest

from quanze.exchange.statutes.makers import place_of
from quanze.exchange.statutes.passing import read_day
from statute_texts import short_statute, statute_of

NATIONAL = "第十三届全国人民代表大会常务委员会第九次会议"


@pytest.mark.parametrize(
    ("title", "note", "kind", "issuer", "region", "doc_no"),
    [
        (
            "中华人民共和国河道法",
            f"（2019年3月1日{NATIONAL}通过）",
            *("法律", "全国人民代表大会常务委员会", None, None),
        ),
        ("中华人民共和国河道法", "", "法律", "全国人民代表大会常务委员会", None, None),
        ("中华人民共和国宪法", "", "宪法", "全国人民代表大会", None, None),
        (
            "全国人民代表大会常务委员会关于河道的决定",
            f"（2019年3月1日{NATIONAL}通过）",
            *("法律性决定", "全国人民代表大会常务委员会", None, None),
        ),
        (
            "全国人民代表大会常务委员会关于河道的解释",
            f"（2019年3月1日{NATIONAL}通过）",
            *("法律解释", "全国人民代表大会常务委员会", None, None),
        ),
        (
            "河道管理条例",
            "（2003年5月18日中华人民共和国国务院令第９77号公布　根据2016年2月6日《国务院关于修改部分行政法规的决定》修订）",
            *("行政法规", "国务院", None, "国务院令第977号"),
        ),
        (
            "河道管理条例",
            "（2003年5月18日中华人民共和国国务院令第977号公布　根据2016年2月6日国务院令第966号《国务院关于修改部分行政法规的决定》修订）",
            *("行政法规", "国务院", None, "国务院令第977号"),
        ),
        (
            "河道军事设施条例",
            "（2003年5月18日中华人民共和国国务院、中华人民共和国中央军事委员会令第97号公布）",
            *("行政法规", "国务院、中央军事委员会", None, "国务院、中央军事委员会令第97号"),
        ),
        (
            "河道暂行条例",
            "（1983年5月18日国务院批准　1983年6月1日水利部令第9号发布）",
            *("行政法规", "国务院", None, "水利部令第9号"),
        ),
        ("河道条例", "（1983年5月18日国务院第9次常务会议通过）", "行政法规", "国务院", None, None),
        ("中华人民共和国河道实施办法", "", "行政法规", "国务院", None, None),
        (
            "河道采砂办法",
            "（2020年7月3日水利部、农业农村部令2020年第4号公布）",
            *("部门规章", "水利部、农业农村部", None, "水利部、农业农村部令2020年第4号"),
        ),
        (
            "柳塘市河道办法",
            "（2020年7月3日柳塘市人民政府令第8号公布）",
            *("地方政府规章", "柳塘市人民政府", "柳塘市", "柳塘市人民政府令第8号"),
        ),
        (
            "柳塘市河道办法",
            "（2020年7月3日经柳塘市人民政府第八次常务会议通过）",
            *("地方政府规章", "柳塘市人民政府", "柳塘市", None),
        ),
        (
            "柳塘市河道办法",
            "（2020年7月3日市人民政府令第8号公布）",
            *("地方政府规章", "柳塘市人民政府", "柳塘市", "市人民政府令第8号"),
        ),
        (
            "河道采砂办法",
            "（2020年7月3日水利部　农业农村部 公安部令第4号公布）",
            *(
                "部门规章",
                "水利部、农业农村部、公安部",
                None,
                "水利部、农业农村部、公安部令第4号",
            ),
        ),
        (
            "柳塘市河道条例",
            "（2020年7月3日市第八届人大常委会第八次会议通过）",
            *("地方性法规", "柳塘市人民代表大会常务委员会", "柳塘市", None),
        ),
        (
            "柳塘市河道条例",
            "（2020年7月3日江南省第十三届人民代表大会常务委员会第八次会议批准）",
            *("地方性法规", "柳塘市人民代表大会常务委员会", "柳塘市", None),
        ),
        (
            "江南省河道条例",
            f"（2002年6月29日{NATIONAL}通过　2010年7月30日江南省第十一届人民代表大会常务委员会第十八次会议通过）",
            *("地方性法规", "江南省人民代表大会常务委员会", "江南省", None),
        ),
        ("柳塘市河道条例", "", "地方性法规", "柳塘市人民代表大会常务委员会", "柳塘市", None),
        ("柳塘市河道办法", "柳政规〔2023〕2号", "规范性文件", None, "柳塘市", "柳政规〔2023〕2号"),
        ("河道办法", "", "未定", None, None, None),
        ("河道办法", "（2020年7月3日某公司令第8号公布）", "未定", None, None, "某公司令第8号"),
        ("中国共产党河道工作条例", "", "党内法规", "中共中央", None, None),
        (
            "最高人民法院、最高人民检察院关于河道案件的解释",
            "法释〔2020〕9号",
            *("司法解释", "最高人民法院、最高人民检察院", None, "法释〔2020〕9号"),
        ),
    ],
)
def test_kind_and_maker(
    title: str,
    note: str,
    kind: str,
    issuer: str | None,
    region: str | None,
    doc_no: str | None,
) -> None:
    statute = statute_of(short_statute(title, note))
    assert statute.title == title
    assert (statute.kind, statute.issuer, statute.region) == (kind, issuer, region)
    assert statute.doc_no == doc_no


@pytest.mark.parametrize(
    "before",
    [
        ["柳塘市河道管理办法"],
        ["《柳塘市河道管理办法》"],
        ["柳 塘 市", "河 道 管 理 办 法"],
        ["柳塘市河道管理办法", "柳塘市河道管理办法"],
        ["柳塘市河道管理办法（2020年修正）"],
        ["柳政规〔2023〕2号柳塘市河道管理办法"],
        ["柳塘市河道管理办法", "第一章　总　　则"],
        ["柳塘市河道管理办法", "目 录", "第一章 总则", "第二章 柳塘市章程"],
        ["柳塘市河道管理办法", "一、一般规定"],
        ["柳塘市河道管理办法", "为看护河道，根据有关法律，现规定如下："],
        ["柳塘市河道管理办法", "为看护河道，制定本办法。"],
        ["柳塘市河道管理办法", "（2020年7月3日柳塘市人民政府令", "第8号公布）"],
        ["柳塘市河道管理办法", "2020年7月3日柳塘市人民政府令第8号公布"],
        ["柳塘市河道管理办法", "（通过）"],
        [
            "柳塘市人民政府令",
            "第8号",
            "《柳塘市河道管理办法》已经2020年6月1日市政府常务会议通过，现予公布。",
            "市长　某某某",
            "2020年7月3日",
            "柳塘市河道管理办法",
        ],
        ["柳塘市水利局局长某某", "柳塘市河道管理办法"],
    ],
)
def test_the_title_is_found(before: list[str]) -> None:
    statute = statute_of(short_statute(*before))
    assert statute.title == "柳塘市河道管理办法"


def test_titles_of_several_lines_and_inner_marks() -> None:
    assert statute_of(short_statute("最高人民法院", "最高人民检察院关于河道的解释")).title == (
        "最高人民法院、最高人民检察院关于河道的解释"
    )
    assert statute_of(short_statute("柳塘市实施《中华人民共和国河道法》办法")).title == (
        "柳塘市实施《中华人民共和国河道法》办法"
    )
    assert statute_of(short_statute("关于河道的若干说法和想法等")).title == (
        "关于河道的若干说法和想法等"
    )


def test_an_order_gives_number_and_days() -> None:
    statute = statute_of(
        short_statute(
            "柳塘市人民政府令",
            "第8号",
            "《柳塘市河道管理办法》已经2020年6月1日市政府常务会议通过，现予公布，自2020年9月1日起施行。",
            "2020年7月3日",
            "柳塘市河道管理办法",
        )
    )
    assert statute.doc_no == "柳塘市人民政府令第8号"
    assert statute.kind == "地方政府规章"
    assert statute.start == datetime.date(2020, 9, 1)
    assert statute.promulgated == datetime.date(2020, 7, 3)


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("江南省柳塘市河道条例", "江南省柳塘市"),
        ("江南省河道条例", "江南省"),
        ("柳塘县河道条例", "柳塘县"),
        ("城市河道条例", None),
        ("房屋建筑和市政设施规定", None),
        ("社区河道条例", None),
        ("中华人民共和国江南省河道条例", None),
    ],
)
def test_the_place_of_a_title(title: str, place: str | None) -> None:
    assert place_of(title) == place


def test_several_amendments_with_one_verb() -> None:
    note = (
        "（2003年7月4日农业部令第29号公布　自2003年9月1日起施行　2004年7月1日农业部令第38号、"
        "2007年11月8日农业部令第6号、2019年4月25日农业农村部令2019年第2号修订）"
    )
    statute = statute_of(short_statute("河道渔船办法", note))
    assert (statute.doc_no, statute.issuer) == ("农业部令第29号", "农业部")
    assert statute.promulgated == datetime.date(2003, 7, 4)
    assert statute.amended == statute.start == datetime.date(2019, 4, 25)
    # The start in the note is that of the first text.
    assert statute.approximate


def test_a_text_published_anew_has_the_new_number_and_a_blank_parts_two_makers() -> None:
    note = "（2003年7月4日农业部令第29号公布　2020年8月27日修订　2020年9月1日农业农村部　生态环境部令第6号公布）"
    statute = statute_of(short_statute("河道渔船办法", note))
    assert statute.doc_no == "农业农村部、生态环境部令第6号"
    assert statute.promulgated == datetime.date(2003, 7, 4)


def test_days_that_are_none() -> None:
    assert read_day("2024年2月30日") is None
    assert read_day("公布之日") is None
    note = "（2024年2月30日柳塘市人民政府令第8号公布　2024年3月1日某人在场）"
    assert statute_of(short_statute("柳塘市河道办法", note)).promulgated is None
