"""What was sent to whom, for the terminal."""

from collections.abc import Mapping
from dataclasses import dataclass

from quanze.drafting.consultation.asking import Question, Questions
from quanze.drafting.consultation.draft import Draft
from quanze.text.counted import counted
from quanze.text.languages import Language, Text
from quanze.text.width import display_width, pad


@dataclass(frozen=True, slots=True)
class Sent:
    """One sending. ``books`` are the workbooks by department; all names are as shown to people."""

    number: int
    draft: Draft
    questions: Questions
    books: Mapping[str, str]
    folder: str
    frozen: str
    frozen_before: bool = False
    dry_run: bool = False


def render(sent: Sent, language: Language) -> str:
    """A line of summary, a line a department, and where everything lies."""
    questions = sent.questions.departments
    items = len(sent.questions.asked)
    townships = len(sent.draft.townships)
    verb = Text("将送出", "would be sent") if sent.dry_run else Text("已送出", "sent")
    head = Text(
        f"第 {sent.number} 轮征求意见{verb.zh}：{sent.draft.name}，{townships} 个乡镇（街道）"
        f"{items} 个事项，{len(questions)} 个部门",
        f"round {sent.number} {verb.en}: {sent.draft.name}, {counted(townships, 'township')}, {counted(items, 'item')}, "
        f"{len(questions)} departments",
    )
    lines = [head.in_language(language)]
    widest = max(display_width(one.department) for one in questions)
    for question in questions:
        said = _overall(question, items) if question.overall else _items(question)
        lines.append(f"  {pad(question.department, widest)} {said.in_language(language)}")
    before = Text("（已有，未动）", " (there already)") if sent.frozen_before else Text("", "")
    lines.append(
        Text(f"工作簿：{sent.folder}/", f"workbooks: {sent.folder}/").in_language(language)
    )
    lines.append(
        Text(
            f"冻结稿：{sent.frozen}/{before.zh}", f"frozen draft: {sent.frozen}/{before.en}"
        ).in_language(language)
    )
    return "\n".join(lines) + "\n"


def _items(question: Question) -> Text:
    count = len(question.items)
    return Text(f"{count:>5} 项", f"{count:>5} items")


def _overall(question: Question, items: int) -> Text:
    """What the coordinating office is asked about is not what its table shows."""
    count = len(question.items)
    return Text(
        f"{count:>5} 项没有部门的事项，另附全部 {items} 项的总表",
        f"{count:>5} items that name no department, in a table of all {items}",
    )
