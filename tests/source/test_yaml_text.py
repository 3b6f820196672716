"""What the writer writes, the reader gives back, and so does a reader of YAML 1.2."""

import datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from quanze.engine.understand import understand
from quanze.model.keys import all_keys
from quanze.model.plain import keys_on_one_line, plain
from quanze.source.reader import read_document
from quanze.source.yaml_text import yaml_text

TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20
) | st.sampled_from(
    [
        "",
        "~",
        "null",
        "012",
        "1e3",
        "yes",
        "- a",
        "a: b",
        "a #b",
        "#",
        "甲\n乙",
        " 甲",
        "甲\n",
        "`",
        "《甲》：乙",
        "=1+1",
        "2026-01-01",
        "{甲}",
        "[乙]",
        "甲，乙",
        "a,b",
        "---",
        "'",
        '"',
        "\u2028",
        "\ufeff",
        "甲\n  乙",
        "\n甲",
        "甲\n\n乙",
        "\t",
        "a\tb",
        "%",
        "@",
        "!x",
        "&a",
        "*a",
        "?",
        "? a",
        "a:",
        "12:30",
    ]
)
VALUES = st.recursive(
    TEXTS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(TEXTS, inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


def reread(text: str) -> Any:
    document = read_document(text.encode(), "甲.yaml", frozenset())
    assert document.text == text
    return document.data


@given(data=st.dictionaries(st.sampled_from("甲乙丙丁"), VALUES, min_size=1), inline=st.booleans())
def test_every_text_comes_back_unchanged(data: dict[str, Any], inline: bool) -> None:
    text = yaml_text(data, inline=frozenset("乙丙") if inline else frozenset())
    assert reread(text) == data
    assert YAML(typ="safe", pure=True).load(StringIO(text)) == data


def test_days_and_numbers_are_written_plainly() -> None:
    assert yaml_text({"日期": datetime.date(2026, 11, 28), "次数": 3, "码": "012"}) == (
        '日期: 2026-11-28\n次数: 3\n码: "012"\n'
    )


@pytest.mark.parametrize("name", ["zhenglu", "huangli", "departments"])
def test_a_list_written_anew_is_the_list_that_was_read(name: str) -> None:
    path = Path(__file__).parents[2] / "lists" / f"{name}.yaml"
    document = read_document(path.read_bytes(), path.name, all_keys())
    model = understand(document, "zh").model
    assert model is not None
    text = yaml_text(plain(model, "zh"), inline=keys_on_one_line())
    again = read_document(text.encode(), path.name, all_keys())
    assert again.data == document.data
    assert understand(again, "zh").model == model
    if name != "departments":
        # The layout is that of the files people know, but for comments and blank lines.
        lines = document.text.splitlines()
        kept = [line for line in lines if line and not line.startswith("#")]
        # Years may be quoted or not.
        assert text.replace('"', "").splitlines() == [line.replace('"', "") for line in kept]
