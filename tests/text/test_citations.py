"""Which laws, documents and articles a text names. All strings are made up for these tests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.text.citation_reading.reader import CitationReader
from quanze.text.citations import read_citations
from quanze.text.numerals import write_numeral


def pins(text: str) -> list[str]:
    (citation,) = read_citations(text)
    return [str(pin) for pin in citation.pins]


def names(text: str) -> list[tuple[str | None, str | None]]:
    return [(citation.law, citation.doc_no) for citation in read_citations(text)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("第七条", ["7"]),
        ("第一百零二条第二款", ["102/2"]),
        ("第九条第（三）项", ["9//3"]),
        ("第九条第一款第(三)项第2目", ["9/1/3/2"]),
        ("第 12 条", ["12"]),
        ("第１２条", ["12"]),
        ("第十四条之二第一款", ["14.2/1"]),
        ("第4.2条", ["4.2"]),
        ("第五条、第七条和第九条", ["5", "7", "9"]),
        ("第五条第七条", ["5", "7"]),
        ("第五、七、九条", ["5", "7", "9"]),
        ("第五条第二款、第四款", ["5/2", "5/4"]),
        ("第五条第二款第（一）项、第（四）项", ["5/2/1", "5/2/4"]),
        ("第五条第二款第（一）项、第三款", ["5/2/1", "5/3"]),
        ("第五条第（二）（三）项", ["5//2", "5//3"]),
        ("第五条第二、三项", ["5//2", "5//3"]),
        ("第五条（二）", ["5//2"]),
        ("第五条第一款（二）、（三）", ["5/1/2", "5/1/3"]),
        ("第五条至第八条", ["5~8"]),
        ("第5—8条", ["5~8"]),
        ("第五条第一款至第三款", ["5/1~3"]),
        ("第五条第(一)至(三)项", ["5//1~3"]),
        ("第二章第八条", ["8"]),
        ("第一编第二章", ["c2"]),
        ("第二章第一节", ["c2s1"]),
        ("第二章第一节、第三节", ["c2s1", "c2s3"]),
        ("第四条的第二款", ["4/2"]),
        ("第四条第一款第二项第一目、第二目", ["4/1/2/1", "4/1/2/2"]),
        ("第十百条", []),
        ("第三条规定的处罚", ["3"]),
        ("第三条：违反本法第九条规定的，处五百元罚款", ["3"]),
        ("第三条“违反本法第九条规定的", ["3"]),
    ],
)
def test_pins(written: str, expected: list[str]) -> None:
    assert pins("《柳塘市犬只管理条例》" + written) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("《水法》第三条《防洪法》第五条", [("水法", None), ("防洪法", None)]),
        ("水法第三条及防洪法第五条", [("水法", None), ("防洪法", None)]),
        ("水法、防洪法", [("水法", None), ("防洪法", None)]),
        ("依据柳塘市城市绿化管理办法第三条", [("柳塘市城市绿化管理办法", None)]),
        ("柳政发〔2021〕9号", [(None, "柳政发〔2021〕9号")]),
        ("柳政发[2021] 9 号", [(None, "柳政发〔2021〕9号")]),
        ("（柳政发（２０２１）９号）", [(None, "柳政发〔2021〕9号")]),
        ("《关于植树的通知》（柳政发〔2021〕9号）", [("关于植树的通知", "柳政发〔2021〕9号")]),
        ("《关于植树的通知》（柳政发〔2021〕9号", [("关于植树的通知", "柳政发〔2021〕9号")]),
        ("柳政发〔2021〕9号《关于植树的通知》", [("关于植树的通知", "柳政发〔2021〕9号")]),
        ("柳政发〔2021〕9号、《植树条例》", [(None, "柳政发〔2021〕9号"), ("植树条例", None)]),
        (
            "《植树条例》第二条、柳政发〔2021〕9号",
            [("植树条例", None), (None, "柳政发〔2021〕9号")],
        ),
        (
            "根据柳政发〔2021〕9号和柳办函〔2022〕1号",
            [(None, "柳政发〔2021〕9号"), (None, "柳办函〔2022〕1号")],
        ),
        ("区政府办公室 柳政办〔2021〕9号", [(None, "柳政办〔2021〕9号")]),
        ("《植树条例》（国务院令第901号）第二条", [("植树条例", "国务院令第901号")]),
        ("《植树办法》（林业部第12号令）", [("植树办法", "林业部第12号令")]),
        ("植树条例（国务院令第901号）", [("植树条例", "国务院令第901号")]),
        ("国务院令第九百零一号", [(None, "国务院令第九百零一号")]),
        ("柳政〔20219号", [(None, "柳政〔20219号")]),
        ("省政府关于印发《植树办法》的通知", [("省政府关于印发〈植树办法〉的通知", None)]),
        ("省政府办公厅印发《关于植树的意见》", [("关于植树的意见", None)]),
        ("《关于印发《植树办法》的通知》", [("关于印发〈植树办法〉的通知", None)]),
        ("《植树条例第三条", [("植树条例", None)]),
        ("《植树条例〉第三条", [("植树条例", None)]),
        ("《《植树条例》第三条", [("植树条例", None)]),
        ("《植树条例》》第三条", [("植树条例", None)]),
        ("《植树条例》第三条。本条例第九条", [("植树条例", None), ("植树条例", None)]),
        (
            "《植树法》（以下简称《树法》）第三条、《树法》第四条",
            [("植树法", None), ("植树法", None)],
        ),
        ("《植树法》（以下称树法）第三条、树法第四条", [("植树法", None), ("植树法", None)]),
        ("同法第三条", [("同法", None)]),
        ("《条例》第三条", [("条例", None)]),
        ("【法律】《植树法》第三条", [("植树法", None)]),
        ("《植树条例》（根据《国务院关于修改若干条例的决定》修订）第三条", [("植树条例", None)]),
        ("《植树条例》第三条：……。《防洪法》第五条", [("植树条例", None), ("防洪法", None)]),
        ("合同法第三条", [("合同法", None)]),
        ("同条例第三条", [("同条例", None)]),
        ("第三条", [(None, None)]),
        ("《植树许可证》", []),
        ("柳城罚决字〔2025〕33号", []),
        ("上级文件要求", []),
        ("按照有关规定", []),
        ("做法", []),
        ("《》", []),
        ("", []),
    ],
)
def test_names(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("《植树条例》（2019年修正）第三条", "2019年修正"),
        ("《植树条例》2019年修正", "2019年修正"),
        ("《植树条例》（2019年4月23日修订，国务院令第901号）", "2019年4月23日修订"),
        ("《植树条例》（试行）", "试行"),
        ("《植树条例》（2019）", "2019"),
        ("《植树条例（2019年修正）》", None),
        ("《植树条例》2019年检查", None),
        ("《植树条例》（2019年检查用）", None),
        ("2019年修正", None),
    ],
)
def test_versions(text: str, version: str | None) -> None:
    assert [citation.version for citation in read_citations(text)] == (
        [version] if "《" in text else []
    )


def test_the_previous_paragraph_is_a_pin_without_law() -> None:
    (citation,) = read_citations("前款第五项")
    assert (citation.law, str(citation.pins[0])) == (None, "prev//5")
    assert citation.unresolved


def test_a_word_that_stands_for_a_named_law_is_resolved() -> None:
    _, word = read_citations("《植树条例》第三条、本条例第四条")
    assert (word.law, word.stands_for, word.unresolved) == ("植树条例", "本条例", False)


def test_whole_is_told() -> None:
    assert read_citations("《植树条例》全文")[0].whole
    assert read_citations("全文") == []


def test_spans_are_offsets_in_the_text_as_written() -> None:
    text = "1. 《植树 条例》 （柳政发〔2021〕 9号） 第 3 条；防洪法第五条"
    first, second = read_citations(text)
    assert text[slice(*first.name_span)] == "《植树 条例》"
    assert text[slice(*first.span)] == "《植树 条例》 （柳政发〔2021〕 9号） 第 3 条"
    assert text[slice(*second.name_span)] == "防洪法"
    assert text[slice(*second.span)] == "防洪法第五条"


@given(
    st.integers(1, 1260),
    st.integers(1, 99) | st.none(),
    st.integers(1, 30) | st.none(),
    st.booleans(),
)
def test_the_short_way_and_the_reader_agree(
    article: int, paragraph: int | None, item: int | None, brackets: bool
) -> None:
    text = f"《中华人民共和国植树法》第{write_numeral(article)}条"
    text += f"第{write_numeral(paragraph)}款" if paragraph else ""
    if item:
        text += f"第（{write_numeral(item)}）项" if brackets else f"第{write_numeral(item)}项"
    (quick,) = read_citations(text)
    (draft,) = CitationReader(text).read()
    assert list(quick.pins) == draft.pins.pins
    assert (quick.law, quick.name_span, quick.span) == (
        draft.law,
        (draft.start, draft.name_end),
        (draft.start, draft.end),
    )


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("《行政处罚法》第二十四条第一款", ["第二十四条第一款"]),
        ("《行政处罚法》第九条第七项、第八十七条", ["第九条第七项", "第八十七条"]),
        ("《水法》第三十、三十二条", ["第三十、三十二条", "第三十、三十二条"]),
        ("土地管理法第六条第一款、第三款", ["第六条第一款", "第三款"]),
        ("《刑法》第十二条至第十五条", ["第十二条至第十五条"]),
        ("《水法》第五条之一、之二", ["第五条之一", "之二"]),
        ("《水法》第 3 条（一）", ["第 3 条（一）"]),
    ],
)
def test_every_pin_has_its_place(text: str, places: list[str]) -> None:
    (citation,) = read_citations(text)
    assert [text[start:end] for start, end in citation.pin_spans] == places
