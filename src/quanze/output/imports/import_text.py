"""An import for people at a terminal: what was read, what was left out and why, what was written."""

from collections.abc import Iterator

from quanze.exchange.importing.outcome import Fate, FieldChange, Import, Record, Target
from quanze.exchange.office.reading import LeftOut, Reading, TableKind
from quanze.model.lists import LIST_LABELS, LIST_NAMES
from quanze.output.colour import Paint
from quanze.output.imports.places import place, ranges
from quanze.output.imports.titles import column_title, field_title
from quanze.text.counted import counted
from quanze.text.languages import Language, Text
from quanze.text.visible import visible
from quanze.text.width import clip, fold

#: Columns of a row's text, and of a value, that are shown: the place says where the rest is.
_SHOWN_TEXT, _SHOWN_VALUE = 44, 60
#: What stands around the items of a table, by code: nobody misses it.
_FRAME = frozenset({"title", "subtitle", "unit", "instruction", "header", "column-numbers"})
_KINDS = {
    "list": Text("清单", "list"),
    "raw": Text("原始事项", "raw items"),
    "opinions": Text("意见", "opinions"),
}


def render(
    done: Import,
    names: dict[str, str],
    language: Language,
    *,
    width: int | None = None,
    colour: bool = False,
) -> str:
    """The whole report. ``names`` are those of the YAML files, by their paths."""
    report = _Report(language, width, Paint(colour))
    for reading in done.readings:
        report.add_reading(reading)
    for target in done.targets:
        report.add_target(target, names[str(target.path)])
    return "\n".join(report.lines) + "\n"


class _Report:
    def __init__(self, language: Language, width: int | None, paint: Paint) -> None:
        self.language: Language = language
        self.width = width
        self.paint = paint
        self.lines: list[str] = []

    def say(self, zh: str, en: str) -> str:
        return zh if self.language == "zh" else en

    def add(self, text: str, indent: int = 0, *styles: str) -> None:
        folded = fold(visible(text), self.width, " " * indent)
        self.lines += [self.paint(line, *styles) if styles else line for line in folded]

    def add_reading(self, reading: Reading) -> None:
        """One file, or the part of it that is of one kind and township."""
        if self.lines:
            self.lines.append("")
        self.add(f"{reading.file}{self.say('：', ': ')}{self._contents(reading)}", 0, "bold")
        for line in self._columns(reading):
            self.add(line, 2)
        if reading.left_out:
            rows = len(reading.left_out)
            self.add(self.say(f"没有读入的 {rows} 处：", f"left out, {rows} places:"), 2)
            for line in self._left_out(reading):
                self.add(line, 4)
        # Columns that no field holds are told above, all together.
        remarks = [one for one in reading.remarks if one.code != "extra-column"]
        if remarks:
            self.add(self.say("请看一下：", "please look at:"), 2, "yellow")
            for remark in remarks:
                where = place(remark.where, reading.file, self.language)
                self.add(_joined(where, remark.message.in_language(self.language), self), 4)

    def _contents(self, reading: Reading) -> str:
        parts = [visible(reading.township.name or "")]
        kind = _KINDS[reading.kind].in_language(self.language)
        if reading.kind == "list":
            counts = [
                f"{LIST_LABELS[name].in_language(self.language)} {number}"
                for name in LIST_NAMES
                if (number := sum(row.list == name for row in reading.rows))
            ]
            parts.append(f"{kind}{self.say('，', ': ')}{self.say('、', ', ').join(counts)}")
        elif reading.round is not None:
            round_ = self.say(f"第 {reading.round} 轮", f"round {reading.round}: ")
            parts.append(f"{round_}{kind} {len(reading.rows)}")
        else:
            parts.append(f"{kind} {len(reading.rows)}")
        return self.say("", " ").join(part for part in parts if part)

    def _columns(self, reading: Reading) -> Iterator[str]:
        taken: dict[str, list[str]] = {}
        for column in reading.columns:
            if column.field is None:
                continue
            label = LIST_LABELS[column.list].in_language(self.language) if column.list else ""
            title = column_title(column.field, reading.kind, self.language)
            heading = visible(column.heading)
            shown = heading if heading == title else f"{heading} → {title}"
            known = taken.setdefault(label, [])
            if shown not in known:
                known.append(shown)
        for label, titles in taken.items():
            which = self.say(f"（{label}）", f" ({label})") if label else ""
            joined = self.say("，", ", ").join(titles)
            yield f"{self.say('栏目', 'columns')}{which}{self.say('：', ': ')}{joined}"
        unheld = reading.unheld()
        if unheld:
            shown = self.say("、", ", ").join(
                self.say(f"{visible(one)}（{count} 行）", f"{visible(one)} ({count} rows)")
                for one, count in unheld.items()
            )
            yield self.say(
                f"没有对应字段、没有写入的栏目：{shown}", f"columns that no field holds: {shown}"
            )

    def _left_out(self, reading: Reading) -> Iterator[str]:
        """Row by row; what frames the items of one table is one line, and so are blank rows in turn."""
        groups: list[list[LeftOut]] = []
        frames: dict[tuple[str | None, int | None], list[LeftOut]] = {}
        for one in reading.left_out:
            if one.where.row is not None and one.code in _FRAME:
                table = (one.where.sheet, one.where.table)
                if table not in frames:
                    frames[table] = []
                    groups.append(frames[table])
                frames[table].append(one)
            elif one.code == "blank" and groups and _goes_on(groups[-1][-1], one):
                groups[-1].append(one)
            else:
                groups.append([one])
        for group in groups:
            yield self._group(group, reading.file)

    def _group(self, group: list[LeftOut], file: str) -> str:
        first = group[0]
        where = place(first.where, file, self.language)
        whys = [one.why.in_language(self.language) for one in group]
        if len(group) > 1:
            rows = ranges(one.where.row for one in group if one.where.row is not None)
            where = _with_rows(where, first.where.row, rows)
            return _joined(where, self.say("、", ", ").join(dict.fromkeys(whys)), self)
        text = clip(visible(first.text).strip(), _SHOWN_TEXT)
        return _joined(where, f"{whys[0]}{self.say('：', ': ')}{text}" if text else whys[0], self)

    def add_target(self, target: Target, name: str) -> None:
        """One YAML file and its records."""
        self.lines.append("")
        action = {
            "created": self.say("新建", "new"),
            "updated": self.say("更新", "updated"),
            "unchanged": self.say("没有变化", "no change"),
        }[target.action]
        self.add(f"{name}{self.say('：', ': ')}{action}{self._counts(target)}", 0, "bold")
        for change in target.beside:
            self.add(self._change(change, target.kind), 4)
        if target.missing or any(record.fate != "new" for record in target.records):
            # Where all are new, each line would say the same.
            for record in target.records:
                if record.fate != "unchanged":
                    self._add_record(record, target)
        for gone in target.missing:
            shown = f"{gone.id} {visible(gone.name)}".strip()
            self.add(
                self.say(
                    f"{'删去' if gone.removed else '保留'} {shown}：文件里没有这一项",
                    f"{'removed' if gone.removed else 'kept'} {shown}: not in the file read",
                ),
                2,
            )
        if any(not gone.removed for gone in target.missing):
            self.add(self.say("要删去的，加 --prune 再导入", "--prune takes them out"), 2)
        if target.untouched:
            labels = [LIST_LABELS[one].in_language(self.language) for one in target.untouched]
            joined = self.say("、", ", ").join(labels)
            self.add(
                self.say(
                    f"文件里没有{joined}清单，原有事项没有动",
                    f"the file has no {joined} list; its items were left alone",
                ),
                2,
            )
        if target.remarks:
            self.add(self.say("请看一下：", "please look at:"), 2, "yellow")
            for remark in target.remarks:
                where = place(remark.where, self._file_of(target), self.language)
                self.add(_joined(where, remark.message.in_language(self.language), self), 4)

    def _file_of(self, target: Target) -> str:
        return target.readings[0].file

    def _counts(self, target: Target) -> str:
        fates = [record.fate for record in target.records]
        if not target.missing and all(fate == "new" for fate in fates):
            return self.say(
                f"，{len(fates)} 项{self._ids(target)}", f", {counted(len(fates), 'item')}"
            )
        words: dict[Fate, str] = {
            "new": self.say("新增", "new"),
            "updated": self.say("改动", "changed"),
            "unchanged": self.say("未变", "unchanged"),
        }
        parts = [f"{word} {fates.count(fate)}" for fate, word in words.items()]
        if target.missing:
            removed = target.missing[0].removed
            word = self.say("删去", "removed") if removed else self.say("保留", "kept")
            parts.append(f"{word} {len(target.missing)}")
        comma = self.say("，", ", ")
        return comma + self.say("、", ", ").join(parts)

    def _ids(self, target: Target) -> str:
        """（J001–J028、P001–P014）: the first and last id of every list."""
        if target.kind == "opinions":
            return ""
        runs: list[str] = []
        for name in (*LIST_NAMES, None):
            ids = [record.id for record in target.records if record.list == name and record.id]
            if ids:
                runs.append(ids[0] if len(ids) == 1 else f"{ids[0]}–{ids[-1]}")
        return f"（{'、'.join(runs)}）" if runs else ""

    def _add_record(self, record: Record, target: Target) -> None:
        shown = f"{record.id} {visible(record.name)}".strip()
        where = place(record.where, self._file_of(target), self.language)
        where = self.say(f"（{where}）", f" ({where})") if where else ""
        word = self.say("新增", "new") if record.fate == "new" else self.say("改动", "changed")
        self.add(f"{word} {shown}{where}", 2)
        if record.by == "likeness":
            self.add(
                self.say(
                    f"认作原来的“{visible(record.called or '')}”，相似度 {record.score:.2f}",
                    f"taken for “{visible(record.called or '')}”, likeness {record.score:.2f}",
                ),
                4,
                "yellow",
            )
        for change in record.changes:
            self.add(self._change(change, target.kind), 4)

    def _change(self, change: FieldChange, kind: TableKind) -> str:
        title = field_title(change.field, kind, self.language)
        before = _value(change.before, change.field, kind, self.language)
        after = _value(change.after, change.field, kind, self.language)
        if not before:
            return f"{title}{self.say('：', ': ')}{self.say('补为', 'set to')} {after}"
        if not after:
            return f"{title}{self.say('：', ': ')}{before} → {self.say('（清空）', '(emptied)')}"
        return f"{title}{self.say('：', ': ')}{before} → {after}"


def _goes_on(before: LeftOut, one: LeftOut) -> bool:
    """Whether both are blank rows of one table."""
    if before.code != "blank" or before.where.row is None or one.where.row is None:
        return False
    return (before.where.sheet, before.where.table) == (one.where.sheet, one.where.table)


def _joined(where: str, text: str, report: _Report) -> str:
    return f"{where}{report.say('：', ': ')}{text}" if where else text


def _with_rows(where: str, row: int | None, rows: str) -> str:
    """The last number of a place replaced: names of sheets may have numbers of their own."""
    head, _, tail = where.rpartition(str(row))
    return f"{head}{rows}{tail}"


def _value(value: object, field: str, kind: TableKind, language: Language) -> str:
    return clip(visible(_plain(value, field, kind, language)), _SHOWN_VALUE)


def _plain(value: object, field: str, kind: TableKind, language: Language) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "、".join(_plain(part, field, kind, language) for part in value)
    if isinstance(value, dict):
        parts = []
        for key, part in value.items():
            title = (
                field_title(f"{field}.{key}", kind, language).rpartition("·")[2].rpartition(".")[2]
            )
            parts.append(f"{title} {_plain(part, f'{field}.{key}', kind, language)}")
        return "，".join(parts)
    return str(value)
