"""The web page: one file, nothing from elsewhere, nothing taken for markup."""

import re
from html.parser import HTMLParser

from quanze.output.papers.web_page import render
from sample_reports import DAY, REPORT

_VOID = {"meta", "br", "input", "col"}


class Reader(HTMLParser):
    """Elements with their text, and whether every tag is closed where it should be."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.attributes: list[tuple[str, dict[str, str | None]]] = []
        self.rows: list[list[str]] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes.append((tag, dict(attrs)))
        if tag == "br":
            self.handle_data("\n")
        if tag not in _VOID:
            self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        if "td" in self.open or "th" in self.open:
            self.rows[-1][-1] += data
        for tag in self.open[-1:]:
            self.texts.setdefault(tag, []).append(data)


def read() -> Reader:
    return Reader(render(REPORT, DAY).decode())


def test_every_tag_is_closed() -> None:
    reader = read()
    assert reader.wrong == []
    assert reader.open == []


def test_what_a_list_says_is_text() -> None:
    reader = read()
    row = next(row for row in reader.rows if row[0] == "1")
    assert row[1] == '<b>甲</b> & "乙" | *丙* `丁`\n第二行'
    assert "b" not in {tag for tag, _ in reader.attributes}


def test_nothing_is_loaded_from_elsewhere() -> None:
    reader = read()
    for tag, attributes in reader.attributes:
        assert "src" not in attributes
        assert tag not in ("link", "iframe", "object")
        assert (attributes.get("href") or "#").startswith("#")
    text = render(REPORT, DAY).decode()
    assert not re.search(r"https?:|url\(|@import", text)


def test_findings_stand_beside_their_rows() -> None:
    rows = read().rows
    heading = next(row for row in rows if row[0] == "序号")
    assert heading[-1] == "检查意见"
    marked = next(row for row in rows if row[0] == "1")
    assert marked[-1] == "错误 Q301（S001）：没有承接部门"
    other = next(row for row in rows if row[0] == "2")
    assert other[-1] == ""


def test_changed_words_are_marked_up() -> None:
    texts = read().texts
    assert texts["del"] == ["区民政局"] * 3
    assert texts["ins"] == ["区财政局"] * 3


def test_category_rows_stand_over_all_columns_with_the_findings() -> None:
    spans = [
        attributes["colspan"] for _, attributes in read().attributes if "colspan" in attributes
    ]
    assert spans == ["4"] * 3


def test_equal_papers_have_equal_bytes() -> None:
    assert render(REPORT, DAY) == render(REPORT, DAY)
