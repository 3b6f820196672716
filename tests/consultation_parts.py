"""Drafts, rows and files of opinions for tests, in few words."""

import datetime
from collections.abc import Sequence
from pathlib import Path

from quanze.drafting.consultation.draft import Draft, read_draft
from quanze.drafting.consultation.identify import Identifier
from quanze.drafting.consultation.opinion_files import OpinionFile
from quanze.drafting.consultation.returned import ReturnedRow
from quanze.drafting.consultation.taken_in import TakenIn
from quanze.drafting.consultation.taking_in import Intake
from quanze.model.keys import all_keys
from quanze.model.opinions import ConsultationHead, Opinions
from quanze.source.document import Document
from quanze.source.reader import read_document
from quanze.text.languages import Text

CODE = "320999101"
TODAY = datetime.date(2026, 11, 9)
COOPERATIVE = ("校园周边安全检查", "流动人口信息采集", "无偿献血组织动员", "规模畜禽养殖污染防治")


def document(text: str, name: str = "liutang.yaml") -> Document:
    return read_document(text.encode(), name, all_keys())


def list_text(
    names: Sequence[str] = COOPERATIVE,
    *,
    code: str = CODE,
    township: str = "柳塘镇",
    parents: str = "江苏省, 云州市, 安澜县",
    department: str = "县公安局",
) -> str:
    """A list whose cooperative items P001 … have these names; the reclaimed item is S001."""
    lines = [
        f'乡镇: {{名称: {township}, 区划代码: "{code}", 所属: [{parents}]}}',
        "清单: {版本: draft-v1}",
        "配合履职事项:",
    ]
    for number, name in enumerate(names, 1):
        lines += [
            f"  - 编号: P{number:03d}",
            f"    名称: {name}",
            f"    对应上级部门: [{department}]",
            "    配合职责: 协助开展",
        ]
    lines += ["上级部门收回事项:", "  - 编号: S001", "    名称: 老年人优待证核发"]
    return "\n".join(lines) + "\n"


def draft(*texts: str) -> Draft:
    documents = [
        document(text, f"list-{number}.yaml") for number, text in enumerate(texts or (list_text(),))
    ]
    return read_draft("draft-v1", documents, "zh")


def row(number: str | None = None, opinion: str | None = None, **cells: str) -> ReturnedRow:
    cells.setdefault("code", CODE)
    place = Text(f"{number or cells.get('name')} 一行", f"row {number}")
    return ReturnedRow(place, number=number, opinion=opinion, **cells)  # type: ignore[arg-type]


def opinions(*ids: str, **fields: object) -> Opinions:
    """A file whose asked items have these ids."""
    head = ConsultationHead(round=1, department="县公安局", draft="draft-v1")
    asked = [{"township": "柳塘镇", "code": CODE, "items": list(ids)}] if ids else []
    return Opinions.model_validate({"head": head, "asked": asked, **fields})


def take(
    model: Opinions, *rows: ReturnedRow, of: Draft | None = None, own: bool = False
) -> TakenIn:
    of = of or draft()
    return Intake(model, of, Identifier(of), TODAY, own=own).take(rows)


def said(taken: TakenIn) -> list[tuple[str | None, str | None, str | None]]:
    """Item, kind and suggestion of every opinion."""
    return [(one.item, one.opinion, one.suggestion) for one in taken.model.opinions]


def opinion_file(model: Opinions) -> OpinionFile:
    return OpinionFile(Path("a.yaml"), "a.yaml", model, document("意见: []\n"))
