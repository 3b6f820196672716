"""Q7: rounds of opinions, stages, publication."""

from quanze.findings.message import Message

MESSAGES: dict[str, Message] = {
    "Q701": Message(
        "清单已到{stage}阶段，冻结的各稿没有一稿征求过意见",
        "the list is at {stage}, but no frozen draft was sent out for opinions",
        "请先征求意见（quanze consult send）；在别处征求过的，把意见表读进来；或者改正阶段",
        "Ask first (quanze consult send), read sheets of opinions in, or correct the stage.",
    ),
    "Q701.others": Message(
        "清单已到{stage}阶段，部门意见里没有问到这个乡镇",
        "the list is at {stage}, but no department was asked about this township",
        "请补征求意见，或者改正阶段",
        "Ask about it too, or correct the stage.",
    ),
    "Q702": Message(
        "第 {round} 轮的意见没有答复，第 {next} 轮已经送出",
        "an opinion of round {round} has no answer, and round {next} was sent",
        "请在“答复”里写“处理”：采纳、部分采纳或者不采纳",
        "Write the decision under “答复”: 采纳, 部分采纳 or 不采纳.",
    ),
    "Q702.stage": Message(
        "意见没有答复，{name}的清单已到{stage}阶段",
        "an opinion has no answer, and the list of {name} is at {stage}",
        "请在“答复”里写“处理”：采纳、部分采纳或者不采纳",
        "Write the decision under “答复”: 采纳, 部分采纳 or 不采纳.",
    ),
    "Q702.related": Message("清单的阶段写在这里", "the list's stage"),
    "Q703": Message(
        "{decision}，没有写理由",
        "{decision} without a reason",
        "请在“理由”里写明为什么",
        "Write why under “理由”.",
    ),
    "Q704.delete": Message(
        "采纳了删除的意见，{draft} 里 {item}“{name}”还在",
        "deletion was adopted, but {item} “{name}” is still in {draft}",
        "请删去这个事项，或者改写处理结果和理由",
        "Delete the item, or change the decision, with a reason.",
    ),
    "Q704.change": Message(
        "采纳了修改的意见，{draft} 里 {item}“{name}”一处未改",
        "a change was adopted, but {item} “{name}” is the same in {draft}",
        "请按意见修改；由别的事项落实的，在“落实事项”写明编号",
        "Change it, or name the items that carry it out under “落实事项”.",
    ),
    "Q704.add": Message(
        "采纳了新增的意见，{draft} 里没有新的事项“{name}”",
        "an addition was adopted, but {draft} has no new item “{name}”",
        "请加上这个事项；换了名称的，在“落实事项”写明编号",
        "Add it, or name the item under “落实事项” if it is called otherwise.",
    ),
    "Q704.no-item": Message(
        "落实事项 {item} 不在 {draft} 里",
        "{item}, which is to carry it out, is not in {draft}",
        "请核对编号",
        "Check the id.",
    ),
    "Q704.related": Message("事项在这里", "the item"),
    "Q705": Message(
        "清单已经公布，还有 {count} 处错误",
        "the list is published and still has {count} errors",
        "请改正错误；还没有公布的，把阶段改回“送审”",
        "Mend the errors, or set the stage back to 送审 if it was not published yet.",
    ),
    "Q709": Message(
        "清单已到{stage}阶段，只征求过 {rounds} 轮意见，应有 {wanted} 轮",
        "the list is at {stage} after {rounds} rounds of opinions; there should be {wanted}",
        "请送下一轮；当地要求不同的，在 quanze.toml 里写 [consultation] rounds",
        "Send the next round, or set [consultation] rounds in quanze.toml.",
    ),
    "Q709.waiting": Message(
        "清单已到{stage}阶段，有反馈的只有 {rounds} 轮，应有 {wanted} 轮；第 {waiting} 轮送出后没有收到任何反馈",
        "the list is at {stage} after {rounds} answered rounds of opinions; there should be {wanted}. "
        "Nobody has answered round {waiting}",
        "请用 quanze consult receive 读入反馈；当地要求不同的，在 quanze.toml 里写 [consultation] rounds",
        "Take the answers in by quanze consult receive, or set [consultation] rounds in quanze.toml.",
    ),
}
