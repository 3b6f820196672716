"""One round as people play it: sent, filled in, received, decided on, and the next one sent."""

import json
from pathlib import Path

from commands import Quanze
from consulting import LIUTANG, ZHENGLU, add_rows, answer, replace_in

BOOKS = "第1轮征求意见"


def test_a_whole_round(quanze: Quanze, workspace: Path, tmp_path: Path) -> None:
    sent = quanze("consult", "send", "--as-of", "2026-11-02")
    assert sent.code == 0
    assert sorted(file.name for file in (tmp_path / BOOKS).iterdir()) == [
        "第1轮-区公安局.xlsx",
        "第1轮-区城市管理局.xlsx",
        "第1轮-区民政局.xlsx",
        "第1轮-总表-区委机构编制委员会办公室.xlsx",
    ]
    assert (workspace / "drafts/draft-v1/zhenglu.yaml").read_bytes() == (
        workspace / "zhenglu.yaml"
    ).read_bytes()
    police = tmp_path / BOOKS / "第1轮-区公安局.xlsx"
    change = {"opinion": "修改", "suggestion": "增加夜间巡查", "reason": "春节需要"}
    answer(
        police, {(ZHENGLU, "P002"): change, (LIUTANG, "P001"): {"opinion": "删除"}}, others="无意见"
    )
    add_rows(
        police, [{"township": "柳塘镇", "list": "配合", "name": "养犬管理", "opinion": "新增"}]
    )
    answer(tmp_path / BOOKS / "第1轮-区民政局.xlsx", {}, others="无意见")
    received = quanze("consult", "receive", str(police), f"{BOOKS}/第1轮-区民政局.xlsx")
    assert received.code == 0, received.err
    assert quanze("validate", "lists/opinions", "--ignore", "Q702").code == 0

    report = json.loads(quanze("consult", "status", "--format", "json").out)
    (first,) = report["rounds"]
    assert (first["sent"], first["answered"], first["opinions"], first["open"]) == (14, 6, 3, 3)
    assert first["waiting_for"] == ["区城市管理局", "区委机构编制委员会办公室"]
    assert first["contradictions"] == 1
    disputed = next(one for one in first["subjects"] if one["conflict"])
    assert [(voice["department"], voice["opinion"]) for voice in disputed["voices"]] == [
        ("区公安局", "delete"),
        ("区民政局", "none"),
    ]
    shown = quanze("consult", "status").out
    assert "部门之间意见不一致的事项（1 项）" in shown
    assert "柳塘镇 P001 开展困难群众探访关爱" in shown

    refused = quanze("consult", "send")
    assert refused.code == 2
    assert "第 1 轮还有 3 条意见没有答复（区公安局）" in refused.err

    assert quanze("consult", "answer", "--round", "1", "-o", "意见处理.xlsx").code == 0
    table = tmp_path / "意见处理.xlsx"
    refuse = {"decision": "不采纳", "decision_reason": "仍由民政部门牵头"}
    answer(table, {(LIUTANG, "P001"): refuse}, others="")
    partly = quanze("consult", "answer", "意见处理.xlsx")
    assert partly.code == 0, partly.err
    text = (workspace / "opinions/round-1/区公安局.yaml").read_text(encoding="utf-8")
    assert "处理: 不采纳" in text
    assert "理由: 仍由民政部门牵头" in text
    for number in ("002", "003"):
        replace_in(
            workspace / "opinions/round-1/区公安局.yaml",
            f'  - 编号: "{number}"\n',
            f'  - 编号: "{number}"\n    答复: {{处理: 采纳}}\n',
        )

    for name in ("zhenglu", "liutang"):
        replace_in(workspace / f"{name}.yaml", "draft-v1", "draft-v2")
    idle = quanze("consult", "send")
    assert idle.code == 2
    assert "2 条在 draft-v2 里没有落实（区公安局 002 P002、区公安局 003 养犬管理）" in idle.err
    again = quanze("consult", "send", "--force")
    assert again.code == 0, again.err
    assert "没有收到 2 个部门的反馈" in again.err
    assert (tmp_path / "第2轮征求意见" / "第2轮-区民政局.xlsx").is_file()

    # The change and the new item were adopted, and draft-v2 has neither.
    report = json.loads(quanze("validate", "--select", "Q7", "--format", "json").out)
    found = [(one["code"], one["file"], one["message"][:9]) for one in report["findings"]]
    assert found == [
        ("Q704", "lists/opinions/round-1/区公安局.yaml", "采纳了修改的意见，"),
        ("Q704", "lists/opinions/round-1/区公安局.yaml", "采纳了新增的意见，"),
    ]
    replace_in(workspace / "zhenglu.yaml", "阶段: 征求意见", "阶段: 送审")
    late = json.loads(quanze("validate", "--select", "Q7", "--format", "json").out)
    assert [one["code"] for one in late["findings"]] == ["Q704", "Q704", "Q709"]
