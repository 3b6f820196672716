"""How the empowered items of several townships fared, power by power, and what goes to the province."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from quanze.knowledge.placeholders import says_nothing
from quanze.model.enforcement import Evaluation
from quanze.model.items import EmpoweredItem
from quanze.model.settings import Empowerment
from quanze.model.township import Township
from quanze.model.township_list import TownshipList
from quanze.rules.empowerment.province_opinion import speaks_to_the_province
from quanze.text.normal import bare_text

#: What makes a power one to be reported: hard to take on, never or hardly exercised, poor effect.
Concern: TypeAlias = Literal["difficulty", "never", "rate", "effect"]


@dataclass(frozen=True, slots=True)
class Exercised:
    """One township's item. ``concerns`` are what its evaluation says against it."""

    township: Township
    item: EmpoweredItem
    concerns: tuple[Concern, ...] = ()

    @property
    def evaluation(self) -> Evaluation:
        """The evaluation; an empty one where there is none."""
        return self.item.evaluation or Evaluation()

    @property
    def evaluated(self) -> bool:
        """Whether the evaluation says anything but the period."""
        parts = self.evaluation.model_dump(exclude={"period"})
        return any(part is not None for part in parts.values())

    @property
    def to_the_province(self) -> bool:
        """Whether it is reported: something is against it, or an opinion for the province is given."""
        return bool(self.concerns) or not says_nothing(self.evaluation.province_opinion)

    @property
    def to_say(self) -> str:
        """What the township says to the province, be it under 处理意见; may be empty."""
        evaluation = self.evaluation
        if not says_nothing(evaluation.province_opinion):
            return str(evaluation.province_opinion).strip()
        return str(evaluation.opinion).strip() if speaks_to_the_province(evaluation) else ""

    @property
    def opinion(self) -> str:
        """What the township thinks of the item; may be empty."""
        opinion = self.evaluation.opinion
        return "" if says_nothing(opinion) else str(opinion).strip()


@dataclass(frozen=True, slots=True)
class Power:
    """One power in all townships that have it: the same name but for spacing and punctuation."""

    name: str
    exercised: tuple[Exercised, ...]

    @property
    def times(self) -> int | None:
        """How often it was exercised in all; ``None`` where no township says."""
        return _sum(one.evaluation.times for one in self.exercised)

    @property
    def rate(self) -> float | None:
        """行权率 over the townships that give both figures, 0 to 1."""
        return rate_of(self.exercised)

    @property
    def reported(self) -> tuple[Exercised, ...]:
        """Those that go to the province."""
        return tuple(one for one in self.exercised if one.to_the_province)


@dataclass(frozen=True, slots=True)
class TownshipRecord:
    """One township: its items, in file order."""

    township: Township
    exercised: tuple[Exercised, ...]

    @property
    def counted(self) -> int:
        """How many items say how often they were exercised."""
        return sum(one.evaluation.times is not None for one in self.exercised)

    @property
    def used(self) -> int:
        """How many items were exercised at least once."""
        return sum(bool(one.evaluation.times) for one in self.exercised)

    @property
    def times(self) -> int | None:
        return _sum(one.evaluation.times for one in self.exercised)


@dataclass(frozen=True, slots=True)
class EvaluationTables:
    """The whole: by power in order of first mention, and by township in order of the lists."""

    powers: tuple[Power, ...] = ()
    townships: tuple[TownshipRecord, ...] = ()

    @property
    def exercised(self) -> tuple[Exercised, ...]:
        return tuple(one for record in self.townships for one in record.exercised)


def evaluate(
    lists: Iterable[TownshipList],
    limits: Empowerment = Empowerment(),  # noqa: B008 - frozen
) -> EvaluationTables:
    """Collect the empowered items of ``lists``; ``limits`` says what a low rate is."""
    powers: dict[str, list[Exercised]] = {}
    records: list[TownshipRecord] = []
    for one in lists:
        exercised = tuple(
            Exercised(one.township, item, concerns_of(item, limits)) for item in one.empowered
        )
        records.append(TownshipRecord(one.township, exercised))
        for entry in exercised:
            powers.setdefault(bare_text(entry.item.name), []).append(entry)
    return EvaluationTables(
        tuple(Power(group[0].item.name.strip(), tuple(group)) for group in powers.values()),
        tuple(records),
    )


def concerns_of(item: EmpoweredItem, limits: Empowerment) -> tuple[Concern, ...]:
    """What the evaluation of an item says against it."""
    evaluation = item.evaluation
    if evaluation is None:
        return ()
    found: list[Concern] = []
    if evaluation.difficulty == "高":
        found.append("difficulty")
    if evaluation.times == 0:
        found.append("never")
    elif evaluation.rate is not None and evaluation.rate < limits.lowest_rate:
        found.append("rate")
    if evaluation.effect == "差":
        found.append("effect")
    return tuple(found)


def rate_of(exercised: Sequence[Exercised]) -> float | None:
    """Times over times due, of those that give both; ``None`` where none does."""
    both = [
        (evaluation.times, evaluation.due_times)
        for evaluation in (one.evaluation for one in exercised)
        if evaluation.times is not None and evaluation.due_times
    ]
    due = sum(count for _, count in both)
    # More times than due is no credit for the other townships.
    return sum(min(times, count) for times, count in both) / due if due else None


def _sum(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
