"""Raw items: what Q508 to Q510 and Q706 to Q708 say of them."""

from quanze.findings.message import Message

MESSAGES: dict[str, Message] = {
    "Q508": Message(
        "这件原始事项没有去处",
        "this raw item went nowhere",
        "请运行 quanze draft，看它还差什么；已经定了的，写拟列入、去向、并入或者不列入理由",
        "Run quanze draft to see what it lacks; where that is settled, write 拟列入, 去向, 并入 or "
        "不列入理由.",
    ),
    "Q508.many": Message(
        "{total} 件原始事项中有 {count} 件没有去处：{ids}",
        "{count} of {total} raw items went nowhere: {ids}",
        "请运行 quanze draft，它会逐件列出",
        "Run quanze draft, which lists them one by one.",
    ),
    "Q508.unlinked": Message(
        "底稿和清单还没有对上：{count} 件原始事项都没有去向，清单事项也没有写来源",
        "raw items and list are not linked: {count} raw items have no 去向, no item has a source",
        "请在清单事项写来源，或者在原始事项写去向",
        "Write 来源 in the list, or 去向 among the raw items.",
    ),
    "Q508.into-none": Message(
        "并入的“{id}”不存在",
        "merged into “{id}”, which does not exist",
        "请写底稿里有的编号",
        "Write the id of a raw item.",
    ),
    "Q508.circle": Message(
        "并入“{id}”，绕了一圈又回到这一项",
        "merged into “{id}”, which leads back here",
        "请留下一项，删去它的“并入”",
        "Keep one of them and delete its 并入.",
    ),
    "Q509": Message(
        "没有写来自哪些原始事项",
        "no raw item is named as its source",
        "请在“来源”写原始事项的编号",
        "Write the ids of its raw items under 来源.",
    ),
    "Q509.many": Message(
        "清单的 {total} 项中有 {count} 项没有写来自哪些原始事项：{ids}",
        "{count} of {total} items name no raw item as their source: {ids}",
        "请在“来源”写原始事项的编号",
        "Write the ids of their raw items under 来源.",
    ),
    "Q510.source": Message(
        "来源“{id}”在底稿里不存在",
        "there is no raw item “{id}”",
        "请写底稿里有的编号",
        "Write the id of a raw item.",
    ),
    "Q510.destination": Message(
        "去向“{id}”在清单里不存在",
        "the list has no item “{id}”",
        "请写清单里现在的编号；事项已经删去的，改写不列入理由",
        "Write today's id; where the item was deleted, write 不列入理由 instead.",
    ),
    "Q706": Message(
        "没有回答：{missing}",
        "not answered: {missing}",
        "请写“是”或者“否”",
        "Write 是 or 否.",
    ),
    "Q706.many": Message(
        "{total} 件原始事项中有 {count} 件没有答完三问：{ids}",
        "{count} of {total} raw items are not fully assessed: {ids}",
        "请逐件写“是”或者“否”；quanze draft 会列出还差哪一问",
        "Write 是 or 否 for each; quanze draft lists what is missing.",
    ),
    "Q707.refused": Message(
        "拟列入“{list}”，但“{questions}”答的是“否”",
        "proposed for {list}, but the answer to {questions} is no",
        "请核对回答和拟列入；确实应当这样列的，写明拟列入理由",
        "Look at both again; where it is right, say why under 拟列入理由.",
    ),
    "Q707.agreed": Message(
        "拟列入“{list}”，但三问答的都是“是”，也没有说明理由",
        "proposed for {list}, but all three answers are yes and no reason is given",
        "请核对回答和拟列入；确实应当这样列的，写明收回情形或者理由",
        "Look at both again; where it is right, give the ground or the reason.",
    ),
    "Q708": Message(
        "不列入清单，没有写理由",
        "left out of the lists without a reason",
        "请写不列入理由，如 设定依据已经废止、与 Y0012 重复",
        "Write 不列入理由, such as a repealed basis.",
    ),
}
