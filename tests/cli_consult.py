"""A workspace whose first round was sent: where its files are."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Sent:
    """``lists`` is the workspace, ``books`` the folder with the workbooks of round 1."""

    lists: Path
    books: Path

    def book(self, department: str) -> Path:
        return self.books / f"第1轮-{department}.xlsx"

    def opinions(self, department: str) -> Path:
        return self.lists / "opinions" / "round-1" / f"{department}.yaml"
