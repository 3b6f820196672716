"""The opinions of a round by what they are about, and where departments contradict one another."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from quanze.drafting.consultation.draft import Draft, ItemKey
from quanze.drafting.consultation.opinion_files import OpinionFile
from quanze.drafting.consultation.subjects import Subject, keys_of, subject_of
from quanze.model.opinions import Opinion, OpinionKind, needs_answer
from quanze.text.normal import normal_text

#: ``against``: one wants the item gone or moved on, another wants it kept as it is or changed;
#: ``differs``: changes that differ, or a change that another department saw no need for.
Conflict: TypeAlias = Literal["against", "differs"]


@dataclass(frozen=True, slots=True)
class Voice:
    """What one department says of a subject; ``opinion`` is ``None`` for plain 无意见."""

    department: str
    opinion: Opinion | None

    @property
    def kind(self) -> OpinionKind:
        return (self.opinion.opinion or "修改") if self.opinion else "无意见"

    @property
    def content(self) -> tuple[str, str]:
        """By which two voices say the same. Reasons may differ."""
        return self.kind, normal_text((self.opinion.suggestion or "") if self.opinion else "")


@dataclass(frozen=True, slots=True)
class Group:
    """All that was said of one subject in one round, by department."""

    subject: Subject
    voices: tuple[Voice, ...]

    @property
    def conflict(self) -> Conflict | None:
        """Whether the voices contradict one another."""
        if not isinstance(self.subject, ItemKey) or len({one.content for one in self.voices}) < 2:
            return None
        kinds = {one.kind for one in self.voices}
        return "against" if "删除" in kinds and len(kinds) > 1 else "differs"

    @property
    def wishes(self) -> tuple[Opinion, ...]:
        """The opinions that ask for something."""
        return tuple(
            one.opinion for one in self.voices if one.opinion is not None and one.kind != "无意见"
        )

    @property
    def is_open(self) -> bool:
        """Whether an opinion is undecided."""
        return any(one.opinion is not None and needs_answer(one.opinion) for one in self.voices)

    def others(self, voice: Voice) -> str:
        """区公安局：无意见 — what the other voices say, where they contradict this one."""
        if self.conflict is None:
            return ""
        return "\n".join(
            f"{one.department}：{one.kind}"
            for one in self.voices
            if one is not voice and one.content != voice.content
        )


def group_opinions(draft: Draft, files: Sequence[OpinionFile]) -> tuple[Group, ...]:
    """The groups with at least one opinion, in the order of the draft; new items come last."""
    voices: dict[Subject, list[Voice]] = {}
    for file in files:
        for opinion in file.model.opinions:
            subject = subject_of(opinion, draft)
            voices.setdefault(subject, []).append(Voice(file.department, opinion))
    for file in files:
        for key in keys_of(file.model.agreed) & set(voices):
            voices[key].append(Voice(file.department, None))
    return tuple(Group(subject, tuple(voices[subject])) for subject in _in_order(draft, voices))


def _in_order(draft: Draft, subjects: Iterable[Subject]) -> Iterator[Subject]:
    known = set(subjects)
    for key in draft.all_keys():
        if key in known:
            yield key
            known.discard(key)
    lost = [one for one in known if isinstance(one, ItemKey)]
    yield from sorted(lost, key=lambda one: (one.code, one.id))
    yield from sorted(one for one in known if not isinstance(one, ItemKey))


def contradictions(groups: Iterable[Group]) -> tuple[Group, ...]:
    """The groups whose voices contradict one another, the sharpest first."""
    found = [group for group in groups if group.conflict]
    return tuple(sorted(found, key=lambda group: group.conflict != "against"))
