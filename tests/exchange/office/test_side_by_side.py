"""Tables of different lists that stand side by side."""

from pathlib import Path

from office_files import put_workbook, read_one


def read(tmp_path: Path, *rows: list[object]) -> list[tuple[object, ...]]:
    reading = read_one(put_workbook(tmp_path / "a.xlsx", {"清单": [["柳塘镇清单"], *rows]}))
    return [
        (row.list, row.seq, row.fields["name"], row.fields.get("category"), row.where.row)
        for row in reading.rows
    ]


def test_each_has_its_list_and_categories(tmp_path: Path) -> None:
    rows = read(
        tmp_path,
        ["基本履职事项", "", "", "上级部门收回事项", "", ""],
        ["序号", "事项名称", "", "序号", "收回事项", "承接部门"],
        ["一、党的建设", "", "", "一、水利", "", ""],
        [1, "抓好支部建设", "", 1, "水闸鉴定", "县水利局"],
        ["二、经济发展", "", "", 2, "堤防鉴定", "县水利局"],
        [2, "谋划项目", "", "", "", ""],
    )
    assert rows == [
        ("basic", 1, "抓好支部建设", "党的建设", 5),
        ("basic", 2, "谋划项目", "经济发展", 7),
        ("reclaimed", 1, "水闸鉴定", "水利", 5),
        ("reclaimed", 2, "堤防鉴定", "水利", 6),
    ]


def test_a_table_with_numbers_on_two_levels_stays_one(tmp_path: Path) -> None:
    rows = read(
        tmp_path,
        ["序号", "事项名称", "序号", "收回事项", "承接部门"],
        [1, "水利工程安全鉴定", 1, "水闸鉴定", "县水利局"],
    )
    assert rows == [("reclaimed", 1, "水利工程安全鉴定", None, 3)]
