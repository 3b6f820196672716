"""Processes that are killed midway: what they leave is whole, and the next run finishes the work."""

import contextlib
import os
import signal
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from cli_consult import Sent
from commands import Quanze
from consulting import answer
from quanze.cli.main import run

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")


def killed(after: int, *arguments: str) -> bool:
    """Whether a command was killed, in a process of its own, before it came to its end.

    It kills itself when the file or folder number ``after`` would get its name. Forked, it need
    not import everything again.
    """
    child = os.fork()
    if not child:
        with contextlib.suppress(BaseException):
            _kill_at(after)
            run(arguments)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def _kill_at(after: int) -> None:
    left = after

    def counted(real: Callable[..., Path]) -> Callable[..., Path]:
        def rename(*arguments: Any) -> Path:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments)

        return rename

    for name in ("replace", "rename"):
        setattr(Path, name, counted(getattr(Path, name)))


def contents(folder: Path) -> dict[str, bytes]:
    """The files below a folder that anybody looks at."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.parts)
    }


@pytest.mark.parametrize("after", [2, 6])
def test_sending(quanze: Quanze, workspace: Path, after: int) -> None:
    lists = contents(workspace)
    assert killed(after, "consult", "send", "--as-of", "2026-11-02")
    left = contents(workspace)
    drafts = {name for name in left if name.startswith("drafts/")}
    assert drafts in (set(), {"drafts/draft-v1/liutang.yaml", "drafts/draft-v1/zhenglu.yaml"})
    rounds = {name for name in left if name.startswith("opinions/")}
    assert len(rounds) in (0, 4)
    assert {name: left[name] for name in lists} == lists
    assert (workspace / ".opinions.lock").exists()
    again = quanze("consult", "send", "--as-of", "2026-11-02")
    assert again.code == 0, again.err
    assert len([name for name in contents(workspace) if name.startswith("opinions/")]) == 4


@pytest.mark.parametrize("after", [2])
def test_receiving(quanze: Quanze, sent: Sent, tmp_path: Path, after: int) -> None:
    books = [sent.book(name) for name in ("区公安局", "区民政局", "区城市管理局")]
    for book in books:
        answer(book, {}, others="无意见")
    command = ("consult", "receive", *map(str, books), "--as-of", "2026-11-09")
    before = contents(sent.lists)
    undisturbed = tmp_path / "undisturbed"
    copytree(sent.lists, undisturbed / "lists")
    assert quanze(*command, "--workspace", "undisturbed/lists").code == 0
    after_all = contents(undisturbed / "lists")
    assert killed(after, *command)
    left = contents(sent.lists)
    changed = [name for name in left if left[name] != before[name]]
    assert len(changed) == after - 1
    assert all(left[name] == after_all[name] for name in changed)
    assert (sent.lists / ".opinions.lock").exists()
    assert quanze(*command).code == 0
    assert contents(sent.lists) == after_all
