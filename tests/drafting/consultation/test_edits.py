"""What departments write over in our forms is an opinion; what they were shown of others is not."""

import pytest

from consultation_parts import CODE, draft, opinions, row, said, take
from quanze.drafting.consultation.content import content_of
from quanze.drafting.consultation.draft import ItemKey
from quanze.drafting.consultation.subjects import keys_of
from quanze.drafting.consultation.taken_in import TakenIn

ASKED = ("P001", "P002")
NEW = "校园周边治安检查"
SHOWN = content_of(draft().item(ItemKey(CODE, "P001")))  # type: ignore[arg-type]


def notes(taken: TakenIn) -> list[str]:
    return [one.message.zh for one in taken.notes]


@pytest.mark.parametrize(
    ("opinion", "suggestion", "kept", "remark"),
    [
        (
            None,
            None,
            "名称改为“校园周边治安检查”",
            "意见栏空着，按修改记；改动写在表上，记入修改建议",
        ),
        ("修改", "加夜查", "加夜查\n名称改为“校园周边治安检查”", "改动写在表上，记入修改建议"),
        ("修改", f"改名为{NEW}", f"改名为{NEW}", None),
        (
            "无意见",
            None,
            "名称改为“校园周边治安检查”",
            "意见栏写的是“无意见”，但直接改了表上的内容，按修改记",
        ),
    ],
)
def test_a_name_written_over_is_a_suggestion(
    opinion: str | None, suggestion: str | None, kept: str, remark: str | None
) -> None:
    written = row(
        "P001", opinion, name=NEW, content=SHOWN, suggestion=suggestion or "", reason="规范"
    )
    taken = take(opinions(*ASKED), written, own=True)
    assert said(taken) == [("P001", "修改", kept)]
    assert taken.model.opinions[0].remarks == remark
    again = take(taken.model, written, own=True)
    assert not again.changed


def test_a_content_written_over_is_a_suggestion() -> None:
    changed = SHOWN.replace("协助开展", "每月协助开展")
    taken = take(opinions(*ASKED), row("P001", content=changed), own=True)
    assert said(taken) == [("P001", "修改", "对应内容改为“配合职责：每月协助开展”")]


def test_a_deletion_stays_one_and_the_new_name_is_remarked() -> None:
    taken = take(opinions(*ASKED), row("P001", "删除", name=NEW, reason="无依据"), own=True)
    assert said(taken) == [("P001", "删除", None)]
    assert taken.model.opinions[0].remarks == f"表上还改了：名称改为“{NEW}”"


def test_rows_that_slipped_are_no_suggestions() -> None:
    taken = take(opinions(*ASKED), row("P001", "修改", name="流动人口信息采集"), own=True)
    assert said(taken) == [("P001", "修改", None)]
    assert "名称却是 P002 的" in notes(taken)[0]


@pytest.mark.parametrize(
    ("opinion", "cells", "note"),
    [
        ("修改", {}, "“修改”没有写修改建议和理由"),
        ("修改", {"reason": "规范"}, "“修改”没有写修改建议"),
        ("删除", {}, "“删除”没有写理由"),
        ("新增", {"name": "养犬管理"}, "“新增”没有写理由"),
    ],
)
def test_what_an_opinion_lacks_is_told(opinion: str, cells: dict[str, str], note: str) -> None:
    number = None if opinion == "新增" else "P001"
    taken = take(opinions(*ASKED), row(number, opinion, **cells))
    assert len(taken.model.opinions) == 1
    assert notes(taken) == [note]


def test_items_of_others_in_the_overall_table() -> None:
    rows = [row(f"P00{number}", "无意见") for number in (1, 2, 3)]
    change = row("P004", "修改", suggestion="甲", reason="乙")
    taken = take(opinions("P001"), *rows, change, own=True)
    assert {key.id for key in keys_of(taken.model.agreed)} == {"P001"}
    assert said(taken) == [("P004", "修改", "甲")]
    assert notes(taken) == ["2 项无意见，不另记入"]
    by_hand = take(opinions("P001"), row("P002", "删除", code="", reason="乙"), own=True)
    assert "P002 不在送给这个部门的事项里" in notes(by_hand)[0]
