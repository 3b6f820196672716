"""``--fail-on``: from which level a command ends with 1."""

from quanze.findings.level import Level
from quanze.text.languages import Text
from quanze.usage import UsageError

_NEVER = "never"


def choose_level(word: str) -> Level | None:
    """The level that ``word`` names; ``None`` for never.

    Raises:
        UsageError: for any other word.
    """
    if word == _NEVER:
        return None
    try:
        return Level(word)
    except ValueError:
        raise UsageError(
            Text(f"--fail-on 不能是“{word}”", f"--fail-on cannot be “{word}”"),
            Text("请写 error、warning、notice 或 never", "Write error, warning, notice or never."),
        ) from None
