"""A report that has every kind of block, and texts that formats take for their own."""

import datetime

from quanze.findings.level import Level
from quanze.output.reports.report import (
    Column,
    Emphasis,
    FormField,
    Heading,
    Mark,
    Paragraph,
    Report,
    Row,
    Section,
    Table,
)

DAY = datetime.date(2026, 11, 28)
AWKWARD = '<b>甲</b> & "乙" | *丙* `丁`\n第二行'

TABLE = Table(
    (Column("序号", 4, "center"), Column("事项名称", 20), Column("承接部门", 10)),
    (
        Row(("一、党的建设（2项）",), group=True),
        Row(("1", AWKWARD, ""), marks=(Mark(2, "错误 Q301（S001）：没有承接部门", Level.ERROR),)),
        Row(
            ("2", "由区民政局负责", "由区财政局负责"),
            emphases=(Emphasis(1, 1, 5, "deleted"), Emphasis(2, 1, 5, "inserted")),
        ),
    ),
    caption="附表1",
)
REPORT = Report(
    "郑陆镇履行职责事项清单",
    (
        Section(
            "说明",
            "郑陆镇履行职责事项清单",
            (
                Heading("一、总则", 1),
                Heading("（一）范围", 2),
                Paragraph("正文一段。"),
                Paragraph("各部门：", "address"),
                Paragraph("注：样例。", "note"),
                Paragraph("郑陆镇人民政府", "signature"),
                FormField("承接部门（盖章）"),
                FormField("日期", "2026年11月28日"),
            ),
            subtitle="（征求意见稿）\n2026年11月28日",
        ),
        Section("基本", "基本履职事项（2项）", (TABLE,), landscape=True),
        Section("配合", "配合履职事项（2项）", (TABLE, TABLE), landscape=True),
    ),
)
