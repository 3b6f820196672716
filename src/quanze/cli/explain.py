"""``quanze explain``: a rule's page, or the table of all rules."""

from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import Lang, TextOrJson


def explain(
    rules: Annotated[
        list[str] | None,
        typer.Argument(
            metavar=both("[规则]...", "[RULE]..."),
            help=both(
                "规则编号或名称，如 Q301；不写则列出全部规则",
                "Code or name, such as Q301; without one, all rules are listed.",
            ),
            show_default=False,
        ),
    ] = None,
    format_name: TextOrJson = "text",
    lang: Lang = None,
) -> None:
    """Print pages of rules."""
    from pathlib import Path

    from quanze.cli.console import choose_language, print_result, screen
    from quanze.cli.formats import choose_format
    from quanze.engine.gather import DEFAULT_FOLDER
    from quanze.engine.selection import expand, select_rules
    from quanze.engine.workspace import open_workspace
    from quanze.output import rule_pages, rules_json
    from quanze.rules.registry import ALL_RULES, RULES_BY_CODE

    choose_format(format_name, ("text", "json"))
    folder = Path(DEFAULT_FOLDER)
    workspace = open_workspace(folder if folder.is_dir() else Path())
    language = choose_language(lang, workspace.settings.language)
    selection = select_rules(workspace.settings.rules)
    running = {rule.code for rule in (*selection.file_rules, *selection.project_rules)}
    levels = {code: level for code, level in selection.levels.items() if code in running}
    look = screen()
    chosen = [RULES_BY_CODE[code] for code in sorted(expand(rules))] if rules else list(ALL_RULES)
    if format_name == "json":
        print_result(rules_json.render(chosen, levels, language))
    elif rules:
        pages = [
            rule_pages.page(
                rule, levels.get(rule.code), language, width=look.width, colour=look.colour
            )
            for rule in chosen
        ]
        print_result("\n".join(pages))
    else:
        print_result(
            rule_pages.table(chosen, levels, language, width=look.width, colour=look.colour)
        )


explain.__doc__ = both(
    "说明一条规则：什么问题、为什么、怎么改、正反例",
    "Explain a rule: what, why, what to write, samples.",
)
