"""One process at a time changes a file."""

import os
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from quanze.source import locking
from quanze.source.locking import locked
from quanze.usage import UsageError


def test_nothing_is_lost_where_many_add_at_once(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("", encoding="utf-8")

    def add(number: int) -> None:
        with locked(file):
            before = file.read_text("utf-8")
            time.sleep(0.002)
            file.write_text(f"{before}{number}\n", encoding="utf-8")

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(add, range(24)))
    assert sorted(map(int, file.read_text("utf-8").split())) == list(range(24))
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_who_waits_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "_PATIENCE", 0.05)
    file = tmp_path / "a.txt"
    with locked(file), pytest.raises(UsageError) as caught, locked(file):
        pass
    assert "另一个 quanze 正在写“a.txt”" in caught.value.in_language("zh")
    assert ".a.txt.lock" in caught.value.in_language("en")


def test_a_lock_left_behind_is_taken_over(tmp_path: Path) -> None:
    lock = tmp_path / ".a.txt.lock"
    lock.touch()
    old = time.time() - 61
    os.utime(lock, (old, old))
    with locked(tmp_path / "a.txt"):
        assert lock.exists()
    assert not lock.exists()


def test_a_lock_of_a_process_that_was_killed_is_taken_over_at_once(tmp_path: Path) -> None:
    code = "import sys, os; from pathlib import Path; from quanze.source.locking import locked\n"
    code += "with locked(Path(sys.argv[1])): os.kill(os.getpid(), 9)"
    file = tmp_path / "a.txt"
    assert subprocess.run([sys.executable, "-c", code, str(file)], check=False).returncode == -9
    lock = tmp_path / ".a.txt.lock"
    assert lock.exists()
    with locked(file):
        assert str(os.getpid()) in lock.read_text()
    assert not lock.exists()


def test_an_error_gives_the_lock_back(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path / "a.txt"):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no folder"), locked(tmp_path / "no" / "a.txt"):
        pass


def test_the_lock_of_a_process_that_is_dead_is_taken_over_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locking, "_PATIENCE", 0.05)
    lock = tmp_path / ".a.txt.lock"
    dead = subprocess.Popen([sys.executable, "-S", "-c", ""])
    dead.wait()
    lock.write_text(f"{dead.pid} {socket.gethostname()}\n", encoding="utf-8")
    with locked(tmp_path / "a.txt"):
        assert lock.read_text("utf-8") == f"{os.getpid()} {socket.gethostname()}\n"
    for held in (f"{os.getpid()} {socket.gethostname()}", f"{dead.pid} elsewhere", ""):
        lock.write_text(held, encoding="utf-8")
        with pytest.raises(UsageError), locked(tmp_path / "a.txt"):
            pass
