"""An interruption ends with a sentence, also while the command is still being loaded."""

import sys

import pytest

from quanze.cli import main as loaded
from quanze.cli.start import main


@pytest.mark.parametrize(
    ("words", "sentence"),
    [([], "错误：已中断\n"), (["stats", "--lang", "en"], "error: interrupted\n")],
)
def test_an_interruption_is_no_traceback(
    words: list[str],
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def interrupted(_arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(loaded, "run", interrupted)
    monkeypatch.setattr(sys, "argv", ["quanze", *words])
    monkeypatch.delenv("QUANZE_LANG", raising=False)
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 130
    assert capsys.readouterr().err == sentence
