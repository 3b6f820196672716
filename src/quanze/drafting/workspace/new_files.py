"""The files that a workspace is begun with, by their names in its folder."""

import datetime
from collections.abc import Sequence

from quanze.drafting.workspace.departments import register_for
from quanze.drafting.workspace.settings_text import settings_text
from quanze.drafting.workspace.township_files import (
    empty_list,
    empty_raw_items,
    sample_list,
    sample_raw_items,
)
from quanze.engine.registers import REGISTER_FILE
from quanze.engine.workspace import SETTINGS_FILE
from quanze.knowledge.departments.usual import shipped_departments
from quanze.model.plain import keys_on_one_line, plain
from quanze.model.township import Township
from quanze.source.yaml_text import yaml_text
from quanze.text.languages import Language

_REGISTER_NOTE = (
    "# {county}的部门名录：按 2018—2025 年机构改革后各地常见的名称写成，不是本地的正式名录。\n"
    "# 请按本地“三定”规定核对、增删；简称、曾用名、承继部门都可以补在各部门下面。\n"
)


def settings_file() -> dict[str, str]:
    """quanze.toml."""
    return {SETTINGS_FILE: settings_text()}


def register_file(counties: Sequence[str], language: Language) -> dict[str, str]:
    """departments.yaml of some counties."""
    data = plain(register_for(counties, shipped_departments()), language)
    # The key of the register is that of a list on one line elsewhere.
    text = yaml_text(data, inline=keys_on_one_line() - {"departments"})
    return {REGISTER_FILE: _REGISTER_NOTE.format(county="、".join(counties)) + text}


def township_files(
    townships: Sequence[Township], today: datetime.date, language: Language, *, sample: bool
) -> dict[str, tuple[Township, str, str]]:
    """The list and the raw items of every township, by the stem of their name."""
    found: dict[str, tuple[Township, str, str]] = {}
    for township in townships:
        stem = township.name if township.name not in found else f"{township.name}-{township.code}"
        if sample:
            texts = (
                sample_list(township, today, language),
                sample_raw_items(township, today, language),
            )
        else:
            texts = (empty_list(township, today, language), empty_raw_items(township, language))
        found[stem] = (township, *texts)
    return found
