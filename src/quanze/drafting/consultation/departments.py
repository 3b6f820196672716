"""Whom an item is put to: the departments it names, each under one name, in whatever spelling."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from quanze.drafting.consultation.draft import Draft, DraftTownship
from quanze.drafting.consultation.raw_departments import RawDepartments, full_names
from quanze.knowledge.departments.bodies import Body, body_of
from quanze.knowledge.placeholders import says_nothing
from quanze.knowledge.reference import Reference
from quanze.model.departments import Department
from quanze.model.items import BaseItem, departments_of
from quanze.rules.duties.relative_receiver import relative_part

#: The office that gathers the opinions, where neither setting nor register names it.
COORDINATOR: Final = "编办"
_NOTE: Final = re.compile(r"(?P<name>.+?)\s*[（(](?P<note>[^（）()]*)[)）]")
_BRANCHES: Final = ("分局", "支局", "大队", "中队", "支队", "所", "站")
_COORDINATOR_ENDING: Final = "机构编制委员会办公室"


class Departments:
    """The departments that a draft names.

    Short and former names, and spellings with and without the place, count as one department:
    the register decides, else the usual names, but only where they are sure. A workspace of
    several counties has one 民政局 in each, so that the place is part of the name there.
    """

    def __init__(
        self, draft: Draft, reference: Reference, raw: RawDepartments | None = None
    ) -> None:
        """``raw`` is what the raw items say that basic items came from."""
        self._reference = reference
        self._raw = raw or {}
        self._parents = _parents(draft.townships)
        self._several = len(set(self._parents.values())) > 1
        self._names: dict[Body, str] = {}
        self._answers: dict[tuple[str, tuple[str, ...]], Body | None] = {}
        self._settle(draft)

    def names_for(self, township: DraftTownship, item: BaseItem) -> tuple[str, ...]:
        """The departments asked about an item, each once, under the names used everywhere here."""
        parents = self._parents[township.code]
        found: dict[str, None] = {}
        for written in self._written(township, item):
            body = self._body(written, parents)
            if body is not None:
                found[self._names[body]] = None
        return tuple(found)

    def name_of(self, written: str) -> str | None:
        """The department that somebody means who writes ``written``; ``None`` for none of them."""
        if written in self._names.values():
            return written
        meant = {
            self._names[body]
            for parents in set(self._parents.values())
            if (body := self._body(written, parents)) in self._names
        }
        return meant.pop() if len(meant) == 1 else None

    def _written(self, township: DraftTownship, item: BaseItem) -> tuple[str, ...]:
        """What the item names; a basic one names none, but the raw items behind it may."""
        raw = self._raw.get(township.code)
        if raw is None or item.list != "basic":
            return departments_of(item)
        written = (name for id_ in item.source for name in raw.get(id_, ()))
        return tuple(dict.fromkeys(full_names(written, self._parents[township.code])))

    def _settle(self, draft: Draft) -> None:
        """Choose for every body the name to use: the commonest spelling after resolving."""
        spellings: dict[Body, Counter[str]] = {}
        for township in draft.townships:
            parents = self._parents[township.code]
            for item in township.items.values():
                for written in self._written(township, item):
                    body = self._body(written, parents)
                    if body is not None:
                        name = self._today(written, parents)
                        spellings.setdefault(body, Counter())[name] += 1
        homonyms = Counter(body.name for body in spellings)
        for body, counter in spellings.items():
            if self._several:
                above = "".join(body.places[:-1])
                ambiguous = homonyms[body.name] > 1 and above
                self._names[body] = f"{body.name}（{above}）" if ambiguous else body.name
            else:
                self._names[body] = min(counter, key=lambda name: (-counter[name], len(name), name))

    def _body(self, written: str, parents: tuple[str, ...]) -> Body | None:
        written = _without_note(written)
        key = (written, parents)
        if key not in self._answers:
            nobody = says_nothing(written) or relative_part(written) is not None
            self._answers[key] = None if nobody else body_of(self._today(written, parents), parents)
        return self._answers[key]

    def _today(self, written: str, parents: tuple[str, ...]) -> str:
        """Today's full name where it is certain, else the name as written."""
        written = _without_note(written)
        found = self._reference.department_names(parents).resolve(written)
        if found is None or found.today is None or not (found.safe or found.registered):
            return written.strip()
        return found.today if found.kind in ("short", "former", "variant") else written.strip()


def _without_note(written: str) -> str:
    """A name without what stands in brackets behind it: another plate on the door, 暂定.

    原移交部门（区城市管理局） names the body in the brackets; a branch belongs to the name.
    """
    match = _NOTE.fullmatch(written.strip())
    if match is None or match["note"].endswith(_BRANCHES):
        return written
    return match["note"] if relative_part(match["name"]) is not None else match["name"]


def _parents(townships: Sequence[DraftTownship]) -> dict[str, tuple[str, ...]]:
    """The places above each township; one that names none gets those of its county's others."""
    written: dict[str, Counter[tuple[str, ...]]] = {}
    for one in townships:
        if one.model.township.parents:
            written.setdefault(one.code[:6], Counter())[one.model.township.parents] += 1
    common: Mapping[str, tuple[str, ...]] = {
        county: min(counter, key=lambda parents: (-counter[parents], parents))
        for county, counter in written.items()
    }
    return {
        one.code: one.model.township.parents or common.get(one.code[:6], ()) for one in townships
    }


def coordinator_of(setting: str, register: Iterable[Department]) -> str:
    """The office that gets the overall table: the setting, else the register's 编办, if one."""
    if setting.strip():
        return setting.strip()
    names = [one.name for one in register if one.name.endswith(_COORDINATOR_ENDING)]
    return names[0] if len(names) == 1 else COORDINATOR
