"""Whatever the layout: what was wanted is read back, comments stay, nothing else changes."""

import re
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quanze.source.reader import read_document
from quanze.source.updates.update import Update
from source.updates.rendering import TEXTS, WORDS, files

ORDER = ("a", "甲", "k", "名", "b", "z", "乙", "new")
PAIRS = st.dictionaries(st.sampled_from(["k", "名", "z"]), TEXTS, min_size=1)


def comments(text: str) -> list[str]:
    return sorted(re.findall(r"# (?:首行|之间|夹注|注一|注二)", text))


@st.composite
def updates(draw: st.DrawFn, update: Update, data: dict[str, Any]) -> bool:
    """Ask for some changes; whether any takes something out."""
    removes = False
    for key in ORDER[:2] + ORDER[4:5] + ORDER[6:]:
        if not draw(st.booleans()):
            continue
        value = data.get(key)
        if value is None:
            update.set((key,), draw(TEXTS | st.lists(WORDS, min_size=1)), ORDER)
        elif isinstance(value, str):
            update.set((key,), draw(TEXTS), ORDER)
        elif isinstance(value, dict):
            _change_record(draw, update, (key,), value)
        elif all(isinstance(entry, str) for entry in value) and draw(st.booleans()):
            update.set((key,), draw(st.lists(WORDS, max_size=4)), ORDER)
            removes = True
        elif all(isinstance(entry, dict) for entry in value):
            for number, entry in enumerate(value):
                fate = draw(st.sampled_from(["keep", "change", "remove"]))
                if fate == "remove":
                    update.remove((key, number))
                    removes = True
                elif fate == "change":
                    _change_record(draw, update, (key, number), entry)
            for _ in range(draw(st.integers(0, 2))):
                update.append((key,), draw(PAIRS), ORDER)
    return removes


def _change_record(draw: st.DrawFn, update: Update, path: Any, record: dict[str, Any]) -> None:
    for key in ("k", "名", "z"):
        if draw(st.booleans()):
            value = record.get(key)
            # An entry that goes takes its comment along: here none goes.
            wanted = (
                st.lists(WORDS, max_size=2).map(value.__add__) if isinstance(value, list) else TEXTS
            )
            update.set((*path, key), draw(wanted), ORDER)


@settings(max_examples=40, deadline=None)
@given(files(), st.data())
def test_an_update_is_read_back_exactly_and_keeps_comments(
    file: tuple[str, dict[str, Any]], data: st.DataObject
) -> None:
    text, contents = file
    document = read_document(text.encode(), "x")
    assume(not document.defects and contents)
    contents = document.data
    update = Update(document)
    removes = data.draw(updates(update, contents))
    wanted = update.data()
    updated = update.text()
    assert read_document(updated.encode(), "x").data == wanted
    if not removes:
        assert comments(updated) == comments(text)


@settings(max_examples=40, deadline=None)
@given(files())
def test_wishing_for_what_is_there_changes_no_byte(file: tuple[str, dict[str, Any]]) -> None:
    text, contents = file
    document = read_document(text.encode(), "x")
    assume(not document.defects and contents)
    update = Update(document)
    assert update.text() == text
    for key, value in contents.items():
        if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
            update.set((key,), value)
    assert update.text() == text
