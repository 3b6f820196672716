"""One process at a time: a lock file beside the file that is read, changed and written back."""

import contextlib
import os
import platform
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from quanze.source.writing import cannot_write
from quanze.text.languages import Text
from quanze.usage import UsageError

#: Seconds: how long to wait for others, and from which age on a lock was left by a process that
#: died on another machine. What is done under it takes far less than that.
_PATIENCE: Final = 10.0
_LEFT_BEHIND: Final = 60.0
_PAUSE: Final = 0.02


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of the file at ``path``, which need not exist.

    A file made by O_EXCL works on every system and on shared drives.

    Raises:
        UsageError: where another process holds it for ten seconds, or the folder may not be
            written to.
    """
    # One file has one lock, by whatever link it is reached.
    path = Path(os.path.realpath(path))
    lock = path.with_name(f".{path.name}.lock")
    give_up = time.monotonic() + _PATIENCE
    while not _take(lock, path):
        _remove_if_left_behind(lock)
        if time.monotonic() > give_up:
            raise UsageError(
                Text(
                    f"另一个 quanze 正在写“{path.name}”",
                    f"another quanze is writing “{path.name}”",
                ),
                Text(
                    f"请稍后再试；没有别的 quanze 在运行的，请删除“{lock.name}”",
                    f"Try again later; where none is running, remove “{lock.name}”.",
                ),
            )
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


def _take(lock: Path, path: Path) -> bool:
    try:
        handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError:
        return False
    except OSError as error:
        # Windows says so of a lock that is just being removed.
        if lock.exists():
            return False
        raise cannot_write(path, error) from error
    # Who holds it is only a help for others: on a full disk the lock is as good without.
    with contextlib.suppress(OSError), os.fdopen(handle, "wb") as stream:
        stream.write(_owner())
    return True


def _owner() -> bytes:
    return f"{platform.node()} {os.getpid()}".encode()


def _remove_if_left_behind(lock: Path) -> None:
    with contextlib.suppress(OSError):
        if time.time() - lock.stat().st_mtime > _LEFT_BEHIND or _has_died(lock.read_bytes()):
            lock.unlink()


def _has_died(owner: bytes) -> bool:
    """Whether the process that took the lock ran on this machine and is gone."""
    machine, _, number = owner.decode("utf-8", "replace").rpartition(" ")
    # On Windows there is no signal that only asks.
    if os.name != "posix" or machine != platform.node() or not number.isdecimal():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False
