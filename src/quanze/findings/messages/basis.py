"""Q2: the legal basis."""

from quanze.findings.message import Message

MESSAGES: dict[str, Message] = {
    "Q201": Message(
        "没有写设定依据",
        "no legal basis is given",
        "请在“设定依据”逐行写出依据，如 《…法》第…条、《…通知》（文号）；找不到依据的，请研究是否列入",
        "Write one basis a line under “设定依据”, a law with its article or a document with its number.",
    ),
    "Q201.blank": Message(
        "这一条设定依据是空的",
        "this entry of the legal basis is empty",
        "请补写依据，或删去这一行",
        "Fill it in or delete it.",
    ),
    "Q202": Message(
        "从“{text}”读不出是哪部法律、哪份文件",
        "“{text}” names no law and no document that could be looked up",
        "请写《全称》第…条，或《文件名称》（文号）；没有出处的请删去",
        "Write 《full title》第…条, or 《title》（number） for a document.",
    ),
    "Q211": Message(
        "“{word}”前面没有写明是哪一部",
        "nothing before “{word}” in this item says what it refers to",
        "请写出全称和条款，如 《…条例》第…条",
        "Write the full title with its article.",
    ),
    "Q211.bare": Message(
        "只写了“{word}”，没有写是哪部法律、哪份文件的",
        "“{word}” stands without the law or document that it belongs to",
        "请在前面写出《全称》",
        "Write the full title before it.",
    ),
    "Q213": Message(
        "“{text}”在这个事项里已经写过",
        "“{text}” is already among the bases of this item",
        "请删去重复的一条；如果条款抄错了，请改正",
        "Delete it, or correct the article if another was meant.",
    ),
    "Q213.related": Message("前一次写在这里", "written here before"),
    "Q214": Message(
        "引用《{law}》没有写到条",
        "《{law}》 is cited without an article",
        "请写明第几条；以整部法律为依据的，请写“全文”",
        "Write the article, or 全文 where the whole law is meant.",
    ),
}
