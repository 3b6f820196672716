"""Whether a file and its gold agree, found by reading the file again without quanze."""

import csv
import io
from collections.abc import Iterator
from typing import Any

from exchange.office.gold import plain
from exchange.office.made.page import Made


def disagreements(made: Made) -> list[str]:
    """Items and skipped rows whose text does not stand in their row, a line each."""
    if made.name.endswith(".docx"):
        return _not_in_document(made)
    rows = dict(_rows(made))
    found = []
    for item in made.gold["items"]:
        written = rows.get((item["sheet"], item["row"]), "")
        if item["name"] is not None and plain(item["name"]) not in written:
            found.append(f"{item['name']} is not in row {item['row']} of {item['sheet']}")
    for skipped in made.gold["skipped"]:
        if skipped["row"] is None:
            continue
        written = rows.get((skipped["sheet"], skipped["row"]), "")
        if plain(skipped["text"]) not in written:
            found.append(f"{skipped['text']} is not in row {skipped['row']}")
    said = {(row["sheet"], row["row"]) for row in made.gold["items"] + made.gold["skipped"]}
    said |= {
        (item["sheet"], row) for item in made.gold["items"] for row in item.get("more_rows", ())
    }
    whole = {sheet for sheet, row in said if row is None}
    for (sheet, row), written in rows.items():
        if written and (sheet, row) not in said and sheet not in whole:
            found.append(f"the gold does not speak of row {row} of {sheet}: {written[:20]}")
    return found


def _rows(made: Made) -> Iterator[tuple[tuple[str | None, int], str]]:
    """The text of each row without whitespace, by sheet and row as people count."""
    if made.name.endswith((".csv", ".tsv")):
        for number, record in enumerate(_records(made), 1):
            yield (None, number), plain("".join(record))
        return
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_filelike(io.BytesIO(made.data))
    for name in book.sheet_names:
        table = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for number, cells in enumerate(table, 1):
            yield (name, number), plain("".join(_shown(cell) for cell in cells))


def _records(made: Made) -> Iterator[list[str]]:
    encoding = made.gold.get("encoding", "utf-8-sig")
    text = made.data.decode(encoding)
    if made.name.endswith(".tsv"):
        return iter([line.split("\t") for line in text.split("\n")])
    return iter(csv.reader(io.StringIO(text, newline="")))


def _shown(cell: Any) -> str:
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _not_in_document(made: Made) -> list[str]:
    """Items and skipped lines that no paragraph, nor all of them together, holds."""
    import docx

    document = docx.Document(io.BytesIO(made.data))
    body = document.element.body
    # Deleted text is kept in elements of another name (w:delText) and so is not among these.
    written = plain(
        "".join(
            part.text or ""
            for part in body.iter()
            if part.tag.endswith("}t") or part.tag.endswith("}tab")
        )
    )
    return [
        f"{one} is not in the document"
        for one in [item["name"] for item in made.gold["items"]]
        + [line for row in made.gold["skipped"] for line in row["text"].split(" / ")]
        if one and plain(one) not in written
    ]
