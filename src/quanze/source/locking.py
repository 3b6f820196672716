"""One process at a time: a lock file beside the file that is read, changed and written back."""

import contextlib
import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from quanze.source.processes import is_running
from quanze.source.writing import cannot_write
from quanze.text.languages import Text
from quanze.usage import UsageError

#: Seconds: how long to wait for others, and from which age on a lock was left by a process that
#: died, where nothing tells whether it did. What is done under it takes far less than a second.
_PATIENCE: Final = 10.0
_LEFT_BEHIND: Final = 60.0
_PAUSE: Final = 0.02
_LONGEST_NOTE: Final = 300


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock of the file at ``path``, which need not exist.

    A file made by O_EXCL works on every system and on shared drives. It names process and host, so
    that the lock of a process that was killed is taken over at once.

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
    try:
        # A full disk leaves the lock without a name in it, which is waited for as ever.
        with contextlib.suppress(OSError):
            os.write(handle, f"{os.getpid()} {socket.gethostname()}\n".encode())
    finally:
        os.close(handle)
    return True


def _remove_if_left_behind(lock: Path) -> None:
    with contextlib.suppress(OSError):
        about = lock.stat()
        old = time.time() - about.st_mtime > _LEFT_BEHIND
        if not old and not _holder_is_dead(lock):
            return
        # Another process may have taken the lock over meanwhile: that one is not ours to remove.
        now = lock.stat()
        if (now.st_ino, now.st_mtime_ns) == (about.st_ino, about.st_mtime_ns):
            lock.unlink()


def _holder_is_dead(lock: Path) -> bool:
    """Whether the lock names a process of this host that is no more."""
    with lock.open("rb") as stream:
        number, _, host = stream.read(_LONGEST_NOTE).decode("utf-8", "replace").partition(" ")
    if not number.isdecimal() or host.strip() != socket.gethostname():
        return False
    return not is_running(int(number))
