"""Processes that are killed midway: what they leave is whole, and the next run finishes the work."""

import signal
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

from cli_consult import Sent
from commands import Quanze
from consulting import answer

#: Runs a command and kills its own process when the n-th file or folder would get its name.
_KILLED = """\
import os, signal, sys
from pathlib import Path
left = int(sys.argv[1])
def counted(real):
    def rename(*arguments):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*arguments)
    return rename
Path.replace, Path.rename = counted(Path.replace), counted(Path.rename)
from quanze.cli.main import run
sys.exit(run(sys.argv[2:]))
"""


def killed(folder: Path, after: int, *arguments: str) -> bool:
    """Whether the command was killed before it came to its end."""
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(after), *arguments],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    return done.returncode == -signal.SIGKILL


def contents(folder: Path) -> dict[str, bytes]:
    """The files below a folder that anybody looks at."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.parts)
    }


@pytest.mark.parametrize("after", [2, 6])
def test_sending(quanze: Quanze, workspace: Path, tmp_path: Path, after: int) -> None:
    lists = contents(workspace)
    assert killed(tmp_path, after, "consult", "send", "--as-of", "2026-11-02")
    left = contents(workspace)
    drafts = {name for name in left if name.startswith("drafts/")}
    assert drafts in (set(), {"drafts/draft-v1/liutang.yaml", "drafts/draft-v1/zhenglu.yaml"})
    rounds = {name for name in left if name.startswith("opinions/")}
    assert len(rounds) in (0, 4)
    assert {name: left[name] for name in lists} == lists
    (tmp_path / "lists/.opinions.lock").unlink(missing_ok=True)
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
    assert killed(tmp_path, after, *command)
    left = contents(sent.lists)
    changed = [name for name in left if left[name] != before[name]]
    assert len(changed) == after - 1
    assert all(left[name] == after_all[name] for name in changed)
    (sent.lists / ".opinions.lock").unlink(missing_ok=True)
    assert quanze(*command).code == 0
    assert contents(sent.lists) == after_all
