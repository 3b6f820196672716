"""JSON Schemas (draft-07) of every file that quanze reads or writes."""

import json
from pathlib import Path
from typing import Any, Final

from quanze.model.kinds import FileKind
from quanze.output.schemas.files import file_schema
from quanze.output.schemas.order import in_order
from quanze.output.schemas.reports import REPORTS, report_schema
from quanze.output.schemas.settings import settings_schema
from quanze.source.io_errors import io_reason
from quanze.source.writing import write_file
from quanze.text.languages import LANGUAGES, Text
from quanze.usage import UsageError

__all__ = ["all_schemas", "schema_text", "write_schemas"]

_DRAFT: Final = "http://json-schema.org/draft-07/schema#"
_KINDS: Final[tuple[FileKind, ...]] = ("list", "raw", "opinions", "departments")


def all_schemas() -> dict[str, dict[str, Any]]:
    """File name to schema, in a fixed order."""
    made = {
        f"{kind}.{language}": file_schema(kind, language)
        for kind in _KINDS
        for language in LANGUAGES
    }
    made["settings"] = settings_schema()
    made |= {name: report_schema(name) for name in REPORTS}
    return {
        f"{name}.schema.json": in_order({"$schema": _DRAFT, "$id": f"{name}.schema.json", **schema})
        for name, schema in made.items()
    }


def schema_text(schema: dict[str, Any]) -> str:
    """The schema as it is written: the same model gives the same bytes."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def write_schemas(folder: Path) -> list[Path]:
    """Write all schemas into ``folder``, which is made where it is missing.

    Raises:
        UsageError: where that cannot be done.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = io_reason(error)
        raise UsageError(
            Text(
                f"建不了文件夹“{folder}”（{reason.zh}）",
                f"cannot make the folder “{folder}” ({reason.en})",
            ),
            Text("请换一个文件夹", "Choose another folder."),
        ) from error
    written: list[Path] = []
    for name, schema in all_schemas().items():
        write_file(folder / name, schema_text(schema).encode())
        written.append(folder / name)
    return written
