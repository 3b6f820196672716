"""Several files written back: by one process at a time, and none of them stale."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from quanze.source.together import FileChange, write_together
from quanze.usage import UsageError


def test_what_somebody_else_changed_is_not_written_over(tmp_path: Path) -> None:
    one, other = tmp_path / "a.yaml", tmp_path / "raw" / "b.yaml"
    one.write_bytes(b"1")
    write_together([FileChange(one, b"1", b"2"), FileChange(other, None, b"3")])
    assert (one.read_bytes(), other.read_bytes()) == (b"2", b"3")
    with pytest.raises(UsageError, match="changed meanwhile"):
        write_together([FileChange(one, b"2", b"4"), FileChange(other, b"stale", None)])
    with pytest.raises(UsageError, match="changed meanwhile"):
        write_together([FileChange(other, None, b"4")])
    assert (one.read_bytes(), other.read_bytes()) == (b"2", b"3")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.yaml", "b.yaml", "raw"]


def test_of_many_at_once_one_writes_and_the_others_are_told(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"0")

    def write(number: int) -> bool:
        try:
            write_together([FileChange(file, b"0", str(number).encode())])
        except UsageError:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(write, range(1, 13))) == 1
