"""``quanze schema``: JSON Schemas for editors and programs."""

from pathlib import Path
from typing import Annotated

import typer

from quanze.cli.bilingual import both
from quanze.cli.options import Lang


def schema(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar=both("[名称]", "[NAME]"),
            help=both(
                "只要一份，如 list.zh、findings；不写则全部写入文件夹",
                "Only one, such as list.zh or findings, to standard output; else all, to a folder.",
            ),
            show_default=False,
        ),
    ] = None,
    folder: Annotated[
        str | None,
        typer.Option(
            "--output-dir",
            "-o",
            metavar=both("文件夹", "FOLDER"),
            help=both(
                "写入哪个文件夹；不写名称时默认 schemas",
                "The folder to write to; schemas unless a NAME is given.",
            ),
            show_default=False,
        ),
    ] = None,
    lang: Lang = None,
) -> None:
    """Write the JSON Schemas of all files that quanze reads and writes."""
    from quanze.cli.console import choose_language, print_note, print_result
    from quanze.output.schemas import all_schemas, schema_text, write_schemas
    from quanze.source.writing import write_file
    from quanze.text.languages import Text
    from quanze.text.likeness import nearest
    from quanze.usage import UsageError

    language = choose_language(lang)
    if name is None:
        folder = folder or "schemas"
        there = set(Path(folder).glob("*.json"))
        written = write_schemas(Path(folder))
        replaced = len(there.intersection(written))
        note = Text(
            f"写入 {len(written)} 个文件到“{folder}”"
            + (f"，其中 {replaced} 个替换了原有的同名文件" if replaced else ""),
            f"wrote {len(written)} files to “{folder}”"
            + (f", {replaced} of them over files of the same name" if replaced else ""),
        )
        print_note(note.in_language(language))
        return
    suffix = ".schema.json"
    schemas = {key.removesuffix(suffix): value for key, value in all_schemas().items()}
    wanted = name.removesuffix(suffix)
    if wanted not in schemas:
        guess = nearest(wanted, schemas, at_least=0.3)
        raise UsageError(
            Text(f"没有“{name}”这份 Schema", f"there is no schema “{name}”"),
            Text(
                (f"最接近的是 {guess}；" if guess else "") + f"可用的有 {'、'.join(schemas)}",
                (f"The nearest is {guess}; " if guess else "") + f"known: {', '.join(schemas)}.",
            ),
        )
    if folder is None:
        print_result(schema_text(schemas[wanted]))
    else:
        write_file(Path(folder) / f"{wanted}{suffix}", schema_text(schemas[wanted]).encode())


schema.__doc__ = both(
    "输出 JSON Schema，供编辑器和程序使用", "Write JSON Schemas for editors and programs."
)
