"""Q5: within one list."""

from quanze.findings.message import Message

MESSAGES: dict[str, Message] = {
    "Q501": Message(
        "编号“{id}”已经用过",
        "the id “{id}” is used already",
        "请换一个没有用过的编号；同一事项写了两遍的，删去一遍",
        "Give this item a free id, or delete it if it is the same item.",
    ),
    "Q501.related": Message("第一次用在这里", "first used here"),
    "Q502": Message(
        "名称“{name}”在本清单里已有一项",
        "this list has an item named “{name}” already",
        "请合并为一项，或者把名称写出区别",
        "Merge the two, or write names that tell them apart.",
    ),
    "Q502.related": Message("同名的事项在这里", "the item of the same name"),
    "Q503": Message(
        "这个事项已列入{other}清单（{id}）",
        "this item stands in the {other} list already ({id})",
        "一个事项只能归一类：请只在一张清单里保留，或者把名称写出区别",
        "Keep it in one list, or write names that tell them apart.",
    ),
    "Q503.related": Message("另一处在这里", "the other place"),
    "Q504": Message(
        "名称与 {id}“{other}”几乎一样",
        "the name is nearly that of {id} “{other}”",
        "是一件事的，请合并；是两件事的，请把名称写出区别",
        "Merge the two, or write names that tell them apart.",
    ),
    "Q504.related": Message("相近的事项在这里", "the item that is nearly the same"),
    "Q505.gap": Message(
        "编号从“{before}”跳到“{id}”",
        "ids jump from “{before}” to “{id}”",
        "请确认没有漏掉事项，然后重新编号",
        "Make sure that no item is lost, then renumber.",
    ),
    "Q505.order": Message(
        "编号“{id}”排在“{before}”后面，顺序乱了",
        "the id “{id}” comes after “{before}”",
        "请按顺序排列或者重新编号",
        "Put the items in order or renumber them.",
    ),
    "Q506": Message(
        "{list}清单声明 {declared} 项，实有 {count} 项",
        "the {list} list declares {declared} items and has {count}",
        "请先找出多出或者漏掉的事项，再改正数目",
        "Find the item that is lost or stands twice, then correct the number.",
    ),
    "Q507": Message(
        "类别“{category}”不在规定的范围内",
        "the category “{category}” is not one of the set",
        "可用的类别：{known}",
        "Write one of: {known}.",
    ),
    "Q507.near": Message(
        "类别“{category}”不在规定的范围内",
        "the category “{category}” is not one of the set",
        "是否应为“{nearest}”？",
        "Did you mean “{nearest}”?",
    ),
}
