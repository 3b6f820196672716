"""``quanze consult receive``: several files, wrong files, files twice."""

from pathlib import Path

from cli_consult import Sent
from commands import Quanze
from consulting import LIUTANG, ZHENGLU, add_rows, answer, replace_in, resaved


def test_a_file_under_any_name_finds_its_department(
    quanze: Quanze, sent: Sent, tmp_path: Path
) -> None:
    answer(sent.book("区公安局"), {(ZHENGLU, "P002"): {"opinion": "删除"}}, others="同意")
    renamed = sent.book("区公安局").rename(tmp_path / "回复(1).xlsx")
    result = quanze("consult", "receive", str(renamed), "--as-of", "2026-11-09")
    assert result.code == 0
    assert "区公安局，第 1 轮：答复 4 项（无意见 3 项），意见 1 条" in result.out
    assert "写入 lists/opinions/round-1/区公安局.yaml" in result.out
    assert "收到日期: 2026-11-09" in sent.opinions("区公安局").read_text(encoding="utf-8")
    again = quanze("consult", "receive", str(renamed))
    assert "没有新的内容，文件未改动" in again.out


def test_an_unknown_item_writes_nothing_and_is_one_sentence(quanze: Quanze, sent: Sent) -> None:
    book = sent.book("区民政局")
    answer(book, {(ZHENGLU, "P001"): {"opinion": "删除", "number": "P077", "name": "天文观测"}})
    before = sent.opinions("区民政局").read_bytes()
    result = quanze("consult", "receive", str(book))
    assert result.code == 2
    assert result.err.count("错误：") == 1
    assert (
        "“第1轮-区民政局.xlsx”征求意见 第 6 行：郑陆镇的 draft-v1 里没有这个事项：P077"
        in result.err
    )
    assert sent.opinions("区民政局").read_bytes() == before


def test_one_bad_file_among_several(quanze: Quanze, sent: Sent, tmp_path: Path) -> None:
    good = sent.book("区公安局")
    answer(good, {}, others="无意见")
    bad = tmp_path / "坏.xlsx"
    bad.write_bytes(b"PK\x03\x04 broken")
    gone = tmp_path / "没有.xlsx"
    before = sent.opinions("区公安局").read_bytes()
    result = quanze("consult", "receive", str(good), str(bad), str(gone))
    assert result.code == 2
    assert result.err.count("错误：") == 2
    assert "什么也没有写入" in result.err
    assert sent.opinions("区公安局").read_bytes() == before
    rest = quanze("consult", "receive", str(good), str(bad), "--skip-bad")
    assert rest.code == 2
    assert "“坏.xlsx”已损坏" in rest.err
    assert "区公安局，第 1 轮：答复 4 项" in rest.out
    assert sent.opinions("区公安局").read_bytes() != before


def test_a_form_of_another_round_or_workspace(quanze: Quanze, sent: Sent) -> None:
    book = sent.book("区公安局")
    answer(book, {}, others="无意见")
    other = quanze("consult", "receive", str(book), "--round", "2")
    assert other.code == 2
    assert "是第 1 轮的，不是第 2 轮的" in other.err
    sent.opinions("区公安局").unlink()
    unknown = quanze("consult", "receive", str(book))
    assert unknown.code == 2
    assert "是给“区公安局”的，第 1 轮没有送给它" in unknown.err


def test_two_files_of_one_department_in_one_run(quanze: Quanze, sent: Sent, tmp_path: Path) -> None:
    first = sent.book("区公安局")
    second = tmp_path / "更正.xlsx"
    second.write_bytes(first.read_bytes())
    answer(first, {(ZHENGLU, "P001"): {"opinion": "删除"}, (ZHENGLU, "P002"): {"opinion": "删除"}})
    answer(second, {(ZHENGLU, "P001"): {"opinion": "修改", "suggestion": "改为季度探访"}})
    result = quanze("consult", "receive", str(first), str(second))
    assert result.code == 0
    assert "第 001 条意见以这次的为准（删除 → 修改）" in result.out
    text = sent.opinions("区公安局").read_text(encoding="utf-8")
    assert text.count("意见: 删除") == 1
    assert text.count("改为季度探访") == 1


def test_comments_and_answers_in_the_file_stay(quanze: Quanze, sent: Sent) -> None:
    book = sent.book("区公安局")
    answer(book, {(ZHENGLU, "P002"): {"opinion": "删除"}})
    quanze("consult", "receive", str(book))
    file = sent.opinions("区公安局")
    replace_in(file, "    意见: 删除\n", "    意见: 删除   # 电话里说过\n    答复: {处理: 采纳}\n")
    answer(book, {(LIUTANG, "P002"): {"opinion": "修改", "suggestion": "甲"}}, others="")
    add_rows(book, [{"township": "郑陆镇", "list": "配合", "name": "养犬管理", "opinion": "补充"}])
    result = quanze("consult", "receive", str(book))
    assert result.code == 0, result.err
    text = file.read_text(encoding="utf-8")
    assert "意见: 删除   # 电话里说过\n    答复: {处理: 采纳}" in text
    assert "修改建议: 甲" in text
    assert "事项名称: 养犬管理\n    意见: 新增" in text
    assert quanze("validate", str(file)).code == 0


def test_another_sheet_of_opinions(quanze: Quanze, sent: Sent, tmp_path: Path) -> None:
    sheet = tmp_path / "汇总.csv"
    sheet.write_text(
        "反馈意见汇总表\n"
        "序号,乡镇,事项编号,事项名称,清单类别,反馈部门,意见,修改建议,理由\n"
        "1,郑陆镇,配2,烟花爆竹燃放管理,配合,区公安分局,修改,增加夜查,春节需要\n"
        "2,柳塘镇,,困难群众探访关爱,配合,区民政,同意,,\n"
        "3,柳塘镇,收1,对擅自张贴涂写的行政处罚,收回,区水利局,建议删除,,不归我局\n",
        encoding="utf-8",
    )
    result = quanze("consult", "receive", str(sheet), "--round", "1")
    assert result.code == 0, result.err
    assert "“区公安分局”是区公安局" in result.out
    assert "第 1 轮没有送给区水利局，照样记入" in result.out
    assert "认作 P001“开展困难群众探访关爱”" in result.out
    assert "修改建议: 增加夜查" in sent.opinions("区公安局").read_text(encoding="utf-8")
    assert "事项: [P001]" in sent.opinions("区民政局").read_text(encoding="utf-8")
    assert "意见: 删除" in sent.opinions("区水利局").read_text(encoding="utf-8")
    assert quanze("validate", "lists/opinions").code == 0


def test_what_is_no_sheet_of_opinions(quanze: Quanze, sent: Sent, tmp_path: Path) -> None:
    listed = tmp_path / "清单.csv"
    listed.write_text(
        "序号,事项名称,类别\n1,组织清查,乡村振兴\n2,开展普法,平安法治\n", encoding="utf-8"
    )
    result = quanze("consult", "receive", str(listed))
    assert result.code == 2
    assert result.err.count("错误：") == 1


def test_a_plain_copy_of_the_form_without_its_marker(
    quanze: Quanze, sent: Sent, tmp_path: Path
) -> None:
    book = sent.book("区公安局")
    answer(book, {(ZHENGLU, "P002"): {"opinion": "删除", "reason": "已无此项"}}, others="无意见")
    resaved(book, lambda rows: [*rows[:2], *rows[3:]], keep_marker=False)
    result = quanze("consult", "receive", str(book), "--department", "区公安局")
    assert result.code == 0, result.err
    text = sent.opinions("区公安局").read_text(encoding="utf-8")
    assert "理由: 已无此项" in text


def test_import_leaves_our_forms_to_receive(quanze: Quanze, sent: Sent) -> None:
    before = sent.opinions("区公安局").read_bytes()
    result = quanze("import", str(sent.book("区公安局")))
    assert result.code == 2
    assert "请用 quanze consult receive 第1轮-区公安局.xlsx" in result.err
    assert sent.opinions("区公安局").read_bytes() == before


def test_a_frozen_draft_that_was_spoilt_is_named(quanze: Quanze, sent: Sent) -> None:
    (sent.lists / "drafts" / "draft-v1" / "zhenglu.yaml").write_text("乡镇: [", encoding="utf-8")
    result = quanze("consult", "status")
    assert result.code == 2
    assert "冻结稿“draft-v1”被改动或者损坏" in result.err
    assert "quanze validate lists/drafts/draft-v1" in result.err
