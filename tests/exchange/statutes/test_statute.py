"""From the text of a statute to its title, days and counts."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quanze.exchange.statutes.statute import read_statute
from quanze.knowledge.laws.articles import Article, ArticleTable, write_token
from quanze.text.numerals import write_numeral
from quanze.text.pins import Number
from quanze.usage import UsageError
from statute_texts import RIVER_TOKENS, RIVERS, document, short_statute, statute_of

day = datetime.date.fromisoformat


def refusal(text: str) -> str:
    with pytest.raises(UsageError) as caught:
        read_statute(document(text))
    assert caught.value.hint is not None
    assert "柳塘.txt" in caught.value.message.en
    return caught.value.in_language("zh")


def test_a_local_regulation_is_read_whole() -> None:
    statute = statute_of(RIVERS)
    assert statute.title == "柳塘市河道管理条例"
    assert (statute.kind, statute.issuer) == (
        "地方性法规",
        "柳塘市人民代表大会常务委员会",
    )
    assert statute.region == "柳塘市"
    assert statute.promulgated == day("2019-03-29")
    assert statute.amended == day("2022-05-27")
    assert (statute.start, statute.approximate) == (day("2022-05-27"), True)
    assert statute.articles == ArticleTable(6, RIVER_TOKENS)
    assert [doubt.zh[:12] for doubt in statute.doubts] == ["文中的施行日期是修改前文"]


@pytest.mark.parametrize(
    ("last", "start", "approximate"),
    [
        ("本办法自2024年9月1日起施行。", "2024-09-01", False),
        ("本办法自二〇二四年九月一日起施行。", "2024-09-01", False),
        ("本办法自 2024 年 9 月 1 日起正式施行，原办法同时废止。", "2024-09-01", False),
        ("本办法自公布之日起施行。", "2024-07-20", False),
        ("本办法自公布之日起三十日后施行。", "2024-07-20", True),
        ("本办法经市人民政府批准，从2024年9月1日起实施。", "2024-09-01", False),
        ("本办法由市水利局解释。", "2024-07-20", True),
    ],
)
def test_the_start_is_told_from_the_last_article(last: str, start: str, approximate: bool) -> None:
    note = "（2024年7月20日柳塘市人民政府令第8号公布）"
    statute = statute_of(short_statute("柳塘市河道管理办法", note, last=last))
    assert (statute.start, statute.approximate) == (day(start), approximate)


def test_the_start_in_the_note_and_a_start_before_the_amendment() -> None:
    noted = "（2024年7月20日柳塘市人民政府令第8号公布　自2024年10月1日起施行）"
    assert statute_of(short_statute("柳塘市河道管理办法", noted)).start == day("2024-10-01")
    revised = "（2001年7月20日柳塘市人民政府令第8号公布　2024年7月1日柳塘市人民政府令第90号修订）"
    for last, start, approximate in (
        ("本办法自2024年8月1日起施行。", "2024-08-01", False),
        ("本办法自2001年8月1日起施行。", "2024-07-01", True),
        ("本办法自公布之日起施行。", "2024-07-01", True),
    ):
        statute = statute_of(short_statute("柳塘市河道管理办法", revised, last=last))
        assert (statute.start, statute.approximate) == (day(start), approximate)
        assert statute.amended == day("2024-07-01")


def test_days_of_approval_are_not_those_of_publication() -> None:
    note = "（2019年3月1日柳塘市第八届人民代表大会常务委员会第十二次会议通过）"
    statute = statute_of(short_statute("柳塘市河道管理条例", note))
    assert (statute.start, statute.approximate) == (day("2019-03-01"), True)
    note = "（2019年3月1日第十三届全国人民代表大会常务委员会第九次会议通过）"
    statute = statute_of(short_statute("中华人民共和国河道法", note))
    assert (statute.start, statute.approximate) == (day("2019-03-01"), False)


def test_without_any_day_there_is_no_start() -> None:
    statute = statute_of(short_statute("柳塘市河道管理办法"))
    assert (statute.start, statute.approximate, statute.promulgated) == (None, False, None)
    assert [doubt.en[:8] for doubt in statute.doubts] == ["its kind", "the text"]
    alone = short_statute("柳塘市河道管理办法", last="本办法自2024年8月1日起施行。")
    assert statute_of(alone).start == day("2024-08-01")


@pytest.mark.parametrize(
    ("note", "last", "doubt", "start"),
    [
        (
            "（2003年1月5日柳塘市人民政府令第8号公布　2024年7月1日柳塘市人民政府令第90号修正）",
            "自2003年3月1日起施行",
            "文中的施行日期是修改前文本的",
            "2024-07-01",
        ),
        (
            "（2024年7月20日柳塘市人民政府令第8号公布）",
            "自1998年3月1日起施行",
            "文中的施行日期早于通过、公布的日期",
            "1998-03-01",
        ),
        (
            "（2024年7月20日柳塘市人民政府令第8号公布）",
            "自2203年3月1日起施行",
            "文中有不在 1949 年到 2100 年之间的日期",
            None,
        ),
        (
            "（1024年7月20日柳塘市人民政府令第8号公布）",
            "自2024年9月1日起施行",
            "文中有不在 1949 年到 2100 年之间的日期",
            "2024-09-01",
        ),
        (
            "（2024年7月20日柳塘市人民政府令第8号公布　自2203年3月1日起施行）",
            "由水利局解释",
            "文中有不在 1949 年到 2100 年之间的日期",
            None,
        ),
    ],
)
def test_days_that_hardly_fit_are_doubts(
    note: str, last: str, doubt: str, start: str | None
) -> None:
    statute = statute_of(short_statute("柳塘市河道管理办法", note, last=f"本办法{last}。"))
    assert [one.zh for one in statute.doubts if one.zh.startswith(doubt)]
    assert statute.start == (day(start) if start else None)
    assert (statute.promulgated is None) == note.startswith("（1024")


@pytest.mark.parametrize("numbers", ["arabic", "chinese"])
def test_long_statutes_are_counted_right_or_refused(numbers: str) -> None:
    def text(count: int) -> str:
        names = [
            f"第{number}条" if numbers == "arabic" else heading(str(number))
            for number in range(1, count + 1)
        ]
        return "\n".join(["柳塘市河道管理办法", *(f"{name}　看护河道。" for name in names)])

    assert statute_of(text(3000)).articles.total() == 3000
    assert "超过 3000 条" in refusal(text(3001))
    assert "超过 3000 条" in refusal(text(9000))


@pytest.mark.parametrize("line", ["第二条至第五万条　（删去）", "第一条之九万九　看护河道。"])
def test_numbers_that_no_article_has_are_no_headings(line: str) -> None:
    lines = ["柳塘市河道管理办法", "第一条　看护河道。", line, "第二条　看护河道。"]
    assert statute_of("\n".join(lines)).articles.highest == 2


def test_what_is_no_statute_is_refused() -> None:
    assert "没有“第一条”" in refusal("关于开会的通知\n明天上午开会。")
    assert "找不到题名" in refusal("第一条　为了看护河道，制定本办法。")


@pytest.mark.parametrize(
    ("numbers", "fault"),
    [
        ("1 2 4", "缺第三条。"),
        ("1 2 5", "缺第三条、第四条。"),
        ("1 11", "缺第二条、第三条、第四条、第五条、第六条、第七条等9条。"),
        ("1 2 2 3", "里第二条出现两次。"),
        ("1 2 4 3", "里第三条排在第四条之后。"),
        ("2 3", "缺第一条。"),
        ("1 1-2 2", "缺第一条之一。"),
        ("1 2-1 3", "缺第二条。"),
    ],
)
def test_articles_that_are_not_all_there_once_and_in_order_are_refused(
    numbers: str, fault: str
) -> None:
    lines = [f"{heading(number)}　看护河道。" for number in numbers.split()]
    assert fault in refusal("\n".join(["柳塘市河道管理办法", *lines]))


def heading(number: str) -> str:
    value, _, branch = number.partition("-")
    written = f"第{write_numeral(int(value))}条"
    return f"{written}之{write_numeral(int(branch))}" if branch else written


def test_an_article_inside_the_last_paragraph_is_not_lost() -> None:
    lines = ["柳塘市河道管理办法", "第一条　看护河道。第二条　本办法自公布之日起施行。"]
    assert "里第二条没有另起一段" in refusal("\n".join(lines))
    lines[1] = "第一条　看护河道。第三条另有规定的除外。"
    assert statute_of("\n".join(lines)).articles.highest == 1


def test_articles_lost_behind_an_annex_are_missed() -> None:
    text = "柳塘市河道管理办法\n第一条　看护河道。\n附件：名录\n第三条　本办法自公布之日起施行。"
    assert "缺第二条" in refusal(text)


articles = st.builds(
    lambda counts: Article(len(counts), {n: i for n, i in enumerate(counts, 1) if i}),
    st.lists(st.integers(0, 12), min_size=1, max_size=6),
) | st.just(Article(0, {}, "deleted"))


@given(
    st.lists(st.tuples(articles, st.lists(articles, max_size=2)), min_size=1, max_size=30),
    st.sampled_from(["　", " ", ""]),
    st.booleans(),
)
def test_a_statute_written_from_a_table_gives_the_table(
    table: list[tuple[Article, list[Article]]], gap: str, headings: bool
) -> None:
    lines = ["柳塘市河道管理办法"]
    plain, inserted = [], []
    for value, (article, branches) in enumerate(table, 1):
        if headings and value % 7 == 1:
            lines.append(f"第{write_numeral(value // 7 + 1)}章　看　护")
        lines += written(Number(value), article, gap)
        plain.append(write_token(article))
        for branch, added in enumerate(branches, 1):
            lines += written(Number(value, branch), added, gap)
            inserted.append(f"{value}-{branch}@{write_token(added)}")
    end = Number(len(table) + 1)
    lines += [f"{heading(str(end.value))}{gap}本办法自2024年1月1日起施行。", "柳塘市水利局"]
    counted = statute_of("\n".join(lines)).articles
    assert counted == ArticleTable(end.value, " ".join([*plain, "1", *inserted]))


def written(number: Number, article: Article, gap: str) -> list[str]:
    name = heading(f"{number.value}-{number.branch}" if number.branch else str(number.value))
    if article.state == "deleted":
        return [f"{name}{gap}（删去）"]
    lines = []
    for paragraph in range(1, article.paragraphs + 1):
        items = article.items.get(paragraph, 0)
        lines.append("看护下列河道：" if items else "为了河道，大家都要看护。")
        lines += [f"（{write_numeral(item)}）第{item}条河；" for item in range(1, items + 1)]
    return [f"{name}{gap}{lines[0]}", *lines[1:]]
