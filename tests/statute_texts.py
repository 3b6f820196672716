"""Invented statutes as the national database lays them out. Neither the places nor the texts exist."""

import io
from collections.abc import Sequence
from pathlib import Path

from quanze.exchange.statutes.document_text import DocumentText
from quanze.exchange.statutes.statute import Statute, read_statute

RIVERS = """\
柳塘市河道管理条例

（2019年3月1日柳塘市第八届人民代表大会常务委员会第十二次会议通过　2019年3月29日江南省第十三届人民代表大会常务委员会第九次会议批准　根据2022年5月6日柳塘市第九届人民代表大会常务委员会第三次会议通过、2022年5月27日江南省第十三届人民代表大会常务委员会第三十次会议批准的《柳塘市人民代表大会常务委员会关于修改〈柳塘市河道管理条例〉等三件地方性法规的决定》修正）

目　　录

第一章　总　　则
第二章　保　　护
第三章　附　　则

第一章　总　　则

第一条　为了看护河道，制定本条例。
第二条　本市的河道适用本条例。
跨县的河道由市里商定。
第三条　河长做下列事情：
（一）每月走一遍河；
（二）记下看到的；
（三）报给上一级河长。
前款第二项所记的，保存三年。

第二章　保　　护

第四条　（删去）
第五条　不得往河里：
(一)倒土；
(二)倒垃圾：
1.生活垃圾；
2.建筑垃圾。
第五条之一　违反第五条规定的，由河长劝阻。

第三章　附　　则

第六条　本条例自2019年6月1日起施行。
附件：河道名录
第一条　柳塘河
"""
RIVER_TOKENS = "1 2 2:1=3 x 1:1=2 1 5-1@1"


def statute_of(text: str) -> Statute:
    """The statute in ``text``, a paragraph a line."""
    return read_statute(document(text))


def document(text: str) -> DocumentText:
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    return DocumentText("柳塘.txt", lines)


def short_statute(title: str, *notes: str, last: str = "本办法自公布之日起施行。") -> str:
    """A statute of two articles."""
    return "\n".join([title, *notes, "第一条　为了看护河道，制定本办法。", f"第二条　{last}"])


def docx_bytes(paragraphs: Sequence[str]) -> bytes:
    import docx

    written = docx.Document()
    for paragraph in paragraphs:
        written.add_paragraph(paragraph)
    return saved(written)


def saved(written: object) -> bytes:
    stream = io.BytesIO()
    written.save(stream)  # type: ignore[attr-defined]
    return stream.getvalue()


def put(folder: Path, name: str, content: bytes | str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return file
