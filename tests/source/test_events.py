"""Without the C part of ruamel.yaml everything works, only slower, and --version says so."""

import subprocess
import sys
from pathlib import Path

from commands import NO_RECEIVER

WITHOUT_C = (
    "import sys; sys.modules['_ruamel_yaml'] = None; from quanze.cli.start import main; main()"
)


def test_the_pure_parser_takes_over(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(NO_RECEIVER, encoding="utf-8")

    def run(*arguments: str) -> str:
        result = subprocess.run(
            [sys.executable, *arguments, "validate", "a.yaml", "--format", "json"],
            cwd=tmp_path,
            capture_output=True,
            check=False,
        )
        assert result.returncode == 1
        return result.stdout.decode()

    assert run("-c", WITHOUT_C) == run("-m", "quanze")
