"""Markdown of a report with every kind of block."""

from conftest import GoldenCheck
from quanze.output.papers.markdown import render
from quanze.output.reports.report import Paragraph, Report, Section
from sample_reports import DAY, REPORT


def test_every_kind_of_block(golden: GoldenCheck) -> None:
    golden("papers/report.md", render(REPORT, DAY).decode())


def test_no_row_has_more_or_fewer_cells_than_its_heading() -> None:
    lines = [line for line in render(REPORT, DAY).decode().split("\n") if line.startswith("|")]
    assert {line.replace("\\|", "").count("|") for line in lines} == {5}


def test_a_paragraph_is_no_list() -> None:
    paragraphs = (Paragraph("1. 甲"), Paragraph("- 乙"), Paragraph("3.5 项"))
    report = Report("注", (Section("注", "注", paragraphs),))
    assert render(report, DAY).decode().split("\n\n")[1:] == ["1\\. 甲", "\\- 乙", "3.5 项\n"]
