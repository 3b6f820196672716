"""Q4: powers newly given to a township."""

from quanze.findings.message import Message

MESSAGES: dict[str, Message] = {
    "Q401": Message(
        "没有写赋权依据",
        "no decision that grants the power is given",
        "请在“赋权依据”写赋权决定的名称和文号；没有决定的，不要列入",
        "Write the decision's title and number under “赋权依据”; without one, do not list the item.",
    ),
    "Q402": Message(
        "没有写原实施部门",
        "the department that exercised the power before is not given",
        "请在“原实施部门”写县级部门的全称，如 区城市管理局",
        "Write the county department's full name under “原实施部门”.",
    ),
    "Q403": Message(
        "没有写行使方式",
        "it is not said in which way the power is exercised",
        "请在“行使方式”写下放、委托或者直接",
        "Write 下放, 委托 or 直接 under “行使方式”.",
    ),
    "Q404": Message(
        "执法指引缺：{parts}",
        "the enforcement guide lacks: {parts}",
        "请向原实施部门要来现行的补上",
        "Ask the original department for what it uses.",
    ),
    "Q404.none": Message(
        "没有执法指引（要写：{parts}）",
        "no enforcement guide (to be given: {parts})",
        "请向原实施部门要来现行的补上",
        "Ask the original department for what it uses.",
    ),
    "Q405.empty": Message(
        "“{tier}”一档没有写{what}",
        "tier “{tier}” has no {what}",
        "请补写：条件要可以量度，幅度要在法定幅度以内",
        "Give a condition that can be measured, and a range within the statutory one.",
    ),
    "Q405.single": Message(
        "罚款有幅度，裁量基准却只有一档",
        "the fine has a range, but there is one tier only",
        "请按情节分档，如轻微、一般、严重",
        "Make tiers by circumstances, such as 轻微, 一般, 严重.",
    ),
    "Q405.name": Message(
        "有两档都叫“{tier}”",
        "two tiers are named “{tier}”",
        "是一档的请合并；是两档的请写不同的情形",
        "Merge them, or give each its own name.",
    ),
    "Q405.same": Message("同名的一档在这里", "the other tier of that name"),
    "Q405.order": Message(
        "“{tier}”排在了“{before}”后面，没有由轻到重",
        "“{tier}” stands behind “{before}”: not from light to grave",
        "请由轻到重排列各档",
        "Put the tiers in order, from light to grave.",
    ),
    "Q405.lower": Message(
        "“{tier}”的罚款（{range}）比“{other}”的（{other_range}）还低",
        "the fine of “{tier}” ({range}) is lower than that of “{other}” ({other_range})",
        "请核对数额，较重的一档应当从较轻一档的上限起",
        "Check the amounts: the graver tier begins where the lighter one ends.",
    ),
    "Q405.overlap": Message(
        "“{tier}”的罚款（{range}）与“{other}”的（{other_range}）重叠",
        "the fine of “{tier}” ({range}) overlaps that of “{other}” ({other_range})",
        "请核对数额，较重的一档应当从较轻一档的上限起",
        "Check the amounts: the graver tier begins where the lighter one ends.",
    ),
    "Q405.touch": Message(
        "“{other}”的上限（{other_range}）与“{tier}”的下限（{range}）是同一数额，两档都含",
        "one amount belongs to both “{other}” ({other_range}) and “{tier}” ({range})",
        "请把较轻一档的“以下”改为“不满”",
        "Write 不满 in place of 以下 in the lighter tier.",
    ),
    "Q405.lighter": Message("较轻的一档在这里", "the lighter tier"),
    "Q406": Message(
        "持证执法人员 {certified} 人，不足 {least} 人，却承接了赋权事项",
        "{certified} certified officers, fewer than {least}, but powers were taken on",
        "请核对人数；确实不足的，先充实人员或者少承接几项",
        "Check the figure; if it is right, find the people first or take on less.",
    ),
    "Q406.missing": Message(
        "有赋权事项，但没有写持证执法人员数",
        "powers were taken on, but the number of certified officers is not given",
        "请在“乡镇”下写 执法人员: {{在编: …, 持证: …}}，持证应当不少于 {least} 人",
        "Write 执法人员: {{在编: …, 持证: …}} under “乡镇”; at least {least} should be certified.",
    ),
    "Q407": Message(
        "应行使 {due} 次，只行使 {times} 次，没有写处理意见",
        "exercised {times} times of {due}, and no opinion is given",
        "请在“处理意见”写保留、调整或者建议收回，并写理由",
        "Say under “处理意见” whether it is kept, adjusted or to be taken back, and why.",
    ),
    "Q407.never": Message(
        "一次也没有行使过，没有写处理意见",
        "never exercised, and no opinion is given",
        "请在“处理意见”写保留、调整或者建议收回，并写理由",
        "Say under “处理意见” whether it is kept, adjusted or to be taken back, and why.",
    ),
    "Q408": Message(
        "承接难度高，没有写对省级的建议",
        "hard to take on, but no opinion for the province is given",
        "请在“省级建议”写请省级怎样调整；县里能解决的，写明不需报省",
        "Say under “省级建议” what the province should change, or that the county can solve it.",
    ),
    "Q408.effect": Message(
        "行权效果差，没有写对省级的建议",
        "works badly, but no opinion for the province is given",
        "请在“省级建议”写请省级怎样调整；县里能解决的，写明不需报省",
        "Say under “省级建议” what the province should change, or that the county can solve it.",
    ),
    "Q408.both": Message(
        "承接难度高，行权效果差，没有写对省级的建议",
        "hard to take on and works badly, but no opinion for the province is given",
        "请在“省级建议”写请省级怎样调整；县里能解决的，写明不需报省",
        "Say under “省级建议” what the province should change, or that the county can solve it.",
    ),
    "Q409.coercion": Message(
        "执法指引要“{measure}”，清单里没有相应的行政强制事项",
        "the guide says “{measure}”, but the list has no such coercive measure",
        "请核对赋权决定：一并赋予的，列为事项或者在备注写明；没有赋予的，改由有权的部门实施",
        "List the measure if it was granted, or say so in the remarks; else leave it to the department.",
    ),
    "Q409.inspection": Message(
        "只有处罚，没有相应的行政检查事项，指引也没有写怎样检查",
        "a penalty without its inspection: neither an item nor the guide says how to inspect",
        "请核对赋权决定：检查权一并赋予的，列为事项或者在备注写明",
        "List the inspection if it was granted, or say so in the remarks.",
    ),
    "Q409.inspections": Message(
        "从这一项起共 {count} 项处罚没有相应的行政检查事项，指引也没有写怎样检查",
        "{count} penalties from here on lack their inspection: neither items nor guides say how to inspect",
        "请核对赋权决定：检查权一并赋予的，列为事项或者在备注写明",
        "List the inspections if they were granted, or say so in the remarks.",
    ),
}
