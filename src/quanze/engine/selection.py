"""Which rules run, and at which level: --select, --ignore, and the levels in quanze.toml."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quanze.findings.level import Level
from quanze.model.settings import RuleLevel
from quanze.rules.registry import ALL_RULES, FILE_RULES, PROJECT_RULES
from quanze.rules.rule import ProjectRule, Rule
from quanze.text.languages import Text
from quanze.text.likeness import nearest
from quanze.usage import UsageError


@dataclass(frozen=True, slots=True)
class Selection:
    """The rules that run and the level that each finding of theirs gets."""

    file_rules: tuple[Rule, ...]
    project_rules: tuple[ProjectRule, ...]
    levels: dict[str, Level]


def select_rules(
    settings: dict[str, RuleLevel], select: Sequence[str] = (), ignore: Sequence[str] = ()
) -> Selection:
    """Choose rules by code, beginning of a code (Q3) or name.

    ``select`` leaves only those named, also where the settings switch them off; ``ignore`` takes
    out. Raises :class:`UsageError` for a word that names no rule.
    """
    chosen = expand(select) if select else {rule.code for rule in ALL_RULES}
    dropped = expand(ignore)
    levels = {rule.code: rule.level for rule in ALL_RULES}
    for word, level in settings.items():
        for code in expand([word]):
            if level != "off":
                levels[code] = Level(level)
            elif not select:
                dropped.add(code)
    running = chosen - dropped
    return Selection(
        tuple(rule for rule in FILE_RULES if rule.code in running),
        tuple(rule for rule in PROJECT_RULES if rule.code in running),
        levels,
    )


def expand(words: Iterable[str]) -> set[str]:
    """The codes that the words name."""
    codes: set[str] = set()
    for word in words:
        if not word.strip(" ,，"):
            raise UsageError(
                Text("没有写规则编号", "no rule is named"),
                Text("请写编号，如 Q301、Q3", "Write a code, such as Q301 or Q3."),
            )
        for part in filter(None, (piece.strip() for piece in word.replace("，", ",").split(","))):
            found = _codes_of(part)
            if not found:
                raise unknown_rule(part)
            codes |= found
    return codes


def _codes_of(word: str) -> set[str]:
    upper = word.upper()
    if upper == "Q":
        return {rule.code for rule in ALL_RULES}
    return {
        rule.code
        for rule in ALL_RULES
        if rule.name == word.lower() or (upper[:1] == "Q" and rule.code.startswith(upper))
    }


def unknown_rule(word: str) -> UsageError:
    """The sentence for a word that names no rule, with the nearest one."""
    known = [rule.code for rule in ALL_RULES] + [rule.name for rule in ALL_RULES]
    upper = word.upper() if word[:1] in "qQ" else word
    guess = nearest(upper, known, at_least=0.4)
    hint = Text(
        (f"最接近的是 {guess}；" if guess else "") + "全部规则见 quanze explain",
        (f"The nearest is {guess}; " if guess else "") + "quanze explain lists them all.",
    )
    return UsageError(Text(f"没有“{word}”这条规则", f"there is no rule “{word}”"), hint)
