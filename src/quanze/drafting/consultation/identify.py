"""Which items a returned row is about: the id decides, else the name, and what is doubtful is said."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from quanze.drafting.consultation.draft import Draft, ItemKey
from quanze.drafting.consultation.item_numbers import list_of_label, read_numbers
from quanze.drafting.consultation.returned import ReturnedRow
from quanze.drafting.consultation.township_index import TownshipIndex, name_likeness
from quanze.model.lists import ListName
from quanze.model.township import TOWNSHIP_DIGITS
from quanze.text.languages import Text
from quanze.text.normal import bare_text, normal_text
from quanze.text.width import clip

#: Below this a name has nothing to do with that of the item whose number stands beside it.
_STRANGE: Final = 0.35
_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Identified:
    """The items of one row. ``code`` is the township; ``None`` where the row names none.

    ``problem`` says why there is none; ``remarks`` what was guessed or does not fit. ``mistaken``
    where the name is that of another item.
    """

    code: str | None
    keys: tuple[ItemKey, ...] = ()
    problem: Text | None = None
    remarks: tuple[Text, ...] = ()
    mistaken: bool = False


class Identifier:
    """Finds items in the draft that was sent. ``asked`` are the items that were put to whom."""

    def __init__(
        self,
        draft: Draft,
        township: str | None = None,
        indexes: dict[str, TownshipIndex] | None = None,
    ) -> None:
        """``indexes`` of townships by code are added to, and may be handed to the next one."""
        self._draft = draft
        self._indexes = {} if indexes is None else indexes
        self._last: tuple[ReturnedRow, Identified] | None = None
        #: Whose file it is, where the file says so for all of its rows.
        self._whole_file = self._code_named(township) if township else None

    def find(self, row: ReturnedRow, asked: Collection[ItemKey] = ()) -> Identified:
        """The items that ``row`` is about."""
        # What a row says and where it goes are asked one after the other.
        if self._last is None or self._last[0] is not row:
            self._last = (row, self._find(row, asked))
        return self._last[1]

    def is_on_item(self, row: ReturnedRow, asked: Collection[ItemKey] = ()) -> bool:
        """Whether ``row`` is about an item that is there, or the whole list, and not a new one."""
        if row.number or row.scope != "items":
            return True
        return bool(row.name) and bool(self.find(row, asked).keys)

    def _find(self, row: ReturnedRow, asked: Collection[ItemKey]) -> Identified:
        code = self._code(row, asked)
        if code is None:
            return Identified(None, problem=self._no_township(row))
        index = self._index(code)
        column = list_of_label(row.list_name)
        remarks: list[Text] = []
        keys = list(self._by_numbers(row, index, column, remarks))
        numbers = read_numbers(row.number)
        if numbers and len(keys) == len(numbers):
            mistaken = len(keys) == 1 and self._is_mistaken(row, index, column)
            return Identified(code, tuple(dict.fromkeys(keys)), None, tuple(remarks), mistaken)
        other = self._by_name(row, index, column, asked, remarks)
        if other is not None and len(numbers) <= 1:
            if numbers:
                remarks.append(
                    Text(
                        f"没有编号“{row.number}”，按名称认作 {other.id}",
                        f"no id “{row.number}”; taken for {other.id} by its name",
                    )
                )
            return Identified(code, (other,), None, tuple(remarks))
        return Identified(code, problem=self._unknown(row, code))

    def _index(self, code: str) -> TownshipIndex:
        if code not in self._indexes:
            self._indexes[code] = TownshipIndex(self._draft.by_code[code])
        return self._indexes[code]

    def _code(self, row: ReturnedRow, asked: Collection[ItemKey]) -> str | None:
        digits = normal_text(row.code or "").split(".")[0][:TOWNSHIP_DIGITS]
        if digits in self._draft.by_code:
            return digits
        if row.township and row.township.strip():
            return self._code_named(row.township)
        if digits:
            return None
        codes = {key.code for key in asked}
        if self._whole_file is not None:
            return self._whole_file
        if len(codes) == 1:
            return codes.pop()
        return self._draft.townships[0].code if len(self._draft.townships) == 1 else None

    def _code_named(self, name: str) -> str | None:
        word = normal_text(name).replace("(", "（").replace(")", "）")
        for written in (word, word.removesuffix("人民政府"), word.removesuffix("办事处")):
            code = self._draft.code_of_label(written)
            if code is not None:
                return code
        return None

    def _is_mistaken(self, row: ReturnedRow, index: TownshipIndex, column: ListName | None) -> bool:
        """Whether the name is that of another item than the number's."""
        (number, *_) = read_numbers(row.number)
        id_ = index.by_number(number, column)
        if not row.name or (id_ is not None and row.name == index.township.items[id_].name):
            return False
        named = index.by_name(row.name, None)
        return named is not None and named != id_

    def _by_numbers(
        self,
        row: ReturnedRow,
        index: TownshipIndex,
        column: ListName | None,
        remarks: list[Text],
    ) -> Iterator[ItemKey]:
        numbers = read_numbers(row.number)
        for number in numbers:
            id_ = index.by_number(number, column)
            if id_ is None:
                continue
            if row.name and len(numbers) == 1:
                doubt = self._doubt(row, index, id_, exact=number.written == id_)
                if doubt is not None:
                    id_, remark = doubt
                    remarks.append(remark)
            yield ItemKey(index.township.code, id_)

    def _doubt(
        self, row: ReturnedRow, index: TownshipIndex, id_: str, *, exact: bool
    ) -> tuple[str, Text] | None:
        """What is to be said where the name beside a number is not that of the item."""
        name, known = row.name or "", index.township.items[id_].name
        if name == known or bare_text(name) == bare_text(known):
            return None
        other = index.by_name(name, None)
        if other is not None and not exact:
            # A bare 4 may count anything; a name that fits another item to the letter does not.
            return other, Text(
                f"编号写的是“{row.number}”，名称是 {other} 的，按名称认作 {other}",
                f"the number is “{row.number}”, the name is that of {other}: taken for {other}",
            )
        if other is not None:
            return id_, Text(
                f"编号是 {id_}，名称却是 {other} 的，按编号认作 {id_}，请核对",
                f"the id is {id_}, the name that of {other}: taken for {id_}; please check",
            )
        if name_likeness(bare_text(name), bare_text(known)) < _STRANGE:
            return id_, Text(
                f"编号是 {id_}，名称“{clip(name, _SHOWN)}”与清单中的“{clip(known, _SHOWN)}”"
                "差别很大，按编号认，请核对",
                f"the id is {id_}, but the name “{clip(name, _SHOWN)}” is far from "
                f"“{clip(known, _SHOWN)}”: taken by its id; please check",
            )
        return id_, Text(
            f"{id_} 的名称写成了“{clip(name, _SHOWN)}”，清单中是“{clip(known, _SHOWN)}”",
            f"{id_} is named “{clip(name, _SHOWN)}” here, “{clip(known, _SHOWN)}” in the list",
        )

    def _by_name(
        self,
        row: ReturnedRow,
        index: TownshipIndex,
        column: ListName | None,
        asked: Collection[ItemKey],
        remarks: list[Text],
    ) -> ItemKey | None:
        if not row.name or not bare_text(row.name):
            return None
        code = index.township.code
        id_ = index.by_name(row.name, column) or index.by_name(row.name, None)
        if id_ is not None:
            return ItemKey(code, id_)
        own = {key.id for key in asked if key.code == code}
        found = (index.likest(row.name, column, own) if own else None) or index.likest(
            row.name, column
        )
        if found is None:
            return None
        id_, score = found
        known = index.township.items[id_].name
        remarks.append(
            Text(
                f"“{clip(row.name, _SHOWN)}”认作 {id_}“{clip(known, _SHOWN)}”（相似度 {score:.2f}）",
                f"“{clip(row.name, _SHOWN)}” was taken for {id_} “{clip(known, _SHOWN)}” "
                f"(likeness {score:.2f})",
            )
        )
        return ItemKey(code, id_)

    def _no_township(self, row: ReturnedRow) -> Text:
        written = row.township or row.code
        if written:
            return Text(
                f"没有“{written}”这个乡镇（街道）的清单", f"there is no list of “{written}”"
            )
        return Text("没有写是哪个乡镇（街道）的事项", "does not say which township it is about")

    def _unknown(self, row: ReturnedRow, code: str) -> Text:
        what = "、".join(
            part for part in (row.number, f"“{clip(row.name, _SHOWN)}”" if row.name else "") if part
        )
        where = self._draft.label(code)
        if not what:
            return Text("没有写是哪个事项", "does not say which item it is about")
        return Text(
            f"{where}的 {self._draft.name} 里没有这个事项：{what}",
            f"{self._draft.name} of {where} has no such item: {what}",
        )
