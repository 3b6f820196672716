"""Q005 to Q007: keys and values as the model sees them."""

from quanze.findings.message import Message

MESSAGES: dict[str, Message] = {
    "Q005": Message(
        "{where}里没有“{key}”这个键",
        "“{key}” is no key of {where}",
        "可用的键：{known}",
        "Known keys: {known}.",
    ),
    "Q005.near": Message(
        "{where}里没有“{key}”这个键",
        "“{key}” is no key of {where}",
        "是否应为“{nearest}”？",
        "Did you mean “{nearest}”?",
    ),
    "Q005.file": Message(
        "看不出这是哪一种文件：最上层没有“清单”“原始事项”或“部门名录”",
        "this is no file that quanze knows: none of “head”, “raw_items”, “departments” at the top",
        "清单文件请写“乡镇”“清单”和各类事项；别的文件请移出清单文件夹，或在 quanze.toml 的 exclude 中排除",
        "Write “township”, “head” and the items, or exclude the file in quanze.toml.",
    ),
    "Q006": Message(
        "{where}缺少“{key}”",
        "“{key}” is missing in {where}",
        "请补写“{key}: …”",
        "Write “{key}: …”.",
    ),
    "Q006.empty": Message(
        "{where}的“{key}”没有填写",
        "“{key}” of {where} is empty",
        "请在“{key}:”后面填写内容",
        "Fill in a value after “{key}:”.",
    ),
    "Q006.file": Message(
        "文件里没有内容",
        "the file is empty",
        "请写入清单，或删去这个文件",
        "Write the list, or delete the file.",
    ),
    "Q007.mapping": Message(
        "“{key}”应当是一组“键: 值”，这里是{found}",
        "“{key}” should be a mapping of “key: value”, and is {found}",
        "请换行，缩进两格，逐行写“键: 值”",
        "Write one “key: value” a line, indented by two more blanks.",
    ),
    "Q007.entry": Message(
        "“{key}”的第 {number} 项应当是一组“键: 值”，这里是{found}",
        "entry {number} of “{key}” should be a mapping of “key: value”, and is {found}",
        "请写成“- 编号: …”，其余各键逐行与“编号”左对齐",
        "Write “- id: …” and the other keys below, aligned with “id”.",
    ),
    "Q007.empty-entry": Message(
        "“{key}”的第 {number} 项是空的",
        "entry {number} of “{key}” is empty",
        "请填写，或者删去这个“-”",
        "Fill it in, or delete this “-”.",
    ),
    "Q007.list": Message(
        "“{key}”应当是列表，这里是{found}",
        "“{key}” should be a list, and is {found}",
        "请每项一行，以“- ”开头；只有一项也写成“- …”或“[…]”",
        "Write one entry a line, each beginning with “- ”.",
    ),
    "Q007.text": Message(
        "“{key}”应当是一段文字，这里是{found}",
        "“{key}” should be text, and is {found}",
        "请写成一段文字；值里有“: ”，或者以“[”“{{”开头的，请给整个值加引号",
        "Write one piece of text; quote it if it holds “: ” or begins with “[” or “{{”.",
    ),
    "Q007.number": Message(
        "“{key}”应当是数字，这里是“{value}”",
        "“{key}” should be a number, and is “{value}”",
        "请只写阿拉伯数字，如 12",
        "Write digits only, such as 12.",
    ),
    "Q007.range": Message(
        "“{key}”不能是负数，这里是“{value}”",
        "“{key}” cannot be negative, and is “{value}”",
        "请写 0 或者正整数",
        "Write 0 or more.",
    ),
    "Q007.day": Message(
        "“{key}”应当是日期，“{value}”不是",
        "“{key}” should be a day; “{value}” is none",
        "请写成“年-月-日”，如 2026-10-30",
        "Write it as year-month-day, such as 2026-10-30.",
    ),
    "Q007.choice": Message(
        "“{key}”不能是“{value}”",
        "“{key}” cannot be “{value}”",
        "只能写：{choices}",
        "Write one of: {choices}.",
    ),
    "Q007.code": Message(
        "“{key}”应当是 9 位（或 12 位）数字，这里是“{value}”",
        "“{key}” should have 9 (or 12) digits, and is “{value}”",
        '请写统计用区划代码，并加引号，如 "320402100"',
        'Write the division code in quotes, such as "320402100".',
    ),
    "Q007.other": Message(
        "“{key}”的值“{value}”不合要求",
        "the value “{value}” of “{key}” does not fit",
        "请对照 quanze schema 的说明改正",
        "See the JSON Schema of quanze schema.",
    ),
}
