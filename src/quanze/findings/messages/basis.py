"""Q2: the legal basis."""

from quanze.findings.message import Message
from quanze.text.languages import Text

_CHECK_TITLE = Text(
    "请核对题名；确有其文的，可以用 quanze laws import 登记",
    "Check the title; what does exist can be added by quanze laws import.",
)
_CHECK_NUMBER = Text(
    "请核对条款号（{text}）",
    "Check the number ({text}).",
)

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
    "Q203": Message(
        "《{law}》不是全称",
        "《{law}》 is not the full title",
        "请写《{full}》",
        "Write 《{full}》.",
    ),
    "Q204": Message(
        "登记库（截至 {until}）里没有《{law}》",
        "《{law}》 is not in the registry (as of {until})",
        _CHECK_TITLE.zh,
        _CHECK_TITLE.en,
    ),
    "Q204.near": Message(
        "登记库（截至 {until}）里没有《{law}》",
        "《{law}》 is not in the registry (as of {until})",
        "最接近的是《{near}》{fate}；" + _CHECK_TITLE.zh,
        "The nearest is 《{near}》{fate}. " + _CHECK_TITLE.en,
    ),
    "Q204.law": Message(
        "国家法律（目录截至 {until}）里没有《{law}》",
        "there is no national law 《{law}》 (list of {until})",
        "请核对题名",
        "Check the title.",
    ),
    "Q204.law_near": Message(
        "国家法律（目录截至 {until}）里没有《{law}》",
        "there is no national law 《{law}》 (list of {until})",
        "最接近的是《{near}》{fate}，请核对题名",
        "The nearest is 《{near}》{fate}; check the title.",
    ),
    "Q205": Message(
        "《{law}》自 {day} 起废止，由《{by}》取代",
        "《{law}》 was repealed on {day} by 《{by}》",
        "请在《{by}》中找到相应条款后改引；没有的，请研究这个事项还有没有依据",
        "Cite the provision of 《{by}》 instead, or ask whether the item still has a basis.",
    ),
    "Q205.become": Message(
        "《{law}》自 {day} 起废止，由《{by}》取代",
        "《{law}》 was repealed on {day} by 《{by}》",
        "{where}。请核对后改引",
        "{where}. Compare, and cite that.",
    ),
    "Q205.perhaps": Message(
        "《{law}》自 {day} 起废止，由《{by}》取代",
        "《{law}》 was repealed on {day} by 《{by}》",
        "{where}。请逐字核对",
        "{where}. Compare word by word.",
    ),
    "Q205.undated": Message(
        "《{law}》已被《{by}》废止（日期不详）",
        "《{law}》 was repealed by 《{by}》 (day unknown)",
        "请在《{by}》中找到相应条款后改引",
        "Cite the provision of 《{by}》 instead.",
    ),
    "Q205.gone": Message(
        "《{law}》已经失效（据{note}；何时失效没有记载）",
        "《{law}》 is no longer in force ({note}; since when is not recorded)",
        "请核对，改引现行的依据",
        "Check it and cite what is in force.",
    ),
    "Q206": Message(
        "《{law}》自 {day} 起施行，到 {judged} 还没有生效",
        "《{law}》 comes into force on {day}, after {judged}",
        "施行以前请引用现行的依据",
        "Until then cite what is in force.",
    ),
    "Q207": Message(
        "“{place}”只对得上《{law}》{end} 以前的文本",
        "{place} fits only the text of 《{law}》 before {end}",
        "请按现行文本核对条款号",
        "Check the number against the text in force.",
    ),
    "Q207.become": Message(
        "“{place}”只对得上《{law}》{end} 以前的文本",
        "{place} fits only the text of 《{law}》 before {end}",
        "{where}。请核对后改引",
        "{where}. Compare, and cite that.",
    ),
    "Q207.perhaps": Message(
        "“{place}”只对得上《{law}》{end} 以前的文本",
        "{place} fits only the text of 《{law}》 before {end}",
        "{where}。请逐字核对",
        "{where}. Compare word by word.",
    ),
    "Q207.edition": Message(
        "注明的是 {year} 年的文本，《{law}》后来在 {current} 年又有修改",
        "the edition of {year} is noted, but 《{law}》 was changed again in {current}",
        "请按现行文本核对条款号，并改正或者删去版本说明",
        "Check the number against the text in force, and correct the note or leave it out.",
    ),
    "Q207.edition_moved": Message(
        "注明的是 {year} 年的文本，《{law}》后来在 {current} 年又有修改",
        "the edition of {year} is noted, but 《{law}》 was changed again in {current}",
        "{where}。请核对后改正条款号和版本说明",
        "{where}. Compare, and correct number and note.",
    ),
    "Q208": Message(
        "《{law}》没有{place}，一共只有 {highest} 条",
        "《{law}》 has no {place}: it ends with article {highest}",
        _CHECK_NUMBER.zh,
        _CHECK_NUMBER.en,
    ),
    "Q208.inside": Message(
        "《{law}》没有{place}",
        "《{law}》 has no {place}",
        _CHECK_NUMBER.zh,
        _CHECK_NUMBER.en,
    ),
    "Q208.deleted": Message(
        "《{law}》的{place}已经删去",
        "{place} of 《{law}》 was deleted",
        "请改引现行的条款（{text}）",
        "Cite a provision in force ({text}).",
    ),
    "Q209": Message(
        "《{law}》{article}只有 {paragraphs} 款",
        "{article} of 《{law}》 has only {paragraphs} paragraphs",
        _CHECK_NUMBER.zh,
        _CHECK_NUMBER.en,
    ),
    "Q209.only_one": Message(
        "《{law}》{article}只有一款",
        "{article} of 《{law}》 has only one paragraph",
        _CHECK_NUMBER.zh,
        _CHECK_NUMBER.en,
    ),
    "Q209.item": Message(
        "《{law}》{within}只有 {items} 项",
        "{within} of 《{law}》 has only {items} items",
        _CHECK_NUMBER.zh,
        _CHECK_NUMBER.en,
    ),
    "Q209.no_items": Message(
        "《{law}》{within}没有分项",
        "{within} of 《{law}》 has no items",
        _CHECK_NUMBER.zh,
        _CHECK_NUMBER.en,
    ),
    "Q210": Message(
        "{kind}只以{ranks}为依据，层级不够",
        "a {kind} rests only on {ranks}: that rank is too low",
        "{norm}；请写出设定它的{needed}",
        "{norm}. Give the {needed} that sets it.",
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
    "Q212.bracket": Message(
        "文号“{text}”的年份没有用六角括号",
        "the year in “{text}” is not in 〔〕",
        "请写“{full}”",
        "Write “{full}”.",
    ),
    "Q212.padded": Message(
        "文号“{text}”的序号不编虚位、不加“第”字",
        "the number in “{text}” needs neither leading zeros nor 第",
        "请写“{full}”",
        "Write “{full}”.",
    ),
    "Q212.year": Message(
        "文号“{text}”的年份不全",
        "the year in “{text}” is not complete",
        "请写四位年份，如 常政发〔2024〕24号",
        "Write four digits, as in 常政发〔2024〕24号.",
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
    "Q215": Message(
        "登记库（截至 {until}）里没有《{law}》，只有与它一两个字之差的《{full}》",
        "the registry (as of {until}) has no 《{law}》, but 《{full}》, one or two characters apart",
        "如果指的是这一部，请写《{full}》",
        "Write 《{full}》 if that is meant.",
    ),
}
