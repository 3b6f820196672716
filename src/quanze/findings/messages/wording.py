"""Q1: wording."""

from quanze.findings.message import Message

MESSAGES: dict[str, Message] = {
    "Q101": Message(
        "事项没有名称",
        "the item has no name",
        "请在“名称”写明做什么，如“组织开展村级集体资产清查”；多余的空事项请整项删去",
        "Write under “名称” (name) what is done, or delete the item if it is superfluous.",
    ),
    "Q101.placeholder": Message(
        "名称只写了“{text}”，等于没有名称",
        "“{text}” is no name",
        "请写明做什么，如“组织开展村级集体资产清查”；多余的空事项请整项删去",
        "Write what is done, or delete the item if it is superfluous.",
    ),
    "Q102": Message(
        "“{text}”是兜底用语，没有说清做什么",
        "“{text}” is catch-all wording and does not say what is done",
        "请写出具体事项；没有具体内容的请删去",
        "Name the tasks, or delete the phrase if there are none.",
    ),
    "Q102.etc": Message(
        "名称以“{text}”结尾，没有列全",
        "the name ends in “{text}” (“and so on”)",
        "请把事项列全，或者用一个概括的词代替列举",
        "Complete the enumeration, or use one word for all of it.",
    ),
    "Q103.doubled": Message(
        "“{text}”重复了",
        "“{text}” is written twice running",
        "请删去多余的一处",
        "Delete one of the two.",
    ),
    "Q103.replaced": Message(
        "“{text}”像是整体替换留下的痕迹",
        "“{text}” looks like a leftover of “replace all”",
        "请对照原文写出正确的名称",
        "Write the right name.",
    ),
    "Q103.bracket": Message(
        "文号“{text}”缺了六角括号",
        "the document number “{text}” has lost a bracket",
        "年份请写成“{right}”",
        "Write the year as “{right}”.",
    ),
    "Q103.letter": Message(
        "“{text}”里用字母代替了数字",
        "“{text}” has a letter in place of a digit",
        "请写成“{right}”",
        "Write “{right}”.",
    ),
    "Q103.questions": Message(
        "“{text}”：连着的问号，多半是读不出的字",
        "“{text}”: question marks, mostly for characters that were lost",
        "请对照原文补上文字",
        "Write what stood there.",
    ),
    "Q103.garbled": Message(
        "“{text}”是转换编码留下的乱码",
        "“{text}” is garbled text from a wrong encoding",
        "请对照原文改正",
        "Correct it from the source.",
    ),
    "Q103.unreadable": Message(
        "这里是乱码（{codes}）",
        "garbled characters ({codes})",
        "请对照原文改正",
        "Correct it from the source.",
    ),
    "Q103.look-alike": Message(
        "“{text}”（{code}）不是汉字“{right}”，而是形状相同的另一个字符，多从 PDF 复制而来",
        "“{text}” ({code}) is not the character “{right}” but one of the same shape, mostly from a PDF",
        "请重新输入“{right}”",
        "Type “{right}” instead.",
    ),
    "Q104": Message(
        "“{wrong}”在这里是错别字",
        "“{wrong}” is misspelt here",
        "请改为“{right}”",
        "Write “{right}”.",
    ),
    "Q105": Message(
        "中文里用了半角标点“{text}”",
        "half-width “{text}” in Chinese text",
        "请改为全角“{right}”",
        "Write the full-width “{right}”.",
    ),
    "Q105.blank": Message(
        "“{text}”中间有空格",
        "blanks within “{text}”",
        "请写成“{right}”；空格若用来隔开几项，请改用顿号或分成几条",
        "Write “{right}”; if the blank divides items, write 、 or separate entries.",
    ),
    "Q105.folded": Message(
        "“{text}”之间换了行，读出来多一个空格",
        "the line break within “{text}” is read as a blank",
        "请把整段写在一行；需要分段的，在键后写“|”并从下一行写起",
        "Write the text on one line; for paragraphs write “|” behind the key and begin below it.",
    ),
    "Q105.invisible": Message(
        "这里有看不见的字符 {code}，多从网页或 Word 带入",
        "an invisible character {code}, usually pasted from a web page or Word",
        "请删去它",
        "Delete it.",
    ),
    "Q106": Message(
        "“{text}”是繁体字",
        "“{text}” is written in traditional characters",
        "请改为“{right}”",
        "Write “{right}”.",
    ),
    "Q107": Message(
        "“{character}”（{code}）不在 GB 2312 字集里，公文常用的仿宋、楷体字体缺这个字",
        "“{character}” ({code}) is outside GB 2312; the usual official fonts lack it",
        "请看是否写错；确用此字的，打印前改用含该字的字体",
        "See whether it is a slip; if not, set it in a font that has it.",
    ),
    "Q108": Message(
        "名称有 {length} 字，超过 {longest} 字",
        "the name has {length} characters, more than {longest}",
        "请只写做什么，做法写进职责或工作方式；几件事请分成几项",
        "Name what is done only; split what is several items.",
    ),
    "Q109": Message(
        "“{text}”指谁，读清单的人不知道",
        "nobody who reads the list can tell who “{text}” is",
        "请写出部门或单位的全称",
        "Write the full name of the body.",
    ),
    "Q109.township": Message(
        "用了“{text}”这样的自称",
        "the text speaks of “{text}”",
        "请写“{township}”",
        "Write “{township}”.",
    ),
    "Q109.area": Message(
        "用了“{text}”这样的自称",
        "the text speaks of “{text}”",
        "请写出地名，或者删去",
        "Write its name, or delete it.",
    ),
}
