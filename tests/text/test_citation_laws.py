"""What holds of every citation: it is read as it was written, its spans fit, any text is read."""

import re
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.text.citations import citation_record, read_citations
from quanze.text.numerals import write_numeral

# The first text compiles all patterns; the deadlines below are for reading alone.
read_citations("第\n一条")

TITLES = (
    "水法",
    "中华人民共和国土地管理法",
    "物业管理条例",
    "柳塘市犬只管理办法（试行）",
    "柳塘市实施〈中华人民共和国水法〉办法",
    "关于印发〈柳塘市植树办法〉的通知",
    "最高人民法院关于适用〈中华人民共和国民法典〉的解释（一）",
)
HALF_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


@dataclass(frozen=True)
class Written:
    """A part of a citation as written, and what must be read from it."""

    text: str
    pins: tuple[str, ...]


def number(value: int, kind: str) -> str:
    if kind == "chinese":
        return write_numeral(value)
    return str(value) if kind == "arabic" else str(value).translate(FULL_WIDTH)


NUMBERS = st.sampled_from(("chinese", "arabic", "full width"))
SMALL = st.integers(1, 20)


@st.composite
def pin(draw: st.DrawFn) -> Written:
    """第N条(之M)(第N款)(第N项), with or without brackets round the item."""
    kind = draw(NUMBERS)
    article = draw(st.integers(1, 1300))
    text, code = f"第{number(article, kind)}条", str(article)
    if draw(st.booleans()):
        branch = draw(st.integers(1, 10))
        text, code = f"{text}之{number(branch, kind)}", f"{code}.{branch}"
    paragraph = draw(SMALL | st.none())
    item = draw(SMALL | st.none())
    if paragraph:
        text, code = f"{text}第{number(paragraph, kind)}款", f"{code}/{paragraph}"
    if item:
        opening, closing = draw(st.sampled_from((("", ""), ("（", "）"), ("(", ")"))))
        text = f"{text}第{opening}{number(item, kind)}{closing}项"
        code = f"{code}{'' if paragraph else '/'}/{item}"
    return Written(text, (code,))


@st.composite
def pin_range(draw: st.DrawFn) -> Written:
    kind, sign = draw(NUMBERS), draw(st.sampled_from(("至", "到", "-", "—", "~")))
    first = draw(st.integers(1, 1200))
    last = first + draw(SMALL)
    short = draw(st.booleans())
    between = sign if short else f"条{sign}第"
    return Written(f"第{number(first, kind)}{between}{number(last, kind)}条", (f"{first}~{last}",))


@st.composite
def shared_article(draw: st.DrawFn) -> Written:
    kind, sign = draw(NUMBERS), draw(st.sampled_from(("、", "，", "和")))
    numbers = draw(st.lists(st.integers(1, 1260), min_size=2, max_size=6))
    written = sign.join(number(value, kind) for value in numbers)
    return Written(f"第{written}条", tuple(map(str, numbers)))


@st.composite
def pin_list(draw: st.DrawFn) -> Written:
    parts = draw(st.lists(pin() | pin_range() | shared_article(), max_size=4))
    sign = draw(st.sampled_from(("、", "，", "和", "及", "以及", "或者", "；", " ")))
    return Written(
        sign.join(part.text for part in parts), tuple(code for part in parts for code in part.pins)
    )


@st.composite
def document_number(draw: st.DrawFn) -> tuple[str, str]:
    brackets = draw(st.sampled_from(("〔 〕", "[ ]", "【 】", "（ ）", "( )", "﹝ ﹞", "［ ］")))
    opening, closing = brackets.split()
    stem = draw(st.sampled_from(("柳政发", "柳办函", "厅字", "人社部发", "和政办发", "农（医）发")))
    year, serial = draw(st.integers(1980, 2030)), draw(st.integers(1, 9999))
    blank = draw(st.sampled_from(("", " ")))
    return f"{stem}{opening}{year}{closing}{blank}{serial}{blank}号", f"{stem}〔{year}〕{serial}号"


VERSIONS = ("2019年修正", "2019年4月23日修订", "2024年本", "试行", "自2020年1月1日起施行")


@given(
    st.lists(st.tuples(st.sampled_from(TITLES), pin_list()), min_size=1, max_size=4),
    st.sampled_from(("、", "；", "\n", "", "和", " ")),
)
def test_what_is_written_is_read(written: list[tuple[str, Written]], sign: str) -> None:
    text = sign.join(f"《{title}》{pins.text}" for title, pins in written)
    read = [(citation.law, tuple(map(str, citation.pins))) for citation in read_citations(text)]
    assert read == [(title, pins.pins) for title, pins in written]


@given(
    st.sampled_from(TITLES),
    document_number(),
    st.sampled_from(VERSIONS) | st.none(),
    pin_list(),
    st.sampled_from(("number first", "version first", "apart", "behind")),
)
def test_number_and_version_are_read_wherever_they_stand(
    title: str, doc_no: tuple[str, str], version: str | None, pins: Written, order: str
) -> None:
    note, brackets = doc_no[0], "（{}）"
    if order == "number first":
        head = doc_no[0] + f"《{title}》" + (f"（{version}）" if version else "")
        text = head + pins.text
    else:
        parts = [doc_no[0], version] if order == "version first" else [version, doc_no[0]]
        joint = "）（" if order == "apart" else "，"
        note = brackets.format(joint.join(part for part in parts if part))
        text = (
            f"《{title}》{pins.text}{note}"
            if order == "behind"
            else f"《{title}》{note}{pins.text}"
        )
    (citation,) = citation_record(text)["citations"]
    assert citation == {
        "law": title,
        "doc_no": doc_no[1],
        "version": version,
        "pins": list(pins.pins),
    }


@given(
    st.sampled_from(TITLES), pin(), st.data(), st.sampled_from(("\n", "\r\n", " \n", "\n\u3000"))
)
def test_a_line_break_inside_a_pin_changes_nothing(
    title: str, written: Written, data: st.DataObject, line_break: str
) -> None:
    at = data.draw(st.integers(1, len(written.text) - 1))
    text = f"《{title}》{written.text[:at]}{line_break}{written.text[at:]}；《防洪法》第三条"
    first, second = read_citations(text)
    assert tuple(map(str, first.pins)) == written.pins
    assert [text[start:end] for start, end in first.pin_spans] == [
        written.text[:at] + line_break + written.text[at:]
    ]
    assert text[slice(*first.name_span)] == f"《{title}》"
    assert text[slice(*second.span)] == "《防洪法》第三条"


@given(document_number(), st.data())
def test_a_line_break_inside_a_number_changes_nothing(
    doc_no: tuple[str, str], data: st.DataObject
) -> None:
    written, read = doc_no
    year = re.search(r"[0-9]{4}", written)
    assert year
    at = data.draw(st.integers(year.start(), len(written) - 1))
    text = f"《关于植树的通知》（{written[:at]}\n{written[at:]}）第二条"
    (citation,) = read_citations(text)
    assert (citation.law, citation.doc_no) == ("关于植树的通知", read)
    assert text[slice(*citation.span)] == text


@given(
    st.integers(1980, 2030),
    st.text("0123456789OolISZЗО〇?？*X□×", min_size=1, max_size=6),
    st.sampled_from(("柳政发", "柳政办", "厅字")),
)
def test_a_damaged_serial_number_is_kept_whole(year: int, serial: str, stem: str) -> None:
    written = f"{stem}〔{year}〕{serial}号"
    read = [citation.doc_no for citation in read_citations(f"《植树办法》（{written}）第二条")]
    assert read == [written.translate(HALF_WIDTH)]


@given(document_number())
def test_a_number_alone_is_read(doc_no: tuple[str, str]) -> None:
    (citation,) = citation_record(doc_no[0])["citations"]
    assert citation == {"law": None, "doc_no": doc_no[1], "version": None, "pins": []}


@given(
    st.sampled_from(TITLES),
    pin_list(),
    st.sampled_from(("依据", "违反了", "1.", "【法律】", "（一）")),
)
def test_what_stands_before_changes_nothing(title: str, pins: Written, before: str) -> None:
    text = f"《{title}》{pins.text}"
    assert citation_record(before + text)["citations"] == citation_record(text)["citations"]


@given(st.sampled_from(TITLES), pin())
def test_spans_are_those_of_what_was_written(title: str, written: Written) -> None:
    text = f"根据《{title}》（2019年修正）{written.text}的规定"
    (citation,) = read_citations(text)
    assert text[slice(*citation.name_span)] == f"《{title}》"
    assert text[slice(*citation.span)] == f"《{title}》（2019年修正）{written.text}"


PIECES = [
    "《",
    "》",
    "〈",
    "〉",
    "<<",
    ">>",
    "（",
    "）",
    "(",
    ")",
    "〔2024〕",
    "【",
    "】",
    "第",
    "一",
    "三十",
    "廿",
    "条",
    "款",
    "项",
    "目",
    "章",
    "节",
    "（二）",
    "、",
    "至",
    "和",
    "之一",
    "同法",
    "本条例",
    "同条",
    "前款",
    "水法",
    "条例",
    "号",
    "令",
    "公告",
    "国务院令第3号",
    "苏政发",
    "2019年",
    "修正",
    "以下简称",
    "全文",
    "的通知",
    "关于印发",
    "根据",
    "违反",
    "：",
    "“",
    "”",
    "。",
    "；",
    "\n",
    "\u3000",
    "\u200b",
    "x",
]


@given(
    st.lists(st.sampled_from([*PIECES, " ", "《水法》", "第三条"]), max_size=30).map("".join)
    | st.text(max_size=60)
)
def test_any_text_is_read_and_spans_lie_in_it_in_order(text: str) -> None:
    before = 0
    for citation in read_citations(text):
        start, end = citation.span
        assert 0 <= start <= citation.name_span[0] < citation.name_span[1] <= end <= len(text)
        assert start >= before
        before = start
        assert citation.law is None or citation.law.strip() == citation.law != ""
        assert len(citation.pin_spans) == len(citation.pins)
        assert all(start <= a < b <= end for a, b in citation.pin_spans)


#: Those that are read at a hundred kilobytes; the others at eight, to spare time.
_WHOLE = ("《", "第一条", "（（(", "〔2020〕", "、")


@pytest.mark.parametrize(
    "piece",
    [
        "《",
        "》",
        "《a",
        "〈",
        "<<",
        "第",
        "第一、",
        "第一条",
        "（（(",
        "(",
        "(法",
        "法(",
        "〔2020〕",
        "〔2020",
        "[",
        "(2020)",
        "、",
        "一",
        "一、",
        "(一)",
        "（国务院令第3号",
        "以下简称",
        "《条例》",
        "《A法》（以下简称《B》）",
        "同法第一条",
        "前款",
        "违反",
        "令第",
        "号",
        "第一条之一",
        "、之二",
        "《A法》（",
        "第一条（",
        "2019年修正",
        "关于",
        "印发《",
        "〈A法〉",
        "https://a",
        "【法律】",
        "第1条\u3000x违反第二条、",
        "《A法》第一条：",
        "第711号国",
        "\n",
        "\t",
        "《ab",
        "《a\n",
        "第\n",
        "第一\n",
        "(\n",
        "〔2021〕\n",
        "〔2021〕1O",
        "(2019\n年",
        "令第1\n",
        "第一条\n违反",
        "第一条：“",
        "第一条：“违反《a》”",
        "(2019修订(",
        "法",
    ],
)
def test_a_hostile_text_is_read_to_its_end(piece: str) -> None:
    size = 100_000 if piece in _WHOLE else 8_000
    assert len(read_citations(piece * (size // len(piece)))) <= size
