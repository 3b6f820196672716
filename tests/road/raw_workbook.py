"""The 底稿 as a town's working group fills it in: one sheet, offices merged, signatures below."""

from itertools import groupby
from pathlib import Path

import xlsxwriter

from road.texts import RawText, departments_of, finished

HEADINGS = (
    "序号",
    "科室",
    "原始事项名称",
    "来源\n渠道",
    "领域",
    "依据",
    "涉及上级部门",
    "依据是否\n充分",
    "基层是否\n需要",
    "能否有效\n实施",
    "上级主责情形",
    "收回情形",
    "拟归类",
    "不列入理由",
)
_SIGNS = {"是": "√", "否": "×", "": ""}


def write_raw_workbook(path: Path, texts: list[RawText], *, unanswered: int) -> None:
    """The first ``unanswered`` rows have no answers yet."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("原始事项")
    sheet.merge_range(0, 0, 0, len(HEADINGS) - 1, "天宁区郑陆镇原始事项梳理表（底稿）")
    sheet.merge_range(1, 0, 1, len(HEADINGS) - 1, "填表说明：“√”为是，“×”为否，拿不准的空着。")
    for column, heading in enumerate(HEADINGS):
        sheet.write_string(2, column, heading)
    row = 3
    for office, group in groupby(texts, key=lambda text: text.office):
        members = list(group)
        if len(members) > 1:
            sheet.merge_range(row, 1, row + len(members) - 1, 1, office)
        else:
            sheet.write_string(row, 1, office)
        for text in members:
            item = finished().get(text.item)
            answers = ("", "", "") if row - 3 < unanswered else text.answers
            cells = (
                str(row - 2),
                None,
                text.name,
                text.channel,
                item.category or "" if item else "",
                "；\n".join(item.legal_basis) if item else "",
                "、".join(departments_of(item)) if item else "",
                *(_SIGNS[answer] for answer in answers),
                text.led_by,
                text.grounds,
                "赋权" if text.item.startswith("F") else "",
                text.dropped_because,
            )
            for column, cell in enumerate(cells):
                if cell:
                    sheet.write_string(row, column, cell)
            row += 1
    sheet.merge_range(row, 0, row, len(HEADINGS) - 1, f"合计：{row - 3}项")
    sheet.merge_range(
        row + 1, 0, row + 1, len(HEADINGS) - 1, "填表人：　　审核人：　　2026年9月4日"
    )
    book.close()
