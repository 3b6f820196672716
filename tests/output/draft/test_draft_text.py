"""The report on a terminal: narrow, and not endless."""

from pathlib import Path

import pytest

from quanze.drafting.raw_file import read_raw_file
from quanze.drafting.township_draft import TownshipDraft, Wishes, draft_township
from quanze.knowledge.decisions.table import ROWS
from quanze.model.settings import Settings
from quanze.output.draft.draft_text import MOST_LINES, render
from quanze.output.draft.table_text import render_table
from quanze.text.width import display_width

LONG = "每周在三个不同的平台上分别填报同一份安全生产隐患排查治理情况统计表并且截图报送"


@pytest.fixture
def made(tmp_path: Path) -> TownshipDraft:
    folder = tmp_path / "raw"
    folder.mkdir()
    items = "".join(
        f"  - 编号: Y{n:04d}\n    名称: {LONG}（第{n}项）\n    依据是否充分: 是\n    基层是否需要: 否\n"
        "    能否有效实施: 是\n    设定依据: [《安全生产法》第九条]\n"
        for n in range(1, 61)
    )
    head = '乡镇: {名称: 柳塘镇, 区划代码: "320999101"}\n原始事项:\n'
    (folder / "a.yaml").write_text(head + items, encoding="utf-8")
    raw = read_raw_file(folder / "a.yaml", tmp_path, "zh")
    return draft_township(raw, tmp_path, Wishes(), ROWS, Settings())


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("propose", [True, False])
def test_no_line_is_wider_than_the_screen(
    made: TownshipDraft, language: str, propose: bool
) -> None:
    text = render([made], language, width=80, propose=propose)  # type: ignore[arg-type]
    assert max(map(display_width, text.splitlines())) <= 80
    table = render_table(ROWS, [], language, 80)  # type: ignore[arg-type]
    assert max(map(display_width, table.splitlines())) <= 80


def test_a_screen_shows_some_and_a_file_all(made: TownshipDraft) -> None:
    shown = render([made], "zh", width=80)
    assert shown.count("Y00") == MOST_LINES
    assert "另有 20 件" in shown
    assert render([made], "zh", width=None).count("Y00") == 60


def test_only_the_sums_where_no_summary_is_wanted(made: TownshipDraft) -> None:
    assert render([made], "zh", summary=False).splitlines() == [
        "柳塘镇  raw/a.yaml → a.yaml（还没有可以列入的）",
        "  原始事项 60 件 = 列入 0 + 并入 0 + 不列入 0 + 待定 60",
    ]


def test_names_that_differ_in_numbers_are_proposed_with_a_doubt(made: TownshipDraft) -> None:
    (group,) = made.proposals
    assert all(member.score < 0.9 for member in group.members)
    assert "有区别性的字眼" in render([made], "zh", propose=True)
