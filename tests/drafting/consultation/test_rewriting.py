"""Files of opinions with new contents: what people wrote into them stays as it was."""

from pathlib import Path

import pytest

from consultation_parts import opinions, row, take
from quanze.drafting.consultation.opinion_files import (
    OpinionFile,
    opinions_text,
    read_opinion_file,
)
from quanze.drafting.consultation.rewriting import answered_bytes, new_bytes
from quanze.model.opinions import Answer, Opinions
from quanze.text.languages import Language
from quanze.usage import UsageError

ADOPTED = Answer(decision="采纳")


def stored(folder: Path, text: str) -> OpinionFile:
    path = folder / "a.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    return read_opinion_file(path, folder, "zh")


def model() -> Opinions:
    return take(
        opinions("P001", "P002"), row("P001", "删除", reason="甲"), row("P002", "无意见")
    ).model


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_file_of_ours_is_rewritten_in_its_own_language(
    tmp_path: Path, language: Language
) -> None:
    file = stored(tmp_path, opinions_text(model(), language))
    text = answered_bytes(file, {0: ADOPTED}, "zh").decode()
    assert ("decision: 采纳" if language == "en" else "处理: 采纳") in text
    assert stored(tmp_path, text).model.opinions[0].answer == ADOPTED


def test_comments_order_and_line_breaks_stay(tmp_path: Path) -> None:
    text = (
        "\ufeff# 区里的备份\r\n意见:   # 一条\r\n  - 意见: 删除\r\n    编号: '1'\r\n"
        "    事项编号: P001  # 见纪要\r\n征求意见: {轮次: 1, 部门: 县公安局, 稿次: draft-v1}\r\n"
    )
    file = stored(tmp_path, text)
    done = answered_bytes(file, {0: ADOPTED}, "zh").decode()
    assert done.replace("    答复:\r\n      处理: 采纳\r\n", "") == text
    later = file.model.model_copy(update={"agreed": model().agreed})
    more = new_bytes(file, later, "zh").decode()
    assert "# 见纪要" in more
    assert stored(tmp_path, more).model == later


def test_opinions_that_are_gone_and_new_ones(tmp_path: Path) -> None:
    before = take(opinions("P001", "P002"), row("P001", "删除"), row("P002", "删除")).model
    file = stored(tmp_path, opinions_text(before, "zh") + "# 完\n")
    after = take(file.model, row("P001", "无意见"), row(None, "新增", name="养犬管理")).model
    text = new_bytes(file, after, "zh").decode()
    assert text.endswith("# 完\n")
    assert stored(tmp_path, text).model == after


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("意见:\n  - 编号: '1'\n", "有读不出的部分"),
        ("部门名录: []\n", "不是征求意见文件"),
        ("征求意见: [\n", "有读不出的部分"),
    ],
)
def test_what_cannot_be_understood_is_not_touched(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        stored(tmp_path, text)
    assert said in caught.value.message.zh


def test_two_opinions_of_one_id_are_refused(tmp_path: Path) -> None:
    text = opinions_text(model(), "zh") + '  - 编号: "001"\n    意见: 修改\n'
    with pytest.raises(UsageError, match="two opinions with the id 001"):
        stored(tmp_path, text)


def test_an_empty_file_of_opinions_is_still_known_for_one(tmp_path: Path) -> None:
    assert stored(tmp_path, opinions_text(opinions(), "zh")).model == opinions()
