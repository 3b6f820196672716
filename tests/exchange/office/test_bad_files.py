"""What cannot be read is refused in one sentence, and nothing else happens."""

import io
import zipfile
from pathlib import Path

import pytest

from exchange.office.gold import items_of
from exchange.office.made.bad_files import (
    REFUSED,
    document_with_macros,
    workbook_bomb,
    workbook_with_macros,
)
from exchange.office.made.reader import the_reader
from exchange.office.made.several_townships import several_townships
from quanze.usage import UsageError

ENCRYPTED = Path(__file__).parent / "files" / "51_已加密.xlsx"


def refusal(path: Path) -> UsageError:
    with pytest.raises(UsageError) as caught:
        the_reader()(path)
    return caught.value


def in_one_sentence(error: UsageError, path: Path) -> None:
    assert path.stem in error.message.zh
    assert "。" not in error.message.zh
    assert "\n" not in error.message.zh
    assert error.hint is not None


@pytest.mark.parametrize("name", REFUSED)
def test_bad_file_is_refused_in_one_sentence(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(REFUSED[name]())
    in_one_sentence(refusal(path), path)


def test_workbook_with_a_password_is_refused() -> None:
    # Made by msoffcrypto-tool 6.1.0, password 123456.
    error = refusal(ENCRYPTED)
    in_one_sentence(error, ENCRYPTED)
    assert "密码" in error.message.zh


@pytest.mark.parametrize("name", ["旧文档.doc", "旧文档.wps"])
def test_old_documents_are_to_be_saved_as_docx(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(REFUSED[name]())
    assert ".docx" in refusal(path).in_language("zh")


@pytest.mark.parametrize("name", ["没有这个文件.xlsx", "文件夹.xlsx"])
def test_a_file_that_is_none_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    if name.startswith("文件夹"):
        path.mkdir()
    assert path.stem in refusal(path).message.zh


def test_workbook_with_macros_is_read(tmp_path: Path) -> None:
    gold = several_townships().gold
    path = tmp_path / gold["file"].replace(".xlsx", ".xlsm")
    path.write_bytes(workbook_with_macros())
    names = [item["name"] for item in items_of(the_reader()(path), gold)]
    assert names == [item["name"] for item in gold["items"]]


def test_document_with_macros_is_no_crash(tmp_path: Path) -> None:
    # It holds no list, so that it is refused whether or not its kind is read.
    path = tmp_path / "函.docm"
    path.write_bytes(document_with_macros())
    in_one_sentence(refusal(path), path)


def test_bomb_is_whole() -> None:
    # What a reader refuses is a bomb and no damaged archive.
    data = workbook_bomb()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sizes = [entry.file_size for entry in archive.infolist()]
        assert max(sizes) == 1024**3
        assert len(data) < max(sizes) / 500
        with archive.open("xl/worksheets/sheet1.xml") as stream:
            assert stream.read(1_000_000) == b" " * 1_000_000
        assert b"sheet1.xml" in archive.read("[Content_Types].xml")
