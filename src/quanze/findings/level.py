"""How grave a finding is."""

from enum import StrEnum

from quanze.text.languages import Text


class Level(StrEnum):
    """Error: wrong. Warning: very likely wrong, or needs a person's eye. Notice: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Level).index(self)

    def reaches(self, other: "Level") -> bool:
        """Whether this level is at least as grave as ``other``."""
        return self.rank <= other.rank


LEVEL_LABELS: dict[Level, Text] = {
    Level.ERROR: Text("错误", "error"),
    Level.WARNING: Text("警告", "warning"),
    Level.NOTICE: Text("提示", "notice"),
}
